import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { refuseNumberKeys } from './key-type.ts'

/** Methods of `Set`. */
export const setMethods: BuiltinTable = {
  add: { note: 'as a statement; of text', transpile: (call) => changed(call, 'add') },
  delete: { note: 'of text', transpile: (call) => looked(call, 'remove') },
  forEach: { transpile: forEach },
  has: { note: 'of text', transpile: (call) => looked(call, 'contains') },
  keys: { transpile: (call) => call.receiver() },
  values: { transpile: (call) => call.receiver() },
}

function looked(call: BuiltinCall, name: string): Expression {
  const refused = call.atMost(1) ?? refuseNumberKeys(call)
  if (refused !== undefined) return refused
  const [receiver, ...values] = call.operands(...call.args)
  return call.method(receiver, name, values)
}

function changed(call: BuiltinCall, name: string): Expression {
  return call.isStatement ? looked(call, name) : call.reject('it is a statement of its own here')
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
