import { ts } from 'ts-morph'
import type { ShellValue } from '../../../dsl/runtime/shell.ts'
import type { TranspileContext } from '../context.ts'
import { elementType, isNullable, kindsOf, kindsOfType, only, typeText } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { isShellName, type VariableNames } from './variable-names.ts'

/** What a hole of a shell template holds. */
export type Hole =
  | { readonly kind: 'value'; readonly value: Exclude<ShellValue, symbol> }
  /** A parameter of the build or an environment variable, which the shell has by itself. */
  | { readonly kind: 'variable'; readonly name: string }
  /** A value that must be brought in. */
  | { readonly kind: 'run-time' }
  | { readonly kind: 'list' }

/** Sorts out a hole; undefined after a report when its type has no form in a shell. */
export function holeOf(
  node: ts.Expression,
  names: VariableNames,
  context: TranspileContext,
): Hole | undefined {
  const known = context.known(node)
  if (known !== undefined) return knownHole(known.value, node, context)
  const inner = unwrap(node)
  const items = ts.isArrayLiteralExpression(inner) ? inner.elements.map((item) => context.known(item)) : []
  if (items.length > 0 && items.every((item) => item !== undefined)) {
    return knownHole(
      items.map(({ value }) => value),
      node,
      context,
    )
  }
  const name = environmentName(inner, context) ?? environmentNameOrEmpty(inner, context)
  const kinds = kindsOf(inner, context)
  if (kinds.has('secret')) return secretHole(name, node, context)
  if (kinds.has('unknown')) return refuse(node, 'its type does not tell what it holds', context)
  if (isNullable(kinds)) return refuse(node, 'a missing value would become a word of its own', context)
  if (name !== undefined && isShellName(name) && !names.isUsed(name)) return { kind: 'variable', name }
  if (only(kinds, 'string', 'number', 'boolean')) {
    return { kind: 'run-time' }
  }
  if (only(kinds, 'array')) return listHole(inner, node, context)
  return refuse(node, 'it is no text', context)
}

function knownHole(value: unknown, node: ts.Expression, context: TranspileContext): Hole | undefined {
  if (isScalar(value)) return { kind: 'value', value }
  if (Array.isArray(value)) {
    const items = value.filter(isScalar).filter((item) => typeof item !== 'boolean')
    if (items.length === value.length) return { kind: 'value', value: items }
  }
  return refuse(
    node,
    value === undefined || value === null ? 'its value is missing' : 'it is no text',
    context,
  )
}

/** A secret is in the environment already and must not pass through Groovy. */
function secretHole(
  name: string | undefined,
  node: ts.Expression,
  context: TranspileContext,
): Hole | undefined {
  if (name !== undefined && isShellName(name)) return { kind: 'variable', name }
  return refuse(node, 'a secret is used by its own name: env.NAME or params.NAME', context)
}

function listHole(inner: ts.Expression, node: ts.Expression, context: TranspileContext): Hole | undefined {
  const { checker } = context
  const type = elementType(checker.getTypeAtLocation(inner), checker)
  const kinds = type && kindsOfType(type, checker)
  if (kinds !== undefined && only(kinds, 'string', 'number') && !isNullable(kinds)) return { kind: 'list' }
  return refuse(node, 'its elements are not all text or numbers', context)
}

/** `NAME` for `params.NAME` and `env.NAME`, also through a constant that holds it. */
function environmentName(node: ts.Expression, context: TranspileContext): string | undefined {
  if (ts.isIdentifier(node)) return constantName(node, context)
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined
  const owner = context.runTimeName(node.expression)
  if (owner !== 'params' && owner !== 'env') return undefined
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  const key = context.known(node.argumentExpression)?.value
  return typeof key === 'string' ? key : undefined
}

/** A constant that holds a secret or a parameter, neither of which changes. */
function constantName(node: ts.Identifier, context: TranspileContext): string | undefined {
  const declaration = context.checker.getSymbolAtLocation(node)?.valueDeclaration
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined
  if ((declaration.parent.flags & ts.NodeFlags.Const) === 0 || declaration.initializer === undefined)
    return undefined
  const initializer = unwrap(declaration.initializer)
  if (!ts.isPropertyAccessExpression(initializer)) return undefined
  const isFixed =
    context.runTimeName(initializer.expression) === 'params' || kindsOf(initializer, context).has('secret')
  return isFixed ? environmentName(initializer, context) : undefined
}

/** `env.NAME ?? ''`: a variable that is not set is empty in a shell. */
function environmentNameOrEmpty(node: ts.Expression, context: TranspileContext): string | undefined {
  if (!ts.isBinaryExpression(node) || context.known(node.right)?.value !== '') return undefined
  const { kind } = node.operatorToken
  if (kind !== ts.SyntaxKind.QuestionQuestionToken && kind !== ts.SyntaxKind.BarBarToken) return undefined
  return environmentName(unwrap(node.left), context)
}

function refuse(node: ts.Expression, reason: string, context: TranspileContext): undefined {
  context.report('shell-hole-type', node, {
    expression: node.getText(),
    type: typeText(node, context),
    reason,
  })
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
