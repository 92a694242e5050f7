import type { FunctionReference } from '../../../dsl/model/value.ts'
import { libraryStepMetadata } from '../../../dsl/library/define-step.ts'
import { stepMetadata } from '../../../dsl/runtime/step-function.ts'
import { describeGiven } from './describe-given.ts'
import { readCode } from './read-code.ts'
import type { Reader, Slot } from './reader.ts'

/**
 * Reads a function that Jenkins calls: `steps`, a condition of `post`, a value written as a function.
 * @returns undefined after a report: for what is no function, or none that the user's modules hold
 */
export function readFunction(reader: Reader, given: unknown, slot: Slot): FunctionReference | undefined {
  if (typeof given !== 'function') {
    reader.diagnostics.report('function-expected', slot.place, {
      path: slot.path,
      actual: describeGiven(given),
    })
    return undefined
  }
  const handle = reader.evaluation.functionOf(given)
  if (handle === undefined) {
    reader.diagnostics.report('function-without-source', slot.place, {
      path: slot.path,
      ...stepName(given),
    })
    return undefined
  }
  return { kind: 'function', handle, span: handle.span, code: readCode(reader.evaluation, handle) }
}

function stepName(given: unknown): { step?: string } {
  const step = stepMetadata(given)?.name ?? libraryStepMetadata(given)?.definition.name
  return step === undefined ? {} : { step }
}
