import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { outerParent } from '../unwrap.ts'

/** `a, b`: the effect of `a` as a statement before, and `b`. */
export function transpileComma(node: ts.BinaryExpression, context: TranspileContext): Expression {
  effectOf(node.left, context)
  return context.expression(node.right)
}

/** `void a`: the effect of `a` and no value. */
export function transpileVoid(node: ts.VoidExpression, context: TranspileContext): Expression {
  const { parent } = outerParent(node)
  // Where nobody reads the value, what is called may stand alone.
  if (ts.isExpressionStatement(parent) || ts.isArrowFunction(parent))
    return context.expression(node.expression)
  effectOf(node.expression, context)
  return create.nullLiteral(context.originOf(node))
}

function effectOf(node: ts.Expression, context: TranspileContext): void {
  const value = context.expression(node)
  if (value.kind === 'identifier' || context.isRepeatable(value)) return
  context.precede(create.expressionStatement(value, context.originOf(node)))
}
