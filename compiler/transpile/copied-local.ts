import { ts } from 'ts-morph'
import { assignmentsTo } from './assignments-to.ts'
import type { TranspileContext } from './context.ts'
import { usesOf } from './key-order/uses-of.ts'
import { unwrap } from './unwrap.ts'

/**
 * The local that `const items: Items = manifests` gives another type, when that is all that it does: `items` is read once,
 * and neither changes. Groovy has no types to give, so the local itself is read.
 */
export function copiedLocal(
  declaration: ts.VariableDeclaration,
  context: TranspileContext,
): { readonly name: ts.Identifier; readonly groovyName: string } | undefined {
  const { name, type, initializer } = declaration
  const statement = declaration.parent.parent
  if (type === undefined || initializer === undefined || !ts.isIdentifier(name)) return undefined
  if (!ts.isVariableStatement(statement) || hasComment(statement) || !isConstant(declaration))
    return undefined
  const source = unwrap(initializer)
  const groovyName = ts.isIdentifier(source) ? context.localOf(source) : undefined
  // A function above that reads it has it declared already.
  if (!ts.isIdentifier(source) || groovyName === undefined || context.localOf(name) !== undefined)
    return undefined
  const symbol = context.symbolOf(name)
  const isReadOnce = symbol !== undefined && usesOf(symbol, declaration, context.checker).length === 1
  return isReadOnce && neverChanges(source, context) ? { name, groovyName } : undefined
}

function neverChanges(node: ts.Identifier, context: TranspileContext): boolean {
  const symbol = context.symbolOf(node)
  const declaration = symbol?.valueDeclaration
  if (symbol === undefined || declaration === undefined) return false
  if (isConstant(declaration)) return true
  if (!ts.isParameter(declaration)) return false
  const { assigned, steps, hasOther } = assignmentsTo(symbol, declaration, context.checker)
  return assigned.length === 0 && steps.length === 0 && !hasOther
}

function isConstant(declaration: ts.Declaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
}

function hasComment(statement: ts.VariableStatement): boolean {
  const text = statement.getSourceFile().text
  const before = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []
  return before.length > 0 || (ts.getTrailingCommentRanges(text, statement.getEnd()) ?? []).length > 0
}
