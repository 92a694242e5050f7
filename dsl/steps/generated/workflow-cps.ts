// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineJenkinsStep } from '../../runtime/step-function.ts'
import type { ParallelBranches, ParallelResults } from '../../runtime/parallel.ts'

/** Named arguments of `load`. */
export interface LoadOptions {
  /** Path of the file, relative to the current directory. */
  readonly path: string
}

interface LoadStep {
  /** Runs a Groovy file of the workspace and gives the value of its last expression. */
  (path: string): unknown
  /** Runs a Groovy file of the workspace and gives the value of its last expression. */
  (options: LoadOptions): unknown
}

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
export const load: LoadStep = defineJenkinsStep<LoadStep>({
  name: 'load',
  positional: 'path',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

interface ParallelStep {
  /** Runs branches at the same time, and waits for all of them. */
  <const Branches extends ParallelBranches<Branches>>(branches: Branches): ParallelResults<Branches>
}

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
export const parallel: ParallelStep = defineJenkinsStep<ParallelStep>({
  name: 'parallel',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: true,
})
