import { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'
import { outerParent, unwrap } from '../unwrap.ts'

/**
 * True for `names.sort()` of a constant from outside that nothing else uses and whose result is wanted: each use writes
 * the list out anew, so that nobody can tell whether the constant itself is sorted.
 */
export function isSortedOnce(
  node: ts.CallExpression,
  changed: ts.Expression,
  context: TranspileContext,
): boolean {
  const target = unwrap(changed)
  const callee = unwrap(node.expression)
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'sort') return false
  if (!ts.isIdentifier(target) || ts.isExpressionStatement(outerParent(node).parent)) return false
  const symbol = context.symbolOf(target)
  const declaration = symbol?.valueDeclaration
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false
  const isExported = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0
  if (isExported || declaration.getSourceFile() !== target.getSourceFile()) return false
  let uses = 0
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && child.text === target.text && context.symbolOf(child) === symbol) uses++
    ts.forEachChild(child, visit)
  }
  visit(declaration.getSourceFile())
  // The declaration itself and this use.
  return uses === 2
}
