import type { ts } from 'ts-morph'
import type { Span } from '../diagnostics/span.ts'

/** The place of a syntax node without the comments and blanks before it. */
export function spanOfNode(node: ts.Node): Span {
  const sourceFile = node.getSourceFile()
  return { file: sourceFile.fileName, start: node.getStart(sourceFile), end: node.end }
}
