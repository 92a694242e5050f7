import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { unwrap } from './unwrap.ts'

/** Methods that give a part of what they are called on, not a copy. */
const givingParts: ReadonlySet<string> = new Set(['get', 'at', 'find', 'findLast'])

/**
 * Reports a change of a value from outside the function, or of a part of it: such a value is written out at each use, so
 * that the change would be lost.
 * @param node what is changed: the receiver of `push`, the object whose property is assigned
 */
export function refuseChangeOfCaptured(node: ts.Expression, context: TranspileContext): boolean {
  if (!isCaptured(node, context)) return false
  context.report('assign-captured', node, { name: node.getText() })
  return true
}

function isCaptured(node: ts.Expression, context: TranspileContext): boolean {
  if (context.known(node) !== undefined) return true
  const inner = unwrap(node)
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    return isCaptured(inner.expression, context)
  }
  if (!ts.isCallExpression(inner)) return false
  const callee = unwrap(inner.expression)
  return (
    ts.isPropertyAccessExpression(callee) &&
    givingParts.has(callee.name.text) &&
    isCaptured(callee.expression, context)
  )
}
