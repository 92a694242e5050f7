import { ts } from 'ts-morph'
import { assignmentsTo } from '../assignments-to.ts'
import type { TranspileContext } from '../context.ts'
import { isStepArgument } from '../step-argument.ts'
import { outerParent, unwrap } from '../unwrap.ts'
import { isIntegerKey, mayHoldIntegerKeys } from './integer-keys-of-type.ts'
import { isTextKey } from './text-key.ts'
import { usesOf } from './uses-of.ts'

/**
 * True for an object of which the code shows that no key looks like an integer: by its type, or because it is a local
 * variable, made of an object literal, and every key that it is given is known not to be one.
 */
export function holdsNoIntegerKeys(
  node: ts.Expression,
  context: TranspileContext,
  open: ReadonlySet<ts.Symbol> = new Set(),
): boolean {
  const known = context.known(node)
  if (known !== undefined) return !hasIntegerKey(known.value)
  const inner = unwrap(node)
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.every((part) => isPlainPart(part, context, open))
  if (!mayHoldIntegerKeys(context.checker.getTypeAtLocation(node), context.checker)) return true
  if (ts.isConditionalExpression(inner)) {
    return [inner.whenTrue, inner.whenFalse].every((part) => holdsNoIntegerKeys(part, context, open))
  }
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    return [inner.left, inner.right].every((part) => holdsNoIntegerKeys(part, context, open))
  }
  return ts.isIdentifier(inner) && isPlainVariable(inner, context, open)
}

function hasIntegerKey(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some(isIntegerKey)
}

function isPlainPart(
  part: ts.ObjectLiteralElementLike,
  context: TranspileContext,
  open: ReadonlySet<ts.Symbol>,
): boolean {
  if (ts.isSpreadAssignment(part)) return holdsNoIntegerKeys(part.expression, context, open)
  return ts.isComputedPropertyName(part.name)
    ? isTextKey(part.name.expression, context)
    : !isIntegerKey(part.name.text)
}

function isPlainVariable(
  node: ts.Identifier,
  context: TranspileContext,
  open: ReadonlySet<ts.Symbol>,
): boolean {
  const symbol = context.symbolOf(node)
  const declaration = symbol?.valueDeclaration
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration))
    return false
  if (open.has(symbol)) return true
  const { initializer } = declaration
  if (initializer === undefined || !ts.isIdentifier(declaration.name)) return false
  const inside = new Set([...open, symbol])
  const { assigned, steps, hasOther } = assignmentsTo(symbol, declaration, context.checker)
  if (steps.length > 0 || hasOther) return false
  return (
    [initializer, ...assigned].every((value) => holdsNoIntegerKeys(value, context, inside)) &&
    usesOf(symbol, declaration, context.checker).every((use) => isHarmless(use, context, inside))
  )
}

/** Functions of `Object` and `JSON` that neither keep nor change what they are given. */
const reading = /^(?:Object\.(?:keys|values|entries|hasOwn|assign)|JSON\.stringify|structuredClone)$/

/** True for a use after which the object has no other keys and no other name. */
function isHarmless(use: ts.Identifier, context: TranspileContext, open: ReadonlySet<ts.Symbol>): boolean {
  const { parent, child } = outerParent(use)
  if (ts.isPropertyAccessExpression(parent) || ts.isForInStatement(parent)) return true
  if (ts.isSpreadAssignment(parent)) return true
  if (ts.isElementAccessExpression(parent)) {
    return (
      parent.argumentExpression === child ||
      !isWritten(parent) ||
      isTextKey(parent.argumentExpression, context)
    )
  }
  if (ts.isBinaryExpression(parent)) return isHarmlessOperand(parent, child)
  if (!ts.isCallExpression(parent) || parent.expression === child) return false
  if (isStepArgument(use, context)) return true
  const callee = parent.expression.getText()
  if (callee !== 'Object.assign' || parent.arguments[0] !== child) return reading.test(callee)
  return (
    ts.isExpressionStatement(parent.parent) &&
    parent.arguments.slice(1).every((source) => holdsNoIntegerKeys(source, context, open))
  )
}

/** `object = …`, whose value is looked at elsewhere, `key in object`, `object === other` */
function isHarmlessOperand({ operatorToken, left, parent }: ts.BinaryExpression, child: ts.Node): boolean {
  const { kind } = operatorToken
  if (isAssignment(kind)) return left === child && ts.isExpressionStatement(parent)
  return comparing.has(kind)
}

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.InKeyword,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

function isWritten(node: ts.ElementAccessExpression): boolean {
  const { parent, child } = outerParent(node)
  if (ts.isBinaryExpression(parent)) return parent.left === child && isAssignment(parent.operatorToken.kind)
  // A pattern may assign it.
  return !(
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isDeleteExpression(parent) ||
    ts.isCallExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isVariableDeclaration(parent)
  )
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}
