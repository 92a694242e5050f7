import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { constantNumber } from '../constant-number.ts'
import type { Helper } from '../helpers.ts'
import { isFraction, numberShape } from '../number-shape.ts'
import { kindsOf } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { listOf } from './array-changes.ts'
import { asLong } from '../expressions/literal.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { isIteratorCall } from './iterable.ts'

/** Functions of `Math`. Rounding gives integers; a division by zero stops the build instead of giving Infinity. */
export const mathFunctions: BuiltinTable = {
  abs: { transpile: abs },
  ceil: { note: 'of a finite number', transpile: (call) => rounded(call, 'ceil') },
  floor: { note: 'of a finite number', transpile: (call) => rounded(call, 'floor') },
  max: { note: 'at least one number', transpile: (call) => extreme(call, 'max') },
  min: { note: 'at least one number', transpile: (call) => extreme(call, 'min') },
  pow: { note: 'of integers', transpile: pow },
  random: { transpile: (call) => call.static('Math', 'random') },
  sign: { transpile: sign },
  round: { note: 'of a finite number', transpile: (call) => rounded(call, 'round') },
  sqrt: { transpile: (call) => onNumber(call, (value) => call.static('Math', 'sqrt', asDouble(value))) },
  trunc: { note: 'of a finite number', transpile: (call) => rounded(call, 'trunc') },
}

/** Math's methods take a `double`; what is known to be an integer is cast. */
function asDouble(value: Expression): Expression {
  return create.cast('double', value, value.origin)
}

function onNumber(
  call: BuiltinCall,
  build: (value: Expression, node: ts.Expression) => Expression,
): Expression {
  const [node] = call.args
  if (node === undefined || call.args.length > 1 || !isNumber(node, call))
    return call.reject('it takes one number')
  return build(call.context.expression(node), node)
}

function isNumber(node: ts.Expression, call: BuiltinCall): boolean {
  const kinds = kindsOf(node, call.context)
  return kinds.size === 1 && kinds.has('number')
}

/** `Math.floorDiv(a, b)` for the floor of a division of integers; otherwise a `long` of the rounded double. */
function rounded(call: BuiltinCall, name: 'ceil' | 'floor' | 'round' | 'trunc'): Expression {
  const [node] = call.args
  if (node === undefined || call.args.length > 1 || !isNumber(node, call))
    return call.reject('it takes one number')
  if (!isFraction(node, call.context)) return call.context.expression(node)
  const division = integerDivision(node, call)
  if (division !== undefined && (name === 'floor' || name === 'ceil')) {
    const [dividend, divisor] = call.values(division.left, division.right)
    if (dividend === undefined || divisor === undefined) return call.reject('it takes one number')
    const long = wide(division, dividend, divisor, call)
    if (name === 'floor') return call.static('Math', 'floorDiv', ...long)
    const negated = create.unary('-', long[0], call.origin)
    return create.unary('-', call.static('Math', 'floorDiv', negated, long[1]), call.origin)
  }
  const value = call.context.expression(node)
  const isFinite = division !== undefined && !!constantNumber(division.right, call.context)
  const finite = isFinite || isCertainlyFinite(node, call) ? value : call.helper(finiteNumber, value)
  // Of an integer Java would round a `float`.
  const exact = numberShape(node, call.context).isDouble && finite === value ? finite : asDouble(finite)
  if (name === 'round') return call.static('Math', 'round', exact)
  const whole = name === 'trunc' ? finite : call.static('Math', name, exact)
  return create.cast('long', whole, call.origin)
}

/** `a / b` of integers. */
function integerDivision(node: ts.Expression, call: BuiltinCall): ts.BinaryExpression | undefined {
  const inner = unwrap(node)
  if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.SlashToken) return undefined
  const isInteger = (side: ts.Expression): boolean => !isFraction(side, call.context)
  return isInteger(inner.left) && isInteger(inner.right) ? inner : undefined
}

/** `floorDiv` takes two numbers of one size. */
function wide(
  division: ts.BinaryExpression,
  dividend: Expression,
  divisor: Expression,
  call: BuiltinCall,
): readonly [Expression, Expression] {
  const shapes = [division.left, division.right].map((side) => numberShape(side, call.context))
  if (shapes.every((shape) => shape.isInt)) return [dividend, divisor]
  return [asWide(dividend), asWide(divisor)]
}

function asWide(value: Expression): Expression {
  return value.kind === 'number-literal' ? asLong(value) : create.cast('long', value, value.origin)
}

