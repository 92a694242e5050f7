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
  if (declaration === undefined || !isDeclaredInside(declaration, context)) return undefined
  if (ts.isFunctionDeclaration(declaration)) return declaration
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return undefined
  const value = unwrap(declaration.initializer)
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : undefined
}

/** True for a declaration inside the function that is transpiled, whether its statement has been reached or not. */
export function isDeclaredInside(
  declaration: ts.Node,
  { handle: { node } }: Pick<TranspileContext, 'handle'>,
): boolean {
  return (
    declaration !== node &&
    declaration.getSourceFile() === node.getSourceFile() &&
    declaration.pos >= node.pos &&
    declaration.end <= node.end
  )
}
