import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { transpileClosure } from '../closures.ts'
import type { TranspileContext } from '../context.ts'
import { uses } from '../escaping-captures.ts'

/** `(x) => x + 1` and `function (x) { return x + 1 }`: `{ x -> x + 1 }`. */
export function transpileFunctionExpression(
  node: ts.ArrowFunction | ts.FunctionExpression,
  context: TranspileContext,
): Expression {
  const name = ts.isFunctionExpression(node) ? node.name : undefined
  const symbol = name && context.checker.getSymbolAtLocation(name)
  if (name === undefined || symbol === undefined || !uses(node.body, new Set([symbol]), context)) {
    return transpileClosure(node, context)
  }
  // A function that calls itself by its own name: the name stands before the closure that uses it.
  const origin = context.originOf(node)
  const own = create.identifier(context.declare(name), origin)
  context.precede(create.variableDeclaration('def', own.name, undefined, origin))
  const assign = create.assignment(own, '=', transpileClosure(node, context), origin)
  context.precede(create.expressionStatement(assign, origin))
  return own
}
