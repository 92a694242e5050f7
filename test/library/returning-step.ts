import type { z } from 'zod'
import { describeParameters, type RefuseParameter, takesOthers } from '../../compiler/library/parameters.ts'
import { emitStepFile } from '../../compiler/library/emit-step-file.ts'
import type { CompiledStep } from '../../compiler/library/library-step.ts'
import { noSpan, type Span } from '../../compiler/diagnostics/span.ts'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated } from '../../compiler/groovy/ast/nodes.ts'
import { printFile } from '../../compiler/groovy/print/index.ts'
import type { TranspileUnit } from '../../compiler/transpile/transpile-unit.ts'

const span: Span = { file: 'steps.ts', start: 0, end: 0 }

/** A step `demo` with these parameters, whose body gives back its options. */
export function returningStep(params: z.ZodObject): CompiledStep {
  const refused: string[] = []
  const refuse: RefuseParameter = (path, problem) => refused.push(`${path.join('.')}: ${problem}`)
  const parameters = describeParameters(params, refuse)
  const open = takesOthers(params, refuse)
  if (refused.length > 0) throw new Error(refused.join('\n'))
  return {
    name: 'demo',
    definition: { name: 'demo', summary: 'Gives back its options.', params },
    parameters,
    open,
    // Never read: the unit below has a body of its own.
    body: undefined as unknown as CompiledStep['body'],
    span,
    places: { call: noSpan, name: noSpan, example: noSpan, parameter: () => noSpan },
  }
}

/** `vars/demo.groovy` of `returningStep`. */
export function returningStepFile(params: z.ZodObject): string {
  return printFile(emitStepFile(returningStep(params), returningUnit, []))
}

const returningUnit: TranspileUnit = {
  steps: unused,
  condition: unused,
  script: (_handle, [options] = []) => create.block([create.returnStatement(options, generated)], generated),
  environmentValue: unused,
  value: unused,
  literal: unused,
  uniqueName: (wanted) => wanted,
  declarations: [],
  libraries: new Set(),
  imports: new Set(),
}

function unused(): never {
  throw new Error('A step file transpiles nothing but its body.')
}
