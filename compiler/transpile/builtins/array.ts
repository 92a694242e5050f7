import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { checkNumberFlow } from '../number-flow.ts'
import { isFraction, numberShape } from '../number-shape.ts'
import { elementType, isNullable, kindsOf, kindsOfType, only, type ValueKind } from '../types.ts'
import { arrayCallbacks } from './array-callbacks.ts'
import { sort, toSorted } from './array-sort.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { elementAt, lastElement } from './element-at.ts'
import { sliceList, spliceList, elementFromEnd } from './list-helpers.ts'
import { iterableAsList } from './iterable.ts'

/** Methods of arrays. */
export const arrayMethods: BuiltinTable = {
  ...arrayCallbacks,
  at: { transpile: at },
  concat: { transpile: concat },
  entries: { transpile: entries },
  fill: { transpile: fill },
  flat: { note: 'one level', transpile: flat },
  includes: { note: 'text, booleans, numbers', transpile: (call) => lookUp(call, 'contains', 'any') },
  indexOf: { note: 'text, booleans, numbers', transpile: (call) => lookUp(call, 'indexOf', 'findIndexOf') },
  join: { transpile: join },
  keys: { transpile: keys },
  lastIndexOf: {
    note: 'text, booleans, numbers',
    transpile: (call) => lookUp(call, 'findLastIndexOf', 'findLastIndexOf'),
  },
  pop: { transpile: pop },
  push: { transpile: push },
  reverse: { transpile: reverse },
  shift: { transpile: shift },
  slice: { transpile: slice },
  sort: { note: 'without a comparator text only', transpile: sort },
  splice: { transpile: splice },
  toReversed: { transpile: (call) => call.method(call.receiver(), 'reverse') },
  toSorted: { note: 'without a comparator text only', transpile: toSorted },
  unshift: { note: 'one element', transpile: unshift },
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

/** What arrays of this kind hold. */
function elementKinds(call: BuiltinCall): ReadonlySet<ValueKind> {
  const { checker } = call.context
  const type = elementType(checker.getTypeAtLocation(call.target), checker)
  return type === undefined ? new Set<ValueKind>(['unknown']) : kindsOfType(type, checker)
}

function push(call: BuiltinCall): Expression {
  const values = call.args.filter((argument) => !ts.isSpreadElement(argument))
  for (const value of values) checkNumberFlow(value, call.context)
  const [list, ...added] = call.context.ordered([
    () => call.receiver(),
    ...call.args.map(
      (argument) => () =>
        ts.isSpreadElement(argument)
          ? iterableAsList(argument.expression, call.context)
          : call.context.expression(argument),
    ),
  ])
  if (list === undefined || added.length === 0) return call.reject('it takes the elements to add')
  const target = call.isStatement ? list : call.twice(list)
  const result = addAll(call, target, added)
  if (call.isStatement) return result
  call.context.precede(create.expressionStatement(result, call.origin))
  return call.method(target, 'size')
}

/** `list.add(x)` for one element, `list.addAll(more)` for several. */
function addAll(call: BuiltinCall, list: Expression, added: readonly Expression[]): Expression {
  const [first] = added
  const isSpread = (index: number): boolean => {
    const argument = call.argument(index)
    return argument !== undefined && ts.isSpreadElement(argument)
  }
  if (first !== undefined && added.length === 1)
    return call.method(list, isSpread(0) ? 'addAll' : 'add', [first])
  const pieces = added.map((value, index) =>
    isSpread(index) ? value : create.listLiteral([value], call.origin),
  )
  const all = !call.args.some((argument) => ts.isSpreadElement(argument))
    ? create.listLiteral(added, call.origin)
    : pieces.reduce((left, right) => create.binary(left, '+', right, call.origin))
  return call.method(list, 'addAll', [all])
}

/** `list ? list.remove(list.size() - 1) : null` */
function pop(call: BuiltinCall): Expression {
  const list = call.twice(call.receiver())
  const last = create.binary(call.method(list, 'size'), '-', call.number(1), call.origin)
  return orNull(call, list, call.method(list, 'remove', [last]))
}

function shift(call: BuiltinCall): Expression {
  const list = call.twice(call.receiver())
  return orNull(call, list, call.method(list, 'remove', [call.number(0)]))
}

function orNull(call: BuiltinCall, list: Expression, removed: Expression): Expression {
  return create.conditional(list, removed, create.nullLiteral(call.origin), call.origin)
}

function unshift(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const [receiver, value] = call.operands(...call.args)
  if (value === undefined) return call.reject('it takes the element to add')
  const list = call.isStatement ? receiver : call.twice(receiver)
  const result = call.method(list, 'add', [call.number(0), value])
  if (call.isStatement) return result
  call.context.precede(create.expressionStatement(result, call.origin))
  return call.method(list, 'size')
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

function splice(call: BuiltinCall): Expression {
  if (call.args.some((argument) => ts.isSpreadElement(argument))) return call.reject('it is given a spread')
  const [list, start, count, ...added] = call.operands(...call.args)
  if (start === undefined) return call.reject('it takes a position')
  return call.helper(
    spliceList,
    list,
    start,
    count ?? create.nullLiteral(call.origin),
    create.listLiteral(added, call.origin),
  )
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

/** `{ name -> result }` */
function closureOf(call: BuiltinCall, name: string, result: Expression): ReturnType<typeof create.closure> {
  return create.closure(
    [create.parameter(name)],
    create.block([create.expressionStatement(result, call.origin)], call.origin),
    call.origin,
  )
}

/** `Collections.reverse(list)` changes the list itself. */
function reverse(call: BuiltinCall): Expression {
  const list = call.isStatement ? call.receiver() : call.twice(call.receiver())
  const result = call.static('Collections', 'reverse', list)
  if (call.isStatement) return result
  call.context.precede(create.expressionStatement(result, call.origin))
  return list
}

/**
 * `list.contains(x)` for text and booleans. Java tells the integers of two sizes apart, so numbers are compared with `==`.
 */
function lookUp(call: BuiltinCall, plain: string, comparing: string): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const [wanted] = call.args
  if (wanted === undefined) return call.reject('it takes the element to look for')
  const kinds = new Set([...elementKinds(call), ...kindsOf(wanted, call.context)])
  if (!only(kinds, 'string', 'boolean', 'number')) {
    return call.context.reject('object-identity', call.node, {
      left: wanted.getText(),
      right: 'the elements',
    })
  }
  if (kinds.has('null') && kinds.has('undefined')) {
    return call.reject('null and undefined are among the elements, and Groovy cannot tell them apart')
  }
  if (kinds.has('number') && kinds.has('string')) return call.reject('the elements are text and numbers')
  if (isFraction(wanted, call.context)) return call.reject('it looks for a fraction')
  const [list, value] = call.operands(wanted)
  if (value === undefined) return list
  if (!kinds.has('number') && plain !== comparing) return call.method(list, plain, [value])
  const held = call.twice(value)
  const name = call.context.localName('item')
  const test = create.binary(create.identifier(name, call.origin), '==', held, call.origin)
  return call.method(list, comparing, [], closureOf(call, name, test))
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

function fill(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const [receiver, value] = call.operands(...call.args)
  if (value === undefined) return call.reject('it takes the value to fill in')
  const list = call.isStatement ? receiver : call.twice(receiver)
  const result = call.static('Collections', 'fill', list, value)
  if (call.isStatement) return result
  call.context.precede(create.expressionStatement(result, call.origin))
  return list
}
