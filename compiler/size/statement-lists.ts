import type { GroovyNode, Statement } from '../groovy/ast/nodes.ts'
import { rewriteBelow } from '../groovy/ast/rewrite.ts'

/** What surrounds a list of statements. */
export interface ListScope {
  /** Variables that are declared outside the list and can be used in it. */
  readonly visible: ReadonlySet<string>
  /** True for the body of a closure or method itself: leaving the list is leaving the function. */
  readonly isFunction: boolean
  /** True inside a `try` of the function: what a run assigned counts even when it is left by an exception. */
  readonly inTry: boolean
}

type Change = (statements: readonly Statement[], scope: ListScope) => readonly Statement[]

/**
 * A node with other statements in the nearest lists below it: branches, bodies of loops and closures, cases.
 * @param scope that of the list in which the node stands, with the variables that it can use
 */
export function withLists<Node extends GroovyNode>(node: Node, scope: ListScope, change: Change): Node {
  // Each copy has the kind of its original.
  return copyOf(node, { ...scope, isFunction: false }, change) as Node
}

function copyOf(node: GroovyNode, scope: ListScope, change: Change): GroovyNode {
  if (node.kind === 'block') {
    const statements = change(node.statements, scope)
    return statements === node.statements ? node : { ...node, statements }
  }
  const inBlock = (names: readonly string[], isFunction = false) => {
    const inTry = (scope.inTry && !isFunction) || node.kind === 'try'
    const inner = { visible: new Set([...scope.visible, ...names]), isFunction, inTry }
    return (child: GroovyNode): GroovyNode => copyOf(child, child.kind === 'block' ? inner : scope, change)
  }
  switch (node.kind) {
    case 'closure':
      return rewriteBelow(
        node,
        inBlock(
          node.parameters.map(({ name }) => name),
          true,
        ),
      )
    case 'for-in':
      return rewriteBelow(node, inBlock([node.name]))
    case 'for':
      return rewriteBelow(
        node,
        inBlock(node.initializer?.kind === 'variable-declaration' ? [node.initializer.name] : []),
      )
    case 'try':
      // The body sees none of them, but may not hide them either.
      return rewriteBelow(node, inBlock(node.catches.map(({ name }) => name)))
    case 'switch': {
      const tested = rewriteBelow({ ...node, cases: [] }, inBlock([]))
      const cases = node.cases.map((clause) => ({
        ...clause,
        statements: change(clause.statements, { ...scope, isFunction: false }),
      }))
      return { ...tested, cases }
    }
    default:
      return rewriteBelow(node, inBlock([]))
  }
}
