import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { numberToGroovy } from '../number-literal.ts'
import { numberShape } from '../number-shape.ts'
import { stringNodeToGroovy } from '../string-literal.ts'
import { outerParent } from '../unwrap.ts'

/** `'text'`, and a template without holes. */
export function transpileStringLiteral(node: ts.StringLiteralLike): Expression {
  return stringNodeToGroovy(node)
}

/** `true` and `false` */
export function transpileBooleanLiteral(
  node: ts.TrueLiteral | ts.FalseLiteral,
  context: TranspileContext,
): Expression {
  return create.booleanLiteral(node.kind === ts.SyntaxKind.TrueKeyword, context.originOf(node))
}

/** `null` */
export function transpileNullLiteral(node: ts.NullLiteral, context: TranspileContext): Expression {
  return create.nullLiteral(context.originOf(node))
}

/** `60`; `60L` where sums start that may grow beyond 31 bits; `1.5d`. */
export function transpileNumericLiteral(node: ts.NumericLiteral, context: TranspileContext): Expression {
  return transpileConstantNumber(node, Number(node.text), context)
}

/** A number that is known while compiling, as a literal of the size that its place needs. */
export function transpileConstantNumber(
  node: ts.Expression,
  value: number,
  context: TranspileContext,
): Expression {
  const literal = numberToGroovy(value, context.originOf(node))
  if (literal === undefined) return context.reject('not-a-number', node, { expression: node.getText() })
  return startsSum(node, context) || mayOverflow(node, value) ? asLong(literal) : literal
}

/** The same literal as a `long`: `60L`. */
export function asLong(literal: Expression): Expression {
  if (literal.kind === 'unary') return create.unary(literal.operator, asLong(literal.operand), literal.origin)
  if (literal.kind !== 'number-literal' || !/^\d+$/.test(literal.text)) return literal
  return create.numberLiteral(`${literal.text}L`, literal.origin)
}

/** `let total = 0` that other numbers are added to, and the start of a `reduce`. */
function startsSum(node: ts.Expression, context: TranspileContext): boolean {
  const { parent, child } = outerParent(node)
  if (ts.isVariableDeclaration(parent) && parent.initializer === child && ts.isIdentifier(parent.name)) {
    const shape = numberShape(parent.name, context)
    return shape.kind === 'integer' && !shape.isInt
  }
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[1] === child &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'reduce'
  )
}

/** A few dozen additions of numbers below it stay within 31 bits; larger ones are kept as `long`. */
export const smallNumber = 2 ** 24

/** Large numbers that are kept are computed with later; as arguments of a step they are taken as they are. */
function mayOverflow(node: ts.Expression, value: number): boolean {
  return Math.abs(value) >= smallNumber && !ts.isCallExpression(outerParent(node).parent)
}

/** `10n` */
export function rejectBigInt(node: ts.BigIntLiteral, context: TranspileContext): Expression {
  return context.reject('unsupported-syntax', node, {
    construct: 'a bigint',
    instead: 'Use a number: integers are exact up to 53 bits',
  })
}
