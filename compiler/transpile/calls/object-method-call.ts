import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { isJenkinsMethod } from '../jenkins-method.ts'
import { needsShortCircuit, optionalLink } from '../optional-chain.ts'
import { calledIfThere } from './called-if-there.ts'
import { dockerArguments, isDockerMethod } from './docker-call.ts'
import { functionArguments } from './function-arguments.ts'
import { callSignature, signatureParameters } from './function-value-call.ts'

/**
 * A call of a function that an object holds: `tasks.run(1)`. An object of the user's is a map of closures, called by
 * the key; an object of Jenkins has the method.
 */
export function transpileObjectMethodCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const parameters = signatureParameters(callee, context)
  if (ts.isPropertyAccessExpression(callee) && isMethodOfJenkins(callee, context)) {
    const isOfDocker = isDockerMethod(callee, context)
    if (isOfDocker && context.pure) {
      return context.reject('step-in-pure-callback', node, {
        step: callee.getText(),
        path: context.path.join(' → '),
      })
    }
    const object = context.expression(callee.expression)
    const method = callee.name.text
    const call = (target: Expression): Expression => {
      const { args, body } = isOfDocker
        ? dockerArguments(method, node.arguments, context)
        : { args: functionArguments(node.arguments, parameters, true, context), body: undefined }
      const safe = ts.isOptionalChain(callee)
      return create.methodCall(target, method, args, origin, { safe, body, isOfJenkins: true })
    }
    return needsShortCircuit(node) ? optionalLink(object, call, context) : call(object)
  }
  if (callSignature(callee, context) === undefined) {
    return context.reject('unknown-callee', callee, { name: callee.getText() })
  }
  if (needsShortCircuit(node)) {
    return calledIfThere(context.expression(callee), parameters, node, context)
  }
  const [target, ...args] = withTarget(node, callee, parameters, context)
  if (target === undefined) return create.nullLiteral(origin)
  return create.methodCall(target, 'call', args.map(create.positional), origin, {
    safe: ts.isOptionalChain(node),
  })
}

function withTarget(
  node: ts.CallExpression,
  callee: ts.Expression,
  parameters: readonly ts.ParameterDeclaration[],
  context: TranspileContext,
): readonly Expression[] {
  let rest: readonly Expression[] = []
  const { result: target, preceding } = context.capture(() => context.expression(callee))
  const args = context.capture(() => {
    rest = functionArguments(node.arguments, parameters, false, context).map(({ value }) => value)
  })
  for (const statement of preceding) context.precede(statement)
  const held = args.preceding.length > 0 ? context.hoist(target, 'method') : target
  for (const statement of args.preceding) context.precede(statement)
  return [held, ...rest]
}

/** True for a method of a run-time value, or of an object of Jenkins. */
function isMethodOfJenkins(callee: ts.PropertyAccessExpression, context: TranspileContext): boolean {
  if (context.runTimeName(callee.expression) !== undefined) return true
  return isJenkinsMethod(context.checker.getSymbolAtLocation(callee.name)?.valueDeclaration)
}
