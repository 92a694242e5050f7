import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { numberShape } from '../number-shape.ts'
import { numberText } from '../text.ts'
import { elementType, isNullable, kindsOf, kindsOfType, only, type ValueKind } from '../types.ts'
import { arrayCallbacks, asListClosure } from './array-callbacks.ts'
import { arrayChanges, listOf } from './array-changes.ts'
import { closureOf, elementKinds } from './array-elements.ts'
import { arrayLookup } from './array-lookup.ts'
import { sort, toSorted } from './array-sort.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { elementAt, lastElement } from './element-at.ts'
import { changedElement, elementFromEnd, sliceList, splicedList } from './list-helpers.ts'
import { isMissing } from './missing-argument.ts'

/** Methods of arrays. */
export const arrayMethods: BuiltinTable = {
  ...arrayCallbacks,
  ...arrayChanges,
  ...arrayLookup,
  at: { transpile: at },
  concat: { transpile: concat },
  entries: { transpile: entries },
  flat: { note: 'a known depth', transpile: flat },
  join: { transpile: join },
  keys: { transpile: keys },
  slice: { transpile: slice },
  sort: { transpile: sort },
  toReversed: { transpile: (call) => call.method(call.receiver(), 'reverse') },
  toSorted: { transpile: toSorted },
  toSpliced: { transpile: toSpliced },
  toString: { transpile: join },
  values: { transpile: (call) => call.receiver() },
  with: { transpile: withElement },
}

export const arrayInstead: Readonly<Record<string, string>> = {
  copyWithin: 'slice and spreads',
  toLocaleString: "join(',')",
}

function at(call: BuiltinCall): Expression {
  const [index] = call.args
  if (index === undefined || call.args.length > 1) return call.reject('it takes one position')
  const constant = call.constant(0)
  if (constant === -1) {
    const list = call.twice(call.receiver())
    return lastElement(list, call.origin)
  }
  const [list, value] = call.operands(index)
  if (value === undefined) return list
  const shape = numberShape(index, call.context)
  if (shape.isNonNegative) return elementAt(list, { value, shape }, { safe: false }, call.node, call.context)
  return call.helper(elementFromEnd, list, value)
}

/** `drop` and `take` copy as `slice` does. */
function slice(call: BuiltinCall): Expression {
  const refused = call.atMost(2)
  if (refused !== undefined) return refused
  if (call.args.some((argument) => isMissing(argument))) return call.reject('undefined stands for a position')
  const [start, end] = [call.constant(0), call.constant(1)]
  const hasEnd = call.args.length === 2
  if (call.args.length === 0 || (start === 0 && !hasEnd)) return copyOf(call)
  if (start !== undefined && !hasEnd) {
    return call.method(call.receiver(), start >= 0 ? 'drop' : 'takeRight', [call.number(Math.abs(start))])
  }
  if (start === 0 && end !== undefined) {
    return call.method(call.receiver(), end >= 0 ? 'take' : 'dropRight', [call.number(Math.abs(end))])
  }
  if (start !== undefined && end !== undefined && start >= 0 && end >= 0) {
    const rest = call.method(call.receiver(), 'drop', [call.number(start)])
    return call.method(rest, 'take', [call.number(Math.max(end - start, 0))])
  }
  const [from] = call.args
  if (from !== undefined && !hasEnd && numberShape(from, call.context).isNonNegative) {
    const [list, value] = call.operands(from)
    return value === undefined ? list : call.method(list, 'drop', [call.asInt(value, from)])
  }
  const [list, first, last] = call.operands(...call.args)
  if (first === undefined) return list
  return call.helper(sliceList, list, first, last ?? create.nullLiteral(call.origin))
}

/** `[] + list`: a list of its own. */
function copyOf(call: BuiltinCall): Expression {
  return create.binary(create.listLiteral([], call.origin), '+', call.receiver(), call.origin)
}

function concat(call: BuiltinCall): Expression {
  const values = call.context.ordered([
    () => call.receiver(),
    ...call.args.map((argument) => () => asList(argument, call)),
  ])
  const [list = create.nullLiteral(call.origin), ...added] = values
  if (added.length === 0) return copyOf(call)
  return added.reduce((left, right) => create.binary(left, '+', right, call.origin), list)
}

/** An array as it is; a single element in a list of its own. */
function asList(argument: ts.Expression, call: BuiltinCall): Expression {
  const kinds = kindsOf(argument, call.context)
  if (ts.isSpreadElement(argument)) return call.reject('it is given a spread')
  if (only(kinds, 'array') && !isNullable(kinds)) return call.context.expression(argument)
  if (kinds.has('array') || kinds.has('unknown'))
    return call.reject('an argument may be an array or an element')
  return create.listLiteral([call.context.expression(argument)], call.origin)
}

