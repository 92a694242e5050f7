import type { GroovyNode } from '../groovy/ast/nodes.ts'

/** A function of nodes whose results are kept: trees are asked again and again, and never change. */
export function remembered<Result>(
  compute: (node: GroovyNode) => Result & NonNullable<unknown>,
): (node: GroovyNode) => Result {
  const known = new WeakMap<GroovyNode, Result & NonNullable<unknown>>()
  return (node) => {
    const before = known.get(node)
    if (before !== undefined) return before
    const result = compute(node)
    known.set(node, result)
    return result
  }
}
