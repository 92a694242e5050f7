import type { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'

/** True for a name of the language itself, not declared by the user. */
export function isGlobal(node: ts.Identifier, context: TranspileContext): boolean {
  if (context.localOf(node) !== undefined || context.handle.freeNames.has(node.text)) return false
  const symbol = context.checker.getSymbolAtLocation(node)
  return (symbol?.declarations ?? []).every((declaration) => declaration.getSourceFile().isDeclarationFile)
}
