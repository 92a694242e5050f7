import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { isKind, isNullable, kindsOf } from '../types.ts'
import { outerParent, unwrap } from '../unwrap.ts'
import { initializerOf, isRegExp, knownPattern, regexpOf, type KnownPattern } from './regexp-pattern.ts'

/*
 * A match is a list of its groups in Groovy. Names of groups become their numbers, which needs the regular expression
 * that gave the match.
 */

/** `match.groups`, and `match.groups.name`; undefined for any other property. */
export function groupAccess(
  node: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression | undefined {
  if (isGroups(node, context)) return allGroups(node, context)
  const groups = unwrap(node.expression)
  if (!ts.isPropertyAccessExpression(groups) || !isGroups(groups, context)) return undefined
  const pattern = patternOfMatch(groups.expression, context)
  const number = pattern?.groupNames.get(node.name.text)
  if (pattern === undefined || number === undefined) return undefined
  const origin = context.originOf(node)
  const match = context.expression(groups.expression)
  const index = create.numberLiteral(String(number), origin)
  return isNullable(kindsOf(groups.expression, context))
    ? create.methodCall(match, 'getAt', [create.positional(index)], origin, { safe: true })
    : create.indexAccess(match, index, origin)
}

function isGroups(node: ts.PropertyAccessExpression, context: TranspileContext): boolean {
  return node.name.text === 'groups' && isKind(node.expression, 'RegExpMatch', context)
}

/** `[name: match[1]]`; where only its presence is asked for, the match itself. */
function allGroups(node: ts.PropertyAccessExpression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const pattern = patternOfMatch(node.expression, context)
  if (pattern === undefined) {
    return context.reject('unsupported-method', node.name, {
      receiver: 'Array',
      member: 'groups',
      instead: 'the number of the group: match[1]',
    })
  }
  if (pattern.groupNames.size === 0) return create.nullLiteral(origin)
  if (isAsked(node)) return context.expression(node.expression)
  const isMissing = isNullable(kindsOf(node.expression, context))
  const value = context.expression(node.expression)
  const match = pattern.groupNames.size > 1 || isMissing ? context.hoist(value, 'match') : value
  const entries = [...pattern.groupNames].map(([name, number]) => {
    const index = create.numberLiteral(String(number), origin)
    return create.mapEntry(name, create.indexAccess(match, index, origin))
  })
  const groups = create.mapLiteral(entries, origin)
  if (!isMissing) return groups
  const missing = create.nullLiteral(origin)
  return create.conditional(create.binary(match, '!=', missing, origin), groups, missing, origin)
}

/** True where a condition asks whether there are groups. */
function isAsked(node: ts.Expression): boolean {
  const { parent, child } = outerParent(node)
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken
  if (ts.isIfStatement(parent)) return parent.expression === child
  return ts.isConditionalExpression(parent) && parent.condition === child
}

/** The regular expression that a match comes from. */
function patternOfMatch(node: ts.Expression, context: TranspileContext): KnownPattern | undefined {
  const inner = unwrap(node)
  const call = ts.isCallExpression(inner) ? inner : undefined
  const regexp = call && regexpOfCall(call, ['match', 'exec'], context)
  if (regexp !== undefined) return known(regexp, context)
  if (ts.isElementAccessExpression(inner)) return patternOfMatches(inner.expression, context)
  if (!ts.isIdentifier(inner)) return undefined
  const initializer = initializerOf(inner, context)
  if (initializer !== undefined) return patternOfMatch(initializer, context)
  const declaration = context.symbolOf(inner)?.valueDeclaration
  if (declaration === undefined) return undefined
  if (ts.isVariableDeclaration(declaration) && ts.isForOfStatement(declaration.parent.parent)) {
    return patternOfMatches(declaration.parent.parent.expression, context)
  }
  if (!ts.isParameter(declaration) || declaration.parent.parameters[0] !== declaration) return undefined
  return patternOfCallback(declaration.parent, context)
}

/** For the parameter of a function that is called with each match: `matches.map((match) => …)`. */
function patternOfCallback(
  callback: ts.SignatureDeclaration,
  context: TranspileContext,
): KnownPattern | undefined {
  const { parent } = callback
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return undefined
  const { name, expression: receiver } = parent.expression
  const [source] = parent.arguments
  if (name.text === 'from' && source !== undefined) return patternOfMatches(source, context)
  return name.text === 'reduce' ? undefined : patternOfMatches(receiver, context)
}

/** For `text.matchAll(…)`, spread, copied or in a constant. */
function patternOfMatches(node: ts.Expression, context: TranspileContext): KnownPattern | undefined {
  const inner = unwrap(node)
  if (ts.isCallExpression(inner)) {
    const regexp = regexpOfCall(inner, ['matchAll'], context)
    if (regexp !== undefined) return known(regexp, context)
    const [source] = inner.arguments
    const isCopy = inner.expression.getText() === 'Array.from' && inner.arguments.length === 1
    return isCopy && source !== undefined ? patternOfMatches(source, context) : undefined
  }
  if (ts.isArrayLiteralExpression(inner)) {
    const [only] = inner.elements
    const isSpread = inner.elements.length === 1 && only !== undefined && ts.isSpreadElement(only)
    return isSpread ? patternOfMatches(only.expression, context) : undefined
  }
  const initializer = ts.isIdentifier(inner) ? initializerOf(inner, context) : undefined
  return initializer && patternOfMatches(initializer, context)
}

function regexpOfCall(
  call: ts.CallExpression,
  methods: readonly string[],
  context: TranspileContext,
): ts.Expression | undefined {
  const callee = unwrap(call.expression)
  if (!ts.isPropertyAccessExpression(callee) || !methods.includes(callee.name.text)) return undefined
  const regexp = callee.name.text === 'exec' ? callee.expression : call.arguments[0]
  return regexp !== undefined && isRegExp(regexp, context) ? regexp : undefined
}

function known(regexp: ts.Expression, context: TranspileContext): KnownPattern | undefined {
  return regexpOf(regexp, context) === undefined ? undefined : knownPattern(regexp, context)
}
