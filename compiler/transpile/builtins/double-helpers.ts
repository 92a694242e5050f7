import type { Helper } from '../helpers.ts'

/*
 * Groovy finds NaN equal to itself and greater than any number, and tells -0.0 from 0; adding 0 takes the sign of a zero
 * away.
 */

/** `left === right` for numbers that may be integers or doubles, or missing. */
export const sameNumber: Helper = {
  name: 'sameNumber',
  parameters: ['left', 'right'],
  body: `
    if (!(left instanceof Number && right instanceof Number)) {
      return left == right
    }
    return left.toString() != 'NaN' && left + 0 == right + 0
  `,
}

/** As `sameNumber`, and NaN is the same as NaN, as `includes` asks. */
export const sameValue: Helper = {
  name: 'sameValue',
  parameters: ['left', 'right'],
  body: `
    return left instanceof Number && right instanceof Number ? left + 0 == right + 0 : left == right
  `,
}

/** The truth of a number, or of text or a boolean beside numbers. */
export const isNumberTrue: Helper = {
  name: 'isNumberTrue',
  parameters: ['value'],
  body: `
    return value && !(value instanceof Double && value.toString() == 'NaN')
  `,
}

/** -1, 0 or 1 for what a comparator gives. */
export const numberSign: Helper = {
  name: 'numberSign',
  parameters: ['value'],
  body: `
    return value.toString() == 'NaN' ? 0 : value + 0 <=> 0
  `,
}

/** The 32 bits that JavaScript's operators on bits see. */
export const bitsOf: Helper = {
  name: 'bitsOf',
  parameters: ['value'],
  body: `
    return (int) ((long) (value % 4294967296d))
  `,
}

/** A key of a Map or Set: an integer as a `long`, so that it is found whatever holds it. */
export const numberKey: Helper = {
  name: 'numberKey',
  parameters: ['value'],
  body: `
    double number = value
    if (number == Math.rint(number) && Math.abs(number) <= 9007199254740992d) {
      return (long) value
    }
    return number
  `,
}

/** `list[index]` for an index that may have a fraction. */
export const elementAtNumber: Helper = {
  name: 'elementAtNumber',
  parameters: ['List list', 'index'],
  body: `
    int at = (int) index
    return at >= 0 && at == index + 0 ? list[at] : null
  `,
}

/** `text[index]` for an index that may have a fraction. */
export const characterAtNumber: Helper = {
  name: 'characterAtNumber',
  parameters: ['String text', 'index'],
  body: `
    int at = (int) index
    return at >= 0 && at == index + 0 && at < text.length() ? text.substring(at, at + 1) : null
  `,
}
