import type { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** The call of a method of a string, array, map … as Groovy, or undefined when the receiver is none of them. */
export function builtinCall(_node: ts.CallExpression, _context: TranspileContext): Expression | undefined {
  return undefined
}
