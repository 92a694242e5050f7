import type { Expression } from './ast/nodes.ts'
import { holeContexts, type Quotes } from './hole-context.ts'
import { printExpression } from './print/index.ts'

/** Tells that what a hole holds cannot stand where the hole is. */
export type RefuseHole = (index: number, reason: string) => void

/**
 * The text of a Groovy template: holes in code become literals or expressions, holes in strings become part of the string.
 * @param holes what each hole holds, as Groovy
 */
export function rawText(
  strings: readonly string[],
  holes: readonly Expression[],
  refuse: RefuseHole,
): string {
  const contexts = holeContexts(strings)
  const parts = strings.map((text, index) => {
    const hole = holes[index]
    const context = contexts[index]
    if (hole === undefined || context === undefined) return text
    return text + holeText(hole, context, (reason) => refuse(index, reason))
  })
  return parts.join('')
}

function holeText(
  hole: Expression,
  context: ReturnType<typeof holeContexts>[number],
  refuse: (reason: string) => void,
): string {
  if (context === 'code') return printExpression(hole)
  const constant = constantText(hole)
  if (context === 'line-comment' || context === 'block-comment') {
    if (constant !== undefined && !/\n|\*\//.test(constant)) return constant
    refuse('it stands in a comment')
    return ''
  }
  if (constant !== undefined) return escaped(constant, context)
  if (context.startsWith('"')) return `\${${printExpression(hole)}}`
  refuse('a string in single quotes takes no value of run time; use double quotes')
  return ''
}

function constantText(hole: Expression): string | undefined {
  switch (hole.kind) {
    case 'string-literal':
      return hole.value
    case 'number-literal':
      return hole.text
    case 'boolean-literal':
      return String(hole.value)
    default:
      return undefined
  }
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text between quotes: what would end the string or mean something else in it is escaped. */
function escaped(text: string, quotes: Quotes): string {
  const quote = quotes[0] ?? ''
  return text.replaceAll(/[\\\n\r\t'"$]/g, (character) => {
    if (character === '\\') return '\\\\'
    if (character === '$') return quote === '"' ? '\\$' : '$'
    if (character === "'" || character === '"') return character === quote ? `\\${character}` : character
    if (character === '\n' && quotes.length === 3) return character
    return escapes[character] ?? character
  })
}
