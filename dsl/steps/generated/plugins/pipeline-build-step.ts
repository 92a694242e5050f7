// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { RunWrapper } from '../../../runtime/globals.ts'
import type { Secret } from '../../../secret.ts'
import type { ParameterValue } from '../types.ts'

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

export interface BuildStep {
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

/** Named arguments of `waitForBuild`. */
export interface WaitForBuildOptions {
  /** The build, as `job#number`. */
  readonly runId: string
  /** Takes over a result that is worse than success. Default: `false`. */
  readonly propagate?: boolean
  /** Aborts that build when this one is aborted. Default: `false`. */
  readonly propagateAbort?: boolean
}

export interface WaitForBuildStep {
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
  (runId: string): RunWrapper
  /** Waits for a build that runs already. */
  (options: WaitForBuildOptions): RunWrapper
}

/**
 * Named arguments of `string`.
 * Plugin `pipeline-build-step`.
 */
export interface StringParameterValue {
  /** Name of the parameter. */
  readonly name: string
  /** The value. */
  readonly value: string
}

/**
 * Named arguments of `booleanParam`.
 * Plugin `pipeline-build-step`.
 */
export interface BooleanParamParameterValue {
  /** Name of the parameter. */
  readonly name: string
  /** The value. */
  readonly value: boolean
}

/**
 * Named arguments of `text`.
 * Plugin `pipeline-build-step`.
 */
export interface TextParameterValue {
  /** Name of the parameter. */
  readonly name: string
  /** The value. */
  readonly value: string
}

/**
 * Named arguments of `password`.
 * Plugin `pipeline-build-step`.
 */
export interface PasswordParameterValue {
  /** Name of the parameter. */
  readonly name: string
  /** The value. */
  readonly value: string | Secret
}

/**
 * Named arguments of `run`.
 * Plugin `pipeline-build-step`.
 */
export interface RunParameterValue {
  /** Name of the parameter. */
  readonly name: string
  /** The build, as `job#number`. */
  readonly value: string
}

/**
 * Named arguments of `credentials`.
 * Plugin `pipeline-build-step`.
 */
export interface CredentialsParameterValue {
  /** Name of the parameter. */
  readonly name: string
  /** Id of the credentials. */
  readonly value: string
}
