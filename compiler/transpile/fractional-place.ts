import { ts } from 'ts-morph'
import { builtinAround, isFunctionNode } from './called-function.ts'
import type { TranspileContext } from './context.ts'
import { fieldName } from './field-name.ts'

/** True for a parameter, or a variable of a pattern, that numbers with a fraction get into. */
export function isFractionalPlace(declaration: ts.Declaration, context: TranspileContext): boolean {
  const { fractions } = context.unit
  if (fractions.isEmpty) return false
  if (fractions.has(declaration)) return true
  if (ts.isParameter(declaration)) return isFractionalParameter(declaration, context)
  if (!ts.isBindingElement(declaration)) return false
  const name = declaration.propertyName ?? declaration.name
  if (ts.isArrayBindingPattern(declaration.parent)) return fractions.hasElements
  const field = ts.isPropertyName(name) ? fieldName(name, context) : undefined
  return field === undefined ? fractions.hasElements : fractions.hasField(field)
}

function isFractionalParameter(parameter: ts.ParameterDeclaration, context: TranspileContext): boolean {
  const { fractions } = context.unit
  const { parent } = parameter
  if (ts.isSetAccessor(parent)) return fractions.hasField(parent.name.getText())
  const around = builtinAround(parent, context)
  if (around === undefined) return fractions.has('arguments')
  const isSum =
    around.name.startsWith('reduce') && isFunctionNode(parent) && parent.parameters[0] === parameter
  return isSum && around.call.arguments.length > 1 ? false : fractions.hasElements
}
