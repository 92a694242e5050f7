import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { unwrap } from './unwrap.ts'

/**
 * The value of a number that is known while compiling, arithmetic of such numbers included.
 * @example constantNumber(node) // 86400000 for `24 * 60 * 60 * 1000`
 */
export function constantNumber(node: ts.Expression, context: TranspileContext): number | undefined {
  const inner = unwrap(node)
  if (!ts.isBinaryExpression(inner)) return findConstant(node, context)
  const results = knownResults.get(context) ?? new WeakMap<ts.Expression, { readonly value?: number }>()
  knownResults.set(context, results)
  const before = results.get(inner)
  if (before !== undefined) return before.value
  const value = findConstant(node, context)
  results.set(inner, value === undefined ? {} : { value })
  return value
}

/** Long sums are asked for at each of their levels. */
const knownResults = new WeakMap<TranspileContext, WeakMap<ts.Expression, { readonly value?: number }>>()

function findConstant(node: ts.Expression, context: TranspileContext): number | undefined {
  const known = context.known(node)
  if (known !== undefined) return typeof known.value === 'number' ? known.value : undefined
  const inner = unwrap(node)
  if (ts.isPropertyAccessExpression(inner)) return namedConstant(inner, context)
  if (ts.isPrefixUnaryExpression(inner)) {
    const operand = constantNumber(inner.operand, context)
    if (operand === undefined) return undefined
    if (inner.operator === ts.SyntaxKind.MinusToken) return -operand
    if (inner.operator === ts.SyntaxKind.PlusToken) return operand
    return inner.operator === ts.SyntaxKind.TildeToken ? ~operand : undefined
  }
  if (!ts.isBinaryExpression(inner)) return undefined
  const compute = operators[inner.operatorToken.kind]
  if (compute === undefined) return undefined
  const left = constantNumber(inner.left, context)
  const right = left === undefined ? undefined : constantNumber(inner.right, context)
  return left === undefined || right === undefined ? undefined : compute(left, right)
}

/** `Number.MAX_SAFE_INTEGER`, `Math.PI` and their relatives. */
function namedConstant(node: ts.PropertyAccessExpression, context: TranspileContext): number | undefined {
  const { expression: holder, name } = node
  if (!ts.isIdentifier(holder) || context.localOf(holder) !== undefined) return undefined
  if (context.handle.freeNames.has(holder.text)) return undefined
  const constants = holder.text === 'Number' ? Number : holder.text === 'Math' ? Math : undefined
  const value: unknown = constants && Reflect.get(constants, name.text)
  return typeof value === 'number' ? value : undefined
}

const operators: { readonly [Kind in ts.SyntaxKind]?: (left: number, right: number) => number } = {
  [ts.SyntaxKind.PlusToken]: (left, right) => left + right,
  [ts.SyntaxKind.MinusToken]: (left, right) => left - right,
  [ts.SyntaxKind.AsteriskToken]: (left, right) => left * right,
  [ts.SyntaxKind.SlashToken]: (left, right) => left / right,
  [ts.SyntaxKind.PercentToken]: (left, right) => left % right,
  [ts.SyntaxKind.AsteriskAsteriskToken]: (left, right) => left ** right,
  [ts.SyntaxKind.AmpersandToken]: (left, right) => left & right,
  [ts.SyntaxKind.BarToken]: (left, right) => left | right,
  [ts.SyntaxKind.CaretToken]: (left, right) => left ^ right,
  [ts.SyntaxKind.LessThanLessThanToken]: (left, right) => left << right,
  [ts.SyntaxKind.GreaterThanGreaterThanToken]: (left, right) => left >> right,
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken]: (left, right) => left >>> right,
}
