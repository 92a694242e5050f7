import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { unwrap } from './unwrap.ts'

/** Methods that give a part of what they are called on, not a copy. */
const givingParts: ReadonlySet<string> = new Set(['get', 'at', 'find', 'findLast'])

/** Methods that hand the parts of what they are called on to a function. */
const handingParts: ReadonlySet<string> = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'some',
])

/**
 * Reports a change of a value from outside the function, or of a part of it: such a value is written out at each use, so
 * that the change would be lost.
 * @param node what is changed: the receiver of `push`, the object whose property is assigned
 */
export function refuseChangeOfCaptured(node: ts.Expression, context: TranspileContext): boolean {
  if (!isCaptured(node, context)) return false
  context.report('assign-captured', node, { name: node.getText() })
  return true
}

/** True for a value from outside the function, for a part of one, and for a variable that holds such. */
function isCaptured(
  node: ts.Expression,
  context: TranspileContext,
  open: ReadonlySet<ts.Node> = new Set(),
): boolean {
  const known = context.known(node)
  if (known !== undefined) return true
  const inner = unwrap(node)
  if (ts.isIdentifier(inner)) return holdsCaptured(inner, context, open)
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    return isCaptured(inner.expression, context, open)
  }
  if (ts.isConditionalExpression(inner)) {
    return isCapturedObject(inner.whenTrue, context, open) || isCapturedObject(inner.whenFalse, context, open)
  }
  if (ts.isBinaryExpression(inner) && isChoice(inner.operatorToken.kind)) {
    return isCapturedObject(inner.left, context, open) || isCapturedObject(inner.right, context, open)
  }
  if (!ts.isCallExpression(inner)) return false
  const callee = unwrap(inner.expression)
  return (
    ts.isPropertyAccessExpression(callee) &&
    givingParts.has(callee.name.text) &&
    isCaptured(callee.expression, context, open)
  )
}

function isChoice(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.QuestionQuestionToken ||
    operator === ts.SyntaxKind.BarBarToken ||
    operator === ts.SyntaxKind.AmpersandAmpersandToken
  )
}

/** As `isCaptured`, and the value is one that can be changed. */
export function isCapturedObject(
  node: ts.Expression,
  context: TranspileContext,
  open: ReadonlySet<ts.Node> = new Set(),
): boolean {
  const known = context.known(node)
  if (known !== undefined) return typeof known.value === 'object' && known.value !== null
  return isCaptured(node, context, open)
}

/** `const list = config.list`, `for (const entry of entries)`, `entries.forEach((entry) => …)` */
function holdsCaptured(node: ts.Identifier, context: TranspileContext, open: ReadonlySet<ts.Node>): boolean {
  let declaration = context.symbolOf(node)?.valueDeclaration
  while (declaration !== undefined && ts.isBindingElement(declaration))
    declaration = declaration.parent.parent
  if (declaration === undefined || open.has(declaration)) return false
  const source = sourceOf(declaration)
  return source !== undefined && isCapturedObject(source, context, new Set([...open, declaration]))
}

/** What a variable or parameter takes its value, or the parts of it, from. */
function sourceOf(declaration: ts.Declaration): ts.Expression | undefined {
  if (ts.isVariableDeclaration(declaration)) {
    const statement = declaration.parent.parent
    return ts.isForOfStatement(statement) ? statement.expression : declaration.initializer
  }
  if (!ts.isParameter(declaration) || declaration.dotDotDotToken !== undefined) return undefined
  const callback = declaration.parent
  const call = callback.parent
  if (callback.parameters[0] !== declaration || !ts.isCallExpression(call)) return undefined
  const callee = unwrap(call.expression)
  if (call.arguments[0] !== callback || !ts.isPropertyAccessExpression(callee)) return undefined
  return handingParts.has(callee.name.text) ? callee.expression : undefined
}
