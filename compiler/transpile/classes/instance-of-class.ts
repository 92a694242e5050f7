import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { classOfExpression } from './class-member.ts'

const objects = ts.TypeFlags.Object | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Instantiable

/** `x instanceof Counter`, where the type tells that no other object can be there. */
export function instanceOfClass(
  node: ts.BinaryExpression,
  context: TranspileContext,
): Expression | undefined {
  const declaration = classOfExpression(node.right, context)
  if (declaration === undefined) return undefined
  const type = context.checker.getTypeAtLocation(node.left)
  const parts = (type.isUnion() ? type.types : [type]).filter((part) => (part.flags & objects) !== 0)
  if (parts.length === 0 || parts.some((part) => part.symbol?.valueDeclaration !== declaration)) {
    return context.reject('unsupported-syntax', node, {
      construct: `instanceof ${node.right.getText()} on a value that may be another object`,
      instead: 'Give the objects a field that tells them apart: readonly kind = ...',
    })
  }
  return create.instanceOf(context.expression(node.left), 'Map', context.originOf(node))
}
