import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'

/** A step such as `readJSON`, whose result is what the pipeline says that it is. */
export function isDataStep(node: ts.CallExpression, { checker }: TranspileContext): boolean {
  const declaration = checker.getResolvedSignature(node)?.declaration
  if (declaration === undefined || !ts.isCallSignatureDeclaration(declaration)) return false
  const { type, typeParameters = [], parameters } = declaration
  const claimed = typeParameters.find(({ name }) => type?.getText() === name.text)
  if (claimed === undefined) return false
  // A block step gives what its body gives.
  const isOfBody = new RegExp(`\\b${claimed.name.text}\\b`)
  return !parameters.some((parameter) => isOfBody.test(parameter.type?.getText() ?? ''))
}
