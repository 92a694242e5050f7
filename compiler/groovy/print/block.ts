import { builders } from 'prettier/doc'
import type { Block } from '../ast/nodes.ts'
import { printComments, withComments } from './comments.ts'
import type { Doc, CallForm, Printer } from './printer.ts'

const { hardline, indent, join } = builders

export function isEmptyBlock({ statements, dangling = [], comments }: Block): boolean {
  return statements.length + dangling.length + (comments?.leading.length ?? 0) === 0
}

/**
 * `{ … }` with one statement a line, or `{}`. What the user wrote before the block comes first inside it, since no line
 * is free before its brace.
 * @param header what stands behind the brace: `a, b ->`
 * @param hasNext true when `else` or the like follows, which would be overlooked behind `{}`
 */
export function printBlock(
  block: Block,
  print: Printer,
  {
    header = '',
    form = 'command',
    hasNext = false,
  }: { header?: Doc; form?: CallForm; hasNext?: boolean } = {},
): Doc {
  const { statements, dangling = [], comments } = block
  const parts: Doc[] = []
  if (comments !== undefined && comments.leading.length > 0) parts.push(printComments(comments.leading))
  if (statements.length > 0) parts.push(print.statements(statements, form))
  if (dangling.length > 0) parts.push(printComments(dangling))
  const braces =
    parts.length === 0
      ? ['{', header, hasNext ? hardline : '', '}']
      : ['{', header, indent([hardline, join(hardline, parts)]), hardline, '}']
  return withComments(braces, comments && { leading: [], trailing: comments.trailing })
}
