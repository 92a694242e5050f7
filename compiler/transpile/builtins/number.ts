import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { isAskedForNaN } from '../asked-for-nan.ts'
import { isNoNaN } from '../expressions/comparison.ts'
import type { Helper } from '../helpers.ts'
import { isFraction, numberShape } from '../number-shape.ts'
import { numberText } from '../text.ts'
import { kindsOf, typeText } from '../types.ts'
import { outerParent } from '../unwrap.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import {
  fixedText,
  integerOf,
  leadingDigits,
  leadingInteger,
  leadingIntegerIn,
  leadingNumber,
  numberOfText,
  radixText,
} from './number-helpers.ts'

/** Where the support of `parseInt` ends. */
export const parseIntNote =
  'text without a number at its start stops the build, unless isNaN asks or || follows; 0x needs the radix 16'

/** Functions of `Number`. */
export const numberFunctions: BuiltinTable = {
  isFinite: { transpile: isFiniteCall },
  isInteger: { transpile: isInteger },
  isNaN: { transpile: isNaNCall },
  isSafeInteger: { transpile: isSafeInteger },
  parseFloat: { transpile: parseFloatCall },
  parseInt: { note: parseIntNote, transpile: parseIntCall },
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
  if (kinds.has('string')) return fromText(call, argument, { any: numberOfText, integer: integerOf })
  return call.reject(`"${value.getText()}" is of type ${typeText(value, call.context)}`)
}

export function parseIntCall(call: BuiltinCall): Expression {
  const [text] = call.args
  if (text === undefined || call.args.length > 2) return call.reject('it takes text and a radix')
  const kinds = kindsOf(text, call.context)
  if (kinds.size !== 1 || !kinds.has('string')) return call.reject('it takes text')
  const radix = call.args.length === 2 ? call.constant(1) : 0
  if (radix === undefined || (radix !== 0 && (radix < 2 || radix > 36)))
    return call.reject('the radix must be a known number from 2 to 36')
  const [argument = create.nullLiteral(call.origin)] = call.values(text)
  if (radix === 0 || radix === 10) return fromText(call, argument, decimal, radix === 0 ? [] : [10])
  return fromText(call, argument, { any: leadingDigits, integer: leadingIntegerIn }, [radix])
}

const decimal = { any: leadingDigits, integer: leadingInteger }

/**
 * Text as a number. Where the program asks whether it is one, the result can be NaN; with `||` behind it null stands for
 * NaN, which is as false; elsewhere the build stops.
 */
function fromText(
  call: BuiltinCall,
  text: Expression,
  helpers: { readonly any: Helper; readonly integer: Helper },
  radix: readonly number[] = [],
): Expression {
  const more = radix.map((value) => call.number(value))
  if (isAskedForNaN(call.node, call.context)) return call.helper(helpers.any, text, ...more)
  const { parent, child } = outerParent(call.node)
  const hasDefault =
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.BarBarToken &&
    parent.left === child
  const base = helpers.integer === leadingInteger ? [] : more
  return hasDefault
    ? call.helper(helpers.integer, text, ...base, create.booleanLiteral(true, call.origin))
    : call.helper(helpers.integer, text, ...base)
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
    return isWhole(call, argument)
  }
  const held = call.twice(call.context.expression(value))
  if (isFraction(value, call.context)) {
    const isAny = create.instanceOf(held, 'Number', call.origin)
    return create.binary(isAny, '&&', isWhole(call, held), call.origin)
  }
  return create.binary(
    create.instanceOf(held, 'Integer', call.origin),
    '||',
    create.instanceOf(held, 'Long', call.origin),
    call.origin,
  )
}

/** `value - value == 0`, which is NaN for NaN and the infinities. */
export function isFiniteCall(call: BuiltinCall): Expression {
  const [value] = call.args
  if (value === undefined || !isNumber(value, call)) return call.reject('it takes a number')
  const held = call.twice(call.context.expression(value))
  if (!isFraction(value, call.context))
    return create.binary(held, '!=', create.nullLiteral(call.origin), call.origin)
  return create.binary(create.binary(held, '-', held, call.origin), '==', call.number(0), call.origin)
}

function isSafeInteger(call: BuiltinCall): Expression {
  const [value] = call.args
  if (value === undefined || !isNumber(value, call)) return call.reject('it takes a number')
  const held = call.twice(call.context.expression(value))
  const size = call.static('Math', 'abs', held)
  const greatest = create.numberLiteral(`${Number.MAX_SAFE_INTEGER}L`, call.origin)
  const isSmall = create.binary(size, '<=', greatest, call.origin)
  if (!isFraction(value, call.context)) return isSmall
  return create.binary(isWhole(call, held), '&&', isSmall, call.origin)
}

/** `value % 1 + 0 == 0`; the sum turns -0 into 0. */
function isWhole(call: BuiltinCall, value: Expression): Expression {
  const rest = create.binary(value, '%', call.number(1), call.origin)
  return create.binary(
    create.binary(rest, '+', call.number(0), call.origin),
    '==',
    call.number(0),
    call.origin,
  )
}

export function isNaNCall(call: BuiltinCall): Expression {
  const [value] = call.args
  if (value === undefined || !isNumber(value, call) || !isFraction(value, call.context)) {
    return call.reject(
      'this number is an integer; ask about a constant that holds Number(text) or parseInt(text, 10)',
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
  if (radix === undefined || radix < 2 || radix > 36 || shape.kind === 'fraction')
    return call.reject('another radix needs an integer and a known number from 2 to 36')
  return shape.isInt
    ? call.static('Integer', 'toString', receiver, call.number(radix))
    : call.helper(radixText, receiver, call.number(radix))
}

function toFixed(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const [argument] = call.args
  const digits = argument === undefined ? 0 : call.constant(0)
  if (digits !== undefined && digits >= 0 && digits <= 20)
    return call.helper(fixedText, call.receiver(), call.number(digits))
  if (argument === undefined || digits !== undefined || isFraction(argument, call.context))
    return call.reject('the number of digits must be an integer from 0 to 20')
  const [receiver, count] = call.operands(argument)
  return count === undefined ? receiver : call.helper(fixedText, receiver, call.asInt(count, argument))
}
