import { ts } from 'ts-morph'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { commented } from '../statement-comments.ts'
import { boundNames } from './bound-names.ts'

interface Declared {
  readonly name: ts.Identifier
  /** Where its declaration ends; a use before that is a forward reference. */
  readonly end: number
  readonly index: number
}

/**
 * The statements of a block in the current scope. TypeScript lets a function use what is declared further down, and
 * calls a function above its declaration; Groovy resolves a name where it stands. So functions move up when they are
 * used above their place, and a variable that is used before its declaration is declared in front of that use.
 */
export function transpileStatementList(
  nodes: readonly ts.Statement[],
  context: TranspileContext,
): readonly Statement[] {
  const ordered = withFunctionsHoisted(nodes, context)
  const declared = declaredNames(ordered, context)
  const pending = new Set(declared.keys())
  const pendingNames = new Map<number, ts.Identifier[]>()
  ordered.forEach((statement, index) => {
    for (const [symbol, reference] of referencesIn(statement, pending, context)) {
      const declaration = declared.get(symbol)
      if (declaration === undefined || !isForward(reference, index, declaration)) continue
      pending.delete(symbol)
      pendingNames.set(index, [...(pendingNames.get(index) ?? []), declaration.name])
    }
  })
  const statements: Statement[] = []
  ordered.forEach((statement, index) => {
    statements.push(...context.declareForward(pendingNames.get(index) ?? []))
    statements.push(...commented(statement, context.statement(statement)))
  })
  return statements
}

function isForward(reference: ts.Identifier, index: number, declaration: Declared): boolean {
  if (reference === declaration.name) return false
  return index < declaration.index || (index === declaration.index && reference.pos < declaration.end)
}

function withFunctionsHoisted(
  nodes: readonly ts.Statement[],
  context: TranspileContext,
): readonly ts.Statement[] {
  const functions = nodes.filter(ts.isFunctionDeclaration)
  if (functions.length === 0) return nodes
  const symbols = new Map<ts.Symbol, number>()
  nodes.forEach((node, index) => {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined) return
    const symbol = context.checker.getSymbolAtLocation(node.name)
    if (symbol !== undefined) symbols.set(symbol, index)
  })
  const isUsedAbove = nodes.some(
    (node, index) =>
      !ts.isFunctionDeclaration(node) &&
      [...referencesIn(node, new Set(symbols.keys()), context)].some(
        ([symbol]) => (symbols.get(symbol) ?? 0) > index,
      ),
  )
  if (!isUsedAbove) return nodes
  return [...functions, ...nodes.filter((node) => !ts.isFunctionDeclaration(node))]
}

function declaredNames(
  nodes: readonly ts.Statement[],
  context: TranspileContext,
): ReadonlyMap<ts.Symbol, Declared> {
  const declared = new Map<ts.Symbol, Declared>()
  const add = (name: ts.Identifier, end: number, index: number): void => {
    const symbol = context.checker.getSymbolAtLocation(name)
    if (symbol !== undefined) declared.set(symbol, { name, end, index })
  }
  nodes.forEach((node, index) => {
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) add(node.name, node.end, index)
    if (!ts.isVariableStatement(node)) return
    for (const declaration of node.declarationList.declarations) {
      for (const name of boundNames(declaration.name)) add(name, declaration.end, index)
    }
  })
  return declared
}

/** The first reference to each of `symbols` inside `node`. */
function referencesIn(
  node: ts.Node,
  symbols: ReadonlySet<ts.Symbol>,
  context: TranspileContext,
): ReadonlyMap<ts.Symbol, ts.Identifier> {
  const found = new Map<ts.Symbol, ts.Identifier>()
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) {
      const symbol =
        ts.isShorthandPropertyAssignment(child.parent) && child.parent.name === child
          ? context.checker.getShorthandAssignmentValueSymbol(child.parent)
          : context.checker.getSymbolAtLocation(child)
      const isDeclaration = isDeclarationName(child)
      if (symbol !== undefined && symbols.has(symbol) && !found.has(symbol) && !isDeclaration) {
        found.set(symbol, child)
      }
    }
    ts.forEachChild(child, visit)
  }
  if (symbols.size > 0) visit(node)
  return found
}

function isDeclarationName(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isFunctionDeclaration(parent)) &&
    parent.name === node
  )
}
