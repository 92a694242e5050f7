import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { repeatable } from '../expressions/logical-expression.ts'
import type { NumberShape } from '../shapes.ts'

/** `list[index]`, where JavaScript has undefined for an index outside and Groovy counts negative ones from the end. */
export function elementAt(
  list: Expression,
  index: { readonly value: Expression; readonly shape: NumberShape },
  { safe }: { readonly safe: boolean },
  node: ts.Node,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  if (index.shape.isNonNegative) return access(list, asInt(index.value, index.shape), safe, origin)
  if (isLastIndexOf(list, index.value)) return lastElement(list, origin)
  const [heldList, held] = [repeatable(list, context), repeatable(index.value, context)]
  return create.conditional(
    create.binary(held, '>=', create.numberLiteral('0', origin), origin),
    access(heldList, asInt(held, index.shape), safe, origin),
    create.nullLiteral(origin),
    origin,
  )
}

/** `list ? list.last() : null` */
export function lastElement(list: Expression, origin: Expression['origin']): Expression {
  return create.conditional(
    list,
    create.methodCall(list, 'last', [], origin),
    create.nullLiteral(origin),
    origin,
  )
}

function access(
  list: Expression,
  index: Expression,
  safe: boolean,
  origin: Expression['origin'],
): Expression {
  if (!safe) return create.indexAccess(list, index, origin)
  return create.methodCall(list, 'getAt', [create.positional(index)], origin, { safe })
}

function asInt(value: Expression, shape: NumberShape): Expression {
  return shape.isInt ? value : create.cast('int', value, value.origin)
}

/** `list.size() - 1` */
function isLastIndexOf(list: Expression, index: Expression): boolean {
  return (
    list.kind === 'identifier' &&
    index.kind === 'binary' &&
    index.operator === '-' &&
    index.right.kind === 'number-literal' &&
    index.right.text === '1' &&
    index.left.kind === 'method-call' &&
    index.left.name === 'size' &&
    index.left.object?.kind === 'identifier' &&
    index.left.object.name === list.name
  )
}
