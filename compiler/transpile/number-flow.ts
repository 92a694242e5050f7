import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { isFraction } from './number-shape.ts'
import { isStepArgument } from './step-argument.ts'
import { outerParent } from './unwrap.ts'

const arithmetic: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
])

const takers: ReadonlySet<string> = new Set(['Math', 'String', 'Number', 'isNaN'])

/**
 * Reports a number that may have a fraction where it would be passed on as a plain `number`: to a parameter, out of a
 * function, into an array or an object. There its static type no longer tells that Groovy holds a `Double`, whose text
 * and equality differ from an integer's (`3.0`).
 */
export function checkNumberFlow(node: ts.Expression, context: TranspileContext): void {
  if (isFraction(node, context) && !staysLocal(node, context)) {
    context.report('fractional-number', node, { expression: node.getText() })
  }
  const held = context.known(node)?.value
  if (typeof held === 'object' && holdsFraction(held) && !isStepArgument(node, context)) {
    context.report('fractional-number', node, { expression: node.getText() })
  }
}

/** True for a captured array or object with a fraction somewhere inside, whose kind its type does not tell. */
function holdsFraction(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value === 'number') return !Number.isInteger(value)
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  return Object.values(value).some((item) => holdsFraction(item, seen))
}

function staysLocal(node: ts.Expression, context: TranspileContext): boolean {
  if (isStepArgument(node, context)) return true
  const { parent, child } = outerParent(node)
  if (ts.isBinaryExpression(parent)) {
    if (arithmetic.has(parent.operatorToken.kind)) return true
    const { kind } = parent.operatorToken
    if (kind === ts.SyntaxKind.EqualsToken)
      return ts.isIdentifier(parent.left) && isLocal(parent.left, context)
    // `a ?? b` passes its operands on; comparisons for equality have a report of their own.
    return isLogical(kind) ? staysLocal(parent, context) : true
  }
  if (ts.isConditionalExpression(parent)) return parent.condition === child || staysLocal(parent, context)
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name)
  if (ts.isPrefixUnaryExpression(parent)) return true
  if (ts.isTemplateSpan(parent) || ts.isExpressionStatement(parent)) return true
  if (ts.isPropertyAccessExpression(parent)) return true
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return true
  if (!ts.isCallExpression(parent)) return false
  const { expression: callee } = parent
  if (ts.isIdentifier(callee)) return takers.has(callee.text)
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    takers.has(callee.expression.text)
  )
}

function isLogical(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  )
}

function isLocal(node: ts.Identifier, context: TranspileContext): boolean {
  return context.localOf(node) !== undefined
}
