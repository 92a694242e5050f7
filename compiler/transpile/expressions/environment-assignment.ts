import { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'
import { isNullable, kindsOf, typeText } from '../types.ts'

/** Jenkins cannot set an environment variable to nothing. */
export function refuseMissingVariable(
  target: ts.Expression,
  value: ts.Expression,
  context: TranspileContext,
): void {
  if (!ts.isPropertyAccessExpression(target) || context.runTimeName(target.expression) !== 'env') return
  if (!isNullable(kindsOf(value, context))) return
  context.report('nullable-in-text', value, { expression: value.getText(), type: typeText(value, context) })
}
