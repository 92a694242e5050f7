import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'
import { knownPattern } from './regexp-pattern.ts'

/*
 * A regular expression as a value is the text of its pattern in Groovy. Such a text says nothing of flags that tell
 * methods what to do, nor of groups; so those are refused where the value goes further than a constant.
 */

/** `/…/`, or `new RegExp(…)` of what is known, where it is no argument of a method of text. */
export function regexpValue(
  node: ts.RegularExpressionLiteral | ts.NewExpression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const pattern = knownPattern(node, context)
  if (pattern === undefined) return create.nullLiteral(origin)
  const reason = pattern.isGlobal
    ? 'it has the flag g and is handed on as a value'
    : pattern.hasDoubtfulGroup
      ? 'a group in it is repeated and it is handed on as a value'
      : undefined
  if (reason !== undefined && !isConstantInPlace(node, context)) {
    return context.reject('unsupported-regexp', node, {
      regexp: String(pattern.regexp),
      reason,
      instead: 'Write it where it is used, or keep it in a constant that is only used in calls',
    })
  }
  return create.stringLiteral(pattern.pattern, origin)
}

/** True for the value of a constant that only stands where methods take regular expressions. */
function isConstantInPlace(node: ts.Expression, context: TranspileContext): boolean {
  const declaration = node.parent
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return false
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return false
  const symbol = context.checker.getSymbolAtLocation(declaration.name)
  let isInPlace = true
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && child !== declaration.name && context.symbolOf(child) === symbol) {
      isInPlace &&= isTakenByMethod(child)
    }
    ts.forEachChild(child, visit)
  }
  visit(context.handle.node)
  return isInPlace
}

const receivingMethods = new Set(['exec', 'test'])
const takingMethods = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])

function isTakenByMethod(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return receivingMethods.has(parent.name.text)
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false
  const callee = unwrap(parent.expression)
  return ts.isPropertyAccessExpression(callee) && takingMethods.has(callee.name.text)
}