/** `list.join(', ')`; null and undefined become empty, as in JavaScript. */
function join(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const kinds = elementKinds(call)
  if (!only(kinds, 'string', 'number', 'boolean')) {
    return call.reject('the elements are neither text nor numbers nor booleans; map them to text first')
  }
  const given = call.args.filter((argument) => !isMissing(argument))
  const [receiver, separator = call.text(',')] = call.operands(...given)
  const isFractional = kinds.has('number') && call.context.unit.fractions.hasElements
  if (!isNullable(kinds) && !isFractional) return call.method(receiver, 'join', [separator])
  const name = call.context.scoped(() => call.context.localName('item'))
  const item = create.identifier(name, call.origin)
  const missing = create.binary(item, '==', create.nullLiteral(call.origin), call.origin)
  const text = isFractional ? call.helper(numberText, item) : item
  const part = isNullable(kinds) ? create.conditional(missing, call.text(''), text, call.origin) : text
  const body = closureOf(call, name, part)
  return call.method(call.method(receiver, 'collect', [], body), 'join', [separator])
}

/** `list.flatten()` when nothing below the depth holds lists, otherwise level by level. */
function flat(call: BuiltinCall): Expression {
  const [argument] = call.args
  const isWhole = argument?.getText() === 'Infinity'
  const depth = argument === undefined ? 1 : isWhole ? Infinity : call.constant(0)
  if (depth === undefined) return call.reject('the depth must be a known number')
  if (depth < 1) return copyOf(call)
  const { checker } = call.context
  const levels = levelsOf(checker.getTypeAtLocation(call.target), call)
  const deepest = levels.at(-1)
  if (deepest === undefined || levels.some((kinds) => kinds.has('unknown')))
    return call.reject('the elements have no known type')
  const isFlat = only(deepest, 'string', 'number', 'boolean') && !isNullable(deepest)
  if (isFlat && depth >= levels.length - 1) return call.method(call.receiver(), 'flatten')
  let list = call.receiver()
  for (const kinds of levels.slice(0, Math.min(depth, levels.length - 1))) {
    const name = call.context.scoped(() => call.context.localName('items'))
    const isList = only(kinds, 'array') && !isNullable(kinds)
    const closure = isList ? closureOf(call, name, create.identifier(name, call.origin)) : asListClosure(call)
    list = call.method(list, 'collectMany', [], closure)
  }
  return list
}

/** What the elements can be, the elements of those that are arrays, and so on. */
function levelsOf(array: ts.Type, call: BuiltinCall): readonly ReadonlySet<ValueKind>[] {
  const { checker } = call.context
  const element = elementType(array, checker)
  if (element === undefined) return []
  const kinds = kindsOfType(element, checker)
  const inner = (element.isUnion() ? element.types : [element]).find((type) =>
    kindsOfType(type, checker).has('array'),
  )
  return inner === undefined ? [kinds] : [kinds, ...levelsOf(inner, call)]
}

function toSpliced(call: BuiltinCall): Expression {
  const [start, count, ...added] = call.args
  if (start === undefined) return copyOf(call)
  if (ts.isSpreadElement(start) || (count !== undefined && ts.isSpreadElement(count)))
    return call.reject('a spread stands for the position')
  const [list, from, amount, more] = call.context.ordered([
    () => call.receiver(),
    () => call.context.expression(start),
    () => (count === undefined ? create.nullLiteral(call.origin) : call.context.expression(count)),
    () => listOf(call, added),
  ])
  if (list === undefined || from === undefined || amount === undefined || more === undefined)
    return call.reject('it takes a position')
  return call.helper(splicedList, list, from, amount, more)
}

/** `list.with(index, value)` */
function withElement(call: BuiltinCall): Expression {
  const [index, value] = call.args
  if (index === undefined || value === undefined) return call.reject('it takes a position and a value')
  const [list, place, element] = call.operands(index, value)
  if (place === undefined || element === undefined) return call.reject('it takes a position and a value')
  return call.helper(changedElement, list, place, element)
}

/** `(0..<list.size()).toList()`, for a loop or a spread. */
function keys(call: BuiltinCall): Expression {
  return call.method(indexes(call, call.receiver()), 'toList')
}

function entries(call: BuiltinCall): Expression {
  const list = call.twice(call.receiver())
  const name = call.context.localName('index')
  const index = create.identifier(name, call.origin)
  const pair = create.listLiteral([index, create.indexAccess(list, index, call.origin)], call.origin)
  return call.method(indexes(call, list), 'collect', [], closureOf(call, name, pair))
}

function indexes(call: BuiltinCall, list: Expression): Expression {
  return create.binary(call.number(0), '..<', call.method(list, 'size'), call.origin)
}
