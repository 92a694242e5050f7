import type { Helper } from '../helpers.ts'
import { numberText } from '../text.ts'

/** `parseInt(text, 10)`; where JavaScript gives NaN the build stops. */
export const leadingInteger: Helper = {
  name: 'leadingInteger',
  parameters: ['String text'],
  body: String.raw`
    def matcher = text =~ '^\\s*([+-]?\\d+)'
    if (!matcher.find()) {
      throw new Exception("parseInt: \"${'$'}{text}\" does not start with a number")
    }
    return matcher.group(1).toLong()
  `,
}

/** `Number(text)` for integers; where JavaScript gives NaN or a fraction the build stops. */
export const integerOf: Helper = {
  name: 'integerOf',
  parameters: ['String text'],
  body: String.raw`
    String trimmed = text.trim()
    if (trimmed == '') {
      return 0L
    }
    if (!(trimmed ==~ '[+-]?\\d+')) {
      throw new Exception("Number: \"${'$'}{text}\" is no integer")
    }
    return trimmed.toLong()
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
    String sign = number < 0 ? '-' : ''
    return sign + whole + (digits > 0 ? '.' + text.substring(point + 1).padRight(digits, '0').take(digits) : '')
  `,
  calls: [numberText],
}
