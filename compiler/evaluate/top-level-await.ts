import { ts } from 'ts-morph'

/** The first `await` of a module outside its functions, or undefined. */
export function findTopLevelAwait(sourceFile: ts.SourceFile): ts.Node | undefined {
  const find = (node: ts.Node): ts.Node | undefined => {
    if (ts.isFunctionLike(node) || ts.isPropertyDeclaration(node)) return undefined
    const awaits =
      ts.isAwaitExpression(node) ||
      (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
      (ts.isVariableDeclarationList(node) &&
        (node.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing)
    return awaits ? node : ts.forEachChild(node, find)
  }
  return find(sourceFile)
}
