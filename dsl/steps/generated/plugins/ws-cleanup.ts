// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { Pattern } from '../types.ts'

/** Named arguments of `cleanWs`. */
export interface CleanWsOptions {
  /** What to delete or to keep; everything is deleted when left out. Default: empty. */
  readonly patterns?: readonly Pattern[]
  /** Applies the patterns to folders too. Default: `false`. */
  readonly deleteDirs?: boolean
  /**
   * Keeps the workspace of failed builds. Default: `false`.
   * @deprecated Use `cleanWhenFailure`.
   */
  readonly skipWhenFailed?: boolean
  /** Deletes after success. Default: `true`. */
  readonly cleanWhenSuccess?: boolean
  /** Deletes after an unstable build. Default: `true`. */
  readonly cleanWhenUnstable?: boolean
  /** Deletes after failure. Default: `true`. */
  readonly cleanWhenFailure?: boolean
  /** Deletes when nothing was built. Default: `true`. */
  readonly cleanWhenNotBuilt?: boolean
  /** Deletes after an abort. Default: `true`. */
  readonly cleanWhenAborted?: boolean
  /** Goes on when something cannot be deleted. Default: `false`. */
  readonly notFailBuild?: boolean
  /** Deletes the parent's workspace of a matrix job too. Default: `false`. */
  readonly cleanupMatrixParent?: boolean
  /** Command that deletes; `%s` stands for the path. */
  readonly externalDelete?: string
  /** Deletes at once instead of in the background. Default: `false`. */
  readonly disableDeferredWipeout?: boolean
}

export interface CleanWsStep {
  /**
   * Deletes the workspace.
   * Needs an agent.
   *
   * - `patterns`: What to delete or to keep; everything is deleted when left out. Default: empty.
   * - `deleteDirs`: Applies the patterns to folders too. Default: `false`.
   * - `skipWhenFailed`: Keeps the workspace of failed builds. Default: `false`.
   * - `cleanWhenSuccess`: Deletes after success. Default: `true`.
   * - `cleanWhenUnstable`: Deletes after an unstable build. Default: `true`.
   * - `cleanWhenFailure`: Deletes after failure. Default: `true`.
   * - `cleanWhenNotBuilt`: Deletes when nothing was built. Default: `true`.
   * - `cleanWhenAborted`: Deletes after an abort. Default: `true`.
   * - `notFailBuild`: Goes on when something cannot be deleted. Default: `false`.
   * - `cleanupMatrixParent`: Deletes the parent's workspace of a matrix job too. Default: `false`.
   * - `externalDelete`: Command that deletes; `%s` stands for the path.
   * - `disableDeferredWipeout`: Deletes at once instead of in the background. Default: `false`.
   *
   * Plugin `ws-cleanup`, `hudson.plugins.ws_cleanup.WsCleanup`.
   * @example
   * cleanWs()
   */
  (options?: CleanWsOptions): void
}
