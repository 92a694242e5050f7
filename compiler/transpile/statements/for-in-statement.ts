import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { inKeyOrder } from '../key-order/in-key-order.ts'
import { loopOver } from './for-of-statement.ts'

/** `for (const key in object)`: a loop over a copy of the keys. */
export function transpileForInStatement(
  node: ts.ForInStatement,
  context: TranspileContext,
): readonly Statement[] {
  const type = context.checker.getTypeAtLocation(node.expression)
  if (context.checker.isArrayType(type) || context.checker.isTupleType(type)) {
    context.report('unsupported-syntax', node, {
      construct: 'for … in over an array',
      instead: 'Use for (const [index, value] of list.entries())',
    })
  }
  const origin = context.originOf(node.expression)
  const keys = (): Expression => {
    const map = inKeyOrder(context.expression(node.expression), node.expression, context)
    const keySet = create.methodCall(map, 'keySet', [], origin)
    return create.newInstance('ArrayList', [keySet], origin)
  }
  return [loopOver(node, keys, context)]
}
