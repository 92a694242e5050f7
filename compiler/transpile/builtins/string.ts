import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { numberShape } from '../number-shape.ts'
import { asString, textValue } from '../text.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { stringMatching } from './string-matching.ts'
import { characterAt, characterOrNull, sliceText, substringOf } from './text-helpers.ts'

/** Methods of text. */
export const stringMethods: BuiltinTable = {
  charAt: { transpile: (call) => call.atMost(1) ?? position(call, characterAt) },
  at: { transpile: at },
  includes: { transpile: includes },
  startsWith: { transpile: (call) => startsWith(call) },
  endsWith: { transpile: (call) => call.atMost(1) ?? sameName(call, 'endsWith') },
  indexOf: { transpile: indexOf },
  lastIndexOf: { transpile: (call) => call.atMost(1) ?? sameName(call, 'lastIndexOf') },
  slice: { transpile: slice },
  substring: { transpile: substring },
  ...stringMatching,
  trim: {
    note: 'blanks and control characters of ASCII',
    transpile: (call) => call.method(call.receiver(), 'trim'),
  },
  trimStart: {
    note: 'blanks of ASCII',
    transpile: (call) =>
      call.method(call.receiver(), 'replaceFirst', [call.text(String.raw`^\s+`), call.text('')]),
  },
  trimEnd: {
    note: 'blanks of ASCII',
    transpile: (call) =>
      call.method(call.receiver(), 'replaceFirst', [call.text(String.raw`\s+\z`), call.text('')]),
  },
  padStart: { transpile: (call) => pad(call, 'padLeft') },
  padEnd: { transpile: (call) => pad(call, 'padRight') },
  repeat: { transpile: repeat },
  concat: { transpile: concat },
  toUpperCase: { transpile: (call) => call.method(call.receiver(), 'toUpperCase') },
  toLowerCase: { transpile: (call) => call.method(call.receiver(), 'toLowerCase') },
  toString: { transpile: (call: BuiltinCall) => call.receiver() },
}

/** What to write instead of methods that have no exact counterpart. */
export const stringInstead: Readonly<Record<string, string>> = {
  localeCompare: 'a < b ? -1 : a > b ? 1 : 0',
  substr: 'slice',
  charCodeAt: 'charAt and a comparison of text',
  codePointAt: 'charAt and a comparison of text',
  normalize: 'text that is normalized while compiling',
  toLocaleUpperCase: 'toUpperCase',
  toLocaleLowerCase: 'toLowerCase',
}

function sameName(call: BuiltinCall, name: string): Expression {
  const [receiver, ...values] = call.operands(...call.args)
  return call.method(receiver, name, values)
}

function position(call: BuiltinCall, helper: Parameters<BuiltinCall['helper']>[0]): Expression {
  const [receiver, index] = call.operands(...call.args)
  return call.helper(helper, receiver, index ?? call.number(0))
}

function at(call: BuiltinCall): Expression {
  const index = call.argument(0)
  if (index === undefined || call.args.length > 1) return call.reject('it takes one position')
  if (numberShape(index, call.context).isNonNegative) return position(call, characterOrNull)
  const [receiver, value] = call.operands(index)
  const text = call.twice(receiver)
  const held = value && call.twice(value)
  if (held === undefined) return call.reject('it takes one position')
  const fromEnd = create.binary(call.method(text, 'length'), '+', held, call.origin)
  const isNegative = create.binary(held, '<', call.number(0), call.origin)
  const constant = call.constant(0)
  const place =
    constant !== undefined && constant < 0
      ? fromEnd
      : create.conditional(isNegative, fromEnd, held, call.origin)
  return call.helper(characterOrNull, text, place)
}

function includes(call: BuiltinCall): Expression {
  const [text, from] = call.args
  if (text === undefined) return call.reject('it takes the text to look for')
  if (from === undefined) return sameName(call, 'contains')
  const [receiver, value, start] = call.operands(text, from)
  if (value === undefined || start === undefined) return call.reject('it takes the text to look for')
  const found = call.method(receiver, 'indexOf', [value, call.asInt(start, from)])
  return create.binary(found, '>=', call.number(0), call.origin)
}

