import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import { generated, type AssignmentExpression, type Expression } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'
import { outerParent } from './unwrap.ts'

/**
 * An assignment where its value is read. In Jenkins an assignment gives null, so it becomes a statement before, and what
 * it assigned is read.
 */
export function assignmentValue(
  node: ts.Expression,
  value: AssignmentExpression,
  context: TranspileContext,
): Expression {
  if (!isRead(node, context)) return value
  const { target } = value
  const isSimple =
    target.kind === 'identifier' ||
    (target.kind === 'property-access' && target.object.kind === 'identifier') ||
    (target.kind === 'index-access' &&
      target.object.kind === 'identifier' &&
      context.isRepeatable(target.index))
  if (!isSimple) {
    return context.reject('unsupported-syntax', node, {
      construct: 'an assignment as a value',
      instead: 'Assign in a statement of its own',
    })
  }
  context.precede(create.expressionStatement(value, generated))
  return target
}

function isRead(node: ts.Expression, context: TranspileContext): boolean {
  const { parent, child } = outerParent(node)
  if (ts.isExpressionStatement(parent)) return false
  if (ts.isForStatement(parent)) return parent.condition === child
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.CommaToken) {
    return parent.right === child && isRead(parent, context)
  }
  if (!ts.isArrowFunction(parent)) return true
  const [signature] = context.checker.getContextualType(parent)?.getCallSignatures() ?? []
  if (signature === undefined) return true
  return (context.checker.getReturnTypeOfSignature(signature).flags & ts.TypeFlags.Void) === 0
}
