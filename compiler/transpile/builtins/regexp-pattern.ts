import { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'
import { javaPattern, type JavaPattern } from './java-pattern.ts'

/** A regular expression that is known while compiling. */
export interface KnownPattern extends JavaPattern {
  readonly isGlobal: boolean
  /** As JavaScript has it, for questions to it. */
  readonly regexp: RegExp
}

/** True for an expression whose type is a regular expression. */
export function isRegExp(node: ts.Expression, context: TranspileContext): boolean {
  return context.checker.getTypeAtLocation(node).symbol?.name === 'RegExp'
}

/**
 * The pattern of a regular expression written in place or captured.
 * @returns undefined after a report, when it is built at run time or Java would read it in another way
 */
export function knownPattern(node: ts.Expression, context: TranspileContext): KnownPattern | undefined {
  const regexp = regexpOf(node, context)
  if (regexp === undefined) {
    context.report('unsupported-regexp', node, {
      regexp: node.getText(),
      reason: 'it is put together while Jenkins runs the build',
    })
    return undefined
  }
  const translated = javaPattern(regexp)
  if ('reason' in translated) {
    context.report('unsupported-regexp', node, { regexp: String(regexp), reason: translated.reason })
    return undefined
  }
  return { ...translated, isGlobal: regexp.global, regexp }
}

function regexpOf(node: ts.Expression, context: TranspileContext): RegExp | undefined {
  const inner = unwrap(node)
  if (ts.isRegularExpressionLiteral(inner)) {
    const end = inner.text.lastIndexOf('/')
    try {
      return new RegExp(inner.text.slice(1, end), inner.text.slice(end + 1))
    } catch {
      return undefined
    }
  }
  const value = context.known(inner)?.value
  if (Object.prototype.toString.call(value) !== '[object RegExp]') return undefined
  // A regular expression of the user's modules has the same properties as one of ours.
  const { source, flags } = value as RegExp
  return new RegExp(source, flags)
}
