import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'

/** The name of a field as written or known while compiling; undefined for a computed one. */
export function fieldName(name: ts.PropertyName, context: TranspileContext): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text
  const known = context.known(name.expression)?.value
  return typeof known === 'string' || typeof known === 'number' ? String(known) : undefined
}
