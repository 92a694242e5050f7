import { ts } from 'ts-morph'
import type { FunctionNode } from './evaluation.ts'

/** The names that a function uses from outside itself. */
export interface Captures {
  /** Each name with one of its uses, in the order of first use. */
  readonly outer: ReadonlyMap<string, ts.Identifier>
  /** The name of a function expression when its own body uses it: it is visible only inside. */
  readonly selfName: string | undefined
}

/**
 * Finds the names of values that a function or class, or a function inside it, uses and that are declared outside of it.
 * Types and globals of the language are left out.
 */
export function capturesOf(node: FunctionNode | ts.ClassDeclaration, checker: ts.TypeChecker): Captures {
  const outer = new Map<string, ts.Identifier>()
  let selfName: string | undefined
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) {
      const origin = isValueReference(child) ? originOf(child, node, checker) : 'inside'
      if (origin === 'self') selfName = child.text
      if (origin === 'outside' && !outer.has(child.text)) outer.set(child.text, child)
    }
    if (!hasOnlyTypes(child)) ts.forEachChild(child, visit)
  }
  ts.forEachChild(node, visit)
  return { outer, selfName }
}

/** True for syntax without values. A class that is extended (`extends Base`) and `f<string>` hold an expression. */
export function hasOnlyTypes(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) return isImplemented(node)
  return (
    ts.isTypeNode(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  )
}

function isImplemented(node: ts.ExpressionWithTypeArguments): boolean {
  return ts.isHeritageClause(node.parent) && node.parent.token === ts.SyntaxKind.ImplementsKeyword
}

function isValueReference(identifier: ts.Identifier): boolean {
  const { parent } = identifier
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isBindingElement(parent) && parent.propertyName === identifier) return false
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false
  // Whatever has a name (declarations, properties, `a.name`, `import.meta`) does not use it.
  return !('name' in parent && parent.name === identifier)
}

function originOf(
  identifier: ts.Identifier,
  node: FunctionNode | ts.ClassDeclaration,
  checker: ts.TypeChecker,
): 'inside' | 'outside' | 'self' | 'global' {
  const { parent } = identifier
  const symbol =
    ts.isShorthandPropertyAssignment(parent) && parent.name === identifier
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(identifier)
  const declarations = symbol?.declarations ?? []
  if (declarations.every(isAmbient)) return 'global'
  if (declarations.includes(node))
    return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ? 'outside' : 'self'
  return declarations.some((declaration) => isWithin(declaration, node)) ? 'inside' : 'outside'
}

/** True for what is only described here: globals of the language and of Node, `declare const`. */
function isAmbient(declaration: ts.Declaration): boolean {
  const isDeclared = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) !== 0
  return isDeclared || declaration.getSourceFile().isDeclarationFile
}

function isWithin(inner: ts.Node, outer: ts.Node): boolean {
  return inner.getSourceFile() === outer.getSourceFile() && inner.pos >= outer.pos && inner.end <= outer.end
}
