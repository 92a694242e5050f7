import { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'
import { mutatingArrayMethods } from './mutating.ts'

/** Methods whose iterators are no values that could be printed. */
const iterating: ReadonlySet<string> = new Set([
  'keys',
  'values',
  'entries',
  'matchAll',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
])

/**
 * A call of a method of text or of an array, or of a function of the language, on values that are known while compiling:
 * it is made now, and what it gives is printed. `app.toUpperCase()` with a captured `app` becomes `'API'`.
 */
export function constantCall(node: ts.CallExpression, context: TranspileContext): Expression | undefined {
  const callee = unwrap(node.expression)
  if (!ts.isPropertyAccessExpression(callee)) return undefined
  const { text: member } = callee.name
  if (mutatingArrayMethods.has(member) || iterating.has(member)) return undefined
  const receiver = context.known(callee.expression)?.value
  if (typeof receiver !== 'string' && !isPlainArray(receiver)) return undefined
  const args = knownArguments(node, context)
  if (args === undefined) return undefined
  const method: unknown = Reflect.get(Object(receiver), member)
  if (typeof method !== 'function') return undefined
  try {
    const result: unknown = Reflect.apply(method, receiver, args)
    return isPrintable(result) ? context.literal(result, node) : undefined
  } catch {
    // The call fails at run time too; it is left to fail there.
    return undefined
  }
}

function knownArguments(node: ts.CallExpression, context: TranspileContext): readonly unknown[] | undefined {
  const values: unknown[] = []
  for (const argument of node.arguments) {
    const known = ts.isSpreadElement(argument) ? undefined : context.known(argument)
    if (known === undefined || !isPrimitive(known.value)) return undefined
    values.push(known.value)
  }
  return values
}

function isPlainArray(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPrimitive)
}

function isPrimitive(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)
}

function isPrintable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  return isPrimitive(value) || (Array.isArray(value) && value.every((item) => isPrimitive(item)))
}
