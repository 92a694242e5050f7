import type { TranspileUnit } from '../transpile/transpile-unit.ts'
import type { UnitServices } from '../transpile/unit-services.ts'
import { allNeeds } from './check-needs.ts'
import { checkedOptions, checkMethods } from './emit-checks.ts'
import type { CompiledStep } from './library-step.ts'
import { renameMethods } from './rename-methods.ts'
import { callMethods, fieldImport, parametersField } from './step-methods.ts'

/** The library steps of one Jenkinsfile that has no library: each becomes methods of the file. */
export class InlineSteps {
  readonly #unit: TranspileUnit & UnitServices
  #checkedOptions: string | undefined

  constructor(unit: TranspileUnit & UnitServices) {
    this.#unit = unit
  }

  /** Adds `def gitCheckout(Map args = [:]) { … }` and what it needs; the methods that check arguments are shared. */
  add(step: CompiledStep): void {
    const unit = this.#unit
    this.#checkedOptions ??= this.#addChecks()
    const table = unit.uniqueName(tableName(step.name))
    const names = { method: step.name, table, checkedOptions: this.#checkedOptions }
    unit.addImport(fieldImport)
    unit.addDeclaration(parametersField(table, step.parameters))
    for (const method of callMethods(step, unit, names)) unit.addDeclaration(method)
  }

  /** Functions of the user's may have taken the names that the checks have elsewhere. */
  #addChecks(): string {
    const checks = checkMethods(allNeeds)
    const names = new Map(checks.map(({ name }) => [name, this.#unit.uniqueName(name)]))
    for (const method of renameMethods(checks, names)) this.#unit.addDeclaration(method)
    return names.get(checkedOptions) ?? checkedOptions
  }
}

/** `gitCheckout` gives `GIT_CHECKOUT_PARAMETERS`. */
function tableName(step: string): string {
  return `${step.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()}_PARAMETERS`
}
