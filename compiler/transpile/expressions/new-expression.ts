import { ts } from 'ts-morph'
import { timeOf } from '../builtins/date.ts'
import { iterableAsList } from '../builtins/iterable.ts'
import { numberKey } from '../builtins/double-helpers.ts'
import { hasNumberKeys, hasPlainKeys, keyExpression } from '../builtins/key-type.ts'
import { pairsToMap } from '../builtins/object.ts'
import { regexpValue } from '../builtins/regexp-value.ts'
import { newOfClass } from '../classes/member-access.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper } from '../helpers.ts'
import { kindsOf, only } from '../types.ts'
import { unwrap } from '../unwrap.ts'

type Construction = (node: ts.NewExpression, context: TranspileContext) => Expression

const constructions: Readonly<Record<string, Construction>> = {
  Map: newMap,
  Set: newSet,
  Date: newDate,
  Error: newError,
  RegExp: regexpValue,
}

/** `new Map()`, `new Set(items)`, `new Date()`, `new Error(text)` */
export function transpileNewExpression(node: ts.NewExpression, context: TranspileContext): Expression {
  const { expression: type } = node
  const isGlobal =
    ts.isIdentifier(type) && context.localOf(type) === undefined && !context.handle.freeNames.has(type.text)
  const construct = isGlobal && Object.hasOwn(constructions, type.text) ? constructions[type.text] : undefined
  if (construct !== undefined) return construct(node, context)
  const ofClass = newOfClass(node, context)
  if (ofClass !== undefined) return ofClass
  const name = type.getText()
  return context.reject('unsupported-syntax', node, { construct: `new ${name}`, instead: insteadOf(name) })
}

function insteadOf(name: string): string {
  if (name === 'Array') return 'Use Array.from({ length }, () => value)'
  if (name.endsWith('Error')) return 'Use new Error(…), with a message that tells what is wrong'
  return `Use plain objects and functions; only ${Object.keys(constructions).join(', ')} can be made`
}

/** `[:]`, `[a: 1]` */
function newMap(node: ts.NewExpression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const [entries] = node.arguments ?? []
  if (entries === undefined || isNullish(entries)) return create.mapLiteral([], origin)
  if (!hasPlainKeys(node, context)) {
    return context.reject('unsupported-arguments', node, {
      member: 'new Map',
      reason: 'its keys are neither text nor booleans nor numbers, which Groovy would look up in another way',
    })
  }
  const inner = unwrap(entries)
  if (ts.isArrayLiteralExpression(inner) && inner.elements.every((element) => isPair(element))) {
    return literalMap(inner, origin, context)
  }
  if (only(kindsOf(entries, context), 'Map')) {
    return create.binary(create.mapLiteral([], origin), '+', context.expression(entries), origin)
  }
  return pairsToMap(
    iterableAsList(entries, context),
    { origin, context },
    hasNumberKeys(node, context) ? 'long' : undefined,
  )
}

function isPair(node: ts.Expression): node is ts.ArrayLiteralExpression {
  return (
    ts.isArrayLiteralExpression(node) && node.elements.length === 2 && !node.elements.some(ts.isSpreadElement)
  )
}

function literalMap(
  node: ts.ArrayLiteralExpression,
  origin: Expression['origin'],
  context: TranspileContext,
): Expression {
  const parts = node.elements.filter(isPair).flatMap((pair) => [...pair.elements])
  const values = context.ordered(
    parts.map(
      (part, index) => () => (index % 2 === 0 ? keyExpression(part, context) : context.expression(part)),
    ),
  )
  const entries = parts.flatMap((_part, index) => {
    const [key, value] = index % 2 === 0 ? [values[index], values[index + 1]] : []
    if (key === undefined || value === undefined) return []
    return [create.mapEntry(key.kind === 'string-literal' ? key.value : key, value)]
  })
  return create.mapLiteral(entries, origin)
}

/** `new LinkedHashSet()`, `['a', 'b'] as LinkedHashSet`: in the order of insertion, as in JavaScript. */
function newSet(node: ts.NewExpression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const [items] = node.arguments ?? []
  if (items === undefined || isNullish(items)) return create.newInstance('LinkedHashSet', [], origin)
  if (!hasPlainKeys(node, context)) {
    return context.reject('unsupported-arguments', node, {
      member: 'new Set',
      reason:
        'its elements are neither text nor booleans nor numbers, which Groovy would look up in another way',
    })
  }
  const list = iterableAsList(items, context)
  const isKept = !hasNumberKeys(node, context) || only(kindsOf(items, context), 'Set')
  return create.asType(isKept ? list : asLongs(list, origin, context), 'LinkedHashSet', origin)
}

/** `list.collect { item -> (long) item }` */
function asLongs(list: Expression, origin: Expression['origin'], context: TranspileContext): Expression {
  const name = context.scoped(() => context.localName('item'))
  const held = create.identifier(name, origin)
  const item = context.unit.fractions.hasElements
    ? callHelper(numberKey, [held], context, origin)
    : create.cast('long', held, origin)
  const body = create.block([create.expressionStatement(item, origin)], origin)
  const closure = create.closure([create.parameter(name)], body, origin)
  return create.methodCall(list, 'collect', [], origin, { body: closure })
}

function newDate(node: ts.NewExpression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const [time, ...others] = node.arguments ?? []
  if (time === undefined) return create.newInstance('Date', [], origin)
  const kinds = kindsOf(time, context)
  if (others.length === 0 && kinds.size === 1 && kinds.has('string')) {
    return create.newInstance(
      'Date',
      [callHelper(timeOf, [context.expression(time)], context, origin)],
      origin,
    )
  }
  if (others.length > 0 || kinds.size !== 1 || !kinds.has('number')) {
    return context.reject('unsupported-arguments', node, {
      member: 'new Date',
      reason: 'it takes nothing, milliseconds or text in the form of ISO',
    })
  }
  const value = context.expression(time)
  return create.newInstance('Date', [create.cast('long', value, origin)], origin)
}

/** `new Exception(text)`; a statement that throws it is written with the step `error`. */
function newError(node: ts.NewExpression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const [message, cause] = node.arguments ?? []
  if (cause !== undefined) {
    return context.reject('unsupported-arguments', node, {
      member: 'new Error',
      reason: 'it takes a message only',
    })
  }
  const text = message === undefined ? create.stringLiteral('', origin) : context.expression(message)
  return create.newInstance('Exception', [text], origin)
}

function isNullish(node: ts.Expression): boolean {
  const inner = unwrap(node)
  return inner.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(inner) && inner.text === 'undefined')
}
