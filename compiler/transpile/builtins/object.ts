import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Block, Expression } from '../../groovy/ast/nodes.ts'
import { walk } from '../../groovy/ast/traverse.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper } from '../helpers.ts'
import { isPlainObject } from '../plain-object.ts'
import { elementType, isNullable, kindsOf, kindsOfType, only, typeText, type ValueKind } from '../types.ts'
import { numberText } from '../text.ts'
import { inKeyOrder } from '../key-order/in-key-order.ts'
import { outerParent, unwrap } from '../unwrap.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { numberKey } from './double-helpers.ts'
import { hasNumberKeys } from './key-type.ts'
import { mapEntries, mapOfEntries } from './iterable.ts'

/** Functions of `Object`, for plain objects. */
export const objectFunctions: BuiltinTable = {
  keys: { transpile: (call) => ofObject(call, (map) => call.method(call.method(map, 'keySet'), 'toList')) },
  values: { transpile: (call) => ofObject(call, (map) => call.method(call.method(map, 'values'), 'toList')) },
  entries: { transpile: (call) => ofObject(call, (map) => mapEntries(map, call.origin, call.context)) },
  assign: { transpile: assign },
  fromEntries: { transpile: fromEntries },
  hasOwn: { transpile: hasOwn },
  freeze: { note: 'gives its argument', transpile: frozen },
}

function ofObject(call: BuiltinCall, build: (map: Expression) => Expression): Expression {
  const [object] = call.args
  if (object === undefined || call.args.length > 1) return call.reject('it takes one object')
  if (!isObject(object, call))
    return call.reject(`"${object.getText()}" (${typeText(object, call.context)}) is no plain object`)
  const [map] = call.values(object)
  if (map === undefined) return call.reject('it takes one object')
  return build(isOrderSeen(call) ? inKeyOrder(map, object, call.context) : map)
}

/** False where nothing tells in which order the list is: `Object.keys(counts).length`, `Object.keys(counts).sort()`. */
function isOrderSeen({ node, member }: BuiltinCall): boolean {
  const { parent: access } = outerParent(node)
  if (!ts.isPropertyAccessExpression(access)) return true
  const { text: name } = access.name
  if (name === 'length') return false
  if (member === 'entries' || !ts.isCallExpression(access.parent)) return true
  if (name === 'includes') return false
  // Equal values would tell, but equal keys there are none.
  const isSort = name === 'sort' || name === 'toSorted'
  return !(isSort && member === 'keys' && access.parent.arguments.length === 0)
}

function isObject(node: ts.Expression, call: BuiltinCall): boolean {
  const kinds = kindsOf(node, call.context)
  return isPlainObject(node, call.context) && !isNullable(kinds)
}

/** `Object.assign({}, a, b)` is `[:] + a + b`; another target is changed by `putAll`. */
function assign(call: BuiltinCall): Expression {
  const [target, ...sources] = call.args
  if (target === undefined || !call.args.every((argument) => isObject(argument, call))) {
    return call.reject('it takes plain objects')
  }
  const [map, ...added] = call.values(...call.args)
  if (map === undefined) return call.reject('it takes plain objects')
  const [first] = added
  if (first === undefined) return map
  const all = added.reduce((left, right) => create.binary(left, '+', right, call.origin))
  if (ts.isObjectLiteralExpression(unwrap(target))) {
    return added.reduce((left, right) => create.binary(left, '+', right, call.origin), map)
  }
  if (call.isStatement) return call.method(map, 'putAll', [sources.length === 1 ? first : all])
  const held = call.twice(map)
  call.context.precede(create.expressionStatement(call.method(held, 'putAll', [all]), call.origin))
  return held
}

/** `pairs.collectEntries { pair -> [(pair[0]): pair[1]] }` */
function fromEntries(call: BuiltinCall): Expression {
  const [pairs] = call.args
  if (pairs === undefined) return call.reject('it takes an array of pairs')
  const kinds = kindsOf(pairs, call.context)
  const keys = keyKinds(pairs, call)
  const wanted = keys.has('number') ? 'text' : undefined
  if (only(kinds, 'Map')) {
    const map = call.context.expression(pairs)
    return wanted === undefined
      ? create.binary(create.mapLiteral([], call.origin), '+', map, call.origin)
      : pairsToMap(mapEntries(map, call.origin, call.context), call, wanted)
  }
  if (!only(kinds, 'array')) return call.reject('it takes an array of pairs')
  return pairsToMap(call.context.expression(pairs), call, wanted)
}

