import type { HarnessResponse, StepCall } from '../../support/harness/harness.ts'

/** What a build did, without the marks by which the harness tells scripted stages from Declarative's own. */
export interface BuildRecord {
  readonly result: string
  readonly error: string | undefined
  readonly steps: readonly unknown[]
  readonly stages: readonly string[]
}

/** Steps that stand for sections of Declarative, or the other way round. What they set is in the `env` of the others. */
const structure = new Set([
  'agent',
  'podTemplate',
  'node',
  'ws',
  'container',
  'stage',
  'script',
  'parallel',
  'withEnv',
  'withCredentials',
  'catchError',
  'properties',
])

/** Agents' own retries, which the harness knows nothing of. */
const isRetryOfAgent = ({ step, args }: StepCall): boolean =>
  step === 'retry' && JSON.stringify(args).includes('nonresumable')

export function buildRecord({ result, error, steps, stages }: HarnessResponse): BuildRecord {
  return {
    result,
    error: error?.message,
    steps: steps
      .filter((call) => !structure.has(call.step) && !isRetryOfAgent(call))
      // Declarative's agents keep the label of the pod to themselves.
      .map(({ step, args, env: { POD_LABEL: _label, ...env }, branch }) => ({ step, args, env, branch })),
    stages: stages
      .filter(({ name }) => !/^Stages?( \d+)?( to \d+)?$/.test(name))
      .map(({ name, status, result: ofStage }) => `${name}: ${status} ${ofStage}`),
  }
}

/** Stages that a script never reaches are not shown: those behind a failure, and those within a skipped stage. */
export function withoutUnreached(stages: readonly string[], shown: readonly string[]): readonly string[] {
  const left = [...shown]
  return stages.filter((stage) => {
    if (left[0] === stage) {
      left.shift()
      return true
    }
    return !stage.endsWith(': skipped NOT_BUILT')
  })
}
