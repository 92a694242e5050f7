import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { knownPattern } from './regexp-pattern.ts'
import { firstMatch } from './text-helpers.ts'

/** Methods of regular expressions. */
export const regexpMethods: BuiltinTable = {
  exec: { note: 'without the flag g', transpile: exec },
  test: { note: 'without the flag g', transpile: test },
}

/** `text ==~ 'v\\d+'` for a pattern from ^ to $, otherwise `(text =~ 'v\\d+').find()`. */
function test(call: BuiltinCall): Expression {
  const [text] = call.args
  const pattern = knownPattern(call.target, call.context)
  if (text === undefined || pattern === undefined) return create.nullLiteral(call.origin)
  if (pattern.isGlobal && call.context.known(call.target) !== undefined) {
    return call.reject('a regular expression with the flag g remembers where it stopped')
  }
  const value = call.context.expression(text)
  const whole = wholePattern(pattern.pattern)
  if (whole !== undefined) return create.binary(value, '==~', call.text(whole), call.origin)
  const matcher = create.binary(value, '=~', call.text(pattern.pattern), call.origin)
  return call.method(matcher, 'find')
}

/** What stands between ^ and the end, when the pattern has no alternatives that these might belong to. */
function wholePattern(pattern: string): string | undefined {
  const isWhole =
    pattern.startsWith('^') && pattern.endsWith(String.raw`\z`) && !pattern.endsWith(String.raw`\\z`)
  return isWhole && !pattern.includes('|') ? pattern.slice(1, -2) : undefined
}

function exec(call: BuiltinCall): Expression {
  const [text] = call.args
  const pattern = knownPattern(call.target, call.context)
  if (text === undefined || pattern === undefined) return create.nullLiteral(call.origin)
  if (pattern.isGlobal) return call.reject('a regular expression with the flag g remembers where it stopped')
  if (pattern.hasRepeatedGroup) return call.reject('a group of the regular expression is repeated')
  return call.helper(firstMatch, call.context.expression(text), call.text(pattern.pattern))
}
