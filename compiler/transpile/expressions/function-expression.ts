import type { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { transpileClosure } from '../closures.ts'
import type { TranspileContext } from '../context.ts'

/** `(x) => x + 1` and `function (x) { return x + 1 }`: `{ x -> x + 1 }`. */
export function transpileFunctionExpression(
  node: ts.ArrowFunction | ts.FunctionExpression,
  context: TranspileContext,
): Expression {
  return transpileClosure(node, context)
}
