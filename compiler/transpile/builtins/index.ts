import { ts } from 'ts-morph'
import { constantNumber } from '../constant-number.ts'
import { transpileConstantNumber } from '../expressions/literal.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { refuseChangeOfCaptured } from '../change-of-captured.ts'
import type { TranspileContext } from '../context.ts'
import { guarded, safely } from '../optional-chain.ts'
import { kindsOf, type ValueKind } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { arrayInstead, arrayMethods } from './array.ts'
import { arrayFunctions } from './array-functions.ts'
import { BuiltinCall, type BuiltinTable } from './builtin-call.ts'
import { constantCall } from './constant-call.ts'
import { dateFunctions, dateInstead, dateMethods } from './date.ts'
import { isGlobal } from './global-name.ts'
import { globalFunctions } from './globals.ts'
import { inheritedCall } from './inherited.ts'
import { jsonFunctions } from './json.ts'
import { mapMethods } from './map.ts'
import { groupAccess } from './match-groups.ts'
import { matchPosition } from './match-position.ts'
import { mathFunctions } from './math.ts'
import { changedBy } from './mutating.ts'
import { numberFunctions, numberMethods } from './number.ts'
import { objectFunctions } from './object.ts'
import { regexpMethods, regexpProperty } from './regexp.ts'
import { isSortedOnce } from './sorted-once.ts'
import { setMethods } from './set.ts'
import { fromCharCode, stringInstead, stringMethods } from './string.ts'

interface Receiver {
  /** How a message and the documentation call it. */
  readonly title: string
  readonly members: BuiltinTable
  /** Members that are refused, with what to write for them. */
  readonly instead: Readonly<Record<string, string>>
  /** Properties, with the Groovy method that gives them; an empty name is the property itself. */
  readonly properties: Readonly<Record<string, string>>
}

function receiver(
  title: string,
  members: BuiltinTable,
  instead: Receiver['instead'] = {},
  properties: Receiver['properties'] = {},
): Receiver {
  return { title, members, instead, properties }
}

/** Values whose methods are built in, by the kind of their type. */
const values: { readonly [Kind in ValueKind]?: Receiver } = {
  string: receiver('String', stringMethods, stringInstead, { length: 'length' }),
  array: receiver('Array', arrayMethods, arrayInstead, { length: 'size' }),
  Map: receiver('Map', mapMethods, {}, { size: 'size' }),
  Set: receiver('Set', setMethods, { entries: '[...set]' }, { size: 'size' }),
  Date: receiver('Date', dateMethods, dateInstead),
  Error: receiver(
    'Error',
    {},
    { toString: 'message', stack: 'message', name: 'message', cause: 'message' },
    { message: '' },
  ),
  RegExp: receiver('RegExp', regexpMethods),
  RegExpMatch: receiver(
    'Array',
    arrayMethods,
    { ...arrayInstead, index: 'text.search(…)', input: 'the text itself' },
    { length: 'size' },
  ),
  number: receiver('Number', numberMethods, {
    toLocaleString: 'toString',
    toPrecision: 'toFixed',
    toExponential: 'toFixed',
    valueOf: 'the number itself',
  }),
  boolean: receiver('Boolean', {
    toString: { transpile: (call: BuiltinCall) => call.method(call.receiver(), 'toString') },
  }),
}

/** Objects of the language that only hold functions. */
const namespaces: Readonly<Record<string, Receiver>> = {
  Array: receiver('Array', arrayFunctions),
  Date: receiver('Date', dateFunctions, { UTC: 'Date.parse of text in the form of ISO' }),
  JSON: receiver('JSON', jsonFunctions),
  Math: receiver('Math', mathFunctions, {
    hypot: 'Math.sqrt(a * a + b * b)',
    log: 'a value that is computed outside the function',
    log2: 'a value that is computed outside the function',
    log10: 'a value that is computed outside the function',
    cbrt: 'a value that is computed outside the function',
  }),
  Number: receiver('Number', numberFunctions, {}),
  Object: receiver('Object', objectFunctions, {
    is: '===',
    groupBy: 'a loop that adds to lists',
    getOwnPropertyNames: 'Object.keys',
  }),
  Promise: receiver('Promise', {}, { all: 'parallel', resolve: 'the value itself' }),
  console: receiver('console', {}, { log: 'echo', error: 'echo', warn: 'echo', info: 'echo' }),
  process: receiver('process', {}, { env: 'env', exit: 'error' }),
  String: receiver(
    'String',
    { fromCharCode: { transpile: fromCharCode } },
    { fromCodePoint: 'a string literal with an escape' },
  ),
}

