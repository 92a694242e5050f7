import { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'
import { kindsOf, type ValueKind } from '../types.ts'

/** Methods of arrays that change their receiver. */
export const mutatingArrayMethods: ReadonlySet<string> = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
])

const mutatingMethods: { readonly [Kind in ValueKind]?: ReadonlySet<string> } = {
  array: mutatingArrayMethods,
  Map: new Set(['set', 'delete', 'clear']),
  Set: new Set(['add', 'delete', 'clear']),
}

const mutatingObjectFunctions: ReadonlySet<string> = new Set(['assign', 'defineProperty', 'defineProperties'])

/** What a call of something built in changes: its receiver, or the first argument of `Object.assign`. */
export function changedBy(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  context: TranspileContext,
): ts.Expression | undefined {
  const member = callee.name.text
  if (ts.isIdentifier(callee.expression) && callee.expression.text === 'Object') {
    return mutatingObjectFunctions.has(member) ? node.arguments[0] : undefined
  }
  const isMutating = [...kindsOf(callee.expression, context)].some((kind) =>
    mutatingMethods[kind]?.has(member),
  )
  return isMutating ? callee.expression : undefined
}
