import { ts } from 'ts-morph'

/**
 * What Groovy holds for a JavaScript number. Integers are `Integer` or `Long`, everything else is `Double`; a fraction may
 * be any of them. Places where fractions are put are noted (see number-flow.ts), so any other number is an integer.
 */
export interface NumberShape {
  readonly kind: 'integer' | 'fraction'
  /** True when Groovy surely holds an `Integer`, as list indexes need. */
  readonly isInt: boolean
  /** True when Groovy surely holds a `Long`. */
  readonly isLong: boolean
  /** True when Groovy surely holds a `Double`. */
  readonly isDouble: boolean
  /** The greatest absolute value. Infinity when nothing is known. */
  readonly bound: number
  readonly isNonNegative: boolean
}

// No list, string or loop of a pipeline comes near it, and sums of a hundred such numbers stay within 31 bits.
export const sizeBound = 2 ** 24

export const maximumInt = 2 ** 31 - 1

export const unknownInteger: NumberShape = {
  kind: 'integer',
  isInt: false,
  isLong: false,
  isDouble: false,
  bound: Infinity,
  isNonNegative: false,
}
export const long: NumberShape = { ...unknownInteger, isLong: true }
export const fraction: NumberShape = { ...unknownInteger, kind: 'fraction' }
export const double: NumberShape = { ...fraction, isDouble: true }
export const size: NumberShape = {
  kind: 'integer',
  isInt: true,
  isLong: false,
  isDouble: false,
  bound: sizeBound,
  isNonNegative: true,
}
export const position: NumberShape = { ...size, isNonNegative: false }

/** The shape of a number that is known while compiling. */
export function shapeOfConstant(value: number): NumberShape {
  if (!Number.isInteger(value)) return { ...double, bound: Math.abs(value), isNonNegative: value >= 0 }
  const bound = Math.abs(value)
  // A large number is written as a `long` where it is kept, so that sums with it do not overflow (see `mayOverflow`).
  const isInt = bound < sizeBound
  return {
    kind: 'integer',
    isInt,
    isLong: bound > maximumInt,
    isDouble: false,
    bound,
    isNonNegative: value >= 0,
  }
}

/** The shape of either of two numbers. */
export function joinShapes(left: NumberShape, right: NumberShape): NumberShape {
  return {
    kind: left.kind === 'fraction' ? 'fraction' : right.kind,
    isInt: left.isInt && right.isInt,
    isLong: left.isLong && right.isLong,
    isDouble: left.isDouble && right.isDouble,
    bound: Math.max(left.bound, right.bound),
    isNonNegative: left.isNonNegative && right.isNonNegative,
  }
}

/** The shape of what an arithmetic operator gives. */
export function arithmeticShape(operator: ts.SyntaxKind, left: NumberShape, right: NumberShape): NumberShape {
  const sides = joinShapes(left, right)
  // One of the operands is made a `double`.
  const joined = { ...sides, isDouble: sides.kind === 'fraction' }
  const bound = boundOf(operator, left, right)
  const isInt = joined.isInt && bound <= maximumInt
  // See `wideOperands`: what may not fit is computed as a `long`.
  const isLong = joined.kind === 'integer' && !isInt
  switch (operator) {
    case ts.SyntaxKind.SlashToken:
      return double
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return isIntegerPower(left, right)
        ? { ...long, bound: left.bound ** right.bound, isNonNegative: left.isNonNegative }
        : double
    case ts.SyntaxKind.MinusToken:
      return { ...joined, bound, isInt, isLong, isNonNegative: false }
    case ts.SyntaxKind.PlusToken:
    case ts.SyntaxKind.AsteriskToken:
      return { ...joined, bound, isInt, isLong }
    case ts.SyntaxKind.PercentToken:
      return { ...joined, bound, isNonNegative: left.isNonNegative }
    default:
      // The operators on bits give 32 bits with a sign.
      return { ...position, bound: maximumInt }
  }
}

/** A power of an integer with a small exponent is an integer; a greater one may be beyond what a `long` holds. */
export function isIntegerPower(left: NumberShape, right: NumberShape): boolean {
  const isInteger = left.kind === 'integer' && right.kind === 'integer'
  const isSmall = right.bound <= 3 || left.bound ** right.bound <= Number.MAX_SAFE_INTEGER
  return isInteger && right.isNonNegative && isSmall
}

function boundOf(operator: ts.SyntaxKind, left: NumberShape, right: NumberShape): number {
  if (operator === ts.SyntaxKind.AsteriskToken) {
    return left.bound === 0 || right.bound === 0 ? 0 : left.bound * right.bound
  }
  if (operator === ts.SyntaxKind.PercentToken) return Math.min(left.bound, right.bound)
  return left.bound + right.bound
}
