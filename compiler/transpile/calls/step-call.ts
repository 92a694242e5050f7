import { ts } from 'ts-morph'
import type { StepMetadata } from '../../../dsl/runtime/step-function.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Closure, Expression } from '../../groovy/ast/nodes.ts'
import { transpileBodyClosure } from '../closures.ts'
import type { TranspileContext } from '../context.ts'
import { isShellStep, transpileShellCall } from '../shell/shell-call.ts'
import { unwrap } from '../unwrap.ts'
import { transpileDockerCall } from './docker-call.ts'
import { namedArguments } from './named-arguments.ts'
import { callOnScript } from './script-call.ts'

/** A call of a Jenkins step: `sh 'make'`, `git url: '…', branch: 'main'`, `dir('web') { … }`. */
export function transpileStepCall(
  node: ts.CallExpression,
  metadata: StepMetadata,
  context: TranspileContext,
): Expression {
  if (context.pure) {
    return context.reject('step-in-pure-callback', node, {
      step: metadata.name,
      path: context.path.join(' → '),
    })
  }
  if (metadata.globalMethod !== undefined) return transpileDockerCall(node, metadata.globalMethod, context)
  if (metadata.scriptOnly) context.unit.markScriptOnly(metadata.name)
  if (isShellStep(metadata)) return transpileShellCall(node, metadata, context)
  const { values, body } = splitBody(node, metadata)
  const args = stepArguments(values, metadata, context)
  return callOnScript(metadata.name, args, node, context, body && bodyOf(body, context))
}

function splitBody(
  node: ts.CallExpression,
  metadata: StepMetadata,
): { readonly values: readonly ts.Expression[]; readonly body: ts.Expression | undefined } {
  const values = [...node.arguments]
  if (!metadata.takesBody) return { values, body: undefined }
  const body = values.pop()
  return { values, body }
}

function stepArguments(
  values: readonly ts.Expression[],
  metadata: StepMetadata,
  context: TranspileContext,
): readonly Argument[] {
  const [first, second] = values
  if (first === undefined) return []
  if (second !== undefined) {
    context.report('step-arguments', second, { step: metadata.name })
  }
  return namedArguments(first, context) ?? [create.positional(context.expression(first))]
}

/** The function that a block step runs, as the block behind the call. */
function bodyOf(node: ts.Expression, context: TranspileContext): Closure {
  const inner = unwrap(node)
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return transpileBodyClosure(inner, context)
  return { ...context.callback(inner, 0), implicitParameters: true }
}
