import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { checkNumberFlow } from '../number-flow.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { iterableAsList } from './iterable.ts'
import { spliceList } from './list-helpers.ts'

/** Methods that change the array itself. */
export const arrayChanges: BuiltinTable = {
  fill: { transpile: fill },
  pop: { transpile: pop },
  push: { transpile: push },
  reverse: { transpile: reverse },
  shift: { transpile: shift },
  splice: { transpile: splice },
  unshift: { note: 'one element', transpile: unshift },
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

/** `Collections.reverse(list)` changes the list itself. */
function reverse(call: BuiltinCall): Expression {
  const list = call.isStatement ? call.receiver() : call.twice(call.receiver())
  const result = call.static('Collections', 'reverse', list)
  if (call.isStatement) return result
  call.context.precede(create.expressionStatement(result, call.origin))
  return list
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
