import { ts } from 'ts-morph'
import { assignmentsTo } from '../assignments-to.ts'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'
import { isIntegerKey, mayBeIntegerKey } from './integer-keys-of-type.ts'

/** True for a key that surely does not look like an integer: `'api'`, `` `stage-${name}` ``, a name out of a known list. */
export function isTextKey(node: ts.Expression, context: TranspileContext): boolean {
  const known = context.known(node)
  if (known !== undefined) return !isIntegerKey(String(known.value))
  if (!mayBeIntegerKey(context.checker.getTypeAtLocation(node))) return true
  const inner = unwrap(node)
  return hasLetter(inner) || (ts.isIdentifier(inner) && isTextVariable(inner, context))
}

/** True for text of which some part, whatever the others are, is no digit. */
function hasLetter(node: ts.Expression): boolean {
  const inner = unwrap(node)
  if (ts.isStringLiteralLike(inner)) return /\D/.test(inner.text)
  if (ts.isTemplateExpression(inner)) {
    const parts = [inner.head.text, ...inner.templateSpans.map(({ literal }) => literal.text)]
    return (
      parts.some((part) => /\D/.test(part)) || inner.templateSpans.some((span) => hasLetter(span.expression))
    )
  }
  const isSum = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken
  return isSum && (hasLetter(inner.left) || hasLetter(inner.right))
}

/** `for (const name of ['dev', 'prod'])`, `names.forEach((name) => …)`, `const key = …` */
function isTextVariable(node: ts.Identifier, context: TranspileContext): boolean {
  const symbol = context.symbolOf(node)
  const declaration = symbol?.valueDeclaration
  if (symbol === undefined || declaration === undefined) return false
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return false
  const { assigned, steps, hasOther } = assignmentsTo(symbol, declaration, context.checker)
  if (assigned.length > 0 || steps.length > 0 || hasOther) return false
  if (ts.isParameter(declaration)) {
    const list = listOfCallback(declaration)
    return list !== undefined && isListOfText(list, context)
  }
  const loop = declaration.parent.parent
  if (ts.isForOfStatement(loop)) return isListOfText(loop.expression, context)
  return declaration.initializer !== undefined && isTextKey(declaration.initializer, context)
}

const handingElements: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'filter'])

/** The list whose elements a parameter stands for. */
function listOfCallback(declaration: ts.ParameterDeclaration): ts.Expression | undefined {
  const { parent: callback } = declaration
  const { parent: call } = callback
  if (callback.parameters[0] !== declaration || !ts.isCallExpression(call) || call.arguments[0] !== callback)
    return undefined
  const callee = unwrap(call.expression)
  return ts.isPropertyAccessExpression(callee) && handingElements.has(callee.name.text)
    ? callee.expression
    : undefined
}

function isListOfText(node: ts.Expression, context: TranspileContext): boolean {
  const known = context.known(node)?.value
  if (Array.isArray(known)) return known.every((item) => !isIntegerKey(String(item)))
  const inner = unwrap(node)
  return ts.isArrayLiteralExpression(inner) && inner.elements.every((element) => isTextKey(element, context))
}