/** Sums and products of constants and integers. */
function isCertainlyFinite(node: ts.Expression, call: BuiltinCall): boolean {
  const inner = unwrap(node)
  if (constantNumber(inner, call.context) !== undefined || !isFraction(inner, call.context)) return true
  if (!ts.isBinaryExpression(inner)) return false
  const { kind } = inner.operatorToken
  if (kind === ts.SyntaxKind.SlashToken) {
    return !!constantNumber(inner.right, call.context) && isCertainlyFinite(inner.left, call)
  }
  const isPlain = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken, ts.SyntaxKind.AsteriskToken].includes(
    kind,
  )
  return isPlain && isCertainlyFinite(inner.left, call) && isCertainlyFinite(inner.right, call)
}

function abs(call: BuiltinCall): Expression {
  return onNumber(call, (value) => call.static('Math', 'abs', value))
}

/** `Math.max(a, b)`, nested for more; over a spread list by `inject`. */
function extreme(call: BuiltinCall, name: 'max' | 'min'): Expression {
  const [first, ...others] = call.args
  if (first === undefined) return call.reject('it is given no number')
  if (ts.isSpreadElement(first) && others.length === 0) return extremeOf(call, first.expression, name)
  if (call.args.some((argument) => ts.isSpreadElement(argument))) {
    return injected(call, listOf(call, call.args), name)
  }
  if (!call.args.every((argument) => isNumber(argument, call))) return call.reject('it takes numbers')
  const isFractional = call.args.some((argument) => isFraction(argument, call.context))
  const values = call.values(...call.args)
  // The sandbox looks for a method with exactly these types.
  return (isFractional ? values.map((value) => asDouble(value)) : values).reduce((left, right) =>
    call.static('Math', name, left, right),
  )
}

function extremeOf(call: BuiltinCall, list: ts.Expression, name: string): Expression {
  const kinds = kindsOf(list, call.context)
  const isList = isIteratorCall(list) || (kinds.size === 1 && kinds.has('array'))
  if (!isList) return call.reject('it takes numbers, or one spread array')
  const [receiver = create.nullLiteral(call.origin)] = call.values(list)
  return injected(call, receiver, name)
}

/** `list.inject { left, right -> Math.max(left, right) }` */
function injected(call: BuiltinCall, receiver: Expression, name: string): Expression {
  const names = ['left', 'right'].map((wanted) => call.context.localName(wanted))
  const operands = names.map((operand) => create.identifier(operand, call.origin))
  // As above.
  const isFractional =
    call.args.some((argument) => isFraction(argument, call.context)) ||
    call.context.unit.fractions.hasElements
  const sides = isFractional ? operands.map((operand) => asDouble(operand)) : operands
  const body = create.closure(
    names.map((operand) => create.parameter(operand)),
    create.block([create.expressionStatement(call.static('Math', name, ...sides), call.origin)], call.origin),
    call.origin,
  )
  return call.method(receiver, 'inject', [], body)
}

/** `value <=> 0` */
function sign(call: BuiltinCall): Expression {
  return onNumber(call, (value, node) =>
    isFraction(node, call.context)
      ? call.helper(signOfDouble, value)
      : create.binary(value, '<=>', call.number(0), call.origin),
  )
}

function pow(call: BuiltinCall): Expression {
  const [base, exponent] = call.args
  if (base === undefined || exponent === undefined || call.args.length > 2)
    return call.reject('it takes two numbers')
  if (isFraction(base, call.context) || isFraction(exponent, call.context))
    return call.reject('it takes integers')
  const [left, right] = call.values(base, exponent)
  if (left === undefined || right === undefined) return call.reject('it takes two numbers')
  return call.static('Math', 'pow', asDouble(left), asDouble(right))
}

/** Stops the build where JavaScript would go on with NaN or Infinity, which no integer can hold. */
const finiteNumber: Helper = {
  name: 'finiteNumber',
  parameters: ['value'],
  body: `
    if (value.toString() in ['NaN', 'Infinity', '-Infinity']) {
      throw new Exception("\${value} cannot be rounded to an integer")
    }
    return value
  `,
}

/** `Math.sign(value)`, NaN and the sign of a zero included. */
const signOfDouble: Helper = {
  name: 'signOfDouble',
  parameters: ['value'],
  body: `
    return value.toString() in ['NaN', '0.0', '-0.0'] ? value : value <=> 0
  `,
}
