import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { returned } from './held-result.ts'

/** `return`, with or without a value. */
export function transpileReturnStatement(
  node: ts.ReturnStatement,
  context: TranspileContext,
): readonly Statement[] {
  const origin = context.originOf(node)
  if (node.expression === undefined) return [create.returnStatement(undefined, origin)]
  const { expression } = node
  const { result, preceding } = context.capture(() => context.expression(expression))
  return returned(result, preceding, (value) => create.returnStatement(value, origin))
}

/** `break`, also of a label. */
export function transpileBreakStatement(
  node: ts.BreakStatement,
  context: TranspileContext,
): readonly Statement[] {
  return [create.breakStatement(context.originOf(node), node.label?.text)]
}

/** `continue`, with what its loop does between two rounds before it. */
export function transpileContinueStatement(
  node: ts.ContinueStatement,
  context: TranspileContext,
): readonly Statement[] {
  const between = context.loops.statementsBefore(node, () => {
    context.report('unsupported-syntax', node, {
      construct: 'a continue that leaves a finally in a for loop of this form',
      instead: 'Count with one variable that no function keeps, or use a while loop',
    })
  })
  return [...between, create.continueStatement(context.originOf(node), node.label?.text)]
}
