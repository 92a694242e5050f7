import { ts } from 'ts-morph'
import { runTimeName } from '../../dsl/runtime/run-time-value.ts'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import type { KnownValue } from './context.ts'
import { unwrap } from './unwrap.ts'

/** Answers for a name that the function takes from outside, run-time handles included. */
export type CaptureOf = (name: ts.Identifier) => KnownValue | undefined

/** The compile-time value of an expression, or undefined when it depends on run time. See `TranspileContext.known`. */
export function knownValue(node: ts.Expression, captureOf: CaptureOf): KnownValue | undefined {
  const found = rawValue(node, captureOf)
  return found !== undefined && runTimeName(found.value) === undefined ? found : undefined
}

/** As `knownValue`, and gives the handles of run-time values too. */
export function rawValue(node: ts.Expression, captureOf: CaptureOf): KnownValue | undefined {
  const inner = unwrap(node)
  if (ts.isIdentifier(inner)) return captureOf(inner)
  if (ts.isStringLiteralLike(inner)) return { value: inner.text }
  if (ts.isNumericLiteral(inner)) return { value: Number(inner.text) }
  if (inner.kind === ts.SyntaxKind.TrueKeyword) return { value: true }
  if (inner.kind === ts.SyntaxKind.FalseKeyword) return { value: false }
  if (inner.kind === ts.SyntaxKind.NullKeyword) return { value: null }
  if (ts.isPropertyAccessExpression(inner)) {
    return propertyOf(knownValue(inner.expression, captureOf), inner.name.text)
  }
  if (ts.isElementAccessExpression(inner)) {
    const key = knownValue(inner.argumentExpression, captureOf)
    if (key === undefined) return undefined
    return propertyOf(knownValue(inner.expression, captureOf), String(key.value))
  }
  return rememberedValue(inner, captureOf)
}

const computed = new WeakMap<CaptureOf, WeakMap<ts.Expression, { readonly value: KnownValue | undefined }>>()

/** Long sums are asked for again at each of their levels. */
function rememberedValue(node: ts.Expression, captureOf: CaptureOf): KnownValue | undefined {
  const known = computed.get(captureOf) ?? new WeakMap()
  computed.set(captureOf, known)
  const before = known.get(node)
  if (before !== undefined) return before.value
  const value = computedValue(node, captureOf)
  known.set(node, { value })
  return value
}

function computedValue(node: ts.Expression, captureOf: CaptureOf): KnownValue | undefined {
  if (ts.isTemplateExpression(node)) return templateValue(node, captureOf)
  if (ts.isConditionalExpression(node)) {
    const condition = knownValue(node.condition, captureOf)
    if (condition === undefined) return undefined
    return knownValue(condition.value ? node.whenTrue : node.whenFalse, captureOf)
  }
  if (ts.isPrefixUnaryExpression(node)) return prefixValue(node, captureOf)
  if (ts.isBinaryExpression(node)) return binaryValue(node, captureOf)
  return undefined
}

/** Only of what a function may capture: an instance of a class is refused with the way to it, not looked into. */
function propertyOf(object: KnownValue | undefined, name: string): KnownValue | undefined {
  if (object === undefined) return undefined
  const { value } = object
  if (typeof value === 'function') return globalMethod(value, name) ?? staticField(value, name)
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value))
    return Object.hasOwn(value, name) ? { value: Reflect.get(value, name) } : undefined
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  if (!isPlain) return undefined
  if (Object.hasOwn(value, name)) return { value: Reflect.get(value, name) }
  // A plain object has no other properties than its own.
  const isInherited = prototype !== null && typeof prototype === 'object' && name in prototype
  return isInherited ? undefined : { value: undefined }
}

/** `docker.build`: `docker` by itself is the function that gives an agent. */
function globalMethod(owner: object, name: string): KnownValue | undefined {
  const method: unknown = Object.getOwnPropertyDescriptor(owner, name)?.value
  return stepMetadata(method)?.globalMethod === undefined ? undefined : { value: method }
}

/** `Limits.MAX`: a static field of a class, as it was when the module had run. */
function staticField(owner: object, name: string): KnownValue | undefined {
  if (!Function.prototype.toString.call(owner).startsWith('class')) return undefined
  const field = Object.getOwnPropertyDescriptor(owner, name)
  const isValue = field?.enumerable === true && 'value' in field && typeof field.value !== 'function'
  // What a descriptor holds is of any type.
  return isValue ? { value: field.value as unknown } : undefined
}

function templateValue(node: ts.TemplateExpression, captureOf: CaptureOf): KnownValue | undefined {
  let text = node.head.text
  for (const { expression, literal } of node.templateSpans) {
    const part = knownValue(expression, captureOf)
    if (part === undefined || !isPrimitive(part.value)) return undefined
    text += String(part.value) + literal.text
  }
  return { value: text }
}

function prefixValue(node: ts.PrefixUnaryExpression, captureOf: CaptureOf): KnownValue | undefined {
  const operand = knownValue(node.operand, captureOf)
  if (operand === undefined) return undefined
  if (node.operator === ts.SyntaxKind.ExclamationToken) return { value: !operand.value }
  if (node.operator === ts.SyntaxKind.MinusToken && typeof operand.value === 'number') {
    return { value: -operand.value }
  }
  return undefined
}

function binaryValue(node: ts.BinaryExpression, captureOf: CaptureOf): KnownValue | undefined {
  const left = knownValue(node.left, captureOf)
  if (left === undefined) return undefined
  const right = (): KnownValue | undefined => knownValue(node.right, captureOf)
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return left.value ? right() : left
    case ts.SyntaxKind.BarBarToken:
      return left.value ? left : right()
    case ts.SyntaxKind.QuestionQuestionToken:
      return left.value == null ? right() : left
    default:
      return operatorValue(node.operatorToken.kind, left.value, right())
  }
}

function operatorValue(
  operator: ts.SyntaxKind,
  left: unknown,
  right: KnownValue | undefined,
): KnownValue | undefined {
  if (right === undefined || !isPrimitive(left) || !isPrimitive(right.value)) return undefined
  if (operator === ts.SyntaxKind.EqualsEqualsEqualsToken) return { value: left === right.value }
  if (operator === ts.SyntaxKind.ExclamationEqualsEqualsToken) return { value: left !== right.value }
  if (operator !== ts.SyntaxKind.PlusToken) return undefined
  if (typeof left === 'number' && typeof right.value === 'number') return { value: left + right.value }
  if (typeof left === 'string' || typeof right.value === 'string') {
    return { value: String(left) + String(right.value) }
  }
  return undefined
}

function isPrimitive(value: unknown): value is string | number | boolean | null | undefined {
  return value == null || ['string', 'number', 'boolean'].includes(typeof value)
}
