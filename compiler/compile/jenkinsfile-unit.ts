import * as library from '../../dsl/library/index.ts'
import { libraryStepMetadata, type LibraryStepMetadata } from '../../dsl/library/define-step.ts'
import type { Evaluation } from '../evaluate/evaluation.ts'
import { collectStep } from '../library/collect.ts'
import { InlineSteps } from '../library/inline-steps.ts'
import type { CompiledStep } from '../library/library-step.ts'
import { packageVersion } from '../package-root.ts'
import type { FractionPlaces } from '../transpile/fraction-places.ts'
import type { TranspileUnit } from '../transpile/transpile-unit.ts'
import { Transpiler } from '../transpile/transpiler.ts'
import type { UnitServices } from '../transpile/unit-services.ts'
import type { Compilation } from './compilation.ts'

const shippedSteps = new Set(Object.values(library).map(libraryStepMetadata))

/**
 * The transpilation of one Jenkinsfile, in which library steps are imported or written into the file as the
 * configuration says. Steps of the user's that belong to no library are always written into it.
 */
export function jenkinsfileUnit(
  evaluation: Evaluation,
  compilation: Compilation,
  fractions: FractionPlaces,
): TranspileUnit {
  const { project, inline, diagnostics } = compilation
  let inlineSteps: InlineSteps | undefined
  const writeStep = (metadata: LibraryStepMetadata, unit: TranspileUnit & UnitServices): void => {
    const step = compiledStep(metadata, evaluation, compilation)
    if (step === undefined) return
    inlineSteps ??= new InlineSteps(unit)
    inlineSteps.add(step)
  }
  return new Transpiler({ checker: project.checker, evaluation, diagnostics }).unit({
    fractions,
    inline,
    libraryOf: (step) => libraryOf(step, compilation),
    inlineStep: writeStep,
  })
}

/** `name@version` of the library that has a step, or undefined when no library has it. */
function libraryOf(step: LibraryStepMetadata, { settings }: Compilation): string | undefined {
  const { library: shipped, steps } = settings.config
  if (shippedSteps.has(step)) {
    return `${shipped?.name ?? 'jenkins-ts'}@${shipped?.version ?? `v${packageVersion()}`}`
  }
  if (steps?.library === undefined) return undefined
  const { name, version } = steps.library
  return version === undefined ? name : `${name}@${version}`
}

function compiledStep(
  metadata: LibraryStepMetadata,
  evaluation: Evaluation,
  { diagnostics }: Compilation,
): CompiledStep | undefined {
  const call = evaluation.calls.find(({ value }) => libraryStepMetadata(value) === metadata)
  if (call === undefined) return undefined
  // A step that is only used in pipelines need not be exported under its name.
  const exportName = metadata.definition.name
  return collectStep({ value: call.value, exportName, metadata, evaluation, diagnostics })
}
