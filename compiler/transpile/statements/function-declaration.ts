import type { ts } from 'ts-morph'
import type { Statement } from '../../groovy/ast/nodes.ts'
import { transpileClosure } from '../closures.ts'
import type { TranspileContext } from '../context.ts'

/** A function inside a function: `def greet = { name -> … }`. */
export function transpileFunctionDeclaration(
  node: ts.FunctionDeclaration,
  context: TranspileContext,
): readonly Statement[] {
  if (node.name === undefined || node.body === undefined) return []
  return context.declareVariable(node.name, transpileClosure(node, context))
}
