import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { BinaryOperator, Expression } from '../../groovy/ast/nodes.ts'
import { constantNumber } from '../constant-number.ts'
import type { TranspileContext } from '../context.ts'
import { bitsOf } from '../builtins/double-helpers.ts'
import { callHelper } from '../helpers.ts'
import { numberShape } from '../number-shape.ts'
import { arithmeticShape, isIntegerPower, type NumberShape } from '../shapes.ts'
import { isText, textValue } from '../text.ts'
import { kindsOf, typeText } from '../types.ts'
import { asLong, smallNumber, transpileConstantNumber } from './literal.ts'

/** Operators on numbers that Groovy computes alike once the operands have the right size. */
const sameOperators: { readonly [Kind in ts.SyntaxKind]?: BinaryOperator } = {
  [ts.SyntaxKind.PlusToken]: '+',
  [ts.SyntaxKind.MinusToken]: '-',
  [ts.SyntaxKind.AsteriskToken]: '*',
  [ts.SyntaxKind.PercentToken]: '%',
}

const bitOperators: { readonly [Kind in ts.SyntaxKind]?: BinaryOperator } = {
  [ts.SyntaxKind.AmpersandToken]: '&',
  [ts.SyntaxKind.BarToken]: '|',
  [ts.SyntaxKind.CaretToken]: '^',
  [ts.SyntaxKind.LessThanLessThanToken]: '<<',
  [ts.SyntaxKind.GreaterThanGreaterThanToken]: '>>',
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken]: '>>>',
}

/** Operators that compute a number, and `+`. */
export function isArithmetic(operator: ts.SyntaxKind): boolean {
  return (
    sameOperators[operator] !== undefined ||
    bitOperators[operator] !== undefined ||
    operator === ts.SyntaxKind.SlashToken ||
    operator === ts.SyntaxKind.AsteriskAsteriskToken
  )
}

/** `a + b` and the other operators that compute: constants are folded, sizes kept from overflowing. */
export function transpileArithmetic(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const constant = constantNumber(node, context)
  if (constant !== undefined) return transpileConstantNumber(node, constant, context)
  const operator = node.operatorToken.kind
  if (operator === ts.SyntaxKind.PlusToken && !bothNumbers(node, context)) return concatenation(node, context)
  if (!bothNumbers(node, context)) return rejectOperands(node, context)
  const [left, right] = context.ordered([
    () => context.expression(node.left),
    () => context.expression(node.right),
  ])
  if (left === undefined || right === undefined) throw new Error('An operator has two operands.')
  return numberOperation(
    operator,
    { value: left, shape: numberShape(node.left, context) },
    { value: right, shape: numberShape(node.right, context) },
    node,
    context,
  )
}

interface Operand {
  readonly value: Expression
  readonly shape: NumberShape
}

/** The Groovy of an operator on two numbers that are on hand. */
export function numberOperation(
  operator: ts.SyntaxKind,
  left: Operand,
  right: Operand,
  node: ts.BinaryExpression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const same = sameOperators[operator]
  if (same !== undefined) {
    const [first, second] = wideOperands(operator, left, right)
    return create.binary(first, same, second, origin)
  }
  if (operator === ts.SyntaxKind.SlashToken) {
    return create.binary(asDouble(left), '/', right.value, origin)
  }
  const bits = bitOperators[operator]
  if (bits !== undefined) return bitOperation(bits, left, right, node, context)
  if (left.shape.kind === 'fraction' || right.shape.kind === 'fraction') {
    return context.reject('unsupported-operator', node, {
      operator: '**',
      left: 'a fraction',
      right: 'a number',
      instead: 'Multiply, or use integers',
    })
  }
  const power = create.methodCall(
    create.identifier('Math', origin),
    'pow',
    [create.positional(asDouble(left)), create.positional(asDouble(right))],
    origin,
  )
  return isIntegerPower(left.shape, right.shape) ? create.cast('long', power, origin) : power
}

