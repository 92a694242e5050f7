// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/** Named arguments of `milestone`. */
export interface MilestoneOptions {
  /** Number of the milestone, growing along the pipeline; counted by Jenkins when left out. */
  readonly ordinal?: number
  /** Name for the log. */
  readonly label?: string
  /** Allows the step inside `parallel`. Default: `false`. */
  readonly unsafe?: boolean
}

export interface MilestoneStep {
  /**
   * Lets only the newest build pass: older builds that have not come so far are aborted.
   *
   * - `ordinal`: Number of the milestone, growing along the pipeline; counted by Jenkins when left out.
   * - `label`: Name for the log.
   * - `unsafe`: Allows the step inside `parallel`. Default: `false`.
   *
   * Plugin `pipeline-milestone-step`, `org.jenkinsci.plugins.pipeline.milestone.MilestoneStep`.
   * @example
   * milestone(1)
   */
  (ordinal: number): void
  /** Lets only the newest build pass: older builds that have not come so far are aborted. */
  (options?: MilestoneOptions): void
}
