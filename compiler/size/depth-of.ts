import type { GroovyNode } from '../groovy/ast/nodes.ts'
import { childrenOf } from '../groovy/ast/traverse.ts'
import { remembered } from './remembered.ts'

/** How much of the compiler's stack a level of nesting takes, in levels of plain expressions. */
const levels: Readonly<Partial<Record<GroovyNode['kind'], number>>> = {
  closure: 6,
  block: 1,
  if: 1,
  'expression-statement': 0,
  method: 0,
  file: 0,
}

/** How deep the nodes below a node are nested. */
export const depthOf = remembered((node): number => {
  const below = childrenOf(node).reduce((deepest, child) => Math.max(deepest, depthOf(child)), 0)
  return below + (levels[node.kind] ?? 1)
})
