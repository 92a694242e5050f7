import type { Block, GroovyNode } from '../groovy/ast/nodes.ts'
import { childrenOf } from '../groovy/ast/traverse.ts'
import { depthOf } from './depth-of.ts'
import { mostCode, mostDepth, mostElements, mostEntries, mostLinks, mostStatements } from './limits.ts'
import { remembered } from './remembered.ts'
import { type CodeForm, sizeOf } from './size-of.ts'

/**
 * True when Jenkins can make one method of a body.
 * @param times how often our limits may be reached; those of the JVM are twice as high
 */
export function withinMethod(body: Block, form: CodeForm, times = 1): boolean {
  if (sizeOf(body, form) > mostCode * times) return false
  if (depthOf(body) > mostDepth * times) return false
  return form === 'ordinary' || longestPart(body) <= times
}

/** The length of the longest list of anything below a node, in times of what we allow. */
const longestPart = remembered((node): number =>
  Math.max(lengthOf(node), ...childrenOf(node).map(longestPart)),
)

function lengthOf(node: GroovyNode): number {
  switch (node.kind) {
    case 'block':
      return node.statements.length / mostStatements
    case 'switch':
      return Math.max(node.cases.length, ...node.cases.map((one) => one.statements.length)) / mostStatements
    case 'list-literal':
      return node.elements.length / mostElements
    case 'map-literal':
      return node.entries.length / mostEntries
    case 'method-call': {
      const named = node.arguments.filter(({ kind }) => kind === 'named').length
      return Math.max(named / mostEntries, (node.arguments.length - named) / mostElements)
    }
    case 'new-instance':
      return node.arguments.length / mostElements
    case 'gstring':
      return node.parts.length / mostElements / 2
    case 'if':
      return linksOf(node) / mostLinks
    default:
      return 0
  }
}

function linksOf(node: GroovyNode): number {
  let links = 0
  for (let one: GroovyNode | undefined = node; one?.kind === 'if'; one = one.elseBranch) links++
  return links
}
