// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/** Named arguments of `stage`. */
export interface StageOptions {
  /** Name of the stage. */
  readonly name: string
  /**
   * How many builds may be in the stage.
   * @deprecated Use `lock` or `milestone`.
   */
  readonly concurrency?: number
}

export interface StageStep {
  /**
   * Runs the body as a named stage of its own, inside a stage of the pipeline.
   * Stages of a pipeline are made with `stage`; this is Jenkins' step of that name, for stages that only
   * a running build can know.
   *
   * - `name`: Name of the stage.
   * - `concurrency`: How many builds may be in the stage.
   *
   * Plugin `pipeline-stage-step`, `org.jenkinsci.plugins.workflow.support.steps.StageStep`.
   * @example
   * for (const app of apps) {
   *   stageStep(`Test ${app}`, () => {
   *     sh`make -C ${app} test`
   *   })
   * }
   */
  <Result>(name: string, body: () => Result): Result
  /** Runs the body as a named stage of its own, inside a stage of the pipeline. */
  <Result>(options: StageOptions, body: () => Result): Result
}
