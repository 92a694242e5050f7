import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Closure, Expression } from '../../groovy/ast/nodes.ts'
import { transpileClosure } from '../closures.ts'
import { asEntryClosure, inlineParts } from '../inline-parts.ts'
import { elementType, kindsOfType, only, type ValueKind } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { closureOf, elementKinds } from './array-elements.ts'
import { isFunctionNode } from '../called-function.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { isNumberTrue } from './double-helpers.ts'
import { mapOfEntries } from './iterable.ts'
import { onlyAnswers } from './only-answers.ts'
import { stepSafeRange } from './step-safe-range.ts'
import { globalCallback } from './global-callback.ts'

/** Methods of arrays that call a function for the elements; Groovy's counterparts may run steps in it. */
export const arrayCallbacks: BuiltinTable = {
  map: { transpile: (call) => overElements(call, 'collect') },
  filter: { transpile: filter },
  find: { transpile: (call) => tested(call, 'find') },
  findIndex: { transpile: (call) => tested(call, 'findIndexOf') },
  findLast: { transpile: findLast },
  findLastIndex: { transpile: findLastIndex },
  some: { transpile: (call) => tested(call, 'any') },
  every: { transpile: (call) => tested(call, 'every') },
  forEach: { transpile: forEach },
  flatMap: { transpile: flatMap },
  reduce: { transpile: (call) => reduce(call, () => call.receiver()) },
  reduceRight: { note: 'without the index', transpile: reduceRight },
}

/** The function of the call, checked for what Groovy cannot hand to it. */
function callbackOf(call: BuiltinCall): ts.Expression | undefined {
  const [callback] = call.args
  if (callback === undefined || ts.isSpreadElement(callback)) {
    call.reject('it takes a function')
    return undefined
  }
  return callback
}

/** How many parameters the function has: the element, the index, the array. */
function arityOf(callback: ts.Expression, call: BuiltinCall): number {
  const inner = unwrap(callback)
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return inner.parameters.length
  const [signature] = call.context.checker.getTypeAtLocation(callback).getCallSignatures()
  return signature?.parameters.length ?? 1
}

function resultKinds(callback: ts.Expression, call: BuiltinCall): ReadonlySet<ValueKind> {
  const { checker } = call.context
  const [signature] = checker.getTypeAtLocation(callback).getCallSignatures()
  return signature === undefined
    ? new Set<ValueKind>(['unknown'])
    : kindsOfType(signature.getReturnType(), checker)
}

/** `list.collect { item -> … }`, or over the positions when the function asks for the index. */
function overElements(call: BuiltinCall, method: string): Expression {
  const callback = callbackOf(call)
  if (callback === undefined) return create.nullLiteral(call.origin)
  const byName = globalCallback(callback, elementKinds(call), call)
  if (byName !== undefined) return call.method(call.receiver(), method, [], byName)
  if (arityOf(callback, call) < 2) {
    const receiver = call.receiver()
    return (
      overEntries(call, receiver, method, callback) ??
      call.method(receiver, method, [], call.context.callback(callback, 1))
    )
  }
  const list = call.heldReceiver()
  return call.method(indexes(call, list, callback), method, [], overIndexes(call, list, callback))
}

/** `map.collect { key, value -> … }` for a function that takes apart the pairs of a map. */
function overEntries(
  call: BuiltinCall,
  receiver: Expression,
  method: string,
  callback: ts.Expression,
): Expression | undefined {
  const map = method === 'collect' ? mapOfEntries(receiver) : undefined
  const inner = unwrap(callback)
  const isWritten = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)
  if (map === undefined || !isWritten || inner.parameters.length !== 1) return undefined
  const closure = transpileClosure(inner, call.context, 1)
  const overMap = asEntryClosure(closure)
  return overMap === undefined
    ? call.method(receiver, method, [], inlineParts(closure))
    : call.method(map, method, [], overMap)
}

function indexes(call: BuiltinCall, list: Expression, callback: ts.Expression): Expression {
  const range = create.binary(call.number(0), '..<', call.method(list, 'size'), call.origin)
  return stepSafeRange(range, callback, call)
}

/** `{ index -> def item = list[index]; … }`: Groovy's methods hand out elements without their position. */
function overIndexes(call: BuiltinCall, list: Expression, callback: ts.Expression): Closure {
  const closure = call.context.callback(callback, arityOf(callback, call) > 2 ? 3 : 2)
  const [item, index, all] = closure.parameters
  if (item === undefined || index === undefined) return closure
  const element = create.indexAccess(list, create.identifier(index.name, call.origin), call.origin)
  const whole = all === undefined ? [] : [create.variableDeclaration('def', all.name, list, call.origin)]
  return {
    ...closure,
    parameters: [index],
    body: {
      ...closure.body,
      statements: [
        create.variableDeclaration('def', item.name, element, call.origin),
        ...whole,
        ...closure.body.statements,
      ],
    },
  }
}

