import { ts } from 'ts-morph'
import type { ValueKind } from './types.ts'

const text: ReadonlySet<ValueKind> = new Set<ValueKind>(['string'])
const number: ReadonlySet<ValueKind> = new Set<ValueKind>(['number'])
const boolean: ReadonlySet<ValueKind> = new Set<ValueKind>(['boolean'])

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
])

type KindsOf = (operand: ts.Expression) => ReadonlySet<ValueKind>

/**
 * The kinds of a long sum, condition or choice as they follow from its operands: the checker would look through the whole
 * of it again at each of its levels.
 * @returns undefined where the operands alone do not tell
 */
export function kindsOfOperator(node: ts.Expression, kindsOf: KindsOf): ReadonlySet<ValueKind> | undefined {
  if (ts.isParenthesizedExpression(node)) return kindsOfOperator(node.expression, kindsOf)
  if (ts.isConditionalExpression(node)) {
    const kinds = onePrimitive(kindsOf(node.whenTrue))
    return kinds !== undefined && isSame(kinds, kindsOf(node.whenFalse)) ? kinds : undefined
  }
  return ts.isBinaryExpression(node) ? kindsOfBinary(node, kindsOf) : undefined
}

function kindsOfBinary(
  { left, right, operatorToken }: ts.BinaryExpression,
  kindsOf: KindsOf,
): ReadonlySet<ValueKind> | undefined {
  if (comparisons.has(operatorToken.kind)) return boolean
  switch (operatorToken.kind) {
    case ts.SyntaxKind.PlusToken: {
      const kinds = onePrimitive(kindsOf(left))
      if (kinds?.has('string') === true) return text
      return kinds?.has('number') === true && isSame(number, kindsOf(right)) ? number : undefined
    }
    case ts.SyntaxKind.MinusToken:
    case ts.SyntaxKind.AsteriskToken:
      return isSame(number, kindsOf(left)) && isSame(number, kindsOf(right)) ? number : undefined
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return isSame(boolean, kindsOf(left)) && isSame(boolean, kindsOf(right)) ? boolean : undefined
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken: {
      const kinds = onePrimitive(kindsOf(right))
      return kinds !== undefined && isSame(kinds, withoutMissing(kindsOf(left))) ? kinds : undefined
    }
    default:
      return undefined
  }
}

/** The kinds when they are texts only, numbers only or booleans only. */
function onePrimitive(kinds: ReadonlySet<ValueKind>): ReadonlySet<ValueKind> | undefined {
  return [text, number, boolean].find((primitive) => isSame(primitive, kinds))
}

function withoutMissing(kinds: ReadonlySet<ValueKind>): ReadonlySet<ValueKind> {
  return new Set([...kinds].filter((kind) => kind !== 'null' && kind !== 'undefined'))
}

function isSame(left: ReadonlySet<ValueKind>, right: ReadonlySet<ValueKind>): boolean {
  return left.size === right.size && [...left].every((kind) => right.has(kind))
}
