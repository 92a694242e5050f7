import type { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** Reports the call of a function that is neither a step nor part of the user's sources. */
export function rejectOutsideFunction(callee: ts.Expression, context: TranspileContext): Expression {
  return context.reject('call-outside-sources', callee, { name: callee.getText() })
}
