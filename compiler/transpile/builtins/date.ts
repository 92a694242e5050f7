import type { Expression } from '../../groovy/ast/nodes.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'

/** Functions of `Date`. */
export const dateFunctions: BuiltinTable = {
  now: { transpile: (call) => call.static('System', 'currentTimeMillis') },
}

/** Methods of dates. */
export const dateMethods: BuiltinTable = {
  getTime: { transpile: (call) => call.method(call.receiver(), 'getTime') },
  toISOString: { note: 'years 0 to 9999', transpile: toIsoString },
}

export const dateInstead: Readonly<Record<string, string>> = {
  toLocaleString: 'toISOString()',
  toLocaleDateString: 'toISOString().slice(0, 10)',
  toString: 'toISOString()',
  getFullYear: 'toISOString().slice(0, 4)',
  getUTCFullYear: 'toISOString().slice(0, 4)',
  valueOf: 'getTime()',
}

function toIsoString(call: BuiltinCall): Expression {
  return call.method(call.receiver(), 'format', [
    call.text("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"),
    call.static('TimeZone', 'getTimeZone', call.text('UTC')),
  ])
}
