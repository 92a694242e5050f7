import type { ts } from 'ts-morph'
import type { LibraryStepMetadata } from '../../../dsl/library/define-step.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { checkArguments } from './check-arguments.ts'
import { namedArguments } from './named-arguments.ts'
import { callOnScript } from './script-call.ts'

/** A call of a step of a shared library: `goTest packages: ['./...'], cover: true`. */
export function transpileLibraryStepCall(
  node: ts.CallExpression,
  metadata: LibraryStepMetadata,
  context: TranspileContext,
): Expression {
  const [first] = node.arguments
  const args = (): readonly Argument[] =>
    first === undefined
      ? []
      : (namedArguments(first, context) ?? [create.positional(context.expression(first))])
  if (first !== undefined) checkArguments(first, metadata, context)
  return libraryStepCall(node, metadata, args, context)
}

/** A call of a library step with arguments that are transpiled once the call is known to be allowed. */
export function libraryStepCall(
  node: ts.CallExpression,
  metadata: LibraryStepMetadata,
  args: () => readonly Argument[],
  context: TranspileContext,
): Expression {
  const { name } = metadata.definition
  if (context.pure) {
    return context.reject('step-in-pure-callback', node, { step: name, path: context.path.join(' → ') })
  }
  context.unit.useLibraryStep(metadata)
  return callOnScript(name, args(), node, context)
}
