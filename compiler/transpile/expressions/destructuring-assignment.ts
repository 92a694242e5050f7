import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Identifier } from '../../groovy/ast/nodes.ts'
import { partOfMap, restOfList, restOfMap, type TakenKey } from '../destructuring.ts'
import type { TranspileContext } from '../context.ts'
import { listOfAssignment } from '../pattern-source.ts'
import { kindsOfType, only } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { nameOfValue } from '../value-name.ts'
import { assignmentTarget } from './assignment-target.ts'
import { refuseMissingVariable } from './environment-assignment.ts'

type Pattern = ts.ArrayLiteralExpression | ts.ObjectLiteralExpression

/** True for the left side of `[a, b] = …` and `({ a, b } = …)`. */
export function isAssignmentPattern(node: ts.Expression): node is Pattern {
  return ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)
}

/**
 * `[a, b] = [b, a]`: `def value = [b, a]`, `a = value[0]`, `b = value[1]`. All assignments stand before the statement;
 * what is left is the value of the right side.
 */
export function transpileDestructuringAssignment(
  pattern: Pattern,
  right: ts.Expression,
  context: TranspileContext,
): Expression {
  const isList = ts.isArrayLiteralExpression(pattern) && !ts.isArrayLiteralExpression(unwrap(right))
  const value = isList ? listOfAssignment(right, context) : context.expression(right)
  const source = context.hold(value, 'value')
  assignPattern(pattern, source, context)
  return source
}

/** Assigns the parts of `source` to the targets in `pattern`, by statements before the current one. */
export function assignPattern(pattern: Pattern, source: Identifier, context: TranspileContext): void {
  if (ts.isArrayLiteralExpression(pattern)) assignElements(pattern, source, context)
  else assignProperties(pattern, source, context)
}

function assignElements(
  pattern: ts.ArrayLiteralExpression,
  source: Identifier,
  context: TranspileContext,
): void {
  const type = context.checker.getTypeAtLocation(pattern)
  if (!only(kindsOfType(type, context.checker), 'array', 'RegExpMatch')) {
    context.report('unsupported-syntax', pattern, {
      construct: 'an array pattern over something that is no array',
      instead: 'Spread it into an array first: [a, b] = [...values]',
    })
    return
  }
  pattern.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return
    const origin = context.originOf(element)
    if (ts.isSpreadElement(element)) {
      assignPart(element.expression, undefined, restOfList(source, index, origin), context)
      return
    }
    const value = create.indexAccess(source, create.numberLiteral(String(index), origin), origin)
    assignElement(element, value, context)
  })
}

function assignProperties(
  pattern: ts.ObjectLiteralExpression,
  source: Identifier,
  context: TranspileContext,
): void {
  const taken: TakenKey[] = []
  for (const property of pattern.properties) {
    const origin = context.originOf(property)
    if (ts.isSpreadAssignment(property)) {
      assignPart(property.expression, undefined, restOfMap(source, taken, origin, context), context)
      continue
    }
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) continue
    const part = partOfMap(source, property.name, context)
    taken.push(part.key)
    if (ts.isPropertyAssignment(property)) assignElement(property.initializer, part.value, context)
    else assignPart(property.name, property.objectAssignmentInitializer, part.value, context)
  }
}

/** A target that may have a default: `a`, `a = 1`, `[a, b]`. */
function assignElement(node: ts.Expression, value: Expression, context: TranspileContext): void {
  const inner = unwrap(node)
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    assignPart(inner.left, inner.right, value, context)
  } else {
    assignPart(inner, undefined, value, context)
  }
}

function assignPart(
  target: ts.Expression,
  fallback: ts.Expression | undefined,
  value: Expression,
  context: TranspileContext,
): void {
  const given = fallback === undefined ? value : valueOr(value, fallback, context)
  const inner = unwrap(target)
  if (isAssignmentPattern(inner)) {
    assignPattern(inner, context.hold(given, nameOfValue(given)), context)
    return
  }
  refuseMissingVariable(inner, target, context)
  const place = assignmentTarget(target, context)
  if (place === undefined) return
  const origin = context.originOf(target)
  context.precede(create.expressionStatement(create.assignment(place, '=', given, origin), origin))
}

/** `value == null ? fallback : value` */
function valueOr(value: Expression, fallback: ts.Expression, context: TranspileContext): Expression {
  const origin = context.originOf(fallback)
  const { result, preceding } = context.capture(() => context.expression(fallback))
  const isMissing = (part: Expression): Expression =>
    create.binary(part, '==', create.nullLiteral(origin), origin)
  if (preceding.length === 0) return create.conditional(isMissing(value), result, value, origin)
  const held = context.hold(value, nameOfValue(value))
  const assign = create.expressionStatement(create.assignment(held, '=', result, origin), origin)
  const block = create.block([...preceding, assign], origin)
  context.precede(create.ifStatement(isMissing(held), block, undefined, origin))
  return held
}
