import { ts } from 'ts-morph'
import type { Statement } from '../groovy/ast/nodes.ts'

/**
 * What each loop does between two rounds. A loop that became a `while` must do it before every `continue`, since only
 * Groovy's own `for` does it by itself.
 */
export class Loops {
  readonly #between = new Map<ts.Node, () => readonly Statement[]>()

  /** @param between makes the statements anew for each `continue`, since a tree holds each node once */
  doBetweenRounds(loop: ts.IterationStatement, between: () => readonly Statement[]): void {
    this.#between.set(loop, between)
  }

  /** @param refuse called when a `finally` would have to run between the `continue` and what the loop does then */
  statementsBefore(node: ts.ContinueStatement, refuse: () => void): readonly Statement[] {
    const loop = loopOf(node)
    const between = loop && this.#between.get(loop)
    if (loop === undefined || between === undefined) return []
    if (leavesFinally(node, loop)) refuse()
    return between()
  }
}

function leavesFinally(node: ts.Node, loop: ts.Node): boolean {
  for (let current = node.parent; current !== loop; current = current.parent) {
    if (ts.isTryStatement(current) && current.finallyBlock !== undefined) return true
  }
  return false
}

/** The loop that a `continue` goes on with. */
export function loopOf(node: ts.ContinueStatement): ts.Node | undefined {
  let current: ts.Node = node.parent
  while (!ts.isFunctionLike(current) && !ts.isSourceFile(current)) {
    if (
      ts.isIterationStatement(current, false) &&
      (node.label === undefined || hasLabel(current, node.label.text))
    ) {
      return current
    }
    current = current.parent
  }
  return undefined
}

function hasLabel(loop: ts.Node, label: string): boolean {
  let { parent } = loop
  while (ts.isLabeledStatement(parent)) {
    if (parent.label.text === label) return true
    parent = parent.parent
  }
  return false
}
