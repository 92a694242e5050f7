import type { MethodDeclaration } from '../groovy/ast/nodes.ts'

/** The methods under other names, where they are declared and where they call each other. */
export function renameMethods(
  methods: readonly MethodDeclaration[],
  names: ReadonlyMap<string, string>,
): readonly MethodDeclaration[] {
  // The copy differs in names alone.
  return methods.map((method) => renamed(method, names) as MethodDeclaration)
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]))
  const isOwnMethod = copy['kind'] === 'method' || (copy['kind'] === 'method-call' && !('object' in copy))
  const name = isOwnMethod ? names.get(String(copy['name'])) : undefined
  return name === undefined ? copy : { ...copy, name }
}
