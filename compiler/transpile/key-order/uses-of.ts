import { ts } from 'ts-morph'

const known = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly ts.Identifier[]>>()

/** The places in its file that use a variable, without its declaration. */
export function usesOf(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
): readonly ts.Identifier[] {
  const file = declaration.getSourceFile()
  const names = known.get(file) ?? namesIn(file)
  known.set(file, names)
  return (names.get(symbol.name) ?? []).filter(
    (name) => name.parent !== declaration && symbolAt(name, checker) === symbol,
  )
}

function symbolAt(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name)
}

function namesIn(file: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> {
  const names = new Map<string, ts.Identifier[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const before = names.get(node.text)
      if (before === undefined) names.set(node.text, [node])
      else before.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}
