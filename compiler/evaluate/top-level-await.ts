import { ts } from 'ts-morph'

/** The first `await` of a module outside its functions, or undefined. */
export function findTopLevelAwait(sourceFile: ts.SourceFile): ts.Node | undefined {
  const find = (node: ts.Node): ts.Node | undefined => {
    if (ts.isFunctionLike(node) || ts.isPropertyDeclaration(node)) return undefined
    if (ts.isAwaitExpression(node)) return node
    if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return node.awaitModifier
    const flags = ts.isVariableDeclarationList(node)
      ? node.flags & ts.NodeFlags.AwaitUsing
      : ts.NodeFlags.None
    return flags === ts.NodeFlags.AwaitUsing ? node : ts.forEachChild(node, find)
  }
  return find(sourceFile)
}
