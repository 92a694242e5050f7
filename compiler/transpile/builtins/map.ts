import type { Expression } from '../../groovy/ast/nodes.ts'
import * as create from '../../groovy/ast/create.ts'
import { checkNumberFlow } from '../number-flow.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { mapEntries } from './iterable.ts'
import { refuseNumberKeys } from './key-type.ts'

/** Methods of `Map`. */
export const mapMethods: BuiltinTable = {
  clear: { transpile: (call) => call.method(call.receiver(), 'clear') },
  delete: { note: 'as a statement', transpile: remove },
  entries: { transpile: (call) => mapEntries(call.receiver(), call.origin, call.context) },
  forEach: { transpile: forEach },
  get: { note: 'keys are text', transpile: (call) => keyed(call, 'get') },
  has: { note: 'keys are text', transpile: (call) => keyed(call, 'containsKey') },
  keys: { transpile: (call) => call.method(call.method(call.receiver(), 'keySet'), 'toList') },
  set: { note: 'as a statement; keys are text', transpile: set },
  values: { transpile: (call) => call.method(call.method(call.receiver(), 'values'), 'toList') },
}

function keyed(call: BuiltinCall, name: string): Expression {
  const refused = call.atMost(1) ?? refuseNumberKeys(call)
  if (refused !== undefined) return refused
  const [receiver, ...values] = call.operands(...call.args)
  return call.method(receiver, name, values)
}

function set(call: BuiltinCall): Expression {
  const refused = refuseNumberKeys(call)
  if (refused !== undefined) return refused
  if (!call.isStatement) return call.reject('it is a statement of its own here')
  const [, value] = call.args
  if (value !== undefined) checkNumberFlow(value, call.context)
  const [receiver, ...values] = call.operands(...call.args)
  return call.method(receiver, 'put', values)
}

function remove(call: BuiltinCall): Expression {
  const refused = call.atMost(1) ?? refuseNumberKeys(call)
  if (refused !== undefined) return refused
  if (!call.isStatement) return call.reject('it is a statement of its own here; ask has first')
  const [receiver, ...values] = call.operands(...call.args)
  return call.method(receiver, 'remove', values)
}

/** JavaScript hands out the value before the key. */
function forEach(call: BuiltinCall): Expression {
  const [callback] = call.args
  if (callback === undefined || !call.isStatement)
    return call.reject('it takes a function and gives no value')
  const receiver = call.receiver()
  const closure = call.context.callback(callback, 2)
  const [value, key] = closure.parameters
  if (value === undefined || key === undefined) return create.nullLiteral(call.origin)
  return call.method(receiver, 'each', [], { ...closure, parameters: [key, value] })
}
