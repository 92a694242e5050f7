import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { checkNumberFlow } from '../number-flow.ts'
import { numberShape } from '../number-shape.ts'
import { elementType, isNullable, kindsOf, kindsOfType, only, type ValueKind } from '../types.ts'
import { arrayCallbacks } from './array-callbacks.ts'
import { arrayChanges } from './array-changes.ts'
import { arrayLookup, closureOf, elementKinds } from './array-lookup.ts'
import { sort, toSorted } from './array-sort.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { elementAt, lastElement } from './element-at.ts'
import { elementFromEnd, sliceList } from './list-helpers.ts'

/** Methods of arrays. */
export const arrayMethods: BuiltinTable = {
  ...arrayCallbacks,
  ...arrayChanges,
  ...arrayLookup,
  at: { transpile: at },
  concat: { transpile: concat },
  entries: { transpile: entries },
  flat: { note: 'one level', transpile: flat },
  join: { transpile: join },
  keys: { transpile: keys },
  slice: { transpile: slice },
  sort: { note: 'without a comparator text only', transpile: sort },
  toReversed: { transpile: (call) => call.method(call.receiver(), 'reverse') },
  toSorted: { note: 'without a comparator text only', transpile: toSorted },
  values: { transpile: (call) => call.receiver() },
}

export const arrayInstead: Readonly<Record<string, string>> = {
  reduceRight: 'toReversed().reduce(…)',
  copyWithin: 'slice and spreads',
  toSpliced: 'slice and spreads',
  with: 'map with the index',
  toString: "join(',')",
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
  checkNumberFlow(argument, call.context)
  return create.listLiteral([call.context.expression(argument)], call.origin)
}

/** `list.join(', ')`; null and undefined become empty, as in JavaScript. */
function join(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const kinds = elementKinds(call)
  if (!only(kinds, 'string', 'number', 'boolean')) {
    return call.reject('the elements are neither text nor numbers nor booleans')
  }
  const [receiver, separator = call.text(',')] = call.operands(...call.args)
  if (!isNullable(kinds)) return call.method(receiver, 'join', [separator])
  const name = call.context.scoped(() => call.context.localName('item'))
  const item = create.identifier(name, call.origin)
  const missing = create.binary(item, '==', create.nullLiteral(call.origin), call.origin)
  const body = closureOf(call, name, create.conditional(missing, call.text(''), item, call.origin))
  return call.method(call.method(receiver, 'collect', [], body), 'join', [separator])
}

/** `list.flatten()` when the elements hold no lists themselves. */
function flat(call: BuiltinCall): Expression {
  const depth = call.args.length === 0 ? 1 : call.constant(0)
  if (depth !== 1) return call.reject('the depth must be 1')
  const { checker } = call.context
  const type = elementType(checker.getTypeAtLocation(call.target), checker)
  const kinds = elementKinds(call)
  if (type === undefined || !only(kinds, 'array') || isNullable(kinds)) {
    return call.reject('the elements are not all arrays')
  }
  const inner = elementType(type, checker)
  const innerKinds = inner === undefined ? new Set<ValueKind>(['unknown']) : kindsOfType(inner, checker)
  const isDeep =
    innerKinds.has('array') || innerKinds.has('unknown') || innerKinds.has('Set') || innerKinds.has('Map')
  if (!isDeep && !innerKinds.has('object')) return call.method(call.receiver(), 'flatten')
  const receiver = call.receiver()
  const name = call.context.scoped(() => call.context.localName('items'))
  const items = create.identifier(name, call.origin)
  return call.method(receiver, 'collectMany', [], closureOf(call, name, items))
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
