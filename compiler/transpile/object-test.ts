import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Expression } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'
import { isSamePath } from './same-path.ts'
import { kindsOf, type ValueKind } from './types.ts'
import { unwrap } from './unwrap.ts'

const classes: readonly (readonly [ValueKind, string])[] = [
  ['string', 'CharSequence'],
  ['number', 'Number'],
  ['boolean', 'Boolean'],
  ['function', 'Closure'],
]

/**
 * `value != null && !(value instanceof CharSequence)` for `typeof value === 'object' && value !== null`: one of the two
 * alone would have to tell null from undefined, together they ask for neither.
 * @returns undefined for any other condition
 */
export function objectPairTest(node: ts.BinaryExpression, context: TranspileContext): Expression | undefined {
  if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return undefined
  const left = unwrap(node.left)
  const isChain = ts.isBinaryExpression(left) && left.operatorToken.kind === node.operatorToken.kind
  const sides = [isChain ? left.right : left, node.right]
  const asked = sides.map((side) => typeofObject(side)).find((operand) => operand !== undefined)
  const present = sides.map((side) => presentOperand(side)).find((operand) => operand !== undefined)
  if (asked === undefined || present === undefined || !isSamePath(asked, present, context)) return undefined
  const rest = isChain ? context.condition(left.left) : undefined
  const { result, preceding } = context.capture(() => context.expression(asked))
  if (preceding.length > 0) return undefined
  const origin = context.originOf(node)
  const kinds = kindsOf(asked, context)
  const others = classes.filter(([kind]) => kinds.has('unknown') || kinds.has(kind))
  const isPresent: Expression = create.binary(result, '!=', create.nullLiteral(origin), origin)
  const tests = others.map(([, name]) => create.unary('!', create.instanceOf(result, name, origin), origin))
  return [...(rest === undefined ? [] : [rest]), isPresent, ...tests].reduce((before, test) =>
    create.binary(before, '&&', test, origin),
  )
}

/** The `x` of `typeof x === 'object'`. */
function typeofObject(node: ts.Expression): ts.Expression | undefined {
  const inner = unwrap(node)
  if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken)
    return undefined
  const [left, right] = [unwrap(inner.left), unwrap(inner.right)]
  const isAsked = ts.isTypeOfExpression(left) && ts.isStringLiteralLike(right) && right.text === 'object'
  return isAsked ? left.expression : undefined
}

/** The `x` of `x !== null`, `x != null` and `!!x`: all that is left of an object to ask. */
function presentOperand(node: ts.Expression): ts.Expression | undefined {
  const inner = unwrap(node)
  if (ts.isPrefixUnaryExpression(inner)) {
    const operand = unwrap(inner.operand)
    const isTwice = isNot(inner) && ts.isPrefixUnaryExpression(operand) && isNot(operand)
    return isTwice ? operand.operand : undefined
  }
  if (!ts.isBinaryExpression(inner) || unwrap(inner.right).kind !== ts.SyntaxKind.NullKeyword)
    return undefined
  const operator = inner.operatorToken.kind
  const isUnequal =
    operator === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsToken
  return isUnequal ? inner.left : undefined
}

function isNot(node: ts.PrefixUnaryExpression): boolean {
  return node.operator === ts.SyntaxKind.ExclamationToken
}
