import type { Expression } from '../../groovy/ast/nodes.ts'
import * as create from '../../groovy/ast/create.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { mapEntries } from './iterable.ts'
import { receiverAndKey, refuseOtherKeys } from './key-type.ts'

/** Methods of `Map`. */
export const mapMethods: BuiltinTable = {
  clear: { transpile: (call) => call.method(call.receiver(), 'clear') },
  delete: { transpile: remove },
  entries: { transpile: (call) => mapEntries(call.receiver(), call.origin, call.context) },
  forEach: { transpile: forEach },
  get: { transpile: (call) => keyed(call, 'get') },
  has: { transpile: (call) => keyed(call, 'containsKey') },
  keys: { transpile: (call) => call.method(call.method(call.receiver(), 'keySet'), 'toList') },
  set: { transpile: set },
  values: { transpile: (call) => call.method(call.method(call.receiver(), 'values'), 'toList') },
}

function keyed(call: BuiltinCall, name: string): Expression {
  const refused = call.atMost(1) ?? refuseOtherKeys(call)
  if (refused !== undefined) return refused
  const [receiver = create.nullLiteral(call.origin), ...values] = receiverAndKey(call)
  return call.method(receiver, name, values)
}

function set(call: BuiltinCall): Expression {
  const refused = refuseOtherKeys(call)
  if (refused !== undefined) return refused
  const [receiver = create.nullLiteral(call.origin), ...values] = receiverAndKey(call)
  if (call.isStatement) return call.method(receiver, 'put', values)
  const map = call.twice(receiver)
  call.context.precede(create.expressionStatement(call.method(map, 'put', values), call.origin))
  return map
}

function remove(call: BuiltinCall): Expression {
  const refused = call.atMost(1) ?? refuseOtherKeys(call)
  if (refused !== undefined) return refused
  const [receiver, key] = receiverAndKey(call)
  if (receiver === undefined || key === undefined) return call.reject('it takes a key')
  if (call.isStatement) return call.method(receiver, 'remove', [key])
  const [map, held] = [call.twice(receiver), call.twice(key)]
  const wasThere = call.context.hold(call.method(map, 'containsKey', [held]), 'deleted')
  call.context.precede(create.expressionStatement(call.method(map, 'remove', [held]), call.origin))
  return wasThere
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
