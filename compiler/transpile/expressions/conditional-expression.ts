import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Statement } from '../../groovy/ast/nodes.ts'
import type { Captured, TranspileContext } from '../context.ts'

/** `condition ? a : b`; only the branch that is taken when the condition is known while compiling. */
export function transpileConditionalExpression(
  node: ts.ConditionalExpression,
  context: TranspileContext,
): Expression {
  const known = context.known(node.condition)
  if (known !== undefined) return context.expression(known.value ? node.whenTrue : node.whenFalse)
  const origin = context.originOf(node)
  const condition = context.condition(node.condition)
  const whenTrue = context.capture(() => context.expression(node.whenTrue))
  const whenFalse = context.capture(() => context.expression(node.whenFalse))
  if (whenTrue.preceding.length === 0 && whenFalse.preceding.length === 0) {
    return create.conditional(condition, whenTrue.result, whenFalse.result, origin)
  }
  // Statements that a branch needs may run only when the branch is taken.
  const name = context.precedingName('value')
  const value = create.identifier(name, origin)
  const branch = ({ preceding, result }: Captured<Expression>): readonly Statement[] => [
    ...preceding,
    create.expressionStatement(create.assignment(value, '=', result, origin), origin),
  ]
  context.precede(create.variableDeclaration('def', name, undefined, origin))
  context.precede(
    create.ifStatement(
      condition,
      create.block(branch(whenTrue), origin),
      create.block(branch(whenFalse), origin),
      origin,
    ),
  )
  return value
}
