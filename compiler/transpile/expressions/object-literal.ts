import { ts } from 'ts-morph'
import { commentsOf } from '../../evaluate/comments.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, MapEntry } from '../../groovy/ast/nodes.ts'
import { transpileClosure } from '../closures.ts'
import type { TranspileContext } from '../context.ts'
import { isPlainObject } from '../plain-object.ts'
import { keyExpression } from './element-access.ts'
import { isNullable, kindsOf, typeText } from '../types.ts'

// Jenkins' transformer refuses a longer map literal.
const longestMap = 125

/** A part of an object before its values are transpiled: an entry, or an object that is spread. */
type Part =
  | {
      readonly kind: 'entry'
      readonly key: string | (() => Expression)
      readonly value: () => Expression
      readonly node: ts.Node
    }
  | { readonly kind: 'spread'; readonly value: () => Expression }

/** `{ a: 1, ...rest }`: `[a: 1] + rest` */
export function transpileObjectLiteral(
  node: ts.ObjectLiteralExpression,
  context: TranspileContext,
): Expression {
  const parts = node.properties.flatMap((property): Part[] => partOf(property, context) ?? [])
  const visits = parts.flatMap((part) =>
    part.kind === 'entry' && typeof part.key === 'function' ? [part.key, part.value] : [part.value],
  )
  const values = [...context.ordered(visits)]
  const take = (): Expression => values.shift() ?? create.nullLiteral(context.originOf(node))
  const pieces: Expression[] = []
  let entries: MapEntry[] = []
  const flush = (): void => {
    if (entries.length > 0) pieces.push(create.mapLiteral(entries, context.originOf(node)))
    entries = []
  }
  for (const part of parts) {
    if (part.kind === 'spread') {
      flush()
      // The sum starts with a map of its own, so that it is never the spread object itself.
      if (pieces.length === 0) pieces.push(create.mapLiteral([], context.originOf(node)))
      pieces.push(take())
      continue
    }
    const key = typeof part.key === 'function' ? take() : part.key
    entries.push(create.mapEntry(key, take(), commentsOf(part.node)))
    if (entries.length === longestMap) flush()
  }
  flush()
  if (pieces.length === 0) return create.mapLiteral([], context.originOf(node))
  return pieces.reduce((left, right) => create.binary(left, '+', right, context.originOf(node)))
}

function partOf(property: ts.ObjectLiteralElementLike, context: TranspileContext): Part[] | undefined {
  if (ts.isSpreadAssignment(property))
    return [{ kind: 'spread', value: () => spreadValue(property.expression, context) }]
  if (ts.isGetAccessor(property) || ts.isSetAccessor(property)) {
    context.report('unsupported-syntax', property, {
      construct: 'a getter or setter',
      instead: 'Use a function and call it',
    })
    return undefined
  }
  const key = keyOf(property.name, context)
  if (ts.isMethodDeclaration(property)) {
    return [{ kind: 'entry', key, value: () => transpileClosure(property, context), node: property }]
  }
  const value = ts.isPropertyAssignment(property) ? property.initializer : property.name
  return [
    {
      kind: 'entry',
      key,
      value: () => context.expression(value),
      node: property,
    },
  ]
}

function keyOf(name: ts.PropertyName, context: TranspileContext): string | (() => Expression) {
  if (!ts.isComputedPropertyName(name)) return ts.isPrivateIdentifier(name) ? name.text : name.text
  const known = context.known(name.expression)
  if (known !== undefined) return String(known.value)
  return () => keyExpression(name.expression, context)
}

function spreadValue(node: ts.Expression, context: TranspileContext): Expression {
  const kinds = kindsOf(node, context)
  const origin = context.originOf(node)
  if (kinds.has('unknown')) return context.reject('unknown-type', node, { expression: node.getText() })
  if (!isPlainObject(node, context)) {
    return context.reject('unsupported-syntax', node, {
      construct: `a spread of ${typeText(node, context)} into an object`,
      instead: 'Spread an object; turn an array into one with Object.fromEntries',
    })
  }
  const value = context.expression(node)
  return isNullable(kinds) ? create.elvis(value, create.mapLiteral([], origin), origin) : value
}
