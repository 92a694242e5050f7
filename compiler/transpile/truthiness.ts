import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Expression } from '../groovy/ast/nodes.ts'
import { isNumberTrue } from './builtins/double-helpers.ts'
import type { TranspileContext } from './context.ts'
import { callHelper, type Helper } from './helpers.ts'
import { missingPair } from './missing-pair.ts'
import { objectPairTest } from './object-test.ts'
import { isFraction } from './number-shape.ts'
import { kindsOf, only, type ValueKind } from './types.ts'
import { unwrap } from './unwrap.ts'

/** Kinds whose values are all true in JavaScript; Groovy calls empty ones false. */
const objects: readonly ValueKind[] = [
  'array',
  'function',
  'Map',
  'Set',
  'Date',
  'Error',
  'RegExp',
  'RegExpMatch',
  'object',
]

/**
 * How truth is asked of the values of a type:
 * - `groovy`: Groovy's own answer is JavaScript's (booleans, strings, integers, null);
 * - `present`: everything but null is true (arrays, objects, functions);
 * - `mixed`: strings or numbers beside objects, whose empty forms Groovy calls false;
 * - `fraction`: numbers that can be NaN, which Groovy calls true;
 * - `unknown`: the type does not tell.
 */
export type Truth = 'groovy' | 'present' | 'mixed' | 'fraction' | 'unknown'

/** How truth is asked of the values of an expression. */
export function truthOf(node: ts.Expression, context: TranspileContext): Truth {
  const kinds = kindsOf(node, context)
  if (kinds.has('unknown')) return 'unknown'
  if (isFraction(node, context)) return 'fraction'
  if (!objects.some((kind) => kinds.has(kind))) return 'groovy'
  return only(kinds, ...objects) ? 'present' : 'mixed'
}

/** See `TranspileContext.condition`. */
export function transpileCondition(node: ts.Expression, context: TranspileContext): Expression {
  const inner = unwrap(node)
  const origin = context.originOf(node)
  const known = context.known(inner)
  if (known !== undefined) return create.booleanLiteral(Boolean(known.value), origin)
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    return negated(transpileCondition(inner.operand, context), context.originOf(node))
  }
  if (ts.isBinaryExpression(inner)) {
    const operator = conditionOperators[inner.operatorToken.kind]
    if (operator !== undefined) {
      return missingPairTest(inner, operator, context) ?? logicalCondition(inner, operator, context)
    }
  }
  return truthTest(inner, () => context.expression(inner), context)
}

const conditionOperators: { readonly [Kind in ts.SyntaxKind]?: '&&' | '||' } = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: '&&',
  [ts.SyntaxKind.BarBarToken]: '||',
}

/**
 * Two tests that together ask no more than Groovy can tell: `value == null` for `value === undefined || value === null`,
 * and `typeof value === 'object' && value !== null`.
 */
export function missingPairTest(
  node: ts.BinaryExpression,
  operator: '&&' | '||',
  context: TranspileContext,
): Expression | undefined {
  const pair = missingPair(node, context)
  if (pair === undefined) return objectPairTest(node, context)
  const origin = context.originOf(node)
  const rest = pair.rest && transpileCondition(pair.rest, context)
  const { result, preceding } = context.capture(() => context.expression(pair.operand))
  if (preceding.length > 0) return undefined
  const test = create.binary(result, operator === '&&' ? '!=' : '==', create.nullLiteral(origin), origin)
  return rest === undefined ? test : create.binary(rest, operator, test, origin)
}

/**
 * `left && right` with only its truth asked. When the right side needs statements before it, they may run only when it is
 * reached, so the condition becomes a variable and an `if`.
 */
