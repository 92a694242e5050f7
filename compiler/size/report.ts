import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan, type Place } from '../diagnostics/span.ts'
import type { GroovyNode } from '../groovy/ast/nodes.ts'
import { childrenOf } from '../groovy/ast/traverse.ts'
import { depthOf } from './depth-of.ts'
import type { FittedFunction, FunctionCode } from './fit-function.ts'
import { mostCode, mostDepth } from './limits.ts'
import { sizeOf } from './size-of.ts'

/** Reports code that no division makes small enough, at the innermost place that the user wrote. */
export function reportTooLarge(
  { tooLarge, variables }: Extract<FittedFunction, { tooLarge: unknown }>,
  { base, body }: FunctionCode,
  diagnostics: DiagnosticCollector,
): void {
  const culprit = innermost(tooLarge)
  diagnostics.report('code-too-large', placeOf(culprit) ?? placeOf(body) ?? noSpan, {
    owner: base,
    what: wordsFor(culprit),
    variables: variables.join(', '),
  })
}

/** The smallest node that is too large by itself. */
function innermost(node: GroovyNode): GroovyNode {
  const large = childrenOf(node).find(
    (child) => sizeOf(child) > mostCode * 1.8 || depthOf(child) > mostDepth * 1.8,
  )
  return large === undefined ? node : innermost(large)
}

function wordsFor(node: GroovyNode): string {
  switch (node.kind) {
    case 'method-call':
      return `a call of ${node.name} with ${node.arguments.length} arguments`
    case 'raw-statement':
    case 'raw-expression':
      return 'Groovy that is written as it is'
    default:
      return 'this code'
  }
}

function placeOf(node: GroovyNode): Place | undefined {
  return node.kind === 'file' || typeof node.origin === 'symbol' ? undefined : node.origin
}
