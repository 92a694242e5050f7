import { ts } from 'ts-morph'
import type { LocalFunction } from './closures.ts'
import type { TranspileContext } from './context.ts'
import { unwrap } from './unwrap.ts'

/** The function that a local always holds: a function declaration, or a `const` with a function as its value. */
export function functionOfVariable(
  node: ts.Identifier,
  context: TranspileContext,
): LocalFunction | undefined {
  const declaration = context.symbolOf(node)?.valueDeclaration
  if (declaration === undefined || !isInside(declaration, context.handle.node)) return undefined
  if (ts.isFunctionDeclaration(declaration)) return declaration
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return undefined
  const value = unwrap(declaration.initializer)
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : undefined
}

function isInside(node: ts.Node, root: ts.Node): boolean {
  return (
    node !== root &&
    node.getSourceFile() === root.getSourceFile() &&
    node.pos >= root.pos &&
    node.end <= root.end
  )
}
