import type { ts } from 'ts-morph'
import type { KnownValue, TranspileContext } from './context.ts'
import { isDeclaredInside } from './function-of-variable.ts'

/**
 * The value of a name that the function takes from outside, read when it is asked for.
 * @returns undefined for the function's own names, for globals, and after a report for a variable without a value
 */
export function capturedValue(name: ts.Identifier, context: TranspileContext): KnownValue | undefined {
  const { text } = name
  const declarations = context.symbolOf(name)?.declarations ?? []
  if (declarations.some((declaration) => isDeclaredInside(declaration, context))) return undefined
  if (!context.handle.freeNames.has(text)) return text === 'undefined' ? { value: undefined } : undefined
  try {
    return { value: context.handle.capture(text) }
  } catch {
    context.report('captured-uninitialised', name, { name: text })
    return undefined
  }
}
