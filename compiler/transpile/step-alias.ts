import { ts } from 'ts-morph'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import { symbolMetadata } from '../../dsl/runtime/describable.ts'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import type { KnownValue, TranspileContext } from './context.ts'

/**
 * The step, or the object that holds steps, that a `const` of the function is another name for: `const run = sh`,
 * `const { sh } = lib`, `const tools = lib.tools`. Such a variable has no value in Groovy; its uses are those of what it
 * names.
 */
export function stepAlias(declaration: ts.Declaration, context: TranspileContext): KnownValue | undefined {
  const value = namedValue(declaration, context)
  return value !== undefined && holdsSteps(value.value) ? value : undefined
}

/** True for a declaration that leaves nothing in Groovy: all its names are other names for steps. */
export function isStepAlias(name: ts.BindingName, context: TranspileContext): boolean {
  if (ts.isIdentifier(name)) return stepAlias(name.parent as ts.Declaration, context) !== undefined // a name's parent declares it
  return (
    ts.isObjectBindingPattern(name) && name.elements.every((element) => isStepAlias(element.name, context))
  )
}

/** The known value of a `const`, also of one that a pattern takes out of an object. */
function namedValue(declaration: ts.Node, context: TranspileContext): KnownValue | undefined {
  if (ts.isVariableDeclaration(declaration)) {
    const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
    return isConstant && declaration.initializer !== undefined
      ? context.known(declaration.initializer)
      : undefined
  }
  if (!ts.isBindingElement(declaration) || declaration.initializer !== undefined) return undefined
  if (!ts.isObjectBindingPattern(declaration.parent) || declaration.dotDotDotToken !== undefined)
    return undefined
  const name = declaration.propertyName ?? declaration.name
  const owner = namedValue(declaration.parent.parent, context)?.value
  if (!ts.isIdentifier(name) || typeof owner !== 'object' || owner === null) return undefined
  return name.text in owner ? { value: Reflect.get(owner, name.text) as unknown } : undefined // any value may be in it
}

function holdsSteps(value: unknown): boolean {
  if (isStep(value)) return true
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).some(isStep)
}

function isStep(value: unknown): boolean {
  return (
    stepMetadata(value) !== undefined ||
    symbolMetadata(value) !== undefined ||
    libraryStepMetadata(value) !== undefined
  )
}
