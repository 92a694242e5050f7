import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { isNoNaN } from '../expressions/comparison.ts'
import { isFraction, numberShape } from '../number-shape.ts'
import { numberText } from '../text.ts'
import { kindsOf, typeText } from '../types.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { fixedText, integerOf, leadingInteger, leadingNumber } from './number-helpers.ts'

/** Functions of `Number`. */
export const numberFunctions: BuiltinTable = {
  isInteger: { transpile: isInteger },
  isNaN: { note: 'of a fraction', transpile: isNaNCall },
  parseFloat: { transpile: parseFloatCall },
  parseInt: { note: 'text without a number at its start stops the build', transpile: parseIntCall },
}

/** Methods of numbers. */
export const numberMethods: BuiltinTable = {
  toFixed: { transpile: toFixed },
  toString: { transpile: toText },
}

function isNumber(node: ts.Expression, call: BuiltinCall): boolean {
  const kinds = kindsOf(node, call.context)
  return kinds.size === 1 && kinds.has('number')
}

/** `Number(value)`: text must hold an integer. */
export function numberOf(call: BuiltinCall): Expression {
  const [value] = call.args
  if (value === undefined || call.args.length > 1) return call.reject('it takes one value')
  const kinds = kindsOf(value, call.context)
  if (kinds.size !== 1) return call.reject(`"${value.getText()}" is of type ${typeText(value, call.context)}`)
  const [argument = create.nullLiteral(call.origin)] = call.values(value)
  if (kinds.has('number')) return argument
  if (kinds.has('boolean')) return create.conditional(argument, call.number(1), call.number(0), call.origin)
  if (kinds.has('string')) return call.helper(integerOf, argument)
  return call.reject(`"${value.getText()}" is of type ${typeText(value, call.context)}`)
}

export function parseIntCall(call: BuiltinCall): Expression {
  const [text] = call.args
  if (text === undefined || call.args.length > 2) return call.reject('it takes text and a radix')
  const kinds = kindsOf(text, call.context)
  if (kinds.size !== 1 || !kinds.has('string')) return call.reject('it takes text')
  const radix = call.args.length === 2 ? call.constant(1) : 10
  if (radix !== 10) return call.reject('the radix must be 10')
  const [argument = create.nullLiteral(call.origin)] = call.values(text)
  return call.helper(leadingInteger, argument)
}

export function parseFloatCall(call: BuiltinCall): Expression {
  const [text] = call.args
  const kinds = text && kindsOf(text, call.context)
  if (text === undefined || kinds?.size !== 1 || !kinds.has('string')) return call.reject('it takes text')
  const [argument = create.nullLiteral(call.origin)] = call.values(text)
  return call.helper(leadingNumber, argument)
}

function isInteger(call: BuiltinCall): Expression {
  const [value] = call.args
  if (value === undefined) return create.booleanLiteral(false, call.origin)
  if (isNumber(value, call)) {
    const argument = call.context.expression(value)
    if (!isFraction(value, call.context)) {
      return create.binary(argument, '!=', create.nullLiteral(call.origin), call.origin)
    }
    const rest = create.binary(argument, '%', call.number(1), call.origin)
    return create.binary(
      create.binary(rest, '+', call.number(0), call.origin),
      '==',
      call.number(0),
      call.origin,
    )
  }
  const held = call.twice(call.context.expression(value))
  return create.binary(
    create.instanceOf(held, 'Integer', call.origin),
    '||',
    create.instanceOf(held, 'Long', call.origin),
    call.origin,
  )
}

export function isNaNCall(call: BuiltinCall): Expression {
  const [value] = call.args
  if (value === undefined || !isNumber(value, call) || !isFraction(value, call.context)) {
    return call.reject(
      'integers are never NaN here: text that is no number stops the build; test the text instead',
    )
  }
  const test = isNoNaN(call.context.expression(value))
  return test.kind === 'binary' ? create.binary(test.left, '==', test.right, call.origin) : test
}

function toText(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const radix = call.args.length === 0 ? 10 : call.constant(0)
  const receiver = call.receiver()
  if (radix === 10) {
    return isFraction(call.target, call.context)
      ? call.helper(numberText, receiver)
      : call.method(receiver, 'toString')
  }
  const shape = numberShape(call.target, call.context)
  if (radix === undefined || !shape.isInt) return call.reject('another radix needs a small integer')
  return call.static('Integer', 'toString', receiver, call.number(radix))
}

function toFixed(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const digits = call.args.length === 0 ? 0 : call.constant(0)
  if (digits === undefined || digits < 0 || digits > 20)
    return call.reject('the number of digits must be known')
  return call.helper(fixedText, call.receiver(), call.number(digits))
}