/** One line of the list of supported built-ins. */
export interface SupportedBuiltin {
  readonly receiver: string
  readonly member: string
  readonly note?: string
}

/** Everything built in that a function for Jenkins may use, for the documentation. */
export const supportedBuiltins: readonly SupportedBuiltin[] = [
  ...tableOf('', globalFunctions),
  ...Object.entries(values).flatMap(([kind, { title, members, properties }]) =>
    kind === 'RegExpMatch'
      ? []
      : [
          ...Object.keys(properties).map((member) => ({ receiver: `${title.toLowerCase()} value`, member })),
          ...tableOf(`${title.toLowerCase()} value`, members),
        ],
  ),
  ...Object.values(namespaces).flatMap(({ title, members }) => tableOf(title, members)),
]

function tableOf(title: string, members: BuiltinTable): readonly SupportedBuiltin[] {
  return Object.entries(members).map(([member, { note }]) => ({
    receiver: title,
    member,
    ...(note !== undefined && { note }),
  }))
}

/** A call of something built into the language; undefined for any other call. */
export function builtinCall(node: ts.CallExpression, context: TranspileContext): Expression | undefined {
  const callee = unwrap(node.expression)
  if (ts.isIdentifier(callee)) {
    const builtin = isGlobal(callee, context) ? ownMember(globalFunctions, callee.text) : undefined
    return (
      builtin &&
      (constantCall(node, context) ?? builtin.transpile(new BuiltinCall(node, callee, callee.text, context)))
    )
  }
  if (!ts.isPropertyAccessExpression(callee)) return undefined
  const inherited = inheritedCall(node, callee, context)
  if (inherited !== undefined) return inherited
  const target = callee.expression
  const found = receiverOf(target, context)
  if (found === undefined) return undefined
  const changed = changedBy(node, callee, context)
  if (
    changed !== undefined &&
    !isSortedOnce(node, changed, context) &&
    refuseChangeOfCaptured(changed, context)
  ) {
    return create.nullLiteral(context.originOf(node))
  }
  const member = callee.name.text
  const builtin = ownMember(found.members, member)
  if (builtin === undefined) return unsupported(found, member, callee.name, context)
  const constant = constantCall(node, context)
  if (constant !== undefined) return constant
  const call = new BuiltinCall(node, target, member, context)
  return call.transpile(builtin)
}

/** A property of something built into the language (`items.length`); undefined for any other property. */
export function builtinProperty(
  node: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression | undefined {
  const constant = constantNumber(node, context)
  if (constant !== undefined && ts.isIdentifier(node.expression))
    return transpileConstantNumber(node, constant, context)
  const group = groupAccess(node, context) ?? matchPosition(node, context) ?? regexpProperty(node, context)
  if (group !== undefined) return group
  const found = receiverOf(node.expression, context)
  if (found === undefined) return undefined
  const name = node.name.text
  const method = Object.hasOwn(found.properties, name) ? found.properties[name] : undefined
  if (method === undefined) return unsupported(found, name, node.name, context)
  const known = context.known(node.expression)?.value
  if (name === 'length' && (typeof known === 'string' || Array.isArray(known))) {
    return context.literal(known.length, node)
  }
  const object = context.expression(node.expression)
  const origin = context.originOf(node)
  const value =
    method === ''
      ? create.propertyAccess(object, name, origin)
      : create.methodCall(object, method, [], origin)
  if (!ts.isOptionalChain(node)) return value
  return safely(value, object) ?? guarded(value, object)
}

function unsupported(found: Receiver, member: string, node: ts.Node, context: TranspileContext): Expression {
  const supported = [...Object.keys(found.members), ...Object.keys(found.properties)]
  const near = suggest(member, supported)
  return context.reject('unsupported-method', node, {
    receiver: found.title,
    member,
    instead: (Object.hasOwn(found.instead, member) ? found.instead[member] : undefined) ?? near,
  })
}

function receiverOf(target: ts.Expression, context: TranspileContext): Receiver | undefined {
  const inner = unwrap(target)
  if (ts.isIdentifier(inner) && isGlobal(inner, context) && Object.hasOwn(namespaces, inner.text)) {
    return namespaces[inner.text]
  }
  if (context.runTimeName(inner) !== undefined) return undefined
  const kinds = [...kindsOf(target, context)].filter((kind) => kind !== 'null' && kind !== 'undefined')
  const [kind] = kinds
  return kinds.length === 1 && kind !== undefined ? values[kind] : undefined
}

function ownMember(table: BuiltinTable, name: string): BuiltinTable[string] | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
