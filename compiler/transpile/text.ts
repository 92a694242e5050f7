import type { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Expression } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'
import { callHelper, type Helper } from './helpers.ts'
import { isFraction } from './number-shape.ts'
import { stringToGroovy } from './string-literal.ts'
import { isKind, isNullable, kindsOf, only, typeText } from './types.ts'

/** True for an expression that Groovy surely holds as text. */
export function isText(node: ts.Expression, context: TranspileContext): boolean {
  const kinds = kindsOf(node, context)
  return kinds.size === 1 && kinds.has('string')
}

/**
 * An expression whose text is wanted, in a template or beside a string and `+`: Groovy writes strings, booleans and
 * integers as JavaScript does; the rest is converted or reported.
 */
export function textValue(node: ts.Expression, context: TranspileContext): Expression {
  const known = context.known(node)
  if (known !== undefined && isPrimitive(known.value))
    return stringToGroovy(String(known.value), context.originOf(node))
  const kinds = kindsOf(node, context)
  if (kinds.has('unknown')) return context.reject('unknown-type', node, { expression: node.getText() })
  if (isNullable(kinds)) {
    return context.reject('nullable-in-text', node, {
      expression: node.getText(),
      type: typeText(node, context),
    })
  }
  if (only(kinds, 'Error')) {
    return callHelper(errorText, [context.expression(node)], context, context.originOf(node))
  }
  // Of type never: the place is not reached.
  if (kinds.size > 0 && !only(kinds, 'string', 'number', 'boolean')) {
    return context.reject('structure-in-text', node, {
      expression: node.getText(),
      type: typeText(node, context),
    })
  }
  const value = context.expression(node)
  return isFraction(node, context) ? callHelper(numberText, [value], context, context.originOf(node)) : value
}

/** `String(value)` of what `textValue` gives. */
export function asString(node: ts.Expression, context: TranspileContext): Expression {
  const value = textValue(node, context)
  const isTextAlready = isText(node, context) || isKind(node, 'Error', context) || isFraction(node, context)
  if (isTextAlready || value.kind === 'string-literal') return value
  return create.methodCall(value, 'toString', [], context.originOf(node))
}

function isPrimitive(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** What `String(error)` gives; every error of a pipeline goes by the name `Error`. */
const errorText: Helper = {
  name: 'errorText',
  parameters: ['error'],
  body: `
    return error.message ? 'Error: ' + error.message : 'Error'
  `,
}

/** A double as JavaScript writes it: the fewest digits that give the same number, `e` only beyond 21 places. */
export const numberText: Helper = {
  name: 'numberText',
  parameters: ['value'],
  body: `
    if (!(value instanceof Double)) {
      return value.toString()
    }
    String text = value.toString()
    if (text == 'NaN' || text.endsWith('Infinity')) {
      return text
    }
    String sign = text.startsWith('-') && value != 0 ? '-' : ''
    text = text.startsWith('-') ? text.substring(1) : text
    int exponent = text.contains('E') ? text.substring(text.indexOf('E') + 1).toInteger() : 0
    String mantissa = text.contains('E') ? text.substring(0, text.indexOf('E')) : text
    int point = mantissa.indexOf('.') + exponent
    String digits = mantissa.replace('.', '')
    while (digits.length() > 1 && digits.startsWith('0')) {
      digits = digits.substring(1)
      point--
    }
    while (digits.length() > 1 && digits.endsWith('0')) {
      digits = digits.substring(0, digits.length() - 1)
    }
    if (digits == '0') {
      return '0'
    }
    // Java's text is not always the shortest that gives the same number, nor the nearest of that length.
    double size = Math.abs(value)
    boolean isShortest = digits.length() == 1
    while (!isShortest) {
      String cut = digits.substring(0, digits.length() - 1)
      String raised = (cut.toLong() + 1).toString()
      String kept = [cut, raised].find { it.length() == cut.length() && ('0.' + it + 'E' + point).toDouble() == size }
      isShortest = kept == null || kept.length() == 1
      digits = kept == null ? digits : kept
    }
    int binary = Math.max(Math.getExponent(size), -1022) - 52
    def exact = (((long) Math.scalb(size, -binary)) + 0.0) * (binary < 0 ? 0.5 ** -binary : 2.0 ** binary)
    int shift = digits.length() - point
    String scaled = (exact * (shift < 0 ? 0.1 ** -shift : 10.0 ** shift)).toString()
    String nearest = scaled.substring(0, scaled.indexOf('.'))
    String rest = scaled.substring(scaled.indexOf('.') + 1)
    boolean isUp = rest ==~ '50*' ? nearest ==~ '.*[13579]' : rest >= '5'
    nearest = isUp ? (nearest.toLong() + 1).toString() : nearest
    if (nearest.length() == digits.length() && ('0.' + nearest + 'E' + point).toDouble() == size) {
      digits = nearest
    }
    int n = digits.length()
    if (n <= point && point <= 21) {
      return sign + digits + '0' * (point - n)
    }
    if (0 < point && point <= 21) {
      return sign + digits.substring(0, point) + '.' + digits.substring(point)
    }
    if (-6 < point && point <= 0) {
      return sign + '0.' + '0' * (-point) + digits
    }
    String power = (point > 0 ? 'e+' : 'e-') + Math.abs(point - 1)
    return sign + digits.substring(0, 1) + (n > 1 ? '.' + digits.substring(1) : '') + power
  `,
}
