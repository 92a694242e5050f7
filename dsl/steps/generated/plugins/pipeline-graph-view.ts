// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

export interface HideFromViewStep {
  /**
   * Hides the steps of the body in the graph of the build.
   * Plugin `pipeline-graph-view`, `io.jenkins.plugins.pipelinegraphview.steps.HideFromViewStep`.
   * @example
   * hideFromView(() => {
   *   sh('true')
   * })
   */
  <Result>(body: () => Result): Result
}
