import { ts } from 'ts-morph'
import { assignedSymbols, isAssignmentOperator } from '../assigned-symbols.ts'
import type { TranspileContext } from '../context.ts'
import { isOfLanguage } from '../escaping-captures.ts'
import { unwrap } from '../unwrap.ts'
import { changedBy } from './mutating.ts'

/** True for a function that computes its answer and does nothing else: how often it is called does not show. */
export function onlyAnswers(callback: ts.Expression, context: TranspileContext): boolean {
  const inner = unwrap(callback)
  const isWritten = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)
  if (!isWritten) return ts.isIdentifier(inner) && inner.text === 'Boolean'
  return assignedSymbols(inner, context.checker).size === 0 && !doesMore(inner.body, context)
}

function doesMore(node: ts.Node, context: TranspileContext): boolean {
  if (ts.isTypeNode(node)) return false
  const isEffect =
    ts.isThrowStatement(node) ||
    ts.isDeleteExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) ||
    ts.isPostfixUnaryExpression(node) ||
    (ts.isCallOrNewExpression(node) && !isHarmlessCall(node, context))
  return isEffect || (ts.forEachChild(node, (child) => doesMore(child, context)) ?? false)
}

/** A call of what the language brings along, that changes nothing. */
function isHarmlessCall(node: ts.CallExpression | ts.NewExpression, context: TranspileContext): boolean {
  const declaration = context.checker.getResolvedSignature(node)?.declaration
  if (declaration === undefined || !isOfLanguage(declaration)) return false
  const callee = unwrap(node.expression)
  const isMethod = ts.isCallExpression(node) && ts.isPropertyAccessExpression(callee)
  return !isMethod || changedBy(node, callee, context) === undefined
}
