import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Closure, Expression } from '../../groovy/ast/nodes.ts'
import { isNullable, only, type ValueKind } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import type { BuiltinCall } from './builtin-call.ts'
import { numberText } from '../text.ts'
import { isNumberTrue } from './double-helpers.ts'
import { encodeUriPart } from './encode-uri.ts'
import { isGlobal } from './global-name.ts'
import { integerOf, leadingNumber } from './number-helpers.ts'

/** `{ item -> item.toString() }` for a function of the language that is handed over by its name: `map(String)`. */
export function globalCallback(
  callback: ts.Expression,
  kinds: ReadonlySet<ValueKind>,
  call: BuiltinCall,
): Closure | undefined {
  const inner = unwrap(callback)
  if (!ts.isIdentifier(inner) || !isGlobal(inner, call.context)) return undefined
  const convert = Object.hasOwn(conversions, inner.text) ? conversions[inner.text] : undefined
  if (convert === undefined) return undefined
  const name = call.context.scoped(() => call.context.localName('item'))
  const result = convert(create.identifier(name, call.origin), kinds, call)
  const value =
    result ?? call.reject(`"${inner.text}" takes no such elements; write a function that converts them`)
  const body = create.block([create.expressionStatement(value, call.origin)], call.origin)
  return create.closure([create.parameter(name)], body, call.origin)
}

type Conversion = (
  item: Expression,
  kinds: ReadonlySet<ValueKind>,
  call: BuiltinCall,
) => Expression | undefined

const conversions: Readonly<Record<string, Conversion>> = {
  Boolean: (item, kinds, call) => {
    const isPlain = only(kinds, 'string', 'number', 'boolean')
    if (isPlain && kinds.has('number') && call.context.unit.fractions.hasElements) {
      const test = call.helper(isNumberTrue, item)
      return create.unary('!', create.unary('!', test, call.origin), call.origin)
    }
    if (isPlain) return create.unary('!', create.unary('!', item, call.origin), call.origin)
    return only(kinds, 'array', 'object', 'function', 'Map', 'Set', 'Date')
      ? create.binary(item, '!=', create.nullLiteral(call.origin), call.origin)
      : undefined
  },
  Number: (item, kinds, call) => {
    if (isNullable(kinds)) return undefined
    if (only(kinds, 'number')) return item
    return only(kinds, 'string') ? call.helper(integerOf, item) : undefined
  },
  String: (item, kinds, call) => {
    if (isNullable(kinds)) return undefined
    if (only(kinds, 'string')) return item
    if (!only(kinds, 'string', 'number', 'boolean')) return undefined
    const isFractional = kinds.has('number') && call.context.unit.fractions.hasElements
    return isFractional ? call.helper(numberText, item) : call.method(item, 'toString')
  },
  encodeURIComponent: (item, kinds, call) =>
    only(kinds, 'string') && !isNullable(kinds) ? call.helper(encodeUriPart, item) : undefined,
  parseFloat: (item, kinds, call) =>
    only(kinds, 'string') && !isNullable(kinds) ? call.helper(leadingNumber, item) : undefined,
  parseInt: (_item, _kinds, call) =>
    call.reject('it would take the position as the radix; write (text) => parseInt(text, 10)'),
}
