import * as create from '../groovy/ast/create.ts'
import type { Expression, Origin } from '../groovy/ast/nodes.ts'

/** A JavaScript string as Groovy, with its lines kept in triple quotes. */
export function stringToGroovy(value: string, origin: Origin): Expression {
  return /\n[\s\S]/.test(value) ? create.multilineString(value, origin) : create.stringLiteral(value, origin)
}
