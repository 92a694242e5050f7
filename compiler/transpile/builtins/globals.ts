import type { Expression } from '../../groovy/ast/nodes.ts'
import * as create from '../../groovy/ast/create.ts'
import { asBoolean } from '../truthiness.ts'
import { kindsOf } from '../types.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { encodeUriPart } from './encode-uri.ts'
import { isNaNCall, numberOf, parseFloatCall, parseIntCall } from './number.ts'
import { stringOf } from './string.ts'

/** Functions that stand by themselves. */
export const globalFunctions: BuiltinTable = {
  Boolean: { transpile: booleanOf },
  Number: {
    note: 'of an integer, a boolean or text that holds an integer; other text stops the build',
    transpile: numberOf,
  },
  String: { transpile: stringOf },
  encodeURIComponent: { transpile: encode },
  isNaN: { note: 'of a fraction', transpile: isNaNCall },
  parseFloat: { transpile: parseFloatCall },
  parseInt: { note: 'text without a number at its start stops the build', transpile: parseIntCall },
}

function booleanOf(call: BuiltinCall): Expression {
  const [value] = call.args
  return value === undefined
    ? create.booleanLiteral(false, call.origin)
    : asBoolean(call.context.condition(value))
}

function encode(call: BuiltinCall): Expression {
  const [text] = call.args
  const kinds = text && kindsOf(text, call.context)
  if (text === undefined || kinds?.size !== 1 || !kinds.has('string')) return call.reject('it takes text')
  const [argument = create.nullLiteral(call.origin)] = call.values(text)
  return call.helper(encodeUriPart, argument)
}
