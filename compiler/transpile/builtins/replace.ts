import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Closure, Expression } from '../../groovy/ast/nodes.ts'
import { kindsOfType } from '../types.ts'
import type { BuiltinCall } from './builtin-call.ts'
import { knownPattern, type KnownPattern } from './regexp-pattern.ts'

/** `text.replace(/…/g, …)`: `replaceAll`, or `replaceFirst` without the flag g. */
export function regexpReplace(
  call: BuiltinCall,
  search: ts.Expression,
  replacement: ts.Expression,
  all: boolean,
): Expression {
  const pattern = knownPattern(search, call.context)
  if (pattern === undefined) return create.nullLiteral(call.origin)
  if (all && !pattern.isGlobal) return call.reject('the regular expression needs the flag g')
  if (pattern.hasRepeatedGroup) return call.reject('a group of the regular expression is repeated')
  const name = pattern.isGlobal ? 'replaceAll' : 'replaceFirst'
  const known = call.context.known(replacement)?.value
  if (typeof known === 'string') {
    const text = javaReplacement(known, pattern)
    if (text === undefined) return call.reject("the replacement uses $` or $'")
    return call.method(call.receiver(), name, [call.text(pattern.pattern), call.text(text)])
  }
  const { checker } = call.context
  if (checker.getTypeAtLocation(replacement).getCallSignatures().length > 0) {
    return replaceByFunction(call, name, pattern, replacement)
  }
  return call.reject('a replacement that is put together at run time must be a function: () => text')
}

/** A replacement with `$1`, `$&`, `$<name>` and `$$` as Java writes them; undefined for what it cannot say. */
function javaReplacement(text: string, pattern: KnownPattern): string | undefined {
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
  if (isGroup(Number(digits))) {
    return digits.length === 1 || Number(digits) > 9 ? `$${Number(digits)}` : `$${Number(digits)}`
  }
  const [first = '', second = ''] = digits
  return isGroup(Number(first)) ? `$${first}${second === '' ? '' : `\\${second}`}` : `\\$${digits}`
}

/** The function runs for each match, outside CPS: the call moves into a `@NonCPS` method. */
function replaceByFunction(
  call: BuiltinCall,
  name: string,
  pattern: KnownPattern,
  callback: ts.Expression,
): Expression {
  const { context } = call
  const [signature] = context.checker.getTypeAtLocation(callback).getCallSignatures()
  const result = signature && kindsOfType(signature.getReturnType(), context.checker)
  if (result === undefined || result.size !== 1 || !result.has('string')) {
    return call.reject('the function must give text')
  }
  const used = signature?.parameters.length ?? 0
  if (used > pattern.groupCount + 1)
    return call.reject('the function takes more than the match and its groups')
  return context.pureCall({
    node: call.node,
    name: 'replaced',
    inputs: [{ name: 'text', value: call.receiver() }],
    callbacks: [{ node: callback, arity: pattern.groupCount + 1 }],
    build: ([text], [closure]) =>
      text === undefined || closure === undefined
        ? create.nullLiteral(call.origin)
        : replaceCall(call, name, text, pattern, closure),
  })
}

function replaceCall(
  call: BuiltinCall,
  name: string,
  text: Expression,
  pattern: KnownPattern,
  closure: Closure,
): Expression {
  return create.methodCall(text, name, [create.positional(call.text(pattern.pattern))], call.origin, {
    body: closure,
  })
}
