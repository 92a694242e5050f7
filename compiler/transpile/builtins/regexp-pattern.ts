import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { isDeclaredInside } from '../function-of-variable.ts'
import { isKind } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { javaPattern, type JavaPattern } from './java-pattern.ts'

/** A regular expression that is known while compiling. */
export interface KnownPattern extends JavaPattern {
  readonly isGlobal: boolean
  /** As JavaScript has it, for questions to it. */
  readonly regexp: RegExp
}

/** A regular expression where it is used. */
interface UsedPattern {
  /** Java's pattern: a literal, or the variable that holds it. */
  readonly text: Expression
  /** False for one that is handed in: such a regular expression has no flag g (see regexp-value.ts). */
  readonly isGlobal: boolean
  /** Absent for one that is handed in. */
  readonly known: KnownPattern | undefined
}

/** True for an expression whose type is a regular expression. */
export function isRegExp(node: ts.Expression, context: TranspileContext): boolean {
  return isKind(node, 'RegExp', context)
}

/**
 * The regular expression that a method is called with.
 * @returns undefined after a report, when it is built at run time or Java would read it in another way
 */
export function usedPattern(node: ts.Expression, context: TranspileContext): UsedPattern | undefined {
  const regexp = regexpOf(node, context)
  const inner = unwrap(node)
  if (regexp === undefined) {
    if (!isRegExp(node, context) || ts.isNewExpression(inner)) {
      reportRunTime(node, context)
      return undefined
    }
    return { text: context.expression(node), isGlobal: false, known: undefined }
  }
  const known = translated(regexp, node, context)
  if (known === undefined) return undefined
  const isLocal = ts.isIdentifier(inner) && context.localOf(inner) !== undefined
  const text = isLocal
    ? context.expression(inner)
    : create.stringLiteral(known.pattern, context.originOf(node))
  return { text, isGlobal: known.isGlobal, known }
}

/**
 * The pattern of a regular expression that is written in place, in a constant or outside the function.
 * @returns undefined after a report
 */
export function knownPattern(node: ts.Expression, context: TranspileContext): KnownPattern | undefined {
  const regexp = regexpOf(node, context)
  if (regexp !== undefined) return translated(regexp, node, context)
  reportRunTime(node, context)
  return undefined
}

function translated(
  regexp: RegExp,
  node: ts.Expression,
  context: TranspileContext,
): KnownPattern | undefined {
  const result = javaPattern(regexp)
  if ('reason' in result) {
    context.report('unsupported-regexp', node, { regexp: String(regexp), reason: result.reason })
    return undefined
  }
  return { ...result, isGlobal: regexp.global, regexp }
}

function reportRunTime(node: ts.Expression, context: TranspileContext): void {
  context.report('unsupported-regexp', node, {
    regexp: node.getText(),
    reason: 'it is put together while Jenkins runs the build',
    instead:
      'Write it as /…/, make it outside the function, or look for plain text with includes, startsWith or indexOf',
  })
}

/** The regular expression itself, when it is a literal, a constant of this function or a value from outside. */
export function regexpOf(node: ts.Expression, context: TranspileContext): RegExp | undefined {
  const inner = unwrap(node)
  if (ts.isRegularExpressionLiteral(inner)) {
    const end = inner.text.lastIndexOf('/')
    return madeOf(inner.text.slice(1, end), inner.text.slice(end + 1))
  }
  if (ts.isNewExpression(inner)) return constructed(inner, context)
  const initializer = ts.isIdentifier(inner) ? initializerOf(inner, context) : undefined
  if (initializer !== undefined) return regexpOf(initializer, context)
  const value = context.known(inner)?.value
  if (Object.prototype.toString.call(value) !== '[object RegExp]') return undefined
  // A regular expression of the user's modules has the same properties as one of ours.
  const { source, flags } = value as RegExp
  return new RegExp(source, flags)
}

/** `new RegExp('^' + prefix, 'i')` of what is known while compiling. */
function constructed(node: ts.NewExpression, context: TranspileContext): RegExp | undefined {
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp') return undefined
  const values = (node.arguments ?? []).map((argument) => context.known(argument)?.value)
  const [source, flags = ''] = values
  if (values.length === 0 || typeof source !== 'string' || typeof flags !== 'string') return undefined
  return madeOf(source, flags)
}

function madeOf(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags)
  } catch {
    return undefined
  }
}

/** What a `const` of this function starts with. */
export function initializerOf(node: ts.Identifier, context: TranspileContext): ts.Expression | undefined {
  const declaration = context.symbolOf(node)?.valueDeclaration
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined
  if (!isDeclaredInside(declaration, context)) return undefined
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
  return isConst ? declaration.initializer : undefined
}
