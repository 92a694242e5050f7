import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { isFraction } from '../number-shape.ts'
import { kindsOf, only } from '../types.ts'
import { sameNumber, sameValue } from './double-helpers.ts'
import { closureOf, elementKinds } from './array-elements.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { indexFrom } from './list-helpers.ts'
import { isMissing } from './missing-argument.ts'

const note = 'text, booleans, numbers'

/** Methods that look for an element. */
export const arrayLookup: BuiltinTable = {
  includes: { note, transpile: (call) => lookUp(call, 'contains', 'any') },
  indexOf: { note, transpile: (call) => lookUp(call, 'indexOf', 'findIndexOf') },
  lastIndexOf: { note, transpile: (call) => lookUp(call, 'findLastIndexOf', 'findLastIndexOf') },
}

/**
 * `list.contains(x)` for text and booleans. Java tells the integers of two sizes apart, so numbers are compared with `==`.
 */
function lookUp(call: BuiltinCall, plain: string, comparing: string): Expression {
  const refused = call.atMost(plain === 'findLastIndexOf' ? 1 : 2)
  if (refused !== undefined) return refused
  const [wanted, from] = call.args
  if (wanted === undefined) return call.reject('it takes the element to look for')
  const kinds = new Set([...elementKinds(call), ...kindsOf(wanted, call.context)])
  if (!only(kinds, 'string', 'boolean', 'number')) {
    return call.context.reject('object-identity', call.node, {
      left: wanted.getText(),
      right: 'the elements',
    })
  }
  if (kinds.has('null') && kinds.has('undefined')) {
    return call.reject('null and undefined are among the elements, and Groovy cannot tell them apart')
  }
  if (kinds.has('number') && kinds.has('string')) return call.reject('the elements are text and numbers')
  if (from !== undefined && !isMissing(from)) return lookUpFrom(call, wanted, from)
  const [list, value] = call.operands(wanted)
  if (value === undefined) return list
  if (!kinds.has('number') && plain !== comparing) return call.method(list, plain, [value])
  const held = call.twice(value)
  const name = call.context.localName('item')
  const item = create.identifier(name, call.origin)
  const isFractional = isFraction(wanted, call.context) || call.context.unit.fractions.hasElements
  const same = plain === 'contains' ? sameValue : sameNumber
  const test = isFractional ? call.helper(same, item, held) : create.binary(item, '==', held, call.origin)
  return call.method(list, comparing, [], closureOf(call, name, test))
}

/** `list.indexOf(x, from)`: nothing in Groovy begins at a position. */
function lookUpFrom(call: BuiltinCall, wanted: ts.Expression, from: ts.Expression): Expression {
  if (isFraction(from, call.context)) return call.reject('it begins at a fraction')
  const position = call.helper(indexFrom, ...call.operands(wanted, from))
  return call.member === 'indexOf' ? position : create.binary(position, '>=', call.number(0), call.origin)
}
