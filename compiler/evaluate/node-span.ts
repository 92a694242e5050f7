import type { ts } from 'ts-morph'
import type { Span } from '../diagnostics/span.ts'

/** What is made in a loop comes from the same nodes again and again. */
const spans = new WeakMap<ts.Node, Span>()

/** The place of a syntax node without the comments and blanks before it. */
export function spanOfNode(node: ts.Node): Span {
  const known = spans.get(node)
  if (known !== undefined) return known
  const sourceFile = node.getSourceFile()
  const span = { file: sourceFile.fileName, start: node.getStart(sourceFile), end: node.end }
  spans.set(node, span)
  return span
}
