// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { ThrottleMatrixProjectOptions } from '../types.ts'

/** Named arguments of `throttle`. */
export interface ThrottleOptions {
  /** The categories. */
  readonly categories: readonly string[]
}

export interface ThrottleStep {
  /**
   * Counts the `node` steps of the body against the limits of categories.
   *
   * - `categories`: The categories.
   *
   * Plugin `throttle-concurrents`, `hudson.plugins.throttleconcurrents.pipeline.ThrottleStep`.
   * @example
   * throttle(['database'], () => {
   *   node('linux', () => {
   *     sh('make integration')
   *   })
   * })
   */
  <Result>(categories: readonly string[], body: () => Result): Result
  /** Counts the `node` steps of the body against the limits of categories. */
  <Result>(options: ThrottleOptions, body: () => Result): Result
}

/**
 * Named arguments of `throttleJobProperty`.
 * Plugin `throttle-concurrents`, `hudson.plugins.throttleconcurrents.ThrottleJobProperty`.
 */
export interface ThrottleJobPropertyJobProperty {
  /** How many on one agent; 0 for any number. */
  readonly maxConcurrentPerNode?: number
  /** How many in all; 0 for any number. */
  readonly maxConcurrentTotal?: number
  /** Categories whose limits hold. */
  readonly categories: readonly string[]
  /** Whether the limit holds. Default: `false`. */
  readonly throttleEnabled?: boolean
  /** `project` or `category`. */
  readonly throttleOption: string
  /** Runs one build with the same parameters at a time. Default: `false`. */
  readonly limitOneJobWithMatchingParams?: boolean
  /** Which parameters are compared, separated by commas. */
  readonly paramsToUseForLimit?: string
  /** How builds of matrix jobs are counted. */
  readonly matrixOptions?: ThrottleMatrixProjectOptions
}
