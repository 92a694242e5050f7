import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { optionalLink } from '../optional-chain.ts'
import { functionArguments } from './function-arguments.ts'

/** `notify?.(text())`: a closure that may be missing, called with arguments that only the call may evaluate. */
export function calledIfThere(
  target: Expression,
  parameters: readonly ts.ParameterDeclaration[],
  node: ts.CallExpression,
  context: TranspileContext,
): Expression {
  return optionalLink(
    target,
    (closure) => {
      const args = functionArguments(node.arguments, parameters, false, context)
      return create.methodCall(closure, 'call', args, context.originOf(node))
    },
    context,
  )
}
