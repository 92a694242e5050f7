import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Origin } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { asBoolean, missingPairTest, truthOf, truthTest } from '../truthiness.ts'
import { kindsOf, type ValueKind } from '../types.ts'
import { outerParent } from '../unwrap.ts'
import { nameOfValue } from '../value-name.ts'

type LogicalOperator = '&&' | '||' | '??'

export const logicalOperators: { readonly [Kind in ts.SyntaxKind]?: LogicalOperator } = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: '&&',
  [ts.SyntaxKind.BarBarToken]: '||',
  [ts.SyntaxKind.QuestionQuestionToken]: '??',
}

/** `a && b`, `a || b`, `a ?? b` as values: one of the operands, each evaluated at most once. */
export function transpileLogical(
  node: ts.BinaryExpression,
  operator: LogicalOperator,
  context: TranspileContext,
): Expression {
  const known = context.known(node)
  if (known !== undefined) return context.literal(known.value, node)
  const knownLeft = context.known(node.left)
  if (knownLeft !== undefined) {
    const takesRight =
      operator === '??'
        ? knownLeft.value == null
        : operator === '||'
          ? !knownLeft.value
          : Boolean(knownLeft.value)
    return context.expression(takesRight ? node.right : node.left)
  }
  const pair = operator === '??' ? undefined : missingPairTest(node, operator, context)
  if (pair !== undefined) return asBoolean(pair)
  const left = context.expression(node.left)
  const right = context.capture(() => context.expression(node.right))
  if (right.preceding.length === 0) return combine(node, operator, left, right.result, context)
  return withStatements(node, operator, left, right, context)
}

/** Without statements in the way: the operator of Groovy that gives the same value. */
function combine(
  node: ts.BinaryExpression,
  operator: LogicalOperator,
  left: Expression,
  right: Expression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  if (isPlainBoolean(node.left, context) && isPlainBoolean(node.right, context) && operator !== '??') {
    return create.binary(left, operator, right, origin)
  }
  if (operator === '??') {
    if (right.kind === 'null-literal') return left
    if (elvisIsExact(node, right, context)) return create.elvis(left, right, origin)
    const value = repeatable(left, context)
    return create.conditional(isPresent(value, origin), value, right, origin)
  }
  if (operator === '||' && truthOf(node.left, context) === 'groovy') return create.elvis(left, right, origin)
  const value = repeatable(left, context)
  const test = truthTest(node.left, () => value, context)
  return operator === '||'
    ? create.conditional(test, value, right, origin)
    : create.conditional(test, right, value, origin)
}

/** The right side needs statements before it, which may run only when it is reached. */
function withStatements(
  node: ts.BinaryExpression,
  operator: LogicalOperator,
  left: Expression,
  right: ReturnType<TranspileContext['capture']> & { readonly result: Expression },
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const name = context.precedingName(nameOfValue(left))
  const value = create.identifier(name, origin)
  context.precede(create.variableDeclaration('def', name, left, origin))
  const missing = create.binary(value, '==', create.nullLiteral(origin), origin)
  const truth = operator === '??' ? missing : truthTest(node.left, () => value, context)
  const test = operator === '||' ? create.unary('!', truth, origin) : truth
  const assign = create.expressionStatement(create.assignment(value, '=', right.result, origin), origin)
  context.precede(
    create.ifStatement(test, create.block([...right.preceding, assign], origin), undefined, origin),
  )
  return value
}

function isPresent(value: Expression, origin: Origin): Expression {
  return create.binary(value, '!=', create.nullLiteral(origin), origin)
}

/** The value when reading it again changes nothing, otherwise a local that holds it. */
export function repeatable(value: Expression, context: TranspileContext): Expression {
  return isRead(value) || context.isRepeatable(value) ? value : context.hoist(value, nameOfValue(value))
}

/** A variable, or a property of one: reading it twice in one expression gives the same value. */
export function isRead(value: Expression): boolean {
  if (value.kind === 'identifier') return true
  return value.kind === 'property-access' && isRead(value.object)
}

function isPlainBoolean(node: ts.Expression, context: TranspileContext): boolean {
  const kinds = kindsOf(node, context)
  return kinds.size === 1 && kinds.has('boolean')
}

/** Kinds that Groovy calls true whatever they hold. */
const alwaysTrue: ReadonlySet<ValueKind> = new Set([
  'function',
  'Date',
  'Error',
  'RegExp',
  'null',
  'undefined',
])

/**
 * `a ?: b` for `a ?? b`: right when every value that Groovy calls false is replaced by an equal one (`'' ?? ''`), or by a
 * fresh empty list or map that is only looked at.
 */
function elvisIsExact(node: ts.BinaryExpression, right: Expression, context: TranspileContext): boolean {
  const kinds = [...kindsOf(node.left, context)].filter((kind) => !alwaysTrue.has(kind))
  if (kinds.length === 0) return true
  const [kind] = kinds
  if (kinds.length > 1 || kind === undefined) return false
  switch (right.kind) {
    case 'string-literal':
      return kind === 'string' && right.value === ''
    case 'boolean-literal':
      return kind === 'boolean' && !right.value
    case 'number-literal':
      return kind === 'number' && right.text === '0' && truthOf(node.left, context) === 'groovy'
    case 'list-literal':
      return kind === 'array' && right.elements.length === 0 && isOnlyRead(node)
    case 'map-literal':
      return kind === 'object' && right.entries.length === 0 && isOnlyRead(node)
    default:
      return false
  }
}

/** True when nothing keeps the value: it is looped over, spread or asked for a property. */
function isOnlyRead(node: ts.Expression): boolean {
  const { parent, child } = outerParent(node)
  if (ts.isForOfStatement(parent)) return parent.expression === child
  if (ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) return true
  if (!ts.isPropertyAccessExpression(parent)) return false
  return [
    'length',
    'map',
    'filter',
    'join',
    'includes',
    'some',
    'every',
    'find',
    'forEach',
    'slice',
    'concat',
    'flatMap',
  ].includes(parent.name.text)
}
