// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `logRotator`. */
interface LogRotatorArguments {
  /** Days that a build is kept. */
  readonly daysToKeepStr?: string
  /** How many builds are kept. */
  readonly numToKeepStr?: string
  /** Days that artifacts are kept. */
  readonly artifactDaysToKeepStr?: string
  /** How many builds keep their artifacts. */
  readonly artifactNumToKeepStr?: string
  /** Deletes the last successful build too, which stays otherwise. Default: `false`. */
  readonly removeLastBuild?: boolean
}

/**
 * Deletes old builds and artifacts by age and number.
 *
 * - `daysToKeepStr`: Days that a build is kept.
 * - `numToKeepStr`: How many builds are kept.
 * - `artifactDaysToKeepStr`: Days that artifacts are kept.
 * - `artifactNumToKeepStr`: How many builds keep their artifacts.
 * - `removeLastBuild`: Deletes the last successful build too, which stays otherwise. Default: `false`.
 *
 * Plugin `core`, `hudson.tasks.LogRotator`.
 */
export const logRotator = defineSymbol<(options?: LogRotatorArguments) => Describable<'BuildDiscarder'>>({
  symbol: 'logRotator',
  positional: null,
})
