import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { refuseChangeOfCaptured } from '../change-of-captured.ts'
import type { TranspileContext } from '../context.ts'
import { isPlainObject } from '../plain-object.ts'
import { unwrap } from '../unwrap.ts'
import { keyExpression } from './element-access.ts'

/** `delete object.key` as a statement: `object.remove('key')` */
export function transpileDelete(node: ts.DeleteExpression, context: TranspileContext): Expression {
  const target = unwrap(node.expression)
  const origin = context.originOf(node)
  const isMember = ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)
  const isStatement = ts.isExpressionStatement(node.parent)
  if (!isMember || !isStatement || !isPlainObject(target.expression, context)) {
    return context.reject('unsupported-syntax', node, {
      construct: isMember && isStatement ? 'delete on anything but an object' : 'delete as a value',
      instead: 'Delete a property of an object in a statement of its own',
    })
  }
  if (refuseChangeOfCaptured(target.expression, context)) return create.nullLiteral(origin)
  const object = context.expression(target.expression)
  const key = ts.isPropertyAccessExpression(target)
    ? create.stringLiteral(target.name.text, origin)
    : keyExpression(target.argumentExpression, context)
  return create.methodCall(object, 'remove', [create.positional(key)], origin)
}
