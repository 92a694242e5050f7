import { ts } from 'ts-morph'
import type { FunctionNode } from '../evaluate/evaluation.ts'
import * as create from '../groovy/ast/create.ts'
import type { Statement } from '../groovy/ast/nodes.ts'
import { canComplete } from './can-complete.ts'
import type { TranspileContext } from './context.ts'

/**
 * The statements of a function's body, in the current scope.
 * @param style a closure gives its last expression, as Groovy does; a method returns it
 */
export function functionBody(
  node: FunctionNode,
  style: 'closure' | 'method',
  context: TranspileContext,
): readonly Statement[] {
  const { body } = node
  if (body === undefined) return []
  if (!ts.isBlock(body)) return expressionBody(body, style, context)
  const statements = context.statements(body.statements)
  if (!returnsValue(node, context) || !canComplete(body.statements)) return statements
  const origin = context.originOf(body)
  return [...statements, create.returnStatement(create.nullLiteral(origin), origin)]
}

function expressionBody(
  body: ts.Expression,
  style: 'closure' | 'method',
  context: TranspileContext,
): readonly Statement[] {
  const { result, preceding } = context.capture(() => context.expression(body))
  const origin = context.originOf(body)
  // A closure as a statement would be read as a block.
  const isReturned = (style === 'method' && !isVoid(body, context)) || result.kind === 'closure'
  const last = isReturned
    ? create.returnStatement(result, origin)
    : create.expressionStatement(result, origin)
  return [...preceding, last]
}

function isVoid(node: ts.Expression, context: TranspileContext): boolean {
  const type = context.checker.getTypeAtLocation(node)
  return (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never)) !== 0
}

/** True when a `return` of the function gives a value, so that its end must give `null` rather than the last value. */
function returnsValue(node: FunctionNode, context: TranspileContext): boolean {
  const [signature] = context.checker.getTypeAtLocation(node).getCallSignatures()
  if (signature === undefined) return false
  const type = context.checker.getReturnTypeOfSignature(signature)
  return (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never)) === 0
}
