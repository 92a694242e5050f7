import type { BuildResult } from '../globals.ts'

/** What a step that goes wrong throws: Jenkins' AbortException. */
export class StepFailure extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StepFailure'
  }
}

/** What an abort, a timeout or `failFast` throws: Jenkins' FlowInterruptedException. */
export class Interruption extends Error {
  readonly result: BuildResult
  constructor(result: BuildResult = 'ABORTED', message = '') {
    super(message)
    this.name = 'Interruption'
    this.result = result
  }
}

/** The build results from best to worst. */
export const results: readonly BuildResult[] = ['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED']

/** The worse of two results; null is a build without a result so far. */
export function worse(one: BuildResult | null, other: BuildResult): BuildResult {
  return one !== null && results.indexOf(one) > results.indexOf(other) ? one : other
}
