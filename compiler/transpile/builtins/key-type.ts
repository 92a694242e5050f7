import { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { kindsOfType, only } from '../types.ts'
import type { BuiltinCall } from './builtin-call.ts'

/** Reports a Map or Set whose keys are not text or booleans: Java tells 1 from 1L, and objects by what they hold. */
export function refuseNumberKeys(call: BuiltinCall): Expression | undefined {
  return hasPlainKeys(call.target, call.context)
    ? undefined
    : call.reject('its keys are neither text nor booleans, which Groovy would look up in another way')
}

/** True for a Map or Set with keys that Groovy finds as JavaScript does. */
export function hasPlainKeys(node: ts.Expression, context: TranspileContext): boolean {
  const { checker } = context
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node))
  // Map and Set are generic interfaces, so their types are references.
  const [key] = checker.getTypeArguments(type as ts.TypeReference)
  return key !== undefined && (isNever(key) || only(kindsOfType(key, checker), 'string', 'boolean'))
}

function isNever(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Never) !== 0
}