/** What the keys of pairs or of a Map can be; keys of objects are text. */
function keyKinds(pairs: ts.Expression, call: BuiltinCall): ReadonlySet<ValueKind> {
  const { checker } = call.context
  if (only(kindsOf(pairs, call.context), 'Map'))
    return new Set([hasNumberKeys(pairs, call.context) ? 'number' : 'string'])
  const pair = elementType(checker.getTypeAtLocation(pairs), checker)
  // A tuple is a reference to a generic type.
  const parts = pair && checker.isTupleType(pair) ? checker.getTypeArguments(pair as ts.TypeReference) : []
  const key = parts[0] ?? (pair && elementType(pair, checker))
  return key === undefined ? new Set(['string']) : kindsOfType(key, checker)
}

/**
 * `pairs.collectEntries { pair -> [(pair[0]): pair[1]] }`
 * @param keys what the keys are made, when they are not text already
 */
export function pairsToMap(
  pairs: Expression,
  call: Pick<BuiltinCall, 'origin' | 'context'>,
  keys?: 'long' | 'text',
): Expression {
  const { origin } = call
  const direct = keys === undefined ? (entriesDirectly(pairs) ?? copyOfMap(pairs)) : undefined
  if (direct !== undefined) return direct
  const name = call.context.scoped(() => call.context.localName('pair'))
  const pair = create.identifier(name, origin)
  const part = (index: string): Expression =>
    create.indexAccess(pair, create.numberLiteral(index, origin), origin)
  const key = pairKey(part('0'), keys, call.context)
  const entry = create.mapLiteral([create.mapEntry(key, part('1'))], origin)
  const body = create.closure(
    [create.parameter(name)],
    create.block([create.returnStatement(entry, origin)], origin),
    origin,
  )
  return create.methodCall(pairs, 'collectEntries', [], origin, { body })
}

/** The key of a pair as a Map or an object holds it. */
function pairKey(key: Expression, keys: 'long' | 'text' | undefined, context: TranspileContext): Expression {
  if (keys === undefined) return key
  if (context.unit.fractions.hasElements) {
    return callHelper(keys === 'text' ? numberText : numberKey, [key], context, key.origin)
  }
  return keys === 'text'
    ? create.methodCall(key, 'toString', [], key.origin)
    : create.cast('long', key, key.origin)
}

/** `[:] + counts` for the entries of a map */
function copyOfMap(pairs: Expression): Expression | undefined {
  const map = mapOfEntries(pairs)
  return map && create.binary(create.mapLiteral([], pairs.origin), '+', map, pairs.origin)
}

/** `names.collectEntries { name -> [(name): 1] }` for `names.collect { name -> [name, 1] }` made a map. */
function entriesDirectly(pairs: Expression): Expression | undefined {
  if (pairs.kind !== 'method-call' || pairs.name !== 'collect' || pairs.body === undefined) return undefined
  const { body: closure } = pairs
  // Of the entries of a map: `collectEntries` of a map is another method.
  if (closure.parameters.length !== 1) return undefined
  const last = closure.body.statements.at(-1)
  if (last?.kind !== 'expression-statement' || last.expression.kind !== 'list-literal') return undefined
  const [key, value, ...others] = last.expression.elements
  if (key === undefined || value === undefined || others.length > 0 || returnsEarly(closure.body))
    return undefined
  const name = key.kind === 'string-literal' ? key.value : key
  const entry = create.mapLiteral([create.mapEntry(name, value)], last.expression.origin)
  const result = create.returnStatement(entry, last.expression.origin)
  const statements = [...closure.body.statements.slice(0, -1), result]
  const body = { ...closure, body: { ...closure.body, statements } }
  return { ...pairs, name: 'collectEntries', body }
}

function returnsEarly(body: Block): boolean {
  let found = false
  walk(body, (node) => {
    if (node.kind === 'closure') return 'skip'
    if (node.kind === 'return') found = true
    return undefined
  })
  return found
}

/** TypeScript refuses changes of a frozen object, so that nothing is left to do. */
function frozen(call: BuiltinCall): Expression {
  const [value] = call.args
  return value === undefined ? call.reject('it takes a value') : call.context.expression(value)
}

function hasOwn(call: BuiltinCall): Expression {
  const [object, key] = call.args
  if (object === undefined || key === undefined || !isObject(object, call))
    return call.reject('it takes an object and a key')
  if (!only(kindsOf(key, call.context), 'string')) return call.reject('the key is no text')
  const [map, name] = call.values(object, key)
  return map === undefined || name === undefined
    ? call.reject('it takes an object and a key')
    : call.method(map, 'containsKey', [name])
}
