import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { kindsOfType } from '../types.ts'
import type { BuiltinCall } from './builtin-call.ts'
import { replaceMatches } from './matching-helpers.ts'
import { quotePattern } from './quote-pattern.ts'
import { usedPattern, type KnownPattern } from './regexp-pattern.ts'
import { replaceText } from './text-helpers.ts'

/** `text.replace('a', …)`: `replaceFirst`, or `replace` for all. */
export function textReplace(
  call: BuiltinCall,
  search: ts.Expression,
  replacement: ts.Expression,
  all: boolean,
): Expression {
  const { context } = call
  const knownSearch = context.known(search)?.value
  if (isFunction(replacement, call)) {
    const name = all ? 'replaceAll' : 'replaceFirst'
    return typeof knownSearch === 'string'
      ? replaceByFunction(call, name, { text: call.text(quotePattern(knownSearch)), groups: 0 }, replacement)
      : replaceQuotedByFunction(call, name, search, replacement)
  }
  const known = context.known(replacement)?.value
  if (typeof known === 'string' && !known.includes('$')) {
    if (all) {
      const [receiver, text] = call.operands(search)
      return text === undefined ? receiver : call.method(receiver, 'replace', [text, call.text(known)])
    }
    if (typeof knownSearch === 'string') {
      const put = call.text(known.replaceAll('\\', String.raw`\\`))
      return call.method(call.receiver(), 'replaceFirst', [call.text(quotePattern(knownSearch)), put])
    }
  }
  const [receiver, text, value] = call.operands(search, replacement)
  if (text === undefined || value === undefined) return receiver
  return call.helper(replaceText, receiver, text, value, create.booleanLiteral(all, call.origin))
}

/** `text.replace(/…/g, …)`: `replaceAll`, or `replaceFirst` without the flag g. */
export function regexpReplace(
  call: BuiltinCall,
  search: ts.Expression,
  replacement: ts.Expression,
  all: boolean,
): Expression {
  const pattern = usedPattern(search, call.context)
  if (pattern === undefined) return create.nullLiteral(call.origin)
  if (all && !pattern.isGlobal) return call.reject('the regular expression needs the flag g')
  const { known } = pattern
  if (known?.hasDoubtfulGroup === true)
    return call.reject('Java may keep what a repeated group matched in an earlier round')
  const name = pattern.isGlobal ? 'replaceAll' : 'replaceFirst'
  const value = call.context.known(replacement)?.value
  const text = typeof value === 'string' ? javaReplacement(value, known) : undefined
  if (text !== undefined) return call.method(call.receiver(), name, [pattern.text, call.text(text)])
  if (!isFunction(replacement, call)) return replaceByText(call, pattern.text, known, replacement)
  if (known === undefined)
    return call.reject('a function needs a regular expression that is written in place')
  // The call moves into a method of its own, where a local that holds the pattern is not known.
  return replaceByFunction(
    call,
    name,
    { text: call.text(known.pattern), groups: known.groupCount },
    replacement,
  )
}

function isFunction(node: ts.Expression, call: BuiltinCall): boolean {
  return call.context.checker.getTypeAtLocation(node).getCallSignatures().length > 0
}

/** A replacement of run time, which may hold `$&` and its relatives. */
function replaceByText(
  call: BuiltinCall,
  pattern: Expression,
  known: KnownPattern | undefined,
  replacement: ts.Expression,
): Expression {
  if (known === undefined)
    return call.reject('it takes a regular expression that is written in place, or text')
  const [receiver, value] = call.operands(replacement)
  if (value === undefined) return receiver
  const all = create.booleanLiteral(known.isGlobal, call.origin)
  const names = [...known.groupNames].map(([name, number]) => create.mapEntry(name, call.number(number)))
  return names.length === 0
    ? call.helper(replaceMatches, receiver, pattern, value, all)
    : call.helper(replaceMatches, receiver, pattern, value, all, create.mapLiteral(names, call.origin))
}

