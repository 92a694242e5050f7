import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Argument, Expression } from '../groovy/ast/nodes.ts'
import { walk } from '../groovy/ast/traverse.ts'
import { isAssignmentOperator } from './assigned-symbols.ts'
import type { TranspileContext } from './context.ts'
import { repeatable } from './expressions/logical-expression.ts'
import { unwrap } from './unwrap.ts'

/*
 * JavaScript evaluates nothing behind `?.` when there is no object. Groovy skips the call only: the arguments of
 * `text?.take(size())` are evaluated all the same.
 */

/**
 * A link of an optional chain: the object first, and the rest only where it is there.
 * @param build gives the link on the object, as if it were always there
 */
export function optionalLink(
  object: Expression,
  build: (object: Expression) => Expression,
  context: TranspileContext,
): Expression {
  const held = repeatable(object, context)
  const { result, preceding } = context.capture(() => build(held))
  if (preceding.length === 0 && result === held) return held
  if (preceding.length === 0) return safely(result, held) ?? guarded(result, held)
  const { origin } = result
  const name = context.precedingName('value')
  const value = create.identifier(name, origin)
  const assign = create.expressionStatement(create.assignment(value, '=', result, origin), origin)
  context.precede(create.variableDeclaration('def', name, undefined, origin))
  context.precede(
    create.ifStatement(
      create.binary(held, '!=', create.nullLiteral(origin), origin),
      create.block([...preceding, assign], origin),
      undefined,
      origin,
    ),
  )
  return value
}

/** True for a link of an optional chain whose arguments or key must not be evaluated for nothing. */
export function needsShortCircuit(link: ts.CallExpression | ts.ElementAccessExpression): boolean {
  if (!ts.isOptionalChain(link)) return false
  const parts = ts.isCallExpression(link) ? link.arguments : [link.argumentExpression]
  const root = rootOf(link.expression)?.text
  return parts.some((part) => doesSomething(part, root))
}

function doesSomething(node: ts.Node, root: string | undefined): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false
  const isOfObject = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
  if (isOfObject && rootOf(node)?.text === root) return true
  const isEffect =
    ts.isCallOrNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isPostfixUnaryExpression(node) ||
    (ts.isPrefixUnaryExpression(node) && isStep(node.operator)) ||
    (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind))
  return isEffect || (ts.forEachChild(node, (child) => doesSomething(child, root)) ?? false)
}

function isStep(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken
}

function rootOf(node: ts.Expression): ts.Identifier | undefined {
  const inner = unwrap(node)
  if (ts.isIdentifier(inner)) return inner
  const isLink =
    ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) || ts.isCallExpression(inner)
  return isLink ? rootOf(inner.expression) : undefined
}

/** `receiver?.a()?.b()`, when the result is a chain of calls on the receiver. */
export function safely(result: Expression, receiver: Expression): Expression | undefined {
  if (result.kind === 'property-access' && result.object === receiver) return { ...result, safe: true }
  if (result.kind !== 'method-call' || result.object === undefined) return undefined
  if (!result.arguments.every((argument) => isHarmless(argument, receiver))) return undefined
  if (result.object === receiver) return { ...result, safe: true }
  const object = safely(result.object, receiver)
  return object && { ...result, object, safe: true }
}

/** True when evaluating an argument does nothing and cannot fail, also where the object is null. */
function isHarmless({ value }: Argument, receiver: Expression): boolean {
  const root = nameOf(receiver)
  let isFine = true
  walk(value, (node) => {
    if (node.kind === 'closure') return 'skip'
    const isCall =
      node.kind === 'method-call' || node.kind === 'new-instance' || node.kind === 'raw-expression'
    const isEffect = node.kind === 'update' || node.kind === 'assignment'
    const isOfObject =
      (node.kind === 'property-access' || node.kind === 'index-access') && nameOf(node.object) === root
    if (isCall || isEffect || isOfObject) isFine = false
    return undefined
  })
  return isFine
}

function nameOf(value: Expression): string | undefined {
  if (value.kind === 'identifier') return value.name
  return value.kind === 'property-access' || value.kind === 'index-access' ? nameOf(value.object) : undefined
}

/** `receiver != null ? result : null` */
export function guarded(result: Expression, receiver: Expression): Expression {
  const { origin } = result
  const missing = create.nullLiteral(origin)
  return create.conditional(create.binary(receiver, '!=', missing, origin), result, missing, origin)
}
