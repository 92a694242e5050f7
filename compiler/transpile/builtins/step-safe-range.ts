import type { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { reachesStep } from '../colour.ts'
import type { BuiltinCall } from './builtin-call.ts'

/** The range; as a list when the callback reaches a step, where the build is saved, and a range cannot be. */
export function stepSafeRange(range: Expression, callback: ts.Expression, call: BuiltinCall): Expression {
  return !call.context.pure && reachesStep(callback, call.context) ? call.method(range, 'toList') : range
}
