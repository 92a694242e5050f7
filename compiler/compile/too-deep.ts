import { ts } from 'ts-morph'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan, type Place } from '../diagnostics/span.ts'
import { spanOfNode } from '../evaluate/node-span.ts'

/**
 * Runs a part of the compiler, which follows code as deep as it is nested: where its stack does not suffice, the deepest
 * place of the user's code is reported.
 * @returns undefined after a report
 */
export function withinStack<Result>(
  run: () => Result,
  files: readonly ts.SourceFile[],
  diagnostics: DiagnosticCollector,
): Result | undefined {
  try {
    return run()
  } catch (error) {
    if (!isStackOverflow(error)) throw error
    const { place, levels } = deepest(files)
    diagnostics.report('nested-too-deeply', place, { levels })
    return undefined
  }
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}

/** Goes through the tree with a list of its own instead of the stack. */
function deepest(files: readonly ts.SourceFile[]): { readonly place: Place; readonly levels: number } {
  let found: { readonly node: ts.Node; readonly levels: number } | undefined
  const waiting = files.map((node: ts.Node) => ({ node, levels: 0 }))
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { node, levels } = one
    if (found === undefined || levels > found.levels) found = one
    ts.forEachChild(node, (child) => {
      waiting.push({ node: child, levels: levels + 1 })
    })
  }
  return found === undefined
    ? { place: noSpan, levels: 0 }
    : { place: spanOfNode(found.node), levels: found.levels }
}
