import { ts } from 'ts-morph'
import { libraryStepMetadata } from '../../../dsl/library/define-step.ts'
import { delegateOf } from '../../../dsl/library/delegating-step.ts'
import { symbolMetadata } from '../../../dsl/runtime/describable.ts'
import { stepMetadata } from '../../../dsl/runtime/step-function.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Expression } from '../../groovy/ast/nodes.ts'
import { builtinCall } from '../builtins/index.ts'
import { calledIfThere } from '../calls/called-if-there.ts'
import { transpileDelegatedCall } from '../calls/delegated-call.ts'
import { functionArguments } from '../calls/function-arguments.ts'
import { signatureParameters } from '../calls/function-value-call.ts'
import { transpileLibraryStepCall } from '../calls/library-step-call.ts'
import { transpileObjectMethodCall } from '../calls/object-method-call.ts'
import { rejectOutsideFunction } from '../calls/outside-function.ts'
import { callOnScript } from '../calls/script-call.ts'
import { transpileStepCall } from '../calls/step-call.ts'
import { transpileSymbolCall } from '../calls/symbol-call.ts'
import { callOfMethod } from '../classes/member-access.ts'
import type { TranspileContext } from '../context.ts'
import { foreignGlobal } from '../foreign-global.ts'
import { functionOfVariable } from '../function-of-variable.ts'
import { refuseMutationInCallback } from '../loop-mutation.ts'
import { needsShortCircuit } from '../optional-chain.ts'
import { unwrap } from '../unwrap.ts'

/** A call: of a step, a symbol, a function of the user's, or a method of a value. */
export function transpileCallExpression(node: ts.CallExpression, context: TranspileContext): Expression {
  const callee = unwrap(node.expression)
  if (callee.kind === ts.SyntaxKind.ImportKeyword || callee.kind === ts.SyntaxKind.SuperKeyword) {
    return context.expression(callee)
  }
  const known = context.known(callee)
  if (known !== undefined) return callKnown(node, callee, known.value, context)
  const ofClass = ts.isPropertyAccessExpression(callee) ? callOfMethod(node, callee, context) : undefined
  if (ofClass !== undefined) return ofClass
  const foreign = foreignGlobal(callee, context)
  if (foreign !== undefined) return context.reject('unsupported-global', foreign, { name: foreign.text })
  if (ts.isPropertyAccessExpression(callee)) refuseMutationInCallback(node, callee, context)
  const builtin = builtinCall(node, context)
  if (builtin !== undefined) return builtin
  if (ts.isIdentifier(callee)) return callLocal(node, callee, context)
  if (ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee)) {
    return transpileObjectMethodCall(node, callee, context)
  }
  return callValue(node, callee, context)
}

function callKnown(
  node: ts.CallExpression,
  callee: ts.Expression,
  value: unknown,
  context: TranspileContext,
): Expression {
  if (value == null && ts.isOptionalChain(node)) return create.nullLiteral(context.originOf(node))
  const step = stepMetadata(value)
  if (step !== undefined) return transpileStepCall(node, step, context)
  const symbol = symbolMetadata(value)
  if (symbol !== undefined) return transpileSymbolCall(node, symbol, context)
  const delegate = delegateOf(value)
  if (delegate !== undefined) return transpileDelegatedCall(node, callee, delegate, context)
  const library = libraryStepMetadata(value)
  if (library !== undefined) return transpileLibraryStepCall(node, library, context)
  const handle = context.evaluation.functionOf(value)
  if (handle === undefined) return rejectOutsideFunction(callee, context)
  const method = context.unit.methodFor(handle, context.pure, context.path)
  const args = functionArguments(node.arguments, handle.node.parameters, true, context)
  return callWithBody(method, args, node, context)
}

/** `withRetries(3) { … }` for a function whose last argument is a function without parameters, and the only function. */
function callWithBody(
  method: string,
  args: readonly Argument[],
  node: ts.CallExpression,
  context: TranspileContext,
): Expression {
  const last = args.at(-1)?.value
  const closures = args.filter(({ value }) => value.kind === 'closure')
  if (last?.kind !== 'closure' || last.parameters.length > 0 || closures.length > 1) {
    return callOnScript(method, args, node, context)
  }
  const body = create.bodyClosure(last.body, last.origin)
  return callOnScript(method, args.slice(0, -1), node, context, body)
}

function callLocal(node: ts.CallExpression, callee: ts.Identifier, context: TranspileContext): Expression {
  const name = context.localOf(callee)
  if (name === undefined) return context.expression(callee)
  const parameters = functionOfVariable(callee, context)?.parameters ?? signatureParameters(callee, context)
  const origin = context.originOf(node)
  if (needsShortCircuit(node))
    return calledIfThere(create.identifier(name, origin), parameters, node, context)
  const args = functionArguments(node.arguments, parameters, false, context)
  if (!ts.isOptionalChain(node)) return create.call(name, args, origin)
  return create.methodCall(create.identifier(name, origin), 'call', args, origin, { safe: true })
}

/** `makeGreeter('hi')('Ada')`: the closure is called by its method. */
function callValue(node: ts.CallExpression, callee: ts.Expression, context: TranspileContext): Expression {
  const parameters = signatureParameters(callee, context)
  const target = context.expression(callee)
  if (needsShortCircuit(node)) return calledIfThere(target, parameters, node, context)
  const args = functionArguments(node.arguments, parameters, false, context)
  return create.methodCall(target, 'call', args, context.originOf(node), { safe: ts.isOptionalChain(node) })
}
