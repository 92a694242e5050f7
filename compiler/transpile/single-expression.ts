import { ts } from 'ts-morph'
import type { FunctionNode } from '../evaluate/evaluation.ts'

/** The expression that a function gives when it does nothing else: `() => x`, `() => { return x }`. */
export function singleExpression(node: FunctionNode): ts.Expression | undefined {
  const { body } = node
  if (body === undefined) return undefined
  if (!ts.isBlock(body)) return body
  const [only] = body.statements
  if (body.statements.length !== 1 || only === undefined || !ts.isReturnStatement(only)) return undefined
  return only.expression
}