function startsWith(call: BuiltinCall): Expression {
  const [, from] = call.args
  if (from === undefined) return call.atMost(1) ?? sameName(call, 'startsWith')
  if (!numberShape(from, call.context).isNonNegative) return call.reject('the position may be negative')
  const [receiver, text, start] = call.operands(...call.args.slice(0, 2))
  if (text === undefined || start === undefined) return call.reject('it takes text and a position')
  const held = call.twice(receiver)
  // Java answers false for a position behind the end, even for the empty text.
  const inside = call.static('Math', 'min', call.asInt(start, from), call.method(held, 'length'))
  return call.method(held, 'startsWith', [text, inside])
}

function indexOf(call: BuiltinCall): Expression {
  const [, from] = call.args
  const [receiver, text, start] = call.operands(...call.args.slice(0, 2))
  if (text === undefined) return call.reject('it takes the text to look for')
  const rest = start === undefined || from === undefined ? [] : [call.asInt(start, from)]
  return call.method(receiver, 'indexOf', [text, ...rest])
}

/** `text.take(7)` for `text.slice(0, 7)`; other known positions by `substring`, the rest by a helper. */
function slice(call: BuiltinCall): Expression {
  const refused = call.atMost(2)
  if (refused !== undefined) return refused
  const [start, end] = [call.constant(0), call.constant(1)]
  if (call.args.length === 0) return call.receiver()
  if (start === 0 && end !== undefined && end >= 0)
    return call.method(call.receiver(), 'take', [call.number(end)])
  if (start === 0 && call.args.length === 1) return call.receiver()
  if (start !== undefined && call.args.length === 1) return cutFront(call, start)
  const [receiver, first, last] = call.operands(...call.args)
  if (first === undefined) return receiver
  return call.helper(sliceText, receiver, first, last ?? create.nullLiteral(call.origin))
}

/** `text.slice(n)`: the position is kept inside the text. */
function cutFront(call: BuiltinCall, start: number): Expression {
  const text = call.twice(call.receiver())
  const size = call.method(text, 'length')
  const place =
    start >= 0
      ? call.static('Math', 'min', call.number(start), size)
      : call.static('Math', 'max', create.binary(size, '-', call.number(-start), call.origin), call.number(0))
  return call.method(text, 'substring', [place])
}

function substring(call: BuiltinCall): Expression {
  const refused = call.atMost(2)
  if (refused !== undefined) return refused
  const [start, end] = [call.constant(0), call.constant(1)]
  if (start === 0 && end !== undefined && end >= 0)
    return call.method(call.receiver(), 'take', [call.number(end)])
  if (start !== undefined && start >= 0 && call.args.length === 1) return cutFront(call, start)
  const [receiver, first, last] = call.operands(...call.args)
  if (first === undefined) return call.reject('it takes a position')
  return call.helper(substringOf, receiver, first, last ?? create.nullLiteral(call.origin))
}

function pad(call: BuiltinCall, name: string): Expression {
  const refused = call.atMost(2)
  if (refused !== undefined) return refused
  if (call.known(1) === '') return call.receiver()
  if (call.args.length > 1 && call.known(1) === undefined)
    return call.reject('the filling must be a known text')
  return sameName(call, name)
}

function repeat(call: BuiltinCall): Expression {
  const [receiver, count] = call.operands(...call.args)
  if (count === undefined || call.args.length > 1) return call.reject('it takes a count')
  return create.binary(receiver, '*', count, call.origin)
}

function concat(call: BuiltinCall): Expression {
  const [receiver, ...values] = call.context.ordered([
    () => call.receiver(),
    ...call.args.map((argument) => () => textValue(argument, call.context)),
  ])
  if (receiver === undefined) return call.reject('it has no receiver')
  return values.reduce((left, right) => create.binary(left, '+', right, call.origin), receiver)
}

/** `String(value)` */
export function stringOf(call: BuiltinCall): Expression {
  const [value] = call.args
  return value === undefined ? call.text('') : asString(value, call.context)
}
