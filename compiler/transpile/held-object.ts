import { ts } from 'ts-morph'
import type { Expression } from '../groovy/ast/nodes.ts'
import { assignedSymbols } from './assigned-symbols.ts'
import type { TranspileContext } from './context.ts'
import { unwrap } from './unwrap.ts'

/**
 * An object that is read again while or after `later` runs: in a variable of its own when `later` gives its variable
 * another value, since JavaScript goes on with the object that it read first.
 */
export function heldThrough(
  value: Expression,
  node: ts.Expression,
  later: readonly ts.Node[],
  context: TranspileContext,
): Expression {
  const inner = unwrap(node)
  const symbol = ts.isIdentifier(inner) ? context.symbolOf(inner) : undefined
  const isAssigned = later.some(
    (one) => symbol !== undefined && assignedSymbols(one, context.checker).has(symbol),
  )
  return isAssigned ? context.hold(value, 'former') : value
}
