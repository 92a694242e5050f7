import { ts } from 'ts-morph'

/** The expression inside parentheses, type assertions, `satisfies` and `!`. */
export function unwrap(node: ts.Expression): ts.Expression {
  let inner = node
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  ) {
    inner = inner.expression
  }
  return inner
}

/** The nearest node above that is not a parenthesis, type assertion, `satisfies` or `!`. */
export function outerParent(node: ts.Node): { readonly parent: ts.Node; readonly child: ts.Node } {
  let child = node
  let { parent } = node
  while (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isTypeAssertionExpression(parent)
  ) {
    child = parent
    parent = parent.parent
  }
  return { parent, child }
}
