import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { sameNumber } from '../builtins/double-helpers.ts'
import { constantNumber } from '../constant-number.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper } from '../helpers.ts'
import { isFraction } from '../number-shape.ts'
import { isNullable, kindsOf, only, typeText, type ValueKind } from '../types.ts'
import { negated } from '../truthiness.ts'
import { unwrap } from '../unwrap.ts'
import { typeofComparison } from './typeof-expression.ts'

export function isEquality(operator: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ].includes(operator)
}

/** `===`, `!==`, and `==`, `!=` with null: Groovy's `==` where it asks the same. */
export function transpileEquality(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const known = context.known(node)
  if (known !== undefined) return context.literal(known.value, node)
  const operator = node.operatorToken.kind
  const isNegated =
    operator === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsToken
  const isLoose =
    operator === ts.SyntaxKind.EqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken
  const test = equalityTest(node, isLoose, context)
  return isNegated ? negated(test, context.originOf(node)) : test
}

function equalityTest(node: ts.BinaryExpression, isLoose: boolean, context: TranspileContext): Expression {
  const left = missingValue(node.left, context)
  const right = missingValue(node.right, context)
  if (right !== undefined) return nullTest(node.left, right, isLoose, node, context)
  if (left !== undefined) return nullTest(node.right, left, isLoose, node, context)
  if (isLoose) return context.reject('loose-equality', node, { operator: node.operatorToken.getText() })
  const typeTest = typeofComparison(node, context)
  if (typeTest !== undefined) return typeTest
  const refused = refusal(node, context)
  if (refused !== undefined) return refused
  return equal(node, context)
}

function equal(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const [left, right] = context.ordered([
    () => context.expression(node.left),
    () => context.expression(node.right),
  ])
  if (left === undefined || right === undefined) throw new Error('An operator has two operands.')
  return isFractional(node, context)
    ? equalNumbers(node, left, right, context)
    : create.binary(left, '==', right, context.originOf(node))
}

/** NaN equals itself in Groovy, and -0.0 does not equal 0: an integer on one side leaves the second difference only. */
function equalNumbers(
  node: ts.BinaryExpression,
  left: Expression,
  right: Expression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const withoutSign = (side: ts.Expression, value: Expression): Expression =>
    isFraction(side, context) ? create.binary(value, '+', create.numberLiteral('0', origin), origin) : value
  const arePlain = [node.left, node.right].every((side) => {
    const kinds = kindsOf(side, context)
    return kinds.size === 1 && kinds.has('number')
  })
  const isOneInteger = !isFraction(node.left, context) || !isFraction(node.right, context)
  return arePlain && isOneInteger
    ? create.binary(withoutSign(node.left, left), '==', withoutSign(node.right, right), origin)
    : callHelper(sameNumber, [left, right], context, origin)
}

/** `null` or `undefined` written as such. */
function missingValue(node: ts.Expression, context: TranspileContext): 'null' | 'undefined' | undefined {
  const inner = unwrap(node)
  if (inner.kind === ts.SyntaxKind.NullKeyword) return 'null'
  return ts.isIdentifier(inner) && inner.text === 'undefined' && context.localOf(inner) === undefined
    ? 'undefined'
    : undefined
}

function nullTest(
  operand: ts.Expression,
  missing: 'null' | 'undefined',
  isLoose: boolean,
  node: ts.BinaryExpression,
  context: TranspileContext,
): Expression {
  const kinds = kindsOf(operand, context)
  const other: ValueKind = missing === 'null' ? 'undefined' : 'null'
  if (!isLoose && (kinds.has(other) || kinds.has('unknown'))) {
    return context.reject('null-or-undefined', node, {
      expression: operand.getText(),
      type: typeText(operand, context),
    })
  }
  const value = context.expression(operand)
  const origin = context.originOf(node)
  return create.binary(value, '==', create.nullLiteral(origin), origin)
}

const primitives: readonly ValueKind[] = ['string', 'number', 'boolean']

/** Reports a comparison that Groovy's `==` would answer in another way. */
function refusal(node: ts.BinaryExpression, context: TranspileContext): Expression | undefined {
  const left = kindsOf(node.left, context)
  const right = kindsOf(node.right, context)
  const texts = { left: node.left.getText(), right: node.right.getText() }
  if (isMissingMixed(left, right)) {
    return context.reject('null-or-undefined', node, {
      expression: node.left.getText(),
      type: typeText(node.left, context),
    })
  }
  if (isComparedAsCharacter(node, left, right, context)) return context.reject('mixed-equality', node, texts)
  if (only(left, ...primitives) || only(right, ...primitives)) {
    const other = only(left, ...primitives) ? right : left
    // Text and booleans equal nothing but themselves; an object never equals a primitive.
    return other.has('unknown') && !isSafeConstant(node, context)
      ? context.reject(
          'unknown-type',
          node,
          texts.left === '' ? { expression: texts.right } : { expression: texts.left },
        )
      : undefined
  }
  return context.reject('object-identity', node, texts)
}

/** One side may be null where the other may be undefined: equal in Groovy, different in JavaScript. */
function isMissingMixed(left: ReadonlySet<ValueKind>, right: ReadonlySet<ValueKind>): boolean {
  if (!isNullable(left) || !isNullable(right) || left.has('unknown') || right.has('unknown')) return false
  return (left.has('null') && right.has('undefined')) || (left.has('undefined') && right.has('null'))
}

/** True between numbers that `==` compares in another way; a constant other than 0 is safe on the other side. */
function isFractional(node: ts.BinaryExpression, context: TranspileContext): boolean {
  if (!isFraction(node.left, context) && !isFraction(node.right, context)) return false
  return !constantNumber(node.left, context) && !constantNumber(node.right, context)
}

/** A number and a text of one character are equal in Groovy when the number is the character's code. */
function isComparedAsCharacter(
  node: ts.BinaryExpression,
  left: ReadonlySet<ValueKind>,
  right: ReadonlySet<ValueKind>,
  context: TranspileContext,
): boolean {
  const crosses = (left.has('number') && right.has('string')) || (left.has('string') && right.has('number'))
  return crosses && !isSafeConstant(node, context)
}

/** True when one side is a constant text of other than one character, or a boolean. */
function isSafeConstant(node: ts.BinaryExpression, context: TranspileContext): boolean {
  return [node.left, node.right].some((side) => {
    const value = context.known(side)?.value
    return typeof value === 'boolean' || (typeof value === 'string' && value.length !== 1)
  })
}
