import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Closure, Expression } from '../groovy/ast/nodes.ts'
import { transpileFunctionValueCall } from './calls/function-value-call.ts'
import { transpileClosure } from './closures.ts'
import type { TranspileContext } from './context.ts'
import { inlineParts } from './inline-parts.ts'
import { unwrap } from './unwrap.ts'

/** See `TranspileContext.callback`. */
export function transpileCallback(node: ts.Expression, arity: number, context: TranspileContext): Closure {
  const inner = unwrap(node)
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) {
    return inlineParts(transpileClosure(inner, context, arity))
  }
  return context.scoped(() => {
    const names: string[] = []
    while (names.length < arity) names.push(context.localName(parameterName(inner, names.length, context)))
    const values = names.map((name): Expression => create.identifier(name, context.originOf(node)))
    const call = transpileFunctionValueCall(inner, values, context)
    const origin = context.originOf(node)
    return create.closure(
      names.map((name) => create.parameter(name)),
      create.block([create.expressionStatement(call, origin)], origin),
      origin,
    )
  })
}

/** The name that the function gives its parameter, so that the closure reads like it. */
function parameterName(node: ts.Expression, index: number, context: TranspileContext): string {
  const [signature] = context.checker.getTypeAtLocation(node).getCallSignatures()
  return signature?.parameters[index]?.name ?? `argument${index + 1}`
}
