import { ts } from 'ts-morph'
import { stageContext } from '../../dsl/build-context.ts'
import type { KnownValue, TranspileContext } from './context.ts'

/** What the parameter of a function that Jenkins calls stands for, whatever its type knows. */
const values: Readonly<Record<string, unknown>> = { ...stageContext() }

/** The property that marks the type of `{ params, env }`; the checker adds a number to the name of its symbol. */
const mark = /^__@buildValues@/

/**
 * True for a parameter that holds the values of the build. Jenkins passes nothing: its uses are those of `params` and `env`
 * themselves.
 */
export function isBuildParameter(parameter: ts.ParameterDeclaration, checker: ts.TypeChecker): boolean {
  const properties = checker.getTypeAtLocation(parameter).getProperties()
  return properties.some(({ escapedName }) => mark.test(String(escapedName)))
}

/** The value of a name that stands for such a parameter or comes from its pattern: `steps({ env }) { … }`. */
export function buildValue(name: ts.Identifier, context: TranspileContext): KnownValue | undefined {
  const declaration = context.symbolOf(name)?.valueDeclaration
  if (declaration === undefined) return undefined
  const { checker } = context
  if (ts.isParameter(declaration))
    return isBuildParameter(declaration, checker) ? { value: values } : undefined
  if (!ts.isBindingElement(declaration)) return undefined
  const parameter = ts.findAncestor(declaration, ts.isParameter)
  if (parameter === undefined || !isBuildParameter(parameter, checker)) return undefined
  const key = declaration.propertyName ?? declaration.name
  const isDirect = declaration.parent.parent === parameter && ts.isIdentifier(key)
  if (isDirect && Object.hasOwn(values, key.text)) return { value: values[key.text] }
  context.report('unsupported-syntax', declaration, {
    construct: 'a pattern that takes variables out of env',
    instead: 'Take env, and read its properties: ({ env }) => env.NAME',
  })
  return { value: null }
}
