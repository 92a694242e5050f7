import type { FieldDeclaration, MethodDeclaration } from '../groovy/ast/nodes.ts'
import type { TranspileUnit } from '../transpile/transpile-unit.ts'
import { allNeeds } from './check-needs.ts'
import { checkMethods } from './emit-checks.ts'
import type { CompiledStep } from './library-step.ts'
import { callMethods, fieldImport, parametersField } from './step-methods.ts'

/** What a Jenkinsfile must hold so that a step can be called in it without a library. */
export interface InlineStep {
  /** The table of the parameters and the methods named like the step. */
  readonly declarations: readonly (FieldDeclaration | MethodDeclaration)[]
  readonly imports: readonly string[]
}

/**
 * Writes a step as methods of a Jenkinsfile: `def gitCheckout(Map args = [:]) { … }`. The methods that check arguments
 * are shared: add `inlineChecks()` once to a file that has such steps.
 * @param unit the transpilation of that Jenkinsfile; it gets the methods that the step's body calls
 */
export function inlineStep(step: CompiledStep, unit: TranspileUnit): InlineStep {
  const table = unit.uniqueName(tableName(step.name))
  const calls = callMethods(step, unit, { method: step.name, table })
  return { declarations: [parametersField(table, step.parameters), ...calls], imports: [fieldImport] }
}

/** The methods that check the arguments of every step written into a Jenkinsfile. */
export function inlineChecks(): readonly MethodDeclaration[] {
  return checkMethods(allNeeds)
}

/** `gitCheckout` gives `GIT_CHECKOUT_PARAMETERS`. */
function tableName(step: string): string {
  return `${step.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()}_PARAMETERS`
}
