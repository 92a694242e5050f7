import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper } from '../helpers.ts'
import { kindsOf, only, typeText } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { charactersOf } from './text-helpers.ts'

/**
 * What a spread, `Array.from` or `new Set` goes through, as something that Groovy can add to a list: an array or a Set as
 * it is, text as its characters, a Map as its entries.
 */
export function iterableAsList(node: ts.Expression, context: TranspileContext): Expression {
  const kinds = kindsOf(node, context)
  const origin = context.originOf(node)
  if (only(kinds, 'array', 'Set', 'RegExpMatch') || isIteratorCall(node)) return context.expression(node)
  if (only(kinds, 'string')) return callHelper(charactersOf, [context.expression(node)], context, origin)
  if (only(kinds, 'Map')) return mapEntries(context.expression(node), origin, context)
  if (kinds.has('unknown')) return context.reject('unknown-type', node, { expression: node.getText() })
  return context.reject('unsupported-syntax', node, {
    construct: `a walk through a value of type ${typeText(node, context)}`,
    instead: 'Use an array, a Set, a Map or text',
  })
}

/** `map.collect { key, value -> [key, value] }` */
export function mapEntries(
  map: Expression,
  origin: Expression['origin'],
  context: TranspileContext,
): Expression {
  // In a scope of their own: a variable that the user declares later keeps its name.
  const names = context.scoped(() => ['key', 'value'].map((wanted) => context.localName(wanted)))
  const pair = create.listLiteral(
    names.map((name) => create.identifier(name, origin)),
    origin,
  )
  const body = create.closure(
    names.map((name) => create.parameter(name)),
    create.block([create.expressionStatement(pair, origin)], origin),
    origin,
  )
  return create.methodCall(map, 'collect', [], origin, { body })
}

/** The map that `map.collect { key, value -> [key, value] }` goes through. */
export function mapOfEntries(list: Expression): Expression | undefined {
  if (list.kind !== 'method-call' || list.name !== 'collect' || list.body === undefined) return undefined
  const [key, value] = list.body.parameters
  const [pair] = list.body.body.statements
  if (pair?.kind !== 'expression-statement' || pair.expression.kind !== 'list-literal') return undefined
  const names = pair.expression.elements.map((part) => (part.kind === 'identifier' ? part.name : undefined))
  if (key === undefined || value === undefined || names.length !== 2) return undefined
  const isPair = names[0] === key.name && names[1] === value.name
  return isPair && list.body.body.statements.length === 1 ? list.object : undefined
}

const iteratorMethods: ReadonlySet<string> = new Set(['keys', 'values', 'entries', 'matchAll'])

/** Iterators of Maps, Sets, arrays and matches are lists in Groovy. */
export function isIteratorCall(node: ts.Expression): boolean {
  const inner = unwrap(node)
  return (
    ts.isCallExpression(inner) &&
    ts.isPropertyAccessExpression(inner.expression) &&
    iteratorMethods.has(inner.expression.name.text)
  )
}
