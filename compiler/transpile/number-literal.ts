import * as create from '../groovy/ast/create.ts'
import type { Expression, Origin } from '../groovy/ast/nodes.ts'

const maximumInt = 2_147_483_647

/**
 * A JavaScript number as Groovy: an `int`, a `long` beyond 31 bits, a `double` when it has a fraction.
 * @returns undefined for what Groovy would not keep exactly: NaN, the infinities, integers beyond 53 bits
 * @example numberToGroovy(2 ** 40, origin) // 1099511627776L
 */
export function numberToGroovy(value: number, origin: Origin): Expression | undefined {
  if (!Number.isFinite(value)) return undefined
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return undefined
  const size = Math.abs(value)
  const suffix = Number.isInteger(value) ? (size > maximumInt ? 'L' : '') : 'd'
  const literal = create.numberLiteral(`${size}${suffix}`, origin)
  return value < 0 ? create.unary('-', literal, origin) : literal
}
