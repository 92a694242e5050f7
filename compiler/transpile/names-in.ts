import type { GroovyNode } from '../groovy/ast/nodes.ts'

/** Every identifier that stands in a piece of Groovy, also as a call without a receiver. */
export function namesIn(node: GroovyNode): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit)
      return
    }
    if (typeof value !== 'object' || value === null) return
    if ('kind' in value && 'name' in value && typeof value.name === 'string') {
      if (value.kind === 'identifier' || (value.kind === 'method-call' && !('object' in value)))
        names.add(value.name)
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'origin') visit(child)
  }
  visit(node)
  return names
}
