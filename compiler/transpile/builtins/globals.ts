import type { Expression } from '../../groovy/ast/nodes.ts'
import * as create from '../../groovy/ast/create.ts'
import { asBoolean } from '../truthiness.ts'
import type { Helper } from '../helpers.ts'
import { kindsOf, only } from '../types.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { decodeUriPart, encodeUriPart } from './encode-uri.ts'
import { isFiniteCall, isNaNCall, numberOf, parseFloatCall, parseIntCall, parseIntNote } from './number.ts'
import { stringOf } from './string.ts'

/** Functions that stand by themselves. */
export const globalFunctions: BuiltinTable = {
  Boolean: { transpile: booleanOf },
  Number: {
    note: 'text that holds no integer stops the build, unless the result is asked about (isNaN …), rounded or followed by ||',
    transpile: numberOf,
  },
  String: { transpile: stringOf },
  decodeURIComponent: { transpile: (call) => uriPart(call, decodeUriPart) },
  encodeURIComponent: { transpile: (call) => uriPart(call, encodeUriPart) },
  isFinite: { transpile: isFiniteCall },
  isNaN: { transpile: isNaNCall },
  structuredClone: { note: 'of lists, plain objects, Maps and Sets', transpile: clone },
  parseFloat: { transpile: parseFloatCall },
  parseInt: {
    note: parseIntNote,
    transpile: parseIntCall,
  },
}

function booleanOf(call: BuiltinCall): Expression {
  const [value] = call.args
  return value === undefined
    ? create.booleanLiteral(false, call.origin)
    : asBoolean(call.context.condition(value))
}

function clone(call: BuiltinCall): Expression {
  const [value] = call.args
  const kinds = value && kindsOf(value, call.context)
  const isPlain = kinds !== undefined && only(kinds, 'array', 'object', 'Map', 'Set')
  if (value === undefined || !isPlain) return call.reject('it takes a list, an object, a Map or a Set')
  return call.helper(deepCopy, call.context.expression(value))
}

/** A copy of all levels. */
const deepCopy: Helper = {
  name: 'deepCopy',
  parameters: ['value'],
  body: `
    if (value instanceof Map) {
      def copy = [:]
      for (entry in value) {
        copy.put(entry.key, $deepCopy(entry.value))
      }
      return copy
    }
    if (value instanceof Collection) {
      def copy = value instanceof Set ? new LinkedHashSet() : []
      for (item in value) {
        copy.add($deepCopy(item))
      }
      return copy
    }
    return value
  `,
}

function uriPart(call: BuiltinCall, helper: Helper): Expression {
  const [text] = call.args
  const kinds = text && kindsOf(text, call.context)
  if (text === undefined || kinds?.size !== 1 || !kinds.has('string')) return call.reject('it takes text')
  const [argument = create.nullLiteral(call.origin)] = call.values(text)
  return call.helper(helper, argument)
}