/** A method whose function answers yes or no. */
function tested(call: BuiltinCall, method: string): Expression {
  const callback = callbackOf(call)
  if (callback === undefined) return create.nullLiteral(call.origin)
  if (isBooleanFunction(callback, call)) {
    const closure = truthClosure(call)
    if (closure === undefined) return call.reject('the elements are of several kinds')
    const receiver = call.receiver()
    return call.method(receiver, method, [], closure)
  }
  refuseOtherTruth(callback, call)
  if (arityOf(callback, call) > 1 && method === 'find') return foundByIndex(call, callback)
  return overElements(call, method)
}

/** Groovy calls an empty list false, so the function must give what both languages call true alike. */
function refuseOtherTruth(callback: ts.Expression, call: BuiltinCall): void {
  const kinds = resultKinds(callback, call)
  const { fractions } = call.context.unit
  const inner = unwrap(callback)
  const mayBeNaN = kinds.has('number') && fractions.has(isFunctionNode(inner) ? inner : 'results')
  if (only(kinds, 'boolean', 'string', 'number') && !mayBeNaN) return
  const [signature] = call.context.checker.getTypeAtLocation(callback).getCallSignatures()
  const type =
    signature === undefined ? 'unknown' : call.context.checker.typeToString(signature.getReturnType())
  call.context.report('callback-truth', callback, { callback: shortText(callback), type })
}

