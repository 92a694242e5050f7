import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'

/** A step such as `readJSON`, whose result is what the pipeline says that it is. */
export function isDataStep(node: ts.CallExpression, { checker }: TranspileContext): boolean {
  const declaration = checker.getResolvedSignature(node)?.declaration
  return (
    declaration !== undefined &&
    ts.isCallSignatureDeclaration(declaration) &&
    declaration.type !== undefined &&
    (declaration.typeParameters ?? []).some(({ name }) => declaration.type?.getText() === name.text)
  )
}
