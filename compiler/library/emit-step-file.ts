import { groovyFile } from '../groovy/ast/create.ts'
import type { GroovyFile } from '../groovy/ast/nodes.ts'
import type { TranspileUnit } from '../transpile/transpile-unit.ts'
import { checkNeeds } from './check-needs.ts'
import { checkedOptions, checkMethods } from './emit-checks.ts'
import type { CompiledStep } from './library-step.ts'
import { callMethods, fieldImport, parametersField } from './step-methods.ts'

/**
 * The file `vars/NAME.groovy` of a step: the table of its parameters, `call`, and the methods that check arguments. It
 * needs no other file.
 * @param unit a fresh transpilation, used for this file alone
 * @param header comment lines for the top of the file
 */
export function emitStepFile(step: CompiledStep, unit: TranspileUnit, header: readonly string[]): GroovyFile {
  const checks = checkMethods(checkNeeds(step))
  for (const name of ['PARAMETERS', 'call', ...checks.map((check) => check.name)]) unit.uniqueName(name)
  const calls = callMethods(step, unit, { method: 'call', table: 'PARAMETERS', checkedOptions })
  return groovyFile(
    [parametersField('PARAMETERS', step.parameters), ...calls, ...unit.declarations, ...checks],
    { header, libraries: [...unit.libraries], imports: [...new Set([fieldImport, ...unit.imports])] },
  )
}
