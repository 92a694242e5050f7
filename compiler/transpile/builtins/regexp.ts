import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { unwrap } from '../unwrap.ts'
import type { TranspileContext } from '../context.ts'
import type { BuiltinCall, BuiltinTable } from './builtin-call.ts'
import { firstMatch } from './matching-helpers.ts'
import { isRegExp, regexpOf, usedPattern } from './regexp-pattern.ts'

/** Methods of regular expressions. */
export const regexpMethods: BuiltinTable = {
  exec: { note: 'without the flag g', transpile: exec },
  test: { note: 'without the flag g', transpile: test },
}

const remembers =
  'a regular expression with the flag g remembers where it stopped; use matchAll, or drop the flag'

/** `text ==~ 'v\\d+'` for a pattern from ^ to $, otherwise `(text =~ 'v\\d+').find()`. */
function test(call: BuiltinCall): Expression {
  const [text] = call.args
  const pattern = usedPattern(call.target, call.context)
  if (text === undefined || pattern === undefined) return create.nullLiteral(call.origin)
  const isFresh = ts.isRegularExpressionLiteral(unwrap(call.target))
  if (pattern.isGlobal && !isFresh) return call.reject(remembers)
  const value = call.context.expression(text)
  const whole = pattern.text.kind === 'string-literal' ? wholePattern(pattern.text.value) : undefined
  if (whole !== undefined) return create.binary(value, '==~', call.text(whole), call.origin)
  return call.method(create.binary(value, '=~', pattern.text, call.origin), 'find')
}

/** What stands between ^ and the end, when the pattern has no alternatives that these might belong to. */
function wholePattern(pattern: string): string | undefined {
  const isWhole =
    pattern.startsWith('^') && pattern.endsWith(String.raw`\z`) && !pattern.endsWith(String.raw`\\z`)
  return isWhole && !pattern.includes('|') ? pattern.slice(1, -2) : undefined
}

function exec(call: BuiltinCall): Expression {
  const [text] = call.args
  const pattern = usedPattern(call.target, call.context)
  if (text === undefined || pattern === undefined) return create.nullLiteral(call.origin)
  if (pattern.isGlobal) return call.reject(remembers)
  if (pattern.known?.hasDoubtfulGroup === true)
    return call.reject('Java may keep what a repeated group matched in an earlier round')
  return call.helper(firstMatch, call.context.expression(text), pattern.text)
}

const properties: ReadonlySet<string> = new Set(['source', 'flags', 'global', 'ignoreCase', 'multiline'])

/** `pattern.source` and its relatives, for a regular expression that is known while compiling. */
export function regexpProperty(
  node: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression | undefined {
  const { text: name } = node.name
  if (!properties.has(name) || !isRegExp(node.expression, context)) return undefined
  const regexp = regexpOf(node.expression, context)
  return regexp && context.literal(Reflect.get(regexp, name), node)
}
