import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** An expression for its effect; a name or literal that is left has none and is dropped. */
export function transpileExpressionStatement(
  node: ts.ExpressionStatement,
  context: TranspileContext,
): readonly Statement[] {
  const { result, preceding } = context.capture(() => context.expression(node.expression))
  if (result.kind === 'raw-expression')
    return [...preceding, create.rawStatement(result.text, context.originOf(node))]
  if (result.kind === 'identifier' || context.isRepeatable(result)) return preceding
  return [...preceding, create.expressionStatement(result, context.originOf(node))]
}
