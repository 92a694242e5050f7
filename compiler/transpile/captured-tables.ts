import type { Expression } from '../groovy/ast/nodes.ts'

const names = new WeakMap<Expression, string>()

/**
 * Notes what the user calls the list or object that a literal holds, so that a long one can get a method of its own.
 * @param source the expression that was replaced by the literal: `services`, `config.SERVICES`
 */
export function noteTable(literal: Expression, source: string): void {
  if (literal.kind !== 'list-literal' && literal.kind !== 'map-literal' && literal.kind !== 'binary') return
  const name = /^[\w$.]+$/.test(source) ? source.slice(source.lastIndexOf('.') + 1) : 'captured'
  names.set(literal, camelCase(name))
}

/** The name of such a literal; undefined for any other expression. */
export function tableName(expression: Expression): string | undefined {
  return names.get(expression)
}

/** `DEFAULT_SERVICES` gives `defaultServices`. */
function camelCase(name: string): string {
  if (/[a-z]/.test(name)) return name.charAt(0).toLowerCase() + name.slice(1)
  return name.toLowerCase().replaceAll(/_+([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
}
