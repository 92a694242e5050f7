import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { elementType, kindsOfType, type ValueKind } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { listOf } from './array-changes.ts'
import { countingRange } from './counting-range.ts'
import { globalCallback } from './global-callback.ts'
import { iterableAsList } from './iterable.ts'
import { stepSafeRange } from './step-safe-range.ts'

/** Functions of `Array`. */
export const arrayFunctions: BuiltinTable = {
  from: { note: 'of { length } or of what can be spread', transpile: from },
  isArray: { transpile: isArray },
  of: { transpile: (call) => listOf(call, call.args) },
}

function isArray(call: BuiltinCall): Expression {
  const [value] = call.args
  if (value === undefined) return create.booleanLiteral(false, call.origin)
  return create.instanceOf(call.context.expression(value), 'List', call.origin)
}

function from(call: BuiltinCall): Expression {
  const [source, callback] = call.args
  if (source === undefined) return call.reject('it takes what to go through')
  const length = lengthOf(source)
  if (length !== undefined) return fromLength(call, length, callback)
  if (callback === undefined) {
    return create.binary(
      create.listLiteral([], call.origin),
      '+',
      iterableAsList(source, call.context),
      call.origin,
    )
  }
  const inner = unwrap(callback)
  const list = iterableAsList(source, call.context)
  const { checker } = call.context
  const element = elementType(checker.getTypeAtLocation(source), checker)
  const kinds = element === undefined ? new Set<ValueKind>(['unknown']) : kindsOfType(element, checker)
  const byName = globalCallback(callback, kinds, call)
  if (byName !== undefined) return call.method(list, 'collect', [], byName)
  const isFunction = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)
  if (isFunction && inner.parameters.length > 1) return mappedByIndex(call, list, callback)
  return call.method(list, 'collect', [], call.context.callback(callback, 1))
}

/** `(0..<items.size()).collect { index -> def item = items[index]; … }` */
function mappedByIndex(call: BuiltinCall, list: Expression, callback: ts.Expression): Expression {
  const items = call.twice(create.binary(create.listLiteral([], call.origin), '+', list, call.origin))
  const closure = call.context.callback(callback, 2)
  const [item, index] = closure.parameters
  if (item === undefined || index === undefined) return call.reject('it takes a function')
  const element = create.indexAccess(items, create.identifier(index.name, call.origin), call.origin)
  const first = create.variableDeclaration('def', item.name, element, call.origin)
  const range = create.binary(call.number(0), '..<', call.method(items, 'size'), call.origin)
  const body = { ...closure.body, statements: [first, ...closure.body.statements] }
  return call.method(stepSafeRange(range, callback, call), 'collect', [], {
    ...closure,
    parameters: [index],
    body,
  })
}

/** `(0..<count).collect { index -> … }` */
function fromLength(
  call: BuiltinCall,
  length: ts.Expression,
  callback: ts.Expression | undefined,
): Expression {
  const range = countingRange(call, length)
  if (callback === undefined) return call.method(range, 'collect', [], nullClosure(call))
  const closure = call.context.callback(callback, 2)
  const [, index] = closure.parameters
  if (index === undefined) return range
  return call.method(stepSafeRange(range, callback, call), 'collect', [], { ...closure, parameters: [index] })
}

function nullClosure(call: BuiltinCall): ReturnType<typeof create.closure> {
  const missing = create.expressionStatement(create.nullLiteral(call.origin), call.origin)
  return create.closure(
    [create.parameter(call.context.localName('index'))],
    create.block([missing], call.origin),
    call.origin,
  )
}

/** The length in `{ length: n }`. */
function lengthOf(source: ts.Expression): ts.Expression | undefined {
  const inner = unwrap(source)
  if (!ts.isObjectLiteralExpression(inner)) return undefined
  const [only] = inner.properties
  if (inner.properties.length !== 1 || only === undefined) return undefined
  if (ts.isShorthandPropertyAssignment(only) && only.name.text === 'length') return only.name
  if (!ts.isPropertyAssignment(only) || !ts.isIdentifier(only.name) || only.name.text !== 'length')
    return undefined
  return only.initializer
}
