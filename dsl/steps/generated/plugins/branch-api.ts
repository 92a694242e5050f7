// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { Throttle } from '../types.ts'

/**
 * Named arguments of `overrideIndexTriggers`.
 * Plugin `branch-api`, `jenkins.branch.OverrideIndexTriggersJobProperty`.
 */
export interface OverrideIndexTriggersJobProperty {
  /** Whether it does. Default: `false`. */
  readonly enableTriggers?: boolean
}

/**
 * Named arguments of `rateLimitBuilds`.
 * Plugin `branch-api`, `jenkins.branch.RateLimitBranchProperty$JobPropertyImpl`.
 */
export interface RateLimitBuildsJobProperty {
  /** The limit. */
  readonly throttle: Throttle
}
