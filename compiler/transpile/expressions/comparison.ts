import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { BinaryOperator, Expression } from '../../groovy/ast/nodes.ts'
import { constantNumber } from '../constant-number.ts'
import type { TranspileContext } from '../context.ts'
import { isFraction } from '../number-shape.ts'
import { kindsOf } from '../types.ts'
import { rejectOperands } from './arithmetic.ts'

const operators: { readonly [Kind in ts.SyntaxKind]?: BinaryOperator } = {
  [ts.SyntaxKind.LessThanToken]: '<',
  [ts.SyntaxKind.LessThanEqualsToken]: '<=',
  [ts.SyntaxKind.GreaterThanToken]: '>',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>=',
}

export function isComparison(operator: ts.SyntaxKind): boolean {
  return operators[operator] !== undefined
}

/** `a < b`, between two numbers, two strings or two dates. */
export function transpileComparison(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const operator = operators[node.operatorToken.kind]
  if (operator === undefined || !areComparable(node, context)) return rejectOperands(node, context)
  const origin = context.originOf(node)
  const [left, right] = context.ordered([
    () => operandOf(node.left, node.right, context),
    () => operandOf(node.right, node.left, context),
  ])
  if (left === undefined || right === undefined) throw new Error('An operator has two operands.')
  // Groovy orders NaN above every number, so only the side that is to be the greater one can mislead.
  const isGreaterLeft = operator === '>' || operator === '>='
  const greater = isGreaterLeft ? node.left : node.right
  if (!canBeNaN(greater, context)) return create.binary(left, operator, right, origin)
  const held = context.hoist(isGreaterLeft ? left : right, 'number')
  const comparison = isGreaterLeft
    ? create.binary(held, operator, right, origin)
    : create.binary(left, operator, held, origin)
  return create.binary(comparison, '&&', isNoNaN(held), origin)
}

/** `value.toString() != 'NaN'` */
export function isNoNaN(value: Expression): Expression {
  const text = create.methodCall(value, 'toString', [], value.origin)
  return create.binary(text, '!=', create.stringLiteral('NaN', value.origin), value.origin)
}

/** An operand, a date as its time; a double is freed of the sign of its zero, which Groovy sorts below 0, by adding 0. */
function operandOf(node: ts.Expression, other: ts.Expression, context: TranspileContext): Expression {
  const value = context.expression(node)
  if (kindsOf(node, context).has('Date')) return create.methodCall(value, 'getTime', [], value.origin)
  const isOtherZero = (constantNumber(other, context) ?? 0) === 0
  if (!isFraction(node, context) || constantNumber(node, context) !== undefined || !isOtherZero) return value
  return create.binary(value, '+', create.numberLiteral('0', value.origin), value.origin)
}

function canBeNaN(node: ts.Expression, context: TranspileContext): boolean {
  return isFraction(node, context) && constantNumber(node, context) === undefined
}

function areComparable(node: ts.BinaryExpression, context: TranspileContext): boolean {
  const left = kindsOf(node.left, context)
  const right = kindsOf(node.right, context)
  return (
    left.size === 1 &&
    right.size === 1 &&
    (['string', 'number', 'Date'] as const).some((kind) => left.has(kind) && right.has(kind))
  )
}
