import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { elementType, kindsOfType, type ValueKind } from '../types.ts'
import type { BuiltinCall } from './builtin-call.ts'

/** What arrays of this kind hold. */
export function elementKinds(call: BuiltinCall): ReadonlySet<ValueKind> {
  const { checker } = call.context
  const type = elementType(checker.getTypeAtLocation(call.target), checker)
  return type === undefined ? new Set<ValueKind>(['unknown']) : kindsOfType(type, checker)
}

/** `{ name -> result }` */
export function closureOf(
  call: BuiltinCall,
  name: string,
  result: Expression,
): ReturnType<typeof create.closure> {
  return create.closure(
    [create.parameter(name)],
    create.block([create.expressionStatement(result, call.origin)], call.origin),
    call.origin,
  )
}
