import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { isPlainObject } from '../plain-object.ts'
import { kindsOf, only } from '../types.ts'

const instead: Readonly<Record<string, string>> = {
  toString: 'JSON.stringify(object)',
  toLocaleString: 'JSON.stringify(object)',
  valueOf: 'the object itself',
  isPrototypeOf: 'a property that tells the objects apart',
  propertyIsEnumerable: 'Object.hasOwn',
}

/** A call of what every object of JavaScript inherits: only `hasOwnProperty` has a counterpart, `containsKey`. */
export function inheritedCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression | undefined {
  const { text: name } = callee.name
  if (name !== 'hasOwnProperty' && !Object.hasOwn(instead, name)) return undefined
  if (!only(kindsOf(callee.expression, context), 'object')) return undefined
  const [declaration] = context.checker.getSymbolAtLocation(callee.name)?.declarations ?? []
  if (declaration === undefined || !declaration.getSourceFile().isDeclarationFile) return undefined
  const [key] = node.arguments
  if (name === 'hasOwnProperty' && key !== undefined && isPlainObject(callee.expression, context)) {
    const [object, text] = context.ordered([
      () => context.expression(callee.expression),
      () => context.expression(key),
    ])
    const origin = context.originOf(node)
    if (object !== undefined && text !== undefined)
      return create.methodCall(object, 'containsKey', [create.positional(text)], origin)
  }
  return context.reject('unsupported-method', callee.name, {
    receiver: 'An object',
    member: name,
    instead: instead[name] ?? 'Object.hasOwn',
  })
}