function shortText(node: ts.Node): string {
  const text = node.getText().replaceAll(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** `names.filter(Boolean)`: `{ item -> item }`, or a comparison with null where Groovy calls empty values false. */
function truthClosure(call: BuiltinCall): Closure | undefined {
  const { checker } = call.context
  const type = elementType(checker.getTypeAtLocation(call.target), checker)
  const kinds = type === undefined ? new Set<ValueKind>() : kindsOfType(type, checker)
  const name = call.context.scoped(() => call.context.localName('item'))
  const item = create.identifier(name, call.origin)
  const isPlain = only(kinds, 'string', 'number', 'boolean')
  if (!isPlain && !only(kinds, 'array', 'object', 'function', 'Map', 'Set', 'Date')) return undefined
  const mayBeNaN = kinds.has('number') && call.context.unit.fractions.hasElements
  const test = mayBeNaN
    ? call.helper(isNumberTrue, item)
    : isPlain
      ? item
      : create.binary(item, '!=', create.nullLiteral(call.origin), call.origin)
  const body = create.block([create.expressionStatement(test, call.origin)], call.origin)
  return create.closure([create.parameter(name)], body, call.origin)
}

function isBooleanFunction(callback: ts.Expression, call: BuiltinCall): boolean {
  const inner = unwrap(callback)
  return ts.isIdentifier(inner) && inner.text === 'Boolean' && call.context.localOf(inner) === undefined
}

/** `filter` with the index: the positions that pass, and then their elements. */
function filter(call: BuiltinCall): Expression {
  const [callback] = call.args
  if (callback === undefined || arityOf(callback, call) < 2) return tested(call, 'findAll')
  refuseOtherTruth(callback, call)
  const list = call.heldReceiver()
  const positions = call.method(
    indexes(call, list, callback),
    'findAll',
    [],
    overIndexes(call, list, callback),
  )
  return call.method(positions, 'collect', [], elementClosure(call, list))
}

/** `{ index -> list[index] }` */
function elementClosure(call: BuiltinCall, list: Expression): Closure {
  const name = call.context.scoped(() => call.context.localName('position'))
  const element = create.indexAccess(list, create.identifier(name, call.origin), call.origin)
  return create.closure(
    [create.parameter(name)],
    create.block([create.expressionStatement(element, call.origin)], call.origin),
    call.origin,
  )
}

function foundByIndex(call: BuiltinCall, callback: ts.Expression, isReversed = false): Expression {
  const list = call.heldReceiver()
  const position = positionFound(call, list, callback, isReversed)
  const missing = create.nullLiteral(call.origin)
  return create.conditional(
    create.binary(position, '!=', missing, call.origin),
    create.indexAccess(list, position, call.origin),
    missing,
    call.origin,
  )
}

/** The position of the first element that passes, from one end or the other; null where none does. */
function positionFound(
  call: BuiltinCall,
  list: Expression,
  callback: ts.Expression,
  isReversed: boolean,
): Expression {
  const positions = indexes(call, list, callback)
  const walked = isReversed ? call.method(positions, 'reverse') : positions
  return call.context.hoist(call.method(walked, 'find', [], overIndexes(call, list, callback)), 'position')
}

function findLast(call: BuiltinCall): Expression {
  const callback = callbackOf(call)
  if (callback === undefined) return create.nullLiteral(call.origin)
  refuseOtherTruth(callback, call)
  if (arityOf(callback, call) > 1) return foundByIndex(call, callback, true)
  const receiver = call.receiver()
  return call.method(call.method(receiver, 'reverse'), 'find', [], call.context.callback(callback, 1))
}

/** Groovy's `findLastIndexOf` asks every element from the front, which a function that does something would show. */
function findLastIndex(call: BuiltinCall): Expression {
  const callback = callbackOf(call)
  if (callback === undefined) return create.nullLiteral(call.origin)
  if (onlyAnswers(callback, call.context)) return tested(call, 'findLastIndexOf')
  refuseOtherTruth(callback, call)
  const position = positionFound(call, call.heldReceiver(), callback, true)
  return create.conditional(
    create.binary(position, '!=', create.nullLiteral(call.origin), call.origin),
    position,
    call.number(-1),
    call.origin,
  )
}

function forEach(call: BuiltinCall): Expression {
  const callback = callbackOf(call)
  if (callback === undefined) return create.nullLiteral(call.origin)
  const arity = arityOf(callback, call)
  if (!call.isStatement) return call.reject('it gives no value')
  if (arity > 2) {
    const list = call.heldReceiver()
    return call.method(indexes(call, list, callback), 'each', [], overIndexes(call, list, callback))
  }
  const receiver = call.receiver()
  const name = arity === 2 ? 'eachWithIndex' : 'each'
  return call.method(receiver, name, [], call.context.callback(callback, Math.max(arity, 1)))
}

/** `list.collectMany { … }`; a result that is no array is put into one. */
function flatMap(call: BuiltinCall): Expression {
  const callback = callbackOf(call)
  if (callback === undefined) return create.nullLiteral(call.origin)
  const kinds = resultKinds(callback, call)
  if (kinds.size === 1 && kinds.has('array')) return overElements(call, 'collectMany')
  if (kinds.has('unknown')) return call.reject('what the function gives has no known type')
  const results = overElements(call, 'collect')
  return results.kind === 'null-literal'
    ? results
    : call.method(results, 'collectMany', [], asListClosure(call))
}

/** `{ item -> item instanceof List ? item : [item] }` */
export function asListClosure(call: BuiltinCall): Closure {
  const name = call.context.scoped(() => call.context.localName('item'))
  const item = create.identifier(name, call.origin)
  const list = create.conditional(
    create.instanceOf(item, 'List', call.origin),
    item,
    create.listLiteral([item], call.origin),
    call.origin,
  )
  return closureOf(call, name, list)
}

/** `list.inject(start) { sum, item -> … }` */
function reduce(call: BuiltinCall, receiverOf: () => Expression): Expression {
  const callback = callbackOf(call)
  if (callback === undefined) return create.nullLiteral(call.origin)
  const arity = arityOf(callback, call)
  const [, initial] = call.args
  if (initial === undefined) {
    if (arity > 2) return call.reject('the function takes the index, and there is no first value')
    const receiver = receiverOf()
    return call.method(receiver, 'inject', [], call.context.callback(callback, 2))
  }
  const [receiver, start] = call.context.ordered([receiverOf, () => call.context.expression(initial)])
  if (receiver === undefined || start === undefined) return call.reject('it takes a first value')
  if (arity <= 2) return call.method(receiver, 'inject', [start], call.context.callback(callback, 2))
  const list = call.twice(receiver)
  return call.method(indexes(call, list, callback), 'inject', [start], sumOverIndexes(call, list, callback))
}

/** `{ sum, index -> def item = list[index]; … }` */
function sumOverIndexes(call: BuiltinCall, list: Expression, callback: ts.Expression): Closure {
  const closure = call.context.callback(callback, Math.min(arityOf(callback, call), 4))
  const [sum, item, index, all] = closure.parameters
  if (sum === undefined || item === undefined || index === undefined) return closure
  const element = create.indexAccess(list, create.identifier(index.name, call.origin), call.origin)
  const whole = all === undefined ? [] : [create.variableDeclaration('def', all.name, list, call.origin)]
  const first = create.variableDeclaration('def', item.name, element, call.origin)
  return {
    ...closure,
    parameters: [sum, index],
    body: { ...closure.body, statements: [first, ...whole, ...closure.body.statements] },
  }
}

function reduceRight(call: BuiltinCall): Expression {
  const [callback] = call.args
  if (callback !== undefined && arityOf(callback, call) > 2)
    return call.reject('the function takes the index')
  return reduce(call, () => call.method(call.receiver(), 'reverse'))
}
