// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { Trigger } from '../types.ts'

/**
 * Named arguments of `disableConcurrentBuilds`.
 * Plugin `workflow-job`,
 * `org.jenkinsci.plugins.workflow.job.properties.DisableConcurrentBuildsJobProperty`.
 */
export interface DisableConcurrentBuildsJobProperty {
  /** Aborts the older build instead of letting the newer wait. Default: `false`. */
  readonly abortPrevious?: boolean
}

/**
 * Named arguments of `durabilityHint`.
 * Plugin `workflow-job`, `org.jenkinsci.plugins.workflow.job.properties.DurabilityHintJobProperty`.
 */
export interface DurabilityHintJobProperty {
  /** From fastest to safest. */
  readonly hint: 'PERFORMANCE_OPTIMIZED' | 'SURVIVABLE_NONATOMIC' | 'MAX_SURVIVABILITY'
}

/**
 * Named arguments of `pipelineTriggers`.
 * Plugin `workflow-job`, `org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty`.
 */
export interface PipelineTriggersJobProperty {
  /** The triggers. */
  readonly triggers: readonly Trigger[]
}
