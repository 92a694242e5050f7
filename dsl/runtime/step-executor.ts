import type { StepMetadata } from './step-function.ts'

/** Runs steps outside Jenkins: records them in a test, performs them on a laptop. */
export interface StepExecutor {
  /**
   * @param step which step
   * @param values the arguments as the call gave them; for a tagged template the strings and then the holes
   */
  perform(step: StepMetadata, values: readonly unknown[]): unknown
}

/** Thrown when a step is called where Jenkins is not: while the pipeline is built. */
export class StepOutsideJenkinsError extends Error {
  readonly step: string
  constructor(step: string) {
    super(
      `The step "${step}" was called while the pipeline is built. Jenkins runs steps: call it inside a function that Jenkins calls, such as steps() or a post condition.`,
    )
    this.name = 'StepOutsideJenkinsError'
    this.step = step
  }
}

let current: StepExecutor | undefined

/** Runs `body` with `executor` performing every step that it calls, and restores the former one. */
export function withStepExecutor<Result>(executor: StepExecutor, body: () => Result): Result {
  const former = current
  current = executor
  try {
    return body()
  } finally {
    current = former
  }
}

/** True while functions that Jenkins calls run outside Jenkins. */
export function stepsArePerformed(): boolean {
  return current !== undefined
}

/** Hands a step call to the executor at work. @throws StepOutsideJenkinsError when there is none */
export function performStep(step: StepMetadata, values: readonly unknown[]): unknown {
  if (current === undefined) throw new StepOutsideJenkinsError(step.name)
  return current.perform(step, values)
}
