import { ts } from 'ts-morph'
import { assignmentsTo } from '../assignments-to.ts'
import type { TranspileContext } from '../context.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { callHelper } from '../helpers.ts'
import { isKind, isNullable, kindsOf } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { positionOf } from './matching-helpers.ts'
import { initializerOf, isRegExp, usedPattern } from './regexp-pattern.ts'

/**
 * `match.index`: a match is a list of its groups in Groovy, so its place is looked for again, in a text that is still what
 * it was.
 * @returns undefined for any other property, and for a match whose text is not at hand
 */
export function matchPosition(
  node: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression | undefined {
  if (node.name.text !== 'index' || !isKind(node.expression, 'RegExpMatch', context)) return undefined
  const sides = sidesOfMatch(node.expression, context)
  if (sides === undefined || !keepsItsValue(sides.text, context)) return undefined
  const pattern = usedPattern(sides.regexp, context)
  const origin = context.originOf(node)
  if (pattern === undefined) return create.nullLiteral(origin)
  if (pattern.isGlobal) return undefined
  const position = callHelper(positionOf, [context.expression(sides.text), pattern.text], context, origin)
  if (!isNullable(kindsOf(node.expression, context))) return position
  const match = context.expression(node.expression)
  const missing = create.nullLiteral(origin)
  return create.conditional(create.binary(match, '!=', missing, origin), position, missing, origin)
}

/** The text and the regular expression of `text.match(regexp)` or `regexp.exec(text)`. */
function sidesOfMatch(
  node: ts.Expression,
  context: TranspileContext,
): { readonly text: ts.Expression; readonly regexp: ts.Expression } | undefined {
  const inner = unwrap(node)
  if (ts.isIdentifier(inner)) {
    const initializer = initializerOf(inner, context)
    return initializer && sidesOfMatch(initializer, context)
  }
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return undefined
  const { name, expression: receiver } = inner.expression
  const [argument] = inner.arguments
  if (argument === undefined) return undefined
  if (name.text === 'exec' && isRegExp(receiver, context)) return { text: argument, regexp: receiver }
  const isMatch = name.text === 'match' && isRegExp(argument, context)
  return isMatch ? { text: receiver, regexp: argument } : undefined
}

/** True for a constant, and for a variable or parameter that nothing is assigned to. */
function keepsItsValue(node: ts.Expression, context: TranspileContext): boolean {
  const inner = unwrap(node)
  if (context.known(inner) !== undefined) return true
  const symbol = ts.isIdentifier(inner) ? context.symbolOf(inner) : undefined
  const declaration = symbol?.valueDeclaration
  if (symbol === undefined || declaration === undefined) return false
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return false
  const { assigned, steps, hasOther } = assignmentsTo(symbol, declaration, context.checker)
  return assigned.length === 0 && steps.length === 0 && !hasOther
}
