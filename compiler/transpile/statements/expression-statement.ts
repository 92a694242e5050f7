import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** An expression for its effect. What is left of one whose effect went into statements before it is dropped. */
export function transpileExpressionStatement(
  node: ts.ExpressionStatement,
  context: TranspileContext,
): readonly Statement[] {
  const { result, preceding } = context.capture(() => context.expression(node.expression))
  const hasNoEffect = preceding.length > 0 && (result.kind === 'identifier' || context.isRepeatable(result))
  if (hasNoEffect) return preceding
  return [...preceding, create.expressionStatement(result, context.originOf(node))]
}
