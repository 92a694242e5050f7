import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { isStepArgument } from '../step-argument.ts'
import { isTextOfLines, stringToGroovy, writtenInLines } from '../string-literal.ts'
import { isText, textValue } from '../text.ts'
import { isKind } from '../types.ts'
import { outerParent } from '../unwrap.ts'

/**
 * `` `v${tag}` ``: a GString, with `.toString()` unless its place makes a String of it. A GString that is kept would
 * not be found as a key or in a list.
 */
export function transpileTemplateExpression(
  node: ts.TemplateExpression,
  context: TranspileContext,
  textOf: (literal: ts.TemplateLiteralLikeNode) => string = ({ text }) => text,
): Expression {
  const origin = context.originOf(node)
  const holes = context.ordered(
    node.templateSpans.map(
      ({ expression }) =>
        () =>
          textValue(expression, context),
    ),
  )
  const parts: (string | Expression)[] = []
  const add = (part: string | Expression): void => {
    const last = parts.at(-1)
    if (typeof part !== 'string') parts.push(part)
    else if (typeof last === 'string') parts[parts.length - 1] = last + part
    else if (part !== '') parts.push(part)
  }
  add(textOf(node.head))
  node.templateSpans.forEach(({ literal }, index) => {
    const hole = holes[index]
    if (hole !== undefined) partsOf(hole).forEach(add)
    add(textOf(literal))
  })
  const texts = parts.filter((part) => typeof part === 'string')
  if (texts.length === parts.length) return stringToGroovy(texts.join(''), origin)
  const multiline = writtenInLines(node) || isTextOfLines(texts.join(''))
  const gstring = create.gstring(parts, origin, { multiline })
  return becomesString(node, context) ? gstring : create.methodCall(gstring, 'toString', [], origin)
}

/** What a hole adds: the text of a literal, the parts of a template in the template, or the expression. */
function partsOf(hole: Expression): readonly (string | Expression)[] {
  if (hole.kind === 'string-literal') return [hole.value]
  return hole.kind === 'gstring' ? hole.parts : [hole]
}

/** True for `throw new Error(…)` that becomes a call of the step `error`. */
function isMessageOfStep(node: ts.Node, context: TranspileContext): boolean {
  if (context.pure || !ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return false
  const isError = node.expression.text === 'Error' && context.localOf(node.expression) === undefined
  return isError && ts.isThrowStatement(outerParent(node).parent)
}

/** True where Groovy or Jenkins turns a GString into a String, or uses its text and forgets it. */
function becomesString(node: ts.Expression, context: TranspileContext): boolean {
  const { parent, child } = outerParent(node)
  if (ts.isTemplateSpan(parent)) return true
  if (ts.isConditionalExpression(parent)) return parent.condition !== child && becomesString(parent, context)
  if (isMessageOfStep(parent, context)) return true
  if (ts.isBinaryExpression(parent)) {
    const operator = parent.operatorToken.kind
    if (operator === ts.SyntaxKind.PlusToken) return parent.right === child && isText(parent.left, context)
    if (operator === ts.SyntaxKind.PlusEqualsToken) return isKind(parent.left, 'string', context)
    return (
      operator === ts.SyntaxKind.EqualsEqualsEqualsToken ||
      operator === ts.SyntaxKind.ExclamationEqualsEqualsToken
    )
  }
  return isStepArgument(node, context)
}
