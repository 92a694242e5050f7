import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { constantNumber } from '../constant-number.ts'
import { numberShape } from '../number-shape.ts'
import { unwrap } from '../unwrap.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { iterableAsList } from './iterable.ts'

/** Functions of `Array`. */
export const arrayFunctions: BuiltinTable = {
  from: { note: 'of { length } or of what can be spread', transpile: from },
  isArray: { transpile: isArray },
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
  if (ts.isArrowFunction(inner) && inner.parameters.length > 1)
    return call.reject('the function takes the index')
  const list = iterableAsList(source, call.context)
  return call.method(list, 'collect', [], call.context.callback(callback, 1))
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
  return call.method(range, 'collect', [], { ...closure, parameters: [index] })
}

/** `0..<count`, which would count down for a negative count. */
function countingRange(
  call: Pick<BuiltinCall, 'context' | 'origin' | 'number' | 'static'>,
  length: ts.Expression,
): Expression {
  const shape = numberShape(length, call.context)
  const value = call.context.expression(length)
  const count = shape.isInt ? value : create.cast('int', value, value.origin)
  const isPlain = shape.isNonNegative || (constantNumber(length, call.context) ?? -1) >= 0
  const end = isPlain ? count : call.static('Math', 'max', call.number(0), count)
  return create.binary(call.number(0), '..<', end, call.origin)
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
