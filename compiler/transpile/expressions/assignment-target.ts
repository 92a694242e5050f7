import { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import * as create from '../../groovy/ast/create.ts'
import { refuseChangeOfCaptured } from '../change-of-captured.ts'
import { fieldKey } from '../classes/class-member.ts'
import type { TranspileContext } from '../context.ts'
import { numberShape } from '../number-shape.ts'
import { isKind, kindsOf } from '../types.ts'
import { heldThrough } from '../held-object.ts'
import { outerParent, unwrap } from '../unwrap.ts'
import { memberAccess } from '../member-access.ts'
import { keyExpression } from './element-access.ts'

/** What is assigned, as Groovy; undefined after a report when it cannot be assigned. */
export function assignmentTarget(node: ts.Expression, context: TranspileContext): Expression | undefined {
  const inner = unwrap(node)
  if (ts.isIdentifier(inner)) {
    const local = context.localOf(inner)
    if (local !== undefined) return create.identifier(local, context.originOf(inner))
    context.report('assign-captured', inner, { name: inner.text })
    return undefined
  }
  if (ts.isPropertyAccessExpression(inner)) return propertyTarget(inner, context)
  if (ts.isElementAccessExpression(inner)) return elementTarget(inner, context)
  context.report('unsupported-syntax', node, {
    construct: `an assignment to "${node.getText()}"`,
    instead: 'Assign a variable, a property or an element',
  })
  return undefined
}

function propertyTarget(
  node: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression | undefined {
  if (refuseChangeOfCaptured(node.expression, context)) return undefined
  if (isKind(node.expression, 'array', context)) {
    context.report('unsupported-method', node, {
      receiver: 'An array',
      member: `${node.name.text} =`,
      instead: 'a new array: items.slice(0, length)',
    })
    return undefined
  }
  return memberAccess(objectOf(node, context), fieldKey(node.name), context.originOf(node))
}

function elementTarget(node: ts.ElementAccessExpression, context: TranspileContext): Expression | undefined {
  if (refuseChangeOfCaptured(node.expression, context)) return undefined
  const origin = context.originOf(node)
  const kinds = kindsOf(node.expression, context)
  if (kinds.has('array')) {
    const shape = numberShape(node.argumentExpression, context)
    if (!shape.isNonNegative || shape.kind === 'fraction') {
      context.report('index-range', node.argumentExpression, {
        expression: node.argumentExpression.getText(),
      })
      return undefined
    }
    const object = objectOf(node, context)
    const index = context.expression(node.argumentExpression)
    return create.indexAccess(object, shape.isInt ? index : create.cast('int', index, index.origin), origin)
  }
  if (context.runTimeName(node.expression) === 'env') {
    context.report('unsupported-syntax', node, {
      construct: 'an assignment to env[…]',
      instead: 'Name the variable: env.NAME = value',
    })
    return undefined
  }
  return create.indexAccess(objectOf(node, context), keyExpression(node.argumentExpression, context), origin)
}

/** The object whose property or element is assigned: the one that was there before the new value was computed. */
function objectOf(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  context: TranspileContext,
): Expression {
  const { parent } = outerParent(node)
  const later = ts.isBinaryExpression(parent) ? [parent.right] : []
  return heldThrough(context.expression(node.expression), node.expression, later, context)
}
