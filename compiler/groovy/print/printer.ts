import { builders } from 'prettier/doc'
import type { Declaration, Expression, Statement } from '../ast/nodes.ts'
import type { Slot } from './needs-parens.ts'

export type Doc = builders.Doc

/** How calls are written where they are statements: `retry 2` or `retry(2)`. */
export type CallForm = 'command' | 'parentheses'

/** What the printer of one construct may ask of the others. */
export interface Printer {
  /** The expression, in parentheses when `slot` needs them. */
  expression(node: Expression, slot: Slot): Doc
  /** A declaration or statement with its comments. */
  declaration(node: Declaration): Doc
  /** One statement a line, with comments. */
  statements(statements: readonly Statement[], form?: CallForm): Doc
}

export const layout = { printWidth: 110, tabWidth: 2, useTabs: false } as const

/** Text with line breaks that stays as it is, byte for byte. */
export function verbatim(text: string): Doc {
  return builders.join(builders.literallineWithoutBreakParent, text.split('\n'))
}
