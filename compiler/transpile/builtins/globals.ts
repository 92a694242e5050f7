import type { Expression } from '../../groovy/ast/nodes.ts'
import * as create from '../../groovy/ast/create.ts'
import { asBoolean } from '../truthiness.ts'
import { kindsOf } from '../types.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { encodeUriPart } from './encode-uri.ts'
import { isFiniteCall, isNaNCall, numberOf, parseFloatCall, parseIntCall } from './number.ts'
import { stringOf } from './string.ts'

/** Functions that stand by themselves. */
export const globalFunctions: BuiltinTable = {
  Boolean: { transpile: booleanOf },
  Number: {
    note: 'text that holds no integer stops the build, unless the result is asked about (isNaN …), rounded or followed by ||',
    transpile: numberOf,
  },
  String: { transpile: stringOf },
  encodeURIComponent: { transpile: encode },
  isFinite: { transpile: isFiniteCall },
  isNaN: { transpile: isNaNCall },
  parseFloat: { transpile: parseFloatCall },
  parseInt: {
    note: 'text without a number at its start stops the build, unless isNaN asks or || follows',
    transpile: parseIntCall,
  },
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
