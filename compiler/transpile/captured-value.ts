import { ts } from 'ts-morph'
import { buildValue } from './build-values.ts'
import type { KnownValue, TranspileContext } from './context.ts'
import { isDeclaredInside } from './function-of-variable.ts'
import { stepAlias } from './step-alias.ts'

/**
 * The value of a name that the function takes from outside, read when it is asked for.
 * @returns undefined for the function's own names, for globals, and after a report for a variable without a value
 */
export function capturedValue(name: ts.Identifier, context: TranspileContext): KnownValue | undefined {
  const { text } = name
  const declarations = context.symbolOf(name)?.declarations ?? []
  if (declarations.some((declaration) => isDeclaredInside(declaration, context))) {
    const [declaration] = declarations
    return (
      buildValue(name, context) ??
      enumValue(declarations, context) ??
      (declaration && stepAlias(declaration, context))
    )
  }
  if (!context.handle.freeNames.has(text)) return text === 'undefined' ? { value: undefined } : undefined
  try {
    return { value: context.handle.capture(text) }
  } catch {
    context.report('captured-uninitialised', name, { name: text })
    return undefined
  }
}

/** The object that an enum of the function's own is at run time; undefined for any other declaration. */
function enumValue(
  declarations: readonly ts.Declaration[],
  context: TranspileContext,
): KnownValue | undefined {
  const enums = declarations.filter((declaration) => ts.isEnumDeclaration(declaration))
  if (enums.length === 0) return undefined
  const value: Record<string, string | number> = {}
  for (const member of enums.flatMap(({ members }) => [...members])) {
    const constant = context.checker.getConstantValue(member)
    if (constant === undefined) {
      context.report('unsupported-syntax', member, {
        construct: 'an enum member that is computed',
        instead: 'Declare the enum outside the function',
      })
      continue
    }
    const name = member.name.getText().replace(/^['"]|['"]$/g, '')
    value[name] = constant
    if (typeof constant === 'number') value[constant] = name
  }
  return { value }
}
