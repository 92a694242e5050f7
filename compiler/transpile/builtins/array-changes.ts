import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { unwrap } from '../unwrap.ts'
import { closureOf } from './array-elements.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { countingRange } from './counting-range.ts'
import { iterableAsList } from './iterable.ts'
import { fillList, spliceList } from './list-helpers.ts'
import { isMissing } from './missing-argument.ts'

/** Methods that change the array itself. */
export const arrayChanges: BuiltinTable = {
  fill: { transpile: fill },
  pop: { transpile: pop },
  push: { transpile: push },
  reverse: { transpile: reverse },
  shift: { transpile: shift },
  splice: { transpile: splice },
  unshift: { transpile: unshift },
}

function push(call: BuiltinCall): Expression {
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
  const [argument] = call.args
  const [first] = added
  if (first !== undefined && argument !== undefined && added.length === 1)
    return call.method(list, ts.isSpreadElement(argument) ? 'addAll' : 'add', [first])
  return call.method(list, 'addAll', [joined(call, call.args, added)])
}

/** Elements and spreads, visited already, as one list. */
function joined(
  call: BuiltinCall,
  args: readonly ts.Expression[],
  values: readonly Expression[],
): Expression {
  if (!args.some((argument) => ts.isSpreadElement(argument))) return create.listLiteral(values, call.origin)
  const pieces = values.map((value, index) => {
    const argument = args[index]
    const isSpread = argument !== undefined && ts.isSpreadElement(argument)
    return isSpread ? value : create.listLiteral([value], call.origin)
  })
  const [only] = pieces
  // A list of its own, as a spread is.
  if (only !== undefined && pieces.length === 1)
    return create.binary(create.listLiteral([], call.origin), '+', only, call.origin)
  return pieces.reduce((left, right) => create.binary(left, '+', right, call.origin))
}

/** Arguments that are elements or spreads, as one list. */
export function listOf(call: BuiltinCall, args: readonly ts.Expression[]): Expression {
  const values = call.context.ordered(
    args.map(
      (argument) => () =>
        ts.isSpreadElement(argument)
          ? iterableAsList(argument.expression, call.context)
          : call.context.expression(argument),
    ),
  )
  return joined(call, args, values)
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

/** `list.add(0, x)`; several are put in by a splice, since the sandbox permits no `addAll` at a place. */
function unshift(call: BuiltinCall): Expression {
  const [first] = call.args
  if (first === undefined) return call.reject('it takes the elements to add')
  const isOne = call.args.length === 1 && !ts.isSpreadElement(first)
  const [receiver, added] = call.context.ordered([
    () => call.receiver(),
    () => (isOne ? call.context.expression(first) : listOf(call, call.args)),
  ])
  if (receiver === undefined || added === undefined) return call.reject('it takes the elements to add')
  const list = call.isStatement ? receiver : call.twice(receiver)
  const start = call.number(0)
  const result = isOne
    ? call.method(list, 'add', [start, added])
    : call.helper(spliceList, list, start, call.number(0), added)
  if (call.isStatement) return result
  call.context.precede(create.expressionStatement(result, call.origin))
  return call.method(list, 'size')
}

function splice(call: BuiltinCall): Expression {
  const [start, count, ...added] = call.args
  if (start === undefined) return call.reject('it takes a position')
  if (ts.isSpreadElement(start) || (count !== undefined && (ts.isSpreadElement(count) || isMissing(count))))
    return call.reject('the position and the number of elements must be given as such')
  const [list, from, amount, more] = call.context.ordered([
    () => call.receiver(),
    () => call.context.expression(start),
    () => (count === undefined ? create.nullLiteral(call.origin) : call.context.expression(count)),
    () => listOf(call, added),
  ])
  if (list === undefined || from === undefined || amount === undefined || more === undefined)
    return call.reject('it takes a position')
  return call.helper(spliceList, list, from, amount, more)
}

/** `Collections.reverse(list)` changes the list itself. */
function reverse(call: BuiltinCall): Expression {
  const list = call.isStatement ? call.receiver() : call.twice(call.receiver())
  const result = call.static('Collections', 'reverse', list)
  if (call.isStatement) return result
  call.context.precede(create.expressionStatement(result, call.origin))
  return list
}

/** `Collections.fill(list, value)`, or a part of the list; `new Array(3).fill(0)` is a list of its own. */
function fill(call: BuiltinCall): Expression {
  const size = sizeOfNewArray(call.target)
  if (size !== undefined && call.args.length === 1) return filled(call, size)
  const refused = call.atMost(3)
  if (refused !== undefined) return refused
  const [receiver, value, ...places] = call.operands(...call.args)
  if (value === undefined) return call.reject('it takes the value to fill in')
  const list = call.isStatement ? receiver : call.twice(receiver)
  const result =
    places.length === 0
      ? call.static('Collections', 'fill', list, value)
      : call.helper(fillList, list, value, ...places)
  if (call.isStatement) return result
  call.context.precede(create.expressionStatement(result, call.origin))
  return list
}

/** The length in `new Array(length)` and `Array(length)`. */
function sizeOfNewArray(target: ts.Expression): ts.Expression | undefined {
  const inner = unwrap(target)
  if (!ts.isNewExpression(inner) && !ts.isCallExpression(inner)) return undefined
  const [size, ...others] = inner.arguments ?? []
  const isArray = ts.isIdentifier(inner.expression) && inner.expression.text === 'Array'
  return isArray && others.length === 0 ? size : undefined
}

/** `(0..<size).collect { value }` */
function filled(call: BuiltinCall, size: ts.Expression): Expression {
  const [value] = call.args
  if (value === undefined) return call.reject('it takes the value to fill in')
  const [range, element] = call.context.ordered([
    () => countingRange(call, size),
    () => call.context.expression(value),
  ])
  if (range === undefined || element === undefined) return call.reject('it takes the value to fill in')
  const body = closureOf(
    call,
    call.context.scoped(() => call.context.localName('index')),
    call.twice(element),
  )
  return call.method(range, 'collect', [], body)
}
