import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { receiverAndKey, refuseOtherKeys } from './key-type.ts'

/** Methods of `Set`. */
export const setMethods: BuiltinTable = {
  add: { transpile: (call) => changed(call, 'add') },
  clear: {
    transpile: (call) => call.method(call.receiver(), 'retainAll', [create.listLiteral([], call.origin)]),
  },
  delete: { transpile: (call) => looked(call, 'remove') },
  forEach: { transpile: forEach },
  has: { transpile: (call) => looked(call, 'contains') },
  keys: { transpile: (call) => call.receiver() },
  values: { transpile: (call) => call.receiver() },
}

function looked(call: BuiltinCall, name: string): Expression {
  const refused = call.atMost(1) ?? refuseOtherKeys(call)
  if (refused !== undefined) return refused
  const [receiver = create.nullLiteral(call.origin), ...values] = receiverAndKey(call)
  return call.method(receiver, name, values)
}

function changed(call: BuiltinCall, name: string): Expression {
  const result = looked(call, name)
  if (call.isStatement || result.kind !== 'method-call' || result.object === undefined) return result
  const set = call.twice(result.object)
  call.context.precede(create.expressionStatement({ ...result, object: set }, call.origin))
  return set
}

function forEach(call: BuiltinCall): Expression {
  const [callback] = call.args
  if (callback === undefined || !call.isStatement)
    return call.reject('it takes a function and gives no value')
  const receiver = call.receiver()
  const closure = call.context.callback(callback, 1)
  return closure.parameters.length === 1
    ? call.method(receiver, 'each', [], closure)
    : create.nullLiteral(call.origin)
}
