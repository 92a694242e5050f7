import type { Helper } from '../helpers.ts'
import { numberText } from '../text.ts'

/** `parseInt(text, radix)`, NaN included; a radix of 0 asks for 10, or 16 behind `0x`. */
export const leadingDigits: Helper = {
  name: 'leadingDigits',
  parameters: ['String text', 'int radix = 0'],
  body: String.raw`
    def matcher = text =~ '^\\s*([+-]?)(0[xX](?=[0-9a-fA-F]))?([0-9a-zA-Z]*)'
    matcher.find()
    boolean isHex = matcher.group(2) && radix in [0, 16]
    int base = isHex ? 16 : radix ?: 10
    String digits = isHex ? matcher.group(3) : (matcher.group(2) ?: '') + matcher.group(3)
    long value = 0
    int count = 0
    for (digit in digits.toLowerCase().toList()) {
      int place = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(digit)
      if (place < 0 || place >= base) {
        break
      }
      value = value * base + place
      count++
    }
    if (count == 0) {
      return 'NaN'.toDouble()
    }
    return matcher.group(1) == '-' ? -value : value
  `,
}

/** `parseInt(text, 10)`; where JavaScript gives NaN the build stops, or null stands for it. */
export const leadingInteger: Helper = {
  name: 'leadingInteger',
  parameters: ['String text', 'boolean orNull = false'],
  body: String.raw`
    def matcher = text =~ '^\\s*([+-]?(?!0[xX])\\d+)'
    if (matcher.find()) {
      return matcher.group(1).toLong()
    }
    if (orNull) {
      return null
    }
    throw new Exception("parseInt: \"${'$'}{text}\" does not start with a number")
  `,
}

/** `parseInt(text, radix)` with another radix. */
export const leadingIntegerIn: Helper = {
  name: 'leadingIntegerIn',
  parameters: ['String text', 'int radix', 'boolean orNull = false'],
  body: String.raw`
    def value = $leadingDigits(text, radix)
    if (value instanceof Long) {
      return value
    }
    if (orNull) {
      return null
    }
    throw new Exception("parseInt: \"${'$'}{text}\" does not start with a number")
  `,
  calls: [leadingDigits],
}

/** `Number(text)`: a long for an integer of 53 bits, otherwise a double, NaN included. */
export const numberOfText: Helper = {
  name: 'numberOfText',
  parameters: ['String text'],
  body: String.raw`
    String trimmed = text.trim()
    if (trimmed == '') {
      return 0L
    }
    if (trimmed ==~ '0[xX][0-9a-fA-F]{1,13}') {
      return $leadingDigits(trimmed, 16)
    }
    if (!(trimmed ==~ '[+-]?(?:Infinity|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)')) {
      return 'NaN'.toDouble()
    }
    double value = trimmed.toDouble()
    if (value == Math.rint(value) && Math.abs(value) <= 9007199254740991d) {
      return (long) value
    }
    return value
  `,
  calls: [leadingDigits],
}

/** `Number(text)` for integers; where JavaScript gives NaN or a fraction the build stops, or null stands for NaN. */
export const integerOf: Helper = {
  name: 'integerOf',
  parameters: ['String text', 'boolean orNull = false'],
  body: String.raw`
    String trimmed = text.trim()
    if (trimmed == '') {
      return 0L
    }
    if (trimmed ==~ '[+-]?\\d+') {
      return trimmed.toLong()
    }
    if (orNull && !(trimmed ==~ '[+-]?(?:Infinity|\\.?\\d.*)')) {
      return null
    }
    throw new Exception("Number: \"${'$'}{text}\" is no integer")
  `,
}

/** `value.toString(radix)` for integers of any size. */
export const radixText: Helper = {
  name: 'radixText',
  parameters: ['long value', 'int radix'],
  body: `
    String text = ''
    long rest = Math.abs(value)
    while (rest > 0) {
      int digit = (int) (rest % radix)
      text = '0123456789abcdefghijklmnopqrstuvwxyz'.substring(digit, digit + 1) + text
      rest = Math.floorDiv(rest, (long) radix)
    }
    return (value < 0 ? '-' : '') + (text ?: '0')
  `,
}

/** `parseFloat(text)`: always a double, NaN included. */
export const leadingNumber: Helper = {
  name: 'leadingNumber',
  parameters: ['String text'],
  body: String.raw`
    def matcher = text =~ '^\\s*([+-]?(?:Infinity|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?))'
    return matcher.find() ? matcher.group(1).toDouble() : 'NaN'.toDouble()
  `,
}

/** `value.toFixed(digits)`: rounds what the double holds exactly, not the decimal that it prints as. */
export const fixedText: Helper = {
  name: 'fixedText',
  parameters: ['value', 'int digits'],
  body: `
    if (value.toString() in ['NaN', 'Infinity', '-Infinity']) {
      return value.toString()
    }
    double number = value as double
    double size = Math.abs(number)
    if (size >= 1e21d) {
      return $numberText(number)
    }
    int exponent = Math.max(Math.getExponent(size), -1022) - 52
    long mantissa = (long) Math.scalb(size, -exponent)
    def exact = (mantissa + 0.0) * (exponent < 0 ? 0.5 ** -exponent : 2.0 ** exponent)
    String text = (exact + 0.5 * (0.1 ** digits) + 10000000000000000000000.0).toString().substring(1)
    int point = text.indexOf('.')
    String whole = text.substring(0, point).replaceFirst('^0+(?=.)', '')
    String sign = number < 0 && size > 0 ? '-' : ''
    return sign + whole + (digits > 0 ? '.' + text.substring(point + 1).padRight(digits, '0').take(digits) : '')
  `,
  calls: [numberText],
}
