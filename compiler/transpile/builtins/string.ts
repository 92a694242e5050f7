import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { numberShape } from '../number-shape.ts'
import { asString, textValue } from '../text.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { stringMatching } from './string-matching.ts'
import { isMissing } from './missing-argument.ts'
import { compareText } from './text-order.ts'
import { characterAt, characterOrNull, codePointOrNull, sliceText, substringOf } from './text-helpers.ts'

/** Methods of text. */
export const stringMethods: BuiltinTable = {
  charCodeAt: {
    note: 'inside the text',
    transpile: (call) =>
      code(call, (text, place) => create.cast('int', call.method(text, 'charAt', [place]), call.origin)),
  },
  codePointAt: {
    transpile: (call) => call.atMost(1) ?? position(call, codePointOrNull),
  },
  charAt: { transpile: (call) => call.atMost(1) ?? position(call, characterAt) },
  at: { transpile: at },
  includes: { transpile: includes },
  startsWith: { transpile: (call) => startsWith(call) },
  endsWith: { transpile: endsWith },
  indexOf: { transpile: indexOf },
  lastIndexOf: { transpile: lastIndexOf },
  localeCompare: { note: 'as in English; letters beyond ASCII by their code', transpile: localeCompare },
  slice: { transpile: slice },
  substring: { transpile: substring },
  ...stringMatching,
  trim: {
    note: 'blanks of ASCII, and control characters',
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
  valueOf: { transpile: (call: BuiltinCall) => call.receiver() },
}

/** What to write instead of methods that have no exact counterpart. */
export const stringInstead: Readonly<Record<string, string>> = {
  substr: 'slice',
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
  const [receiver, text, start] = call.operands(...call.args.slice(0, 2))
  if (text === undefined || start === undefined) return call.reject('it takes text and a position')
  const held = call.twice(receiver)
  // Java answers false for a position outside, even for the empty text.
  const inside = call.static('Math', 'min', call.asInt(start, from), call.method(held, 'length'))
  const isInside = numberShape(from, call.context).isNonNegative
  return call.method(held, 'startsWith', [
    text,
    isInside ? inside : call.static('Math', 'max', inside, call.number(0)),
  ])
}

/** `text.take(end).endsWith(part)` for a text that ends earlier. */
function endsWith(call: BuiltinCall): Expression {
  const [part, end] = call.args
  if (end === undefined) return call.atMost(1) ?? sameName(call, 'endsWith')
  const [receiver, text, place] = call.operands(...call.args.slice(0, 2))
  if (part === undefined || text === undefined || place === undefined)
    return call.reject('it takes text and a position')
  return call.method(call.method(receiver, 'take', [nonNegative(call, place, end)]), 'endsWith', [text])
}

function lastIndexOf(call: BuiltinCall): Expression {
  const [, from] = call.args
  if (from === undefined) return call.atMost(1) ?? sameName(call, 'lastIndexOf')
  const [receiver, text, start] = call.operands(...call.args.slice(0, 2))
  if (text === undefined || start === undefined) return call.reject('it takes text and a position')
  return call.method(receiver, 'lastIndexOf', [text, nonNegative(call, start, from)])
}

/** A position as an `int`, 0 for a negative one. */
function nonNegative(call: BuiltinCall, value: Expression, node: ts.Expression): Expression {
  const place = call.asInt(value, node)
  const isInside = numberShape(node, call.context).isNonNegative
  return isInside ? place : call.static('Math', 'max', place, call.number(0))
}

/** Codes of characters; outside the text the build stops, where JavaScript gives NaN or undefined. */
function code(call: BuiltinCall, build: (text: Expression, place: Expression) => Expression): Expression {
  const [place] = call.args
  const [receiver, index] = call.operands(...call.args)
  return build(
    receiver,
    index === undefined || place === undefined ? call.number(0) : call.asInt(index, place),
  )
}

function localeCompare(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const [receiver, other] = call.operands(...call.args)
  return other === undefined
    ? call.reject('it takes the other text')
    : call.helper(compareText, receiver, other)
}

/** `String.fromCharCode(65, …)` */
export function fromCharCode(call: BuiltinCall): Expression {
  if (call.args.some((argument) => ts.isSpreadElement(argument))) return call.reject('it is given a spread')
  const characters = call.values(...call.args).map((value, index) => {
    const node = call.argument(index)
    const int = node === undefined ? value : call.asInt(value, node)
    return call.method(create.cast('char', int, call.origin), 'toString')
  })
  const [first, ...others] = characters
  if (first === undefined) return call.text('')
  return others.reduce((left, right) => create.binary(left, '+', right, call.origin), first)
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
  const refused = call.atMost(2) ?? refuseMissing(call)
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

function refuseMissing(call: BuiltinCall): Expression | undefined {
  return call.args.some((argument) => isMissing(argument))
    ? call.reject('undefined stands for a position')
    : undefined
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
  const refused = call.atMost(2) ?? refuseMissing(call)
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
  if (call.args.length < 2 || typeof call.known(1) === 'string') return sameName(call, name)
  const [receiver, size, filling] = call.operands(...call.args)
  if (size === undefined || filling === undefined) return call.reject('it takes a size and a filling')
  const [text, fill] = [call.twice(receiver), call.twice(filling)]
  // Groovy cannot fill with nothing.
  return create.conditional(fill, call.method(text, name, [size, fill]), text, call.origin)
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
