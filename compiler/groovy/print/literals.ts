import { builders, printer } from 'prettier/doc'
import type { GString, Identifier, StringLiteral } from '../ast/nodes.ts'
import { holeSlot } from './needs-parens.ts'
import { type Doc, type Printer, layout, verbatim } from './printer.ts'
import { type Quotes, escapeText, quote } from './strings.ts'

export function printStringLiteral({ value, multiline }: StringLiteral): Doc {
  return verbatim(quote(value, multiline))
}

/** `"text ${hole}"` */
export function printGString(node: GString, print: Printer): Doc {
  if (node.parts.every((part) => typeof part === 'string')) {
    return verbatim(quote(node.parts.join(''), node.multiline))
  }
  const parts = joinTexts(node.parts).map((part) =>
    typeof part === 'string' ? part : { node: part, text: printHole(print.expression(part, holeSlot)) },
  )
  // Groovy takes a line break in a hole only between triple quotes.
  const hasLines = parts.some((part) =>
    typeof part === 'string' ? node.multiline && part.includes('\n') : part.text.includes('\n'),
  )
  const quotes: Quotes = hasLines ? '"""' : '"'
  const keepsLines = node.multiline
  const printed = parts.map((part, index) => {
    const next = parts[index + 1]
    if (typeof part === 'string') {
      const text = escapeText(part, quotes, next === undefined)
      return hasLines && !keepsLines ? text.replaceAll('\n', '\\n') : text
    }
    return isShellLike(part.node) && !continuesName(next) ? `$${part.text}` : `\${${part.text}}`
  })
  return verbatim(`${quotes}${printed.join('')}${quotes}`)
}

type Part = GString['parts'][number]

/** Adjacent texts as one, so that quotes at the end of one and the start of the next are seen together. */
function joinTexts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part
    else if (part !== '') joined.push(part)
  }
  return joined
}

function printHole(hole: Doc): string {
  const options = { ...layout, printWidth: Number.POSITIVE_INFINITY }
  return printer.printDocToString(builders.group(hole), options).formatted
}

/** Names of environment variables are written as in a shell: `"/busybox:$PATH"`. */
function isShellLike(hole: Exclude<Part, string>): hole is Identifier {
  return hole.kind === 'identifier' && /^[A-Z][A-Z0-9_]*$/.test(hole.name)
}

function continuesName(next: string | object | undefined): boolean {
  if (next === undefined) return false
  // Groovy takes every character beyond ASCII for a letter.
  return typeof next !== 'string' || /^[\w$.\u0080-\uffff]/.test(next)
}
