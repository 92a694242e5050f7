import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { numberShape } from '../number-shape.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { isMissing } from './missing-argument.ts'
import { quotePattern } from './quote-pattern.ts'
import { isRegExp, usedPattern } from './regexp-pattern.ts'
import { regexpReplace, textReplace } from './replace.ts'
import { allMatches, firstMatch, matchedTexts, positionOf, splitPattern } from './matching-helpers.ts'
import { splitText } from './text-helpers.ts'

/** Methods of text that look for something in it and give what they find, or put something in its place. */
export const stringMatching: BuiltinTable = {
  split: { transpile: split },
  replace: { transpile: (call) => replace(call, false) },
  replaceAll: { transpile: (call) => replace(call, true) },
  match: { transpile: match },
  matchAll: { note: 'spread, looped over or given to Array.from', transpile: matchAll },
  search: { transpile: search },
}

const doubtfulGroup = 'Java may keep what a repeated group matched in an earlier round'

function split(call: BuiltinCall): Expression {
  const [separator, limit] = call.args
  if (separator === undefined || isMissing(separator))
    return create.listLiteral([call.receiver()], call.origin)
  const parts = isRegExp(separator, call.context)
    ? splitByPattern(call, separator)
    : splitByText(call, separator)
  return limit === undefined || isMissing(limit) ? parts : limited(call, parts, limit)
}

function limited(call: BuiltinCall, parts: Expression, limit: ts.Expression): Expression {
  if (parts.kind === 'null-literal') return parts
  const count = call.constant(1)
  // JavaScript reads a negative limit as a very large one.
  if (count !== undefined) return count < 0 ? parts : call.method(parts, 'take', [call.number(count)])
  if (!numberShape(limit, call.context).isNonNegative) return call.reject('the limit may be negative')
  return call.method(parts, 'take', [call.asInt(call.context.expression(limit), limit)])
}

function splitByText(call: BuiltinCall, separator: ts.Expression): Expression {
  const known = call.context.known(separator)?.value
  if (known === '') return call.method(call.receiver(), 'toList')
  if (typeof known === 'string') return splitBy(call, call.receiver(), call.text(quotePattern(known)))
  const [receiver, text] = call.operands(separator)
  if (text === undefined) return call.reject('it takes a separator')
  return call.helper(splitText, receiver, text)
}

function splitByPattern(call: BuiltinCall, separator: ts.Expression): Expression {
  const pattern = usedPattern(separator, call.context)
  if (pattern === undefined) return create.nullLiteral(call.origin)
  const { known } = pattern
  if (known?.hasDoubtfulGroup === true) return call.reject(doubtfulGroup)
  const isPlain =
    known !== undefined &&
    known.groupCount === 0 &&
    !/[\^$]|\(\?|\\[bB]/.test(known.regexp.source) &&
    !new RegExp(`^(?:${known.regexp.source})$`, known.regexp.flags.replace('g', '')).test('')
  return isPlain
    ? splitBy(call, call.receiver(), pattern.text)
    : call.helper(splitPattern, call.receiver(), pattern.text)
}

/** `text.split(',', -1).toList()`: `-1` keeps empty parts at the end. */
function splitBy(call: BuiltinCall, receiver: Expression, pattern: Expression): Expression {
  return call.method(call.method(receiver, 'split', [pattern, call.number(-1)]), 'toList')
}

function replace(call: BuiltinCall, all: boolean): Expression {
  const [wanted, replacement] = call.args
  if (wanted === undefined || replacement === undefined || call.args.length > 2) {
    return call.reject('it takes what to look for and what to put there')
  }
  return isRegExp(wanted, call.context)
    ? regexpReplace(call, wanted, replacement, all)
    : textReplace(call, wanted, replacement, all)
}

function match(call: BuiltinCall): Expression {
  const [wanted] = call.args
  const pattern = wanted && usedPattern(wanted, call.context)
  if (pattern === undefined) return create.nullLiteral(call.origin)
  if (!pattern.isGlobal && pattern.known?.hasDoubtfulGroup === true) return call.reject(doubtfulGroup)
  return call.helper(pattern.isGlobal ? matchedTexts : firstMatch, call.receiver(), pattern.text)
}

function matchAll(call: BuiltinCall): Expression {
  const [wanted] = call.args
  const pattern = wanted && usedPattern(wanted, call.context)
  if (pattern === undefined) return create.nullLiteral(call.origin)
  if (!pattern.isGlobal) return call.reject('the regular expression needs the flag g')
  if (pattern.known?.hasDoubtfulGroup === true) return call.reject(doubtfulGroup)
  return call.helper(allMatches, call.receiver(), pattern.text)
}

function search(call: BuiltinCall): Expression {
  const [wanted] = call.args
  const pattern = wanted && usedPattern(wanted, call.context)
  return pattern === undefined
    ? create.nullLiteral(call.origin)
    : call.helper(positionOf, call.receiver(), pattern.text)
}
