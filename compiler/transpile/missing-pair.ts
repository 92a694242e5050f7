import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { isSamePath } from './same-path.ts'
import { unwrap } from './unwrap.ts'

/** `x === undefined || x === null`, or `x !== undefined && x !== null`: together they ask what Groovy's null is. */
export interface MissingPair {
  readonly operand: ts.Expression
  /** What stands before the two: `rest || x === undefined || x === null`. */
  readonly rest: ts.Expression | undefined
}

/** The two tests that end a chain of one operator, when they ask for both null and undefined of the same variable. */
export function missingPair(node: ts.BinaryExpression, context: TranspileContext): MissingPair | undefined {
  const operator = node.operatorToken.kind
  const isAnd = operator === ts.SyntaxKind.AmpersandAmpersandToken
  if (!isAnd && operator !== ts.SyntaxKind.BarBarToken) return undefined
  const left = unwrap(node.left)
  const isChain = ts.isBinaryExpression(left) && left.operatorToken.kind === operator
  const first = missingTest(isChain ? left.right : left, isAnd, context)
  const second = missingTest(node.right, isAnd, context)
  if (first === undefined || second === undefined || first.value === second.value) return undefined
  if (!isSamePath(first.operand, second.operand, context)) return undefined
  return { operand: first.operand, rest: isChain ? left.left : undefined }
}

function missingTest(
  node: ts.Expression,
  isNegated: boolean,
  context: TranspileContext,
): { readonly operand: ts.Expression; readonly value: 'null' | 'undefined' } | undefined {
  const inner = unwrap(node)
  if (!ts.isBinaryExpression(inner)) return undefined
  const wanted = isNegated
    ? ts.SyntaxKind.ExclamationEqualsEqualsToken
    : ts.SyntaxKind.EqualsEqualsEqualsToken
  if (inner.operatorToken.kind !== wanted) return undefined
  const right = unwrap(inner.right)
  const left = unwrap(inner.left)
  if (right.kind === ts.SyntaxKind.NullKeyword) return { operand: inner.left, value: 'null' }
  const isUndefined =
    ts.isIdentifier(right) && right.text === 'undefined' && context.localOf(right) === undefined
  if (isUndefined) return { operand: inner.left, value: 'undefined' }
  const isTypeof = ts.isTypeOfExpression(left) && ts.isStringLiteralLike(right) && right.text === 'undefined'
  return isTypeof ? { operand: left.expression, value: 'undefined' } : undefined
}
