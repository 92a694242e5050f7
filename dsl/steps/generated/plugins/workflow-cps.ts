// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { ParallelBranches, ParallelResults } from '../../../runtime/parallel.ts'

/** Named arguments of `load`. */
export interface LoadOptions {
  /** Path of the file, relative to the current directory. */
  readonly path: string
}

export interface LoadStep {
  /**
   * Runs a Groovy file of the workspace and gives the value of its last expression.
   * Needs an agent.
   *
   * - `path`: Path of the file, relative to the current directory.
   *
   * Plugin `workflow-cps`, `org.jenkinsci.plugins.workflow.cps.steps.LoadStep`.
   * @example
   * load('ci/helpers.groovy')
   */
  (path: string): unknown
  /** Runs a Groovy file of the workspace and gives the value of its last expression. */
  (options: LoadOptions): unknown
}

export interface ParallelStep {
  /**
   * Runs branches at the same time, and waits for all of them.
   * Plugin `workflow-cps`, `org.jenkinsci.plugins.workflow.cps.steps.ParallelStep`.
   * @example
   * parallel({
   *   unit() {
   *     sh('make unit')
   *   },
   *   lint() {
   *     sh('make lint')
   *   },
   *   failFast: true,
   * })
   */
  <const Branches extends ParallelBranches<Branches>>(branches: Branches): ParallelResults<Branches>
}
