import { ts } from 'ts-morph'

/** The names of the variables and parameters that a function declares anywhere inside it. */
export function declaredNames(root: ts.Node): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const isDeclaration = ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node)
    if (isDeclaration && ts.isIdentifier(node.name)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return names
}