/** A replacement with `$1`, `$&`, `$<name>` and `$$` as Java writes them; undefined for what it cannot say. */
function javaReplacement(text: string, pattern: KnownPattern | undefined): string | undefined {
  if (pattern === undefined) return text.includes('$') ? undefined : text.replaceAll('\\', String.raw`\\`)
  if (/\$[`']/.test(text)) return undefined
  return text.replaceAll(/\$(?:(\$)|(&)|<([^>]*)>|(\d\d?))|[\\$]/g, (whole, dollar, all, name, digits) => {
    if (dollar !== undefined) return String.raw`\$`
    if (all !== undefined) return '$0'
    if (name !== undefined) return namedGroup(String(name), whole, pattern)
    return digits === undefined ? `\\${whole}` : numberedGroup(String(digits), pattern)
  })
}

function namedGroup(name: string, whole: string, pattern: KnownPattern): string {
  if (pattern.groupNames.size === 0) return `\\${whole}`
  const number = pattern.groupNames.get(name)
  return number === undefined ? '' : `$${number}`
}

/** `$12` is group 12 when there is one, otherwise group 1 and a 2, as JavaScript has it. */
function numberedGroup(digits: string, pattern: KnownPattern): string {
  const isGroup = (number: number): boolean => number >= 1 && number <= pattern.groupCount
  if (isGroup(Number(digits))) return `$${Number(digits)}`
  const [first = '', second = ''] = digits
  return isGroup(Number(first)) ? `$${first}${second === '' ? '' : `\\${second}`}` : `\\$${digits}`
}

interface ReplacedPattern {
  readonly text: Expression
  readonly groups: number
}

/** The function runs for each match, outside CPS: the call moves into a `@NonCPS` method. */
function replaceByFunction(
  call: BuiltinCall,
  name: string,
  pattern: ReplacedPattern,
  callback: ts.Expression,
): Expression {
  const refused = refusedFunction(call, pattern.groups, callback)
  if (refused !== undefined) return refused
  return call.context.pureCall({
    node: call.node,
    name: 'replaced',
    inputs: [{ name: 'text', value: call.receiver() }],
    callbacks: [{ node: callback, arity: pattern.groups + 1 }],
    build: ([text], [body]) =>
      text === undefined || body === undefined
        ? create.nullLiteral(call.origin)
        : call.method(text, name, [pattern.text], body),
  })
}

/** As `replaceByFunction`, for text of run time: `text.replaceAll(Pattern.quote(search)) { … }`. */
function replaceQuotedByFunction(
  call: BuiltinCall,
  name: string,
  search: ts.Expression,
  callback: ts.Expression,
): Expression {
  const refused = refusedFunction(call, 0, callback)
  if (refused !== undefined) return refused
  const [receiver, wanted] = call.operands(search)
  if (wanted === undefined) return receiver
  return call.context.pureCall({
    node: call.node,
    name: 'replaced',
    inputs: [
      { name: 'text', value: receiver },
      { name: 'search', value: wanted },
    ],
    callbacks: [{ node: callback, arity: 1 }],
    build: ([text, quoted], [body]) =>
      text === undefined || quoted === undefined || body === undefined
        ? create.nullLiteral(call.origin)
        : call.method(text, name, [quotedBy(call, quoted)], body),
  })
}

/** `java.util.regex.Pattern.quote(text)` */
function quotedBy(call: BuiltinCall, text: Expression): Expression {
  const type = create.propertyAccess(
    create.identifier('java.util.regex', call.origin),
    'Pattern',
    call.origin,
  )
  return call.method(type, 'quote', [text])
}

function refusedFunction(call: BuiltinCall, groups: number, callback: ts.Expression): Expression | undefined {
  const { checker } = call.context
  const [signature] = checker.getTypeAtLocation(callback).getCallSignatures()
  const result = signature && kindsOfType(signature.getReturnType(), checker)
  if (result === undefined || result.size !== 1 || !result.has('string')) {
    return call.reject('the function must give text')
  }
  return (signature?.parameters.length ?? 0) > groups + 1
    ? call.reject('the function takes more than the match and its groups; go through matchAll instead')
    : undefined
}
