import { ts } from 'ts-morph'

/** Leads from the nodes of a file that was parsed twice to their twins. */
export interface NodePairs {
  /** The node of the program, which the checker knows. */
  inProgram<Node extends ts.Node>(node: Node): Node
  /** The node of the tree that is being transformed. */
  inTransformed<Node extends ts.Node>(node: Node): Node
}

/** Pairs the nodes of two trees of the same text. */
export function pairNodes(transformed: ts.SourceFile, program: ts.SourceFile): NodePairs {
  const toProgram = new Map<ts.Node, ts.Node>()
  const toTransformed = new Map<ts.Node, ts.Node>()
  const pair = (left: ts.Node, right: ts.Node): void => {
    toProgram.set(left, right)
    toTransformed.set(right, left)
    const others = childrenOf(right)
    for (const [index, child] of childrenOf(left).entries()) {
      const other = others[index]
      if (other !== undefined) pair(child, other)
    }
  }
  pair(transformed, program)
  return { inProgram: (node) => twin(toProgram, node), inTransformed: (node) => twin(toTransformed, node) }
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

function twin<Node extends ts.Node>(twins: ReadonlyMap<ts.Node, ts.Node>, node: Node): Node {
  const other = twins.get(node)
  if (other?.kind !== node.kind) throw new Error(`No twin for the node at ${node.pos}`)
  // The same text parses to nodes of the same kinds.
  return other as Node
}
