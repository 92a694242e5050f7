import * as create from '../groovy/ast/create.ts'
import type { Expression, Origin } from '../groovy/ast/nodes.ts'

// A constant of a class file holds 65,535 bytes; a character takes three at most.
const longestLiteral = 20_000

/** A JavaScript string as Groovy: lines kept in triple quotes, and in pieces when it is too long for one literal. */
export function stringToGroovy(value: string, origin: Origin): Expression {
  const literal = (text: string): Expression =>
    /\n[\s\S]/.test(text) ? create.multilineString(text, origin) : create.stringLiteral(text, origin)
  if (value.length <= longestLiteral) return literal(value)
  const pieces: string[] = []
  for (let start = 0; start < value.length; start += longestLiteral) {
    pieces.push(value.slice(start, start + longestLiteral))
  }
  return pieces.map(literal).reduce((left, right) => create.binary(left, '+', right, origin))
}
