// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { BuildResult } from '../../../runtime/globals.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `cron`. */
interface CronArguments {
  /** Times in cron syntax; `H` spreads the load: `H 4 * * 1-5`. */
  readonly spec: string
}

/** Named arguments of `pollSCM`. */
interface PollSCMArguments {
  /** Times in cron syntax. */
  readonly scmpoll_spec: string
  /** Leaves out builds that the repository asks for. Default: `false`. */
  readonly ignorePostCommitHooks?: boolean
}

/** Named arguments of `upstream`. */
interface UpstreamArguments {
  /** Names of the jobs, separated by commas. */
  readonly upstreamProjects: string
  /** Worst result of theirs that starts a build. Default: `'SUCCESS'`. */
  readonly threshold?: BuildResult
}

/** What starts builds, for `properties`. */
export const jobTriggers = {
  /**
   * Starts builds by the clock.
   *
   * - `spec`: Times in cron syntax; `H` spreads the load: `H 4 * * 1-5`.
   *
   * Plugin `core`, `hudson.triggers.TimerTrigger`.
   */
  cron: defineSymbol<(options: CronArguments | string) => Describable<'Trigger'>>({
    symbol: 'cron',
    positional: 'spec',
  }),
  /**
   * Looks for new commits by the clock.
   *
   * - `scmpoll_spec`: Times in cron syntax.
   * - `ignorePostCommitHooks`: Leaves out builds that the repository asks for. Default: `false`.
   *
   * Plugin `core`, `hudson.triggers.SCMTrigger`.
   */
  pollSCM: defineSymbol<(options: PollSCMArguments | string) => Describable<'Trigger'>>({
    symbol: 'pollSCM',
    positional: 'scmpoll_spec',
  }),
  /**
   * Starts a build after one of another job.
   *
   * - `upstreamProjects`: Names of the jobs, separated by commas.
   * - `threshold`: Worst result of theirs that starts a build. Default: `'SUCCESS'`.
   *
   * Plugin `core`, `jenkins.triggers.ReverseBuildTrigger`.
   */
  upstream: defineSymbol<(options: UpstreamArguments | string) => Describable<'Trigger'>>({
    symbol: 'upstream',
    positional: 'upstreamProjects',
  }),
  /**
   * Starts a build when GitHub tells of a push.
   * Plugin `github`, `com.cloudbees.jenkins.GitHubPushTrigger`.
   */
  githubPush: defineSymbol<() => Describable<'Trigger'>>({ symbol: 'githubPush', positional: null }),
} as const
