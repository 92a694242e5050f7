import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { AssignmentOperator, Expression } from '../../groovy/ast/nodes.ts'
import { writeOfSetter } from '../classes/member-access.ts'
import { computingOperator } from '../computing-operator.ts'
import type { TranspileContext } from '../context.ts'
import { assignedSymbols } from '../assigned-symbols.ts'
import { numberShape } from '../number-shape.ts'
import { textValue } from '../text.ts'
import { truthTest } from '../truthiness.ts'
import { isKind, kindsOf } from '../types.ts'
import { outerParent, unwrap } from '../unwrap.ts'
import { numberOperation, rejectOperands } from './arithmetic.ts'
import { assignmentTarget } from './assignment-target.ts'
import { isAssignmentPattern, transpileDestructuringAssignment } from './destructuring-assignment.ts'
import { refuseMissingVariable } from './environment-assignment.ts'
import { isRead } from './logical-expression.ts'

/** Compound operators that Groovy has as such. */
const compound: { readonly [Kind in ts.SyntaxKind]?: AssignmentOperator } = {
  [ts.SyntaxKind.PlusToken]: '+=',
  [ts.SyntaxKind.MinusToken]: '-=',
  [ts.SyntaxKind.AsteriskToken]: '*=',
  [ts.SyntaxKind.PercentToken]: '%=',
}

const logical: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
])

/** `a = b` and its compound and logical forms. */
export function transpileAssignment(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const left = unwrap(node.left)
  if (isAssignmentPattern(left)) return transpileDestructuringAssignment(left, node.right, context)
  const written = writeOfSetter(node, context)
  if (written !== undefined) return written
  const operator = node.operatorToken.kind
  if (logical.has(operator)) return logicalAssignment(node, context)
  const target = assignmentTarget(node.left, context)
  const origin = context.originOf(node)
  if (target === undefined) return create.nullLiteral(origin)
  if (operator === ts.SyntaxKind.EqualsToken) {
    refuseMissingVariable(left, node.right, context)
    return create.assignment(target, '=', context.expression(node.right), origin)
  }
  return compoundAssignment(node, target, context)
}

function compoundAssignment(
  node: ts.BinaryExpression,
  wanted: Expression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const operator = computingOperator(node.operatorToken.kind)
  if (operator === undefined) return rejectOperands(node, context)
  const isSum = operator === ts.SyntaxKind.PlusToken || operator === ts.SyntaxKind.MinusToken
  const target = isSum ? wanted : readableTarget(wanted, context)
  if (operator === ts.SyntaxKind.PlusToken && isString(node.left, context)) {
    const right = context.capture(() => textValue(node.right, context))
    // JavaScript reads the variable first; statements before this one may change it.
    const isChangedBefore = right.preceding.length > 0 && changesTarget(node, context)
    const before = isChangedBefore ? context.hold(target, 'before') : undefined
    for (const statement of right.preceding) context.precede(statement)
    return before === undefined
      ? create.assignment(target, '+=', right.result, origin)
      : create.assignment(target, '=', create.binary(before, '+', right.result, origin), origin)
  }
  if (!isNumber(node.left, context) || !isNumber(node.right, context)) return rejectOperands(node, context)
  const value = context.expression(node.right)
  const shape = numberShape(node.left, context)
  const right = { value, shape: numberShape(node.right, context) }
  const short = compound[operator]
  const result = numberOperation(operator, { value: target, shape }, right, node, context)
  if (short !== undefined && result.kind === 'binary' && result.left === target) {
    return create.assignment(target, short, result.right, origin)
  }
  if ((short === '+=' || short === '-=') && shape.kind === 'integer' && right.shape.kind === 'integer') {
    return create.assignment(target, short, create.cast('long', value, value.origin), origin)
  }
  return create.assignment(target, '=', result, origin)
}

/** True when the right side of `a += b` assigns `a`. */
function changesTarget({ left, right }: ts.BinaryExpression, context: TranspileContext): boolean {
  const target = unwrap(left)
  const symbol = ts.isIdentifier(target) ? context.symbolOf(target) : undefined
  return symbol !== undefined && assignedSymbols(right, context.checker).has(symbol)
}

function isNumber(node: ts.Expression, context: TranspileContext): boolean {
  const kinds = kindsOf(node, context)
  return kinds.size === 1 && kinds.has('number')
}

function isString(node: ts.Expression, context: TranspileContext): boolean {
  return kindsOf(node, context).size === 1 && isKind(node, 'string', context)
}

/** `a ??= b`: `if (a == null) { a = b }` before, and `a` as the value. */
function logicalAssignment(node: ts.BinaryExpression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const wanted = assignmentTarget(node.left, context)
  if (wanted === undefined) return create.nullLiteral(origin)
  const target = readableTarget(wanted, context)
  const right = context.capture(() => context.expression(node.right))
  const assign = create.expressionStatement(create.assignment(target, '=', right.result, origin), origin)
  context.precede(
    create.ifStatement(
      testOf(node, target, context),
      create.block([...right.preceding, assign], origin),
      undefined,
      origin,
    ),
  )
  // As a statement nothing is left of it.
  return ts.isExpressionStatement(outerParent(node).parent) ? create.nullLiteral(origin) : target
}

function testOf(node: ts.BinaryExpression, target: Expression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionEqualsToken) {
    return create.binary(target, '==', create.nullLiteral(origin), origin)
  }
  const truth = truthTest(node.left, () => target, context)
  return node.operatorToken.kind === ts.SyntaxKind.BarBarEqualsToken
    ? create.unary('!', truth, origin)
    : truth
}

/** A target that can be read and then assigned with its parts evaluated once. */
function readableTarget(target: Expression, context: TranspileContext): Expression {
  if (isRead(target)) return target
  if (target.kind === 'property-access') {
    return create.propertyAccess(context.hoist(target.object, 'target'), target.name, target.origin)
  }
  if (target.kind !== 'index-access') return target
  const object = isRead(target.object) ? target.object : context.hoist(target.object, 'target')
  const index = isConstant(target.index, context) ? target.index : context.hoist(target.index, 'key')
  return create.indexAccess(object, index, target.origin)
}

function isConstant(value: Expression, context: TranspileContext): boolean {
  return isRead(value) || context.isRepeatable(value)
}
