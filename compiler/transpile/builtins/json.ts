import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { Helper } from '../helpers.ts'
import { integerKeysFirst } from '../key-order/in-key-order.ts'
import { mayHoldIntegerKeysInside } from '../key-order/integer-keys-of-type.ts'
import { isFraction } from '../number-shape.ts'
import { isPlainObject } from '../plain-object.ts'
import { numberText } from '../text.ts'
import { isNullable, kindsOf, only } from '../types.ts'
import { isMissing } from './missing-argument.ts'
import { parseJson } from './json-parser.ts'
import { missingValues } from './missing-values.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'

/** Functions of `JSON`. */
export const jsonFunctions: BuiltinTable = {
  stringify: { note: 'types whose values are null or left out, not both', transpile: stringify },
  parse: { transpile: parse },
}

function stringify(call: BuiltinCall): Expression {
  const [value, replacer, space] = call.args
  if (value === undefined) return call.reject('it takes a value')
  if (replacer !== undefined && !isMissing(replacer) && call.context.known(replacer)?.value !== null) {
    return call.reject('it is given a function or a list of keys')
  }
  const indent = indentOf(space === undefined || isMissing(space) ? undefined : (call.known(2) ?? space))
  if (indent === undefined) return call.reject('the indent must be a known text or number')
  const { checker } = call.context
  const kinds = kindsOf(value, call.context)
  if (kinds.has('undefined')) return call.reject(`"${value.getText()}" may be undefined, which has no JSON`)
  if (only(kinds, 'object') && !isPlainObject(value, call.context))
    return call.reject(`"${value.getText()}" is an object of Jenkins`)
  const missing = missingValues(checker.getTypeAtLocation(value), checker)
  if (missing.reason !== undefined) return call.reject(missing.reason)
  const [argument = create.nullLiteral(call.origin)] = call.values(value)
  const leaveOut = create.booleanLiteral(missing.hasUndefined, call.origin)
  const helper = jsonWriter(value, call)
  if (indent !== '') return call.helper(helper, argument, leaveOut, call.text(indent))
  return missing.hasUndefined ? call.helper(helper, argument, leaveOut) : call.helper(helper, argument)
}

function jsonWriter(value: ts.Expression, { context }: BuiltinCall): Helper {
  const { checker, unit } = context
  const hasFractions = !unit.fractions.isEmpty || isFraction(value, context)
  const isInOrder =
    context.known(value) !== undefined || !mayHoldIntegerKeysInside(checker.getTypeAtLocation(value), checker)
  if (isInOrder) return hasFractions ? fractionalJsonText : jsonText
  return hasFractions ? orderedFractionalJsonText : orderedJsonText
}

/** JavaScript's third argument as the text of one level. */
function indentOf(space: unknown): string | undefined {
  if (space === undefined || space === null) return ''
  if (typeof space === 'number') return ' '.repeat(Math.max(0, Math.min(10, Math.trunc(space))))
  return typeof space === 'string' ? space.slice(0, 10) : undefined
}

function parse(call: BuiltinCall): Expression {
  const refused = call.atMost(1)
  if (refused !== undefined) return refused
  const [text] = call.args
  if (text === undefined || isNullable(kindsOf(text, call.context))) return call.reject('it takes text')
  const [argument = create.nullLiteral(call.origin)] = call.values(text)
  return call.helper(parseJson, argument)
}

/** Text between quotes as JavaScript writes it; Groovy's own writer escapes letters beyond ASCII. */
const jsonQuoted: Helper = {
  name: 'jsonQuoted',
  parameters: ['String text'],
  body: String.raw`
    String result = text.replace('\\', '\\\\').replace('"', '\\"')
    result = result.replace('\n', '\\n').replace('\r', '\\r').replace('\t', '\\t').replace('\b', '\\b').replace('\f', '\\f')
    for (int code = 0; code < 32; code++) {
      result = result.replace(((char) code).toString(), '\\' + 'u' + Integer.toString(code, 16).padLeft(4, '0'))
    }
    return '"' + result + '"'
  `,
}

/** `JSON.stringify(value, null, indent)` */
const jsonText: Helper = {
  name: 'jsonText',
  parameters: ['value', 'boolean leaveOutNull = false', "String indent = ''", 'String around = null'],
  body: `
    if (value instanceof CharSequence) {
      return $jsonQuoted(value.toString())
    }
    String lineBreak = around == null ? (indent ? '\\n' : '') : around
    String deeper = lineBreak + indent
    if (value instanceof Map) {
      def entries = []
      for (entry in value) {
        if (!(leaveOutNull && entry.value == null)) {
          String item = $jsonText(entry.value, leaveOutNull, indent, deeper)
          entries.add($jsonQuoted(entry.key.toString()) + (indent ? ': ' : ':') + item)
        }
      }
      return entries ? '{' + deeper + entries.join(',' + deeper) + lineBreak + '}' : '{}'
    }
    if (value instanceof List) {
      def items = []
      for (item in value) {
        items.add($jsonText(item, leaveOutNull, indent, deeper))
      }
      return items ? '[' + deeper + items.join(',' + deeper) + lineBreak + ']' : '[]'
    }
    return value.toString()
  `,
  calls: [jsonQuoted],
}

/** As `jsonText` where numbers may have fractions; what JSON has no number for is null. */
const fractionalJsonText = withFractions(jsonText)

/** As `jsonText` where keys may look like integers. */
const orderedJsonText: Helper = {
  ...jsonText,
  name: 'orderedJsonText',
  body: jsonText.body
    .replaceAll('$jsonText(', '$orderedJsonText(')
    .replace('in value) {\n        if (!', 'in $integerKeysFirst(value)) {\n        if (!'),
  calls: [jsonQuoted, integerKeysFirst],
}

const orderedFractionalJsonText = withFractions(orderedJsonText)

function withFractions(writer: Helper): Helper {
  return {
    ...writer,
    body: writer.body.replace(
      'return value.toString()',
      "return value instanceof Double ? ($numberText(value) =~ 'N|y' ? 'null' : $numberText(value)) : value.toString()",
    ),
    calls: [...(writer.calls ?? []), numberText],
  }
}
