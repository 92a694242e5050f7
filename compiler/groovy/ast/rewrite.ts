import type { GroovyNode } from './nodes.ts'
import { isNode } from './traverse.ts'

/** What stands for a node; undefined keeps it and goes on below it. */
type Replace = (node: GroovyNode) => GroovyNode | undefined

/**
 * A copy of a tree in which some nodes are replaced, parents first. What does not change is the same object as before.
 * @param replace gives a node of a kind that can stand where the given one stood
 * @example rewrite(body, (node) => (node.kind === 'identifier' && node.name === 'a' ? b : undefined))
 */
export function rewrite<Node extends GroovyNode>(node: Node, replace: Replace): Node {
  // `replace` answers with nodes that fit, and a copy has the kind of its original.
  return copyOf(node, replace) as Node
}

/** The same for what stands below a node. */
export function rewriteBelow<Node extends GroovyNode>(node: Node, replace: Replace): Node {
  // As above.
  return copyOfFields(node, replace) as Node
}

function copyOf(value: unknown, replace: Replace): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => copyOf(item, replace))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (typeof value !== 'object' || value === null) return value
  return (isNode(value) ? replace(value) : undefined) ?? copyOfFields(value, replace)
}

function copyOfFields(value: object, replace: Replace): object {
  let changed = false
  const fields = Object.entries(value).map(([key, field]) => {
    const copy = key === 'origin' || key === 'comments' ? field : copyOf(field, replace)
    if (copy !== field) changed = true
    return [key, copy] as const
  })
  return changed ? Object.fromEntries(fields) : value
}
