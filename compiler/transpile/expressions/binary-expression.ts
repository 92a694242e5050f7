import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { isAssignmentOperator } from '../assigned-symbols.ts'
import { instanceOfClass } from '../classes/instance-of-class.ts'
import type { TranspileContext } from '../context.ts'
import { isPlainObject } from '../plain-object.ts'
import { isString } from '../types.ts'
import { isArithmetic, transpileArithmetic } from './arithmetic.ts'
import { transpileAssignment } from './assignment-expression.ts'
import { transpileComma } from './comma-expression.ts'
import { isComparison, transpileComparison } from './comparison.ts'
import { isEquality, transpileEquality } from './equality.ts'
import { logicalOperators, transpileLogical } from './logical-expression.ts'

/** An operator between two operands: each family has a file of its own. */
export function transpileBinaryExpression(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const operator = node.operatorToken.kind
  if (isAssignmentOperator(operator)) return transpileAssignment(node, context)
  const logical = logicalOperators[operator]
  if (logical !== undefined) return transpileLogical(node, logical, context)
  if (isEquality(operator)) return transpileEquality(node, context)
  if (isComparison(operator)) return transpileComparison(node, context)
  if (isArithmetic(operator)) {
    const known = context.known(node)
    if (known !== undefined && typeof known.value === 'string') return context.literal(known.value, node)
    return transpileArithmetic(node, context)
  }
  if (operator === ts.SyntaxKind.InKeyword) return transpileIn(node, context)
  if (operator === ts.SyntaxKind.InstanceOfKeyword) return transpileInstanceOf(node, context)
  if (operator === ts.SyntaxKind.CommaToken) return transpileComma(node, context)
  return context.reject('unsupported-syntax', node, {
    construct: `the operator "${node.operatorToken.getText()}"`,
    instead: 'Write each expression as a statement of its own',
  })
}

/** `'key' in object` */
function transpileIn(node: ts.BinaryExpression, context: TranspileContext): Expression {
  if (!isString(node.left, context) || !isPlainObject(node.right, context)) {
    return context.reject('unsupported-syntax', node, {
      construct: '"in" with anything but a text and an object',
      instead: 'Use includes for an array, has for a Map or a Set',
    })
  }
  const [key, object] = context.ordered([
    () => context.expression(node.left),
    () => context.expression(node.right),
  ])
  if (key === undefined || object === undefined) throw new Error('An operator has two operands.')
  return create.methodCall(object, 'containsKey', [create.positional(key)], context.originOf(node))
}

const classes: Readonly<Record<string, string>> = {
  Error: 'Throwable',
  Array: 'List',
  Map: 'Map',
  Set: 'Set',
  Date: 'Date',
}

/** `x instanceof Error` */
function transpileInstanceOf(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const name =
    ts.isIdentifier(node.right) && context.localOf(node.right) === undefined
      ? classes[node.right.text]
      : undefined
  if (name === undefined) {
    const ofClass = instanceOfClass(node, context)
    if (ofClass !== undefined) return ofClass
    return context.reject('unsupported-syntax', node, {
      construct: `instanceof ${node.right.getText()}`,
      instead: `Use instanceof with ${Object.keys(classes).join(', ')}, or typeof`,
    })
  }
  return create.instanceOf(context.expression(node.left), name, context.originOf(node))
}
