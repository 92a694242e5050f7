import type { ts } from 'ts-morph'
import { libraryStepMetadata } from '../../../dsl/library/define-step.ts'
import type { Delegate, DelegatedCall } from '../../../dsl/library/delegating-step.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { checkArguments } from './check-arguments.ts'
import { libraryStepCall } from './library-step-call.ts'
import { namedArguments } from './named-arguments.ts'

/** `imageBuild(builder, { … })`: a call of the step that the builder stands for, with what the builder adds to its arguments. */
export function transpileDelegatedCall(
  node: ts.CallExpression,
  callee: ts.Expression,
  delegate: Delegate,
  context: TranspileContext,
): Expression {
  const [first, options] = node.arguments
  const call = first && delegate(context.known(first)?.value)
  const step = libraryStepMetadata(call?.step)
  if (first === undefined || call === undefined || step === undefined) {
    return context.reject('builder-not-known', first ?? node, {
      name: callee.getText(),
      expression: first?.getText() ?? '',
    })
  }
  if (options !== undefined) checkArguments(options, step, context)
  return libraryStepCall(node, step, () => callArguments(call, first, options, context), context)
}

/** The arguments that are added and those written; options put together at run time are joined to a map there. */
function callArguments(
  { arguments: added }: DelegatedCall,
  first: ts.Expression,
  options: ts.Expression | undefined,
  context: TranspileContext,
): readonly Argument[] {
  const literals = Object.entries(added).map(
    ([name, value]) => [name, context.literal(value, first)] as const,
  )
  const named = literals.map(([name, value]) => create.named(name, value))
  if (options === undefined) return named
  const written = namedArguments(options, context)
  if (written !== undefined) return [...named, ...written]
  const value = context.expression(options)
  if (literals.length === 0) return [create.positional(value)]
  const origin = context.originOf(options)
  const entries = literals.map(([name, literal]) => create.mapEntry(name, literal))
  return [create.positional(create.binary(create.mapLiteral(entries, origin), '+', value, origin))]
}
