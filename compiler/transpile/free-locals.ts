import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'

/** The locals of the transpiled function that `node` uses and does not declare itself, with one use of each. */
export function freeLocals(node: ts.Node, context: TranspileContext): ReadonlyMap<ts.Symbol, ts.Identifier> {
  const found = new Map<ts.Symbol, ts.Identifier>()
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && context.localOf(child) !== undefined) {
      const symbol = context.symbolOf(child)
      if (symbol !== undefined && !found.has(symbol) && !isDeclaredIn(symbol, node)) found.set(symbol, child)
    }
    ts.forEachChild(child, visit)
  }
  visit(node)
  return found
}

function isDeclaredIn(symbol: ts.Symbol, node: ts.Node): boolean {
  return (symbol.declarations ?? []).some(
    (declaration) =>
      declaration.getSourceFile() === node.getSourceFile() &&
      declaration.pos >= node.pos &&
      declaration.end <= node.end,
  )
}