function logicalCondition(
  node: ts.BinaryExpression,
  operator: '&&' | '||',
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const left = transpileCondition(node.left, context)
  const right = context.capture(() => transpileCondition(node.right, context))
  if (right.preceding.length === 0) return create.binary(left, operator, right.result, origin)
  const name = context.precedingName('condition')
  const result = create.identifier(name, origin)
  context.precede(create.variableDeclaration('def', name, asBoolean(left), origin))
  context.precede(
    create.ifStatement(
      operator === '&&' ? result : negated(result, origin),
      create.block(
        [
          ...right.preceding,
          create.expressionStatement(create.assignment(result, '=', right.result, origin), origin),
        ],
        origin,
      ),
      undefined,
      origin,
    ),
  )
  return result
}

/**
 * Asks for the truth of a value that is on hand.
 * @param node the expression whose type decides
 * @param value gives the Groovy value; called once, and not when the type leaves truth open
 */
export function truthTest(
  node: ts.Expression,
  value: () => Expression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  switch (truthOf(node, context)) {
    case 'groovy':
      return value()
    case 'present':
      // Whatever the type says: an element that a list does not have may be in it.
      return create.binary(value(), '!=', create.nullLiteral(origin), origin)
    case 'mixed':
      return mixedTruth(context.hoist(value(), 'value'), node, context)
    case 'fraction':
      return objects.some((kind) => kindsOf(node, context).has(kind))
        ? context.reject('fractional-condition', node, { expression: node.getText() })
        : callHelper(isNumberTrue, [value()], context, origin)
    case 'unknown':
      return isGiven(node, context)
        ? callHelper(isTruthy, [value()], context, origin)
        : context.reject('unknown-type', node, { expression: node.getText() })
  }
}

/** True for a parameter of type `unknown` or of a type parameter: any value of the pipeline's own can be in it. */
function isGiven(node: ts.Expression, context: TranspileContext): boolean {
  const inner = unwrap(node)
  if (!ts.isIdentifier(inner)) return false
  const declaration = context.symbolOf(inner)?.valueDeclaration
  const { flags } = context.checker.getTypeAtLocation(inner)
  return declaration !== undefined && ts.isParameter(declaration) && (flags & ts.TypeFlags.Any) === 0
}

/** JavaScript's truth of a value whose type tells nothing. */
const isTruthy: Helper = {
  name: 'isTruthy',
  parameters: ['value'],
  body: `
    return value instanceof Collection || value instanceof Map || value as boolean
  `,
}

/** `value instanceof List || value`: an empty list or map is true in JavaScript. */
function mixedTruth(value: Expression, node: ts.Expression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const kinds = kindsOf(node, context)
  const classes = [...kinds].flatMap((kind) => emptyClasses[kind] ?? [])
  const tests = [...new Set(classes)].map((name): Expression => create.instanceOf(value, name, origin))
  return [...tests, value].reduce((left, right) => create.binary(left, '||', right, origin))
}

/** The Groovy classes of the kinds whose empty values Groovy calls false. */
const emptyClasses: Partial<Record<ValueKind, string>> = {
  array: 'List',
  object: 'Map',
  Map: 'Map',
  Set: 'Set',
  RegExpMatch: 'List',
}

/** `!condition`, with comparisons turned round instead. */
export function negated(condition: Expression, origin: Expression['origin']): Expression {
  if (condition.kind === 'boolean-literal') return create.booleanLiteral(!condition.value, origin)
  if (condition.kind === 'binary' && (condition.operator === '==' || condition.operator === '!=')) {
    return create.binary(condition.left, condition.operator === '==' ? '!=' : '==', condition.right, origin)
  }
  return create.unary('!', condition, origin)
}

/** True for Groovy that gives `true` or `false` and nothing else. */
function isBoolean(value: Expression): boolean {
  switch (value.kind) {
    case 'boolean-literal':
    case 'instance-of':
      return true
    case 'unary':
      return value.operator === '!'
    case 'binary':
      return ['==', '!=', '<', '<=', '>', '>=', 'in', '==~', '&&', '||'].includes(value.operator)
    default:
      return false
  }
}

/** A condition as a value: `true` or `false` instead of what Groovy would take for one. */
export function asBoolean(condition: Expression): Expression {
  if (isBoolean(condition)) return condition
  return create.unary('!', create.unary('!', condition, condition.origin), condition.origin)
}
