import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Closure } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'
import { functionBody } from './function-body.ts'
import { transpileParameters } from './parameters.ts'
import { refuseModifiers } from './refuse-modifiers.ts'

/** A function that can be a closure of Groovy. */
export type LocalFunction =
  ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration

/**
 * A function inside a transpiled function, as a closure.
 * @param arity how many parameters the closure has; by default those of the function, or as many as the place where it
 *   stands hands over
 */
export function transpileClosure(node: LocalFunction, context: TranspileContext, arity?: number): Closure {
  refuseModifiers(node, context)
  if (arity === undefined) refuseOtherRest(node, context)
  return context.scoped(() => {
    const { parameters, prologue } = transpileParameters(
      node.parameters,
      false,
      context,
      arity ?? Math.max(node.parameters.length, contextualArity(node, context)),
    )
    const statements = [...prologue, ...functionBody(node, 'closure', context)]
    return create.closure(
      parameters,
      create.block(statements, context.originOf(node)),
      context.originOf(node),
    )
  })
}

/** The body of a block step: `{ … }` without an arrow. */
export function transpileBodyClosure(node: LocalFunction, context: TranspileContext): Closure {
  refuseModifiers(node, context)
  const origin = context.originOf(node.body ?? node)
  return context.scoped(() => {
    const { prologue } = transpileParameters(node.parameters, false, context, 0)
    const statements = [...prologue, ...functionBody(node, 'closure', context)]
    return create.bodyClosure(context.blockOf(node.body ?? node, statements), origin)
  })
}

function contextualArity(node: LocalFunction, context: TranspileContext): number {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return 0
  const [signature] = context.checker.getContextualType(node)?.getCallSignatures() ?? []
  return signature?.parameters.length ?? 0
}

/** A rest parameter is one list in Groovy, so who calls the function and the function must agree on it. */
function refuseOtherRest(node: LocalFunction, context: TranspileContext): void {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return
  const [signature] = context.checker.getContextualType(node)?.getCallSignatures() ?? []
  const wanted = signature?.declaration?.parameters.findIndex(isRest) ?? -1
  const own = node.parameters.findIndex(isRest)
  const isGeneric = signature?.getTypeParameters() !== undefined || signature?.declaration === node
  if (signature === undefined || isGeneric || own === wanted || node.parameters.length === 0) return
  if (wanted === -1 && own >= signature.parameters.length) return
  context.report('unsupported-syntax', node.parameters[0] ?? node, {
    construct: 'a function with other rest parameters than the type that it is used as',
    instead: 'Give both the same parameters',
  })
}

function isRest(parameter: ts.ParameterDeclaration | ts.JSDocParameterTag): boolean {
  return ts.isParameter(parameter) && parameter.dotDotDotToken !== undefined
}
