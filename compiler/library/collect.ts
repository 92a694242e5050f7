import { basename } from 'node:path'
import { libraryStepMetadata, type LibraryStepMetadata } from '../../dsl/library/define-step.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { type Place, noSpan } from '../diagnostics/span.ts'
import type { Evaluation } from '../evaluate/evaluation.ts'
import { isPlainName } from '../groovy/print/names.ts'
import { groovyExample } from './example.ts'
import type { CompiledStep } from './library-step.ts'
import { describeParameters, type RefuseParameter, takesOthers } from './parameters.ts'
import { stepPlaces } from './step-places.ts'
import { takenNames } from './taken-names.ts'

/**
 * The steps that a module exports, checked: names that Jenkins can call and that are free, parameters that Groovy can
 * check, bodies that can be transpiled. What is wrong is reported, and the step left out.
 */
export function collectSteps(
  evaluation: Evaluation,
  diagnostics: DiagnosticCollector,
): readonly CompiledStep[] {
  const steps: CompiledStep[] = []
  const exported = new Set<unknown>(evaluation.exports.values())
  let found = 0
  for (const [exportName, value] of evaluation.exports) {
    const metadata = libraryStepMetadata(value)
    if (metadata === undefined) continue
    found++
    const step = collectStep({ value: Object(value), exportName, metadata, evaluation, diagnostics })
    if (step !== undefined) steps.push(step)
  }
  for (const call of evaluation.calls) {
    const metadata = libraryStepMetadata(call.value)
    // A module that this one imports is judged when it is compiled itself.
    const isOwn = call.span.file === evaluation.entry
    if (metadata === undefined || !isOwn || exported.has(call.value)) continue
    found++
    diagnostics.report('step-not-exported', call.span, { name: metadata.definition.name })
  }
  if (found === 0)
    diagnostics.report('step-not-found', startOf(evaluation.entry), { file: basename(evaluation.entry) })
  return steps
}

interface Candidate {
  readonly value: object
  readonly exportName: string
  readonly metadata: LibraryStepMetadata
  readonly evaluation: Evaluation
  readonly diagnostics: DiagnosticCollector
}

/** One step checked, or undefined after a report. */
export function collectStep(candidate: Candidate): CompiledStep | undefined {
  const { value, exportName, metadata, evaluation, diagnostics } = candidate
  const { definition } = metadata
  const { name } = definition
  const body = evaluation.functionOf(metadata.body)
  const places = stepPlaces(value, definition, body, evaluation)
  let valid = true
  const report: DiagnosticCollector['report'] = (...finding) => {
    valid = false
    diagnostics.report(...finding)
  }

  const owner = takenNames.get(name)
  if (!isPlainName(name) || !/^[a-z_]/.test(name)) report('step-name-invalid', places.name, { name })
  else if (owner !== undefined) report('step-name-taken', places.name, { name, owner })
  if (name !== exportName) report('step-name-mismatch', places.name, { name, exportName })
  if (body === undefined) report('step-body-unknown', places.call, { name })

  const refuse: RefuseParameter = (path, problem) => {
    report('step-parameter-unsupported', places.parameter(path), {
      step: name,
      parameter: path.join('.'),
      problem,
    })
  }
  const parameters = describeParameters(definition.params, refuse)
  const open = takesOthers(definition.params, refuse)
  const example = groovyExample(definition.example ?? '')
  if ('problem' in example) report('step-example-invalid', places.example, { name, problem: example.problem })
  if (!valid || body === undefined) return undefined
  return {
    name,
    definition,
    parameters,
    open,
    body,
    span: places.call === noSpan ? body.span : places.call,
    places,
  }
}

function startOf(file: string): Place {
  return { file, start: 0, end: 0 }
}
