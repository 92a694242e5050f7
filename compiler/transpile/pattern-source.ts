import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Expression } from '../groovy/ast/nodes.ts'
import { isIteratorCall, iterableAsList, mapEntries } from './builtins/iterable.ts'
import { charactersOf } from './builtins/text-helpers.ts'
import type { TranspileContext } from './context.ts'
import { callHelper } from './helpers.ts'
import { isKind, kindsOfType, only } from './types.ts'
import { unwrap } from './unwrap.ts'

/**
 * What an array pattern takes apart, as a list of Groovy: an array as it is, a Set, a Map, text or the iterator of
 * `map.keys()` as the list of what they hold.
 * @returns undefined after a report, for what cannot be walked through
 */
export function listOfPattern(
  pattern: ts.ArrayBindingPattern,
  source: Expression,
  context: TranspileContext,
): Expression | undefined {
  const kinds = kindsOfType(context.checker.getTypeAtLocation(pattern), context.checker)
  const origin = context.originOf(pattern)
  const { parent } = pattern
  const walked = ts.isVariableDeclaration(parent) ? parent.initializer : undefined
  if (walked !== undefined && isIteratorCall(walked)) return iteratedList(walked, source, context)
  if (only(kinds, 'array', 'RegExpMatch')) return source
  if (only(kinds, 'Set')) return create.methodCall(source, 'toList', [], origin)
  if (only(kinds, 'string')) return callHelper(charactersOf, [source], context, origin)
  if (only(kinds, 'Map')) return mapEntries(source, origin, context)
  context.report('unsupported-syntax', pattern, {
    construct: 'an array pattern over something that is no array, Set, Map or text',
    instead: 'Spread it into an array first: const [a, b] = [...values]',
  })
  return undefined
}

/** `set.values()` is the Set itself in Groovy, which has no first element. */
function iteratedList(call: ts.Expression, list: Expression, context: TranspileContext): Expression {
  const inner = unwrap(call)
  const isOfSet =
    ts.isCallExpression(inner) &&
    ts.isPropertyAccessExpression(inner.expression) &&
    isKind(inner.expression.expression, 'Set', context)
  return isOfSet ? create.methodCall(list, 'toList', [], list.origin) : list
}

/** What `[a, b] = values` takes apart, as a list of Groovy. */
export function listOfAssignment(values: ts.Expression, context: TranspileContext): Expression {
  const list = iterableAsList(values, context)
  if (isIteratorCall(values)) return iteratedList(values, list, context)
  return isKind(values, 'Set', context) ? create.methodCall(list, 'toList', [], list.origin) : list
}

/** `list.size()` for the `length` of `{ length }`, and the like; undefined for what is no such property. */
export function sizeInPattern(
  pattern: ts.ObjectBindingPattern,
  name: string,
  source: Expression,
  context: TranspileContext,
): Expression | undefined {
  const kinds = kindsOfType(context.checker.getTypeAtLocation(pattern), context.checker)
  const origin = context.originOf(pattern)
  if (name === 'length' && only(kinds, 'string')) return create.methodCall(source, 'length', [], origin)
  const isSize = name === 'length' ? only(kinds, 'array') : name === 'size' && only(kinds, 'Map', 'Set')
  return isSize ? create.methodCall(source, 'size', [], origin) : undefined
}