/** Makes one operand a `long` where the result of two integers may not fit into 31 bits. */
function wideOperands(
  operator: ts.SyntaxKind,
  left: Operand,
  right: Operand,
): readonly [Expression, Expression] {
  const shape = arithmeticShape(operator, left.shape, right.shape)
  if (shape.kind === 'fraction') return asDoubles(left, right)
  const isWide = shape.isInt || left.shape.isLong || right.shape.isLong
  if (isWide || operator === ts.SyntaxKind.PercentToken) return [left.value, right.value]
  if (isIntegerLiteral(right.value)) return [left.value, asLong(right.value)]
  if (isIntegerLiteral(left.value)) return [asLong(left.value), right.value]
  return [create.cast('long', left.value, left.value.origin), right.value]
}

/** Integers that stand where a fraction may must not be computed as integers: 2147483647 + 1 would be negative. */
function asDoubles(left: Operand, right: Operand): readonly [Expression, Expression] {
  if (left.shape.isDouble || right.shape.isDouble) return [left.value, right.value]
  const isLeft = isIntegerLiteral(left.value) && !isIntegerLiteral(right.value)
  return isLeft ? [asDouble(left), right.value] : [left.value, asDouble(right)]
}

function isIntegerLiteral(value: Expression): boolean {
  if (value.kind === 'unary') return isIntegerLiteral(value.operand)
  return value.kind === 'number-literal' && /^\d+$/.test(value.text)
}

/** Integers divide to a BigDecimal in Groovy; a `double` divides as JavaScript does. */
function asDouble({ value, shape }: Operand): Expression {
  if (value.kind === 'number-literal') {
    return value.text.endsWith('d')
      ? value
      : create.numberLiteral(`${value.text.replace('L', '')}d`, value.origin)
  }
  return shape.isDouble ? value : create.cast('double', value, value.origin)
}

/** JavaScript's operators on bits work on 32 bits with a sign, `>>>` without. */
function bitOperation(
  operator: BinaryOperator,
  left: Operand,
  right: Operand,
  node: ts.BinaryExpression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const asInt = ({ value, shape }: Operand): Expression => {
    if (shape.kind === 'fraction') return callHelper(bitsOf, [value], context, value.origin)
    const isInt = shape.isInt && (shape.bound < smallNumber || isIntegerLiteral(value))
    return isInt ? value : create.cast('int', value, value.origin)
  }
  const result = create.binary(asInt(left), operator, asInt(right), origin)
  if (operator !== '>>>' || left.shape.isNonNegative) return result
  return create.binary(result, '&', create.numberLiteral('4294967295L', origin), origin)
}

/** `'a' + n`: Groovy's `+` is JavaScript's once one side is a String and the other has the same text. */
function concatenation(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  if (!isText(node.left, context) && !isText(node.right, context)) return rejectOperands(node, context)
  const [left, right] = context.ordered([
    () => textValue(node.left, context),
    () => textValue(node.right, context),
  ])
  if (left === undefined || right === undefined) throw new Error('An operator has two operands.')
  if (left.kind === 'string-literal' && right.kind === 'string-literal') {
    return create.stringLiteral(left.value + right.value, origin)
  }
  const kinds = kindsOf(node.left, context)
  // A boolean has no `+`, and a GString would stay one.
  const needsText = (kinds.has('boolean') && left.kind !== 'string-literal') || left.kind === 'gstring'
  const first = needsText ? create.methodCall(left, 'toString', [], left.origin) : left
  return create.binary(first, '+', right, origin)
}

function bothNumbers(node: ts.BinaryExpression, context: TranspileContext): boolean {
  return [node.left, node.right].every((operand) => {
    const kinds = kindsOf(operand, context)
    return kinds.size === 1 && kinds.has('number')
  })
}

export function rejectOperands(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const unknown = [node.left, node.right].find((operand) => kindsOf(operand, context).has('unknown'))
  if (unknown !== undefined) return context.reject('unknown-type', unknown, { expression: unknown.getText() })
  return context.reject('unsupported-operator', node, {
    operator: node.operatorToken.getText(),
    left: typeText(node.left, context),
    right: typeText(node.right, context),
    instead: 'Convert the operands first: String(…), Number(…)',
  })
}
