import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { Helper } from '../helpers.ts'
import { kindsOf } from '../types.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'

/** Functions of `Date`. */
export const dateFunctions: BuiltinTable = {
  parse: { note: 'of 2024-01-31 and 2024-01-31T10:00:00Z; other text stops the build', transpile: parse },
  now: { transpile: (call) => call.static('System', 'currentTimeMillis') },
}

/** Methods of dates. */
export const dateMethods: BuiltinTable = {
  getTime: { transpile: (call) => call.method(call.receiver(), 'getTime') },
  getUTCDate: { transpile: (call) => part(call, 'd') },
  getUTCDay: { transpile: (call) => create.binary(part(call, 'u'), '%', call.number(7), call.origin) },
  getUTCFullYear: { note: 'years 0 to 9999', transpile: (call) => part(call, 'yyyy') },
  getUTCHours: { transpile: (call) => part(call, 'H') },
  getUTCMilliseconds: { transpile: (call) => part(call, 'S') },
  getUTCMinutes: { transpile: (call) => part(call, 'm') },
  getUTCMonth: { transpile: (call) => create.binary(part(call, 'M'), '-', call.number(1), call.origin) },
  getUTCSeconds: { transpile: (call) => part(call, 's') },
  toJSON: { note: 'years 0 to 9999', transpile: toIsoString },
  valueOf: { transpile: (call: BuiltinCall) => call.method(call.receiver(), 'getTime') },
  toISOString: { note: 'years 0 to 9999', transpile: toIsoString },
}

export const dateInstead: Readonly<Record<string, string>> = {
  toLocaleString: 'toISOString()',
  toLocaleDateString: 'toISOString().slice(0, 10)',
  toString: 'toISOString()',
  getFullYear: 'getUTCFullYear()',
  getMonth: 'getUTCMonth()',
  getDate: 'getUTCDate()',
  getDay: 'getUTCDay()',
  getHours: 'getUTCHours()',
  getMinutes: 'getUTCMinutes()',
  getSeconds: 'getUTCSeconds()',
  getMilliseconds: 'getUTCMilliseconds()',
  toUTCString: 'toISOString()',
  setDate: 'new Date(date.getTime() + days * 86_400_000)',
  setUTCDate: 'new Date(date.getTime() + days * 86_400_000)',
}

/** `date.format('yyyy', TimeZone.getTimeZone('UTC')).toInteger()` */
function part(call: BuiltinCall, pattern: string): Expression {
  return call.method(formatted(call, pattern), 'toInteger')
}

function formatted(call: BuiltinCall, pattern: string): Expression {
  return call.method(call.receiver(), 'format', [
    call.text(pattern),
    call.static('TimeZone', 'getTimeZone', call.text('UTC')),
  ])
}

function parse(call: BuiltinCall): Expression {
  const [text] = call.args
  const kinds = text && kindsOf(text, call.context)
  if (text === undefined || kinds?.size !== 1 || !kinds.has('string')) return call.reject('it takes text')
  return call.helper(timeOf, call.context.expression(text))
}

function toIsoString(call: BuiltinCall): Expression {
  return formatted(call, "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
}

/** Milliseconds of a date in the form of ISO. */
export const timeOf: Helper = {
  name: 'timeOf',
  parameters: ['String text'],
  body: String.raw`
    if (!(text ==~ '\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?Z)?')) {
      throw new Exception("Date: \"${'$'}{text}\" is neither 2024-01-31 nor 2024-01-31T10:00:00Z")
    }
    String full = text.length() == 10 ? text + 'T00:00:00Z' : text.replaceFirst('^(.{16})Z', '$1:00Z')
    def instant = java.time.Instant.parse(full)
    return instant.getEpochSecond() * 1000L + Math.floorDiv(instant.getNano(), 1000000)
  `,
}
