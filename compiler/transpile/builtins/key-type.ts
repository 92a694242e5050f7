import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper } from '../helpers.ts'
import { constantNumber } from '../constant-number.ts'
import { numberKey } from './double-helpers.ts'
import { isFraction, numberShape } from '../number-shape.ts'
import { isNullable, kindsOf, kindsOfType, only } from '../types.ts'
import { asLong } from '../expressions/literal.ts'
import type { BuiltinCall } from './builtin-call.ts'

/*
 * Java tells 1 from 1L, so keys that are numbers are kept as `long`; objects it compares by what they hold, which
 * JavaScript does not.
 */

/** Reports a Map or Set whose keys are neither text nor booleans nor numbers. */
export function refuseOtherKeys(call: BuiltinCall): Expression | undefined {
  return hasPlainKeys(call.target, call.context)
    ? undefined
    : call.reject(
        'its keys are neither text nor booleans nor numbers, which Groovy would look up in another way',
      )
}

/** True for a Map or Set with keys that Groovy finds as JavaScript does. */
export function hasPlainKeys(node: ts.Expression, context: TranspileContext): boolean {
  const key = keyType(node, context)
  if (key === undefined) return false
  const kinds = kindsOfType(key, context.checker)
  return kinds.size === 0 || only(kinds, 'string', 'boolean') || isNumber(kinds)
}

/** True for a Map or Set whose keys are numbers. */
export function hasNumberKeys(node: ts.Expression, context: TranspileContext): boolean {
  const key = keyType(node, context)
  return key !== undefined && isNumber(kindsOfType(key, context.checker))
}

function isNumber(kinds: ReturnType<typeof kindsOfType>): boolean {
  return only(kinds, 'number') && !isNullable(kinds)
}

function keyType(node: ts.Expression, context: TranspileContext): ts.Type | undefined {
  const { checker } = context
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node))
  // Map and Set are generic interfaces, so their types are references.
  return checker.getTypeArguments(type as ts.TypeReference)[0]
}

/** A key as Maps and Sets hold it: a number as a `long`. */
export function keyExpression(node: ts.Expression, context: TranspileContext): Expression {
  const value = context.expression(node)
  if (!isNumber(kindsOf(node, context))) return value
  if (constantNumber(node, context) === undefined && isFraction(node, context)) {
    return callHelper(numberKey, [value], context, value.origin)
  }
  const long = asLong(value)
  if (long !== value || numberShape(node, context).isLong) return long
  return create.cast('long', value, value.origin)
}

/** What a method of a Map or Set is called on, its key, and what follows. */
export function receiverAndKey(call: BuiltinCall): readonly Expression[] {
  const [key, ...others] = call.args
  if (key === undefined) return [call.receiver()]
  return call.context.ordered([
    () => call.receiver(),
    () => keyExpression(key, call.context),
    ...others.map((argument) => () => call.context.expression(argument)),
  ])
}
