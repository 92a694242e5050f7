// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineJenkinsStep } from '../../runtime/step-function.ts'
import type { RunWrapper } from '../../runtime/globals.ts'
import type { ParameterValue } from './types.ts'

/** Named arguments of `build`. */
export interface BuildOptions {
  /** Name of the job; relative to the folder of this one, or absolute with a leading slash. */
  readonly job: string
  /** Values for the job's parameters; its defaults when left out. */
  readonly parameters?: readonly ParameterValue[]
  /** Waits until the build is done. Default: `true`. */
  readonly wait?: boolean
  /** Waits until the build has begun, without waiting for its end. Default: `false`. */
  readonly waitForStart?: boolean
  /** Seconds before the build starts; the job's setting when left out. */
  readonly quietPeriod?: number
  /** Takes over a result that is worse than success. Default: `true`. */
  readonly propagate?: boolean
}

interface BuildStep {
  /** Starts a build of another job, and by default waits for it and fails when it fails. */
  (job: string): RunWrapper
  /** Starts a build of another job, and by default waits for it and fails when it fails. */
  (options: BuildOptions & { readonly wait: false; readonly waitForStart?: false }): null
  /** Starts a build of another job, and by default waits for it and fails when it fails. */
  (options: BuildOptions & { readonly wait?: true }): RunWrapper
  /** Starts a build of another job, and by default waits for it and fails when it fails. */
  (options: BuildOptions & { readonly wait: false; readonly waitForStart: true }): RunWrapper
  /** Starts a build of another job, and by default waits for it and fails when it fails. */
  (options: BuildOptions): RunWrapper | null
}

/**
 * Starts a build of another job, and by default waits for it and fails when it fails.
 *
 * - `job`: Name of the job; relative to the folder of this one, or absolute with a leading slash.
 * - `parameters`: Values for the job's parameters; its defaults when left out.
 * - `wait`: Waits until the build is done. Default: `true`.
 * - `waitForStart`: Waits until the build has begun, without waiting for its end. Default: `false`.
 * - `quietPeriod`: Seconds before the build starts; the job's setting when left out.
 * - `propagate`: Takes over a result that is worse than success. Default: `true`.
 *
 * Plugin `pipeline-build-step`, `org.jenkinsci.plugins.workflow.support.steps.build.BuildTriggerStep`.
 * @example
 * const deployment = build({
 *   job: 'deploy',
 *   parameters: [parameterValues.string({ name: 'VERSION', value: version })],
 * })
 * echo(`deploy #${deployment.number} is ${deployment.result}`)
 */
export const build: BuildStep = defineJenkinsStep<BuildStep>({
  name: 'build',
  positional: 'job',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Named arguments of `waitForBuild`. */
export interface WaitForBuildOptions {
  /** The build, as `job#number`. */
  readonly runId: string
  /** Takes over a result that is worse than success. Default: `false`. */
  readonly propagate?: boolean
  /** Aborts that build when this one is aborted. Default: `false`. */
  readonly propagateAbort?: boolean
}

interface WaitForBuildStep {
  /** Waits for a build that runs already. */
  (runId: string): RunWrapper
  /** Waits for a build that runs already. */
  (options: WaitForBuildOptions): RunWrapper
}

/**
 * Waits for a build that runs already.
 *
 * - `runId`: The build, as `job#number`.
 * - `propagate`: Takes over a result that is worse than success. Default: `false`.
 * - `propagateAbort`: Aborts that build when this one is aborted. Default: `false`.
 *
 * Plugin `pipeline-build-step`, `org.jenkinsci.plugins.workflow.support.steps.build.WaitForBuildStep`.
 * @example
 * waitForBuild({ runId: deployment.externalizableId, propagate: true })
 */
export const waitForBuild: WaitForBuildStep = defineJenkinsStep<WaitForBuildStep>({
  name: 'waitForBuild',
  positional: 'runId',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})
