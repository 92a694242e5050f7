import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { unwrap } from './unwrap.ts'

/** True when two expressions name the same place: the same variable, or the same property of it. */
export function isSamePath(left: ts.Expression, right: ts.Expression, context: TranspileContext): boolean {
  const one = unwrap(left)
  const other = unwrap(right)
  if (ts.isIdentifier(one)) {
    const symbol = context.symbolOf(one)
    return ts.isIdentifier(other) && symbol !== undefined && context.symbolOf(other) === symbol
  }
  if (one.kind === ts.SyntaxKind.ThisKeyword) return other.kind === ts.SyntaxKind.ThisKeyword
  if (ts.isPropertyAccessExpression(one)) {
    return (
      ts.isPropertyAccessExpression(other) &&
      one.name.text === other.name.text &&
      isSamePath(one.expression, other.expression, context)
    )
  }
  return (
    ts.isElementAccessExpression(one) &&
    ts.isElementAccessExpression(other) &&
    one.argumentExpression.getText() === other.argumentExpression.getText() &&
    isSamePath(one.expression, other.expression, context)
  )
}
