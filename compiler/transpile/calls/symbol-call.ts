import type { ts } from 'ts-morph'
import type { SymbolMetadata } from '../../../dsl/runtime/describable.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { namedArguments } from './named-arguments.ts'
import { callOnScript } from './script-call.ts'

/** A call of a symbol function: `scmGit(branches: [[name: 'main']])`. */
export function transpileSymbolCall(
  node: ts.CallExpression,
  { symbol }: SymbolMetadata,
  context: TranspileContext,
): Expression {
  const [first] = node.arguments
  if (first === undefined) return callOnScript(symbol, [], node, context)
  const args = namedArguments(first, context) ?? [create.positional(context.expression(first))]
  return callOnScript(symbol, args, node, context)
}
