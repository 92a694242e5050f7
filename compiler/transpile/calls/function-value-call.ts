import { ts } from 'ts-morph'
import { libraryStepMetadata } from '../../../dsl/library/define-step.ts'
import { symbolMetadata } from '../../../dsl/runtime/describable.ts'
import { stepMetadata } from '../../../dsl/runtime/step-function.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { functionOfVariable } from '../function-of-variable.ts'
import { plainArguments } from './function-arguments.ts'
import { rejectOutsideFunction } from './outside-function.ts'
import { callOnScript } from './script-call.ts'

/**
 * Calls what an expression gives with values that are Groovy already.
 * @param callee an expression that gives a function, and is not written as one
 */
export function transpileFunctionValueCall(
  callee: ts.Expression,
  values: readonly Expression[],
  context: TranspileContext,
): Expression {
  const known = context.known(callee)
  if (known !== undefined) return callKnown(callee, known.value, values, context)
  const origin = context.originOf(callee)
  const local = ts.isIdentifier(callee) ? context.localOf(callee) : undefined
  const declared = ts.isIdentifier(callee) ? functionOfVariable(callee, context)?.parameters : undefined
  const parameters = declared ?? signatureParameters(callee, context)
  const name = local ?? heldFunction(callee, context)
  return create.call(name, plainArguments(values, parameters, false), origin)
}

function callKnown(
  callee: ts.Expression,
  value: unknown,
  values: readonly Expression[],
  context: TranspileContext,
): Expression {
  const handle = context.evaluation.functionOf(value)
  if (handle !== undefined) {
    const method = context.unit.methodFor(handle, context.pure, context.path)
    return callOnScript(method, plainArguments(values, handle.node.parameters, true), callee, context)
  }
  const library = libraryStepMetadata(value)
  const step = stepMetadata(value)?.name ?? symbolMetadata(value)?.symbol ?? library?.definition.name
  if (step === undefined) return rejectOutsideFunction(callee, context)
  if (context.pure) {
    return context.reject('step-in-pure-callback', callee, { step, path: context.path.join(' → ') })
  }
  if (library !== undefined) context.unit.useLibraryStep(library)
  const args = values.slice(0, 1).map((argument) => create.positional(argument))
  return callOnScript(step, args, callee, context)
}

/** The name of a local that holds the function which an expression gives. */
function heldFunction(callee: ts.Expression, context: TranspileContext): string {
  const value = context.expression(callee)
  return value.kind === 'identifier' ? value.name : context.hold(value, 'callback').name
}

/** The parameters of a function that is known by its type only. */
export function signatureParameters(
  callee: ts.Expression,
  context: TranspileContext,
): readonly ts.ParameterDeclaration[] {
  const declaration = callSignature(callee, context)?.declaration
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return []
  return declaration.parameters
}

/** How an expression is called, null and undefined left aside. */
export function callSignature(callee: ts.Expression, context: TranspileContext): ts.Signature | undefined {
  const { checker } = context
  return checker.getNonNullableType(checker.getTypeAtLocation(callee)).getCallSignatures()[0]
}
