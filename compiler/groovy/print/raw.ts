import { builders } from 'prettier/doc'
import type { RawExpression, RawStatement } from '../ast/nodes.ts'
import { type Doc, verbatim } from './printer.ts'

const { breakParent, hardline, join, lineSuffix } = builders

const stringOrComment = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g

/** Lines of Groovy that the user wrote. */
export function printRawStatement({ text }: RawStatement): Doc {
  return printRaw(text)
}

/** An expression that the user wrote. A comment at its end must not swallow what follows on its line. */
export function printRawExpression({ text }: RawExpression): Doc {
  const last = [...text.trim().matchAll(stringOrComment)].at(-1)
  const comment = last?.[0] ?? ''
  if (last === undefined || !comment.startsWith('//') || !text.trim().endsWith(comment)) return printRaw(text)
  return [printRaw(text.trim().slice(0, last.index)), lineSuffix(` ${comment}`), breakParent]
}

/**
 * The lines get the indentation of their new place unless one of them may belong to a string of several lines, which
 * that would change.
 */
function printRaw(text: string): Doc {
  if (mayHoldMultilineString(text)) return verbatim(text.trim())
  return join(hardline, [...withoutMargin(text.split('\n'))])
}

function mayHoldMultilineString(text: string): boolean {
  if (!text.includes('\n')) return false
  return /'''|"""/.test(text) || /['"/]/.test(text.replace(stringOrComment, ''))
}

/** The lines without the indentation that all of them share, and never two empty ones after each other. */
function withoutMargin(lines: readonly string[]): readonly string[] {
  // The first line of a template often stands behind the backquote, where it has no indentation to compare.
  const [first = '', ...others] = lines
  const measured = others.filter((line) => line.trim() !== '')
  const common = Math.min(...measured.map((line) => line.length - line.trimStart().length))
  const dedented = [first.trim(), ...others.map((line) => line.slice(common).trimEnd())]
  const compact = dedented.filter((line, index) => line !== '' || (index > 0 && dedented[index - 1] !== ''))
  return compact.at(-1) === '' ? compact.slice(0, -1) : compact
}
