import { ts } from 'ts-morph'
import { filesOf } from '../project/files-of-checker.ts'
import { outerParent } from './unwrap.ts'

type GenericFunction = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression

const known = new WeakMap<ts.Type, { readonly types: readonly ts.Type[] | undefined }>()

/**
 * What a type parameter of a function stands for, over all calls of the function.
 * @example typeArgumentsOf(T, checker) // string for `<T>(xs: T[]) => …` that is called with lists of text alone
 * @returns undefined when a use of the function is no call, so that it may be called with anything
 */
export function typeArgumentsOf(parameter: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] | undefined {
  const before = known.get(parameter)
  if (before !== undefined) return before.types
  const types = findTypeArguments(parameter, checker)
  known.set(parameter, { types })
  return types
}

function findTypeArguments(parameter: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] | undefined {
  const declaration = parameter.symbol?.declarations?.[0]
  if (declaration === undefined || !ts.isTypeParameterDeclaration(declaration)) return undefined
  const owner = declaration.parent
  const name = isGenericFunction(owner) ? nameOf(owner) : undefined
  if (name === undefined || !isGenericFunction(owner)) return undefined
  const symbol = checker.getSymbolAtLocation(name)
  const index = owner.typeParameters?.indexOf(declaration) ?? -1
  if (symbol === undefined || symbol.declarations?.length !== 1 || index < 0) return undefined
  const types: ts.Type[] = []
  for (const use of usesOf(name, symbol, checker)) {
    if (isRenamed(use)) return undefined
    if (ts.isImportSpecifier(use.parent) || ts.isExportSpecifier(use.parent)) continue
    const type = argumentOfCall(use, index, checker)
    if (type === undefined) return undefined
    types.push(type)
  }
  return types.every((type) => type.flags & ts.TypeFlags.Never) ? undefined : types
}

function isGenericFunction(node: ts.Node): node is GenericFunction {
  return ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)
}

/** The one name that all uses of a function have. */
function nameOf(owner: GenericFunction): ts.Identifier | undefined {
  if (ts.isFunctionDeclaration(owner)) {
    const isDefault = owner.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true
    return isDefault ? undefined : owner.name
  }
  const { parent } = outerParent(owner)
  const isConst =
    ts.isVariableDeclaration(parent) && (ts.getCombinedNodeFlags(parent) & ts.NodeFlags.Const) !== 0
  return isConst && parent.type === undefined && ts.isIdentifier(parent.name) ? parent.name : undefined
}

function usesOf(name: ts.Identifier, symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Identifier[] {
  const uses: ts.Identifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name) {
      if (originalOf(node, checker) === symbol) uses.push(node)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of filesOf(checker)) if (file.text.includes(name.text)) visit(file)
  return uses
}

function originalOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias
    ? checker.getAliasedSymbol(symbol)
    : symbol
}

function isRenamed({ parent }: ts.Identifier): boolean {
  return (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && parent.propertyName !== undefined
}

function argumentOfCall(use: ts.Identifier, index: number, checker: ts.TypeChecker): ts.Type | undefined {
  const isMember = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use
  const { parent, child } = outerParent(isMember ? use.parent : use)
  if (!ts.isCallExpression(parent) || parent.expression !== child) return undefined
  const signature = checker.getResolvedSignature(parent)
  return signature && checker.getTypeArgumentsForResolvedSignature(signature)?.[index]
}
