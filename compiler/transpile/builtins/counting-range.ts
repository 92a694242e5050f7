import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { constantNumber } from '../constant-number.ts'
import { numberShape } from '../number-shape.ts'
import type { BuiltinCall } from './builtin-call.ts'

/** `0..<count`, which would count down for a negative count. */
export function countingRange(
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
