import type { Computed } from './computed.ts'
import type { GenericTriggerTrigger } from './steps/generated/plugins/generic-webhook-trigger.ts'
import type { GitlabTrigger } from './steps/generated/plugins/gitlab-plugin.ts'

/** The `triggers` section: what starts a build without a person, by Jenkins' names. */
export interface Triggers {
  /** Times in Jenkins' cron syntax: `'H 4 * * 1-5'`. */
  readonly cron?: Computed<string>
  /** Looks for new commits at these times. */
  readonly pollSCM?: Computed<string> | PollScmTrigger
  /** Builds after other jobs. */
  readonly upstream?: Computed<string> | UpstreamTrigger
  /** Builds when GitHub tells of a push. */
  readonly githubPush?: boolean
  /** Builds on events of GitLab. */
  readonly gitlab?: GitlabTrigger
  /** Builds on any webhook. */
  readonly GenericTrigger?: GenericTriggerTrigger
  /** Builds when a job built a snapshot that this one depends on. */
  readonly snapshotDependencies?: boolean
  /** Times, each with parameters of the build: `'H 4 * * * % TARGET=dev'`. */
  readonly parameterizedCron?: Computed<string>
}

export interface PollScmTrigger {
  readonly scmpoll_spec: Computed<string>
  /** True polls at these times only, not when a hook tells of a commit. */
  readonly ignorePostCommitHooks?: boolean
}

export interface UpstreamTrigger {
  /** Names of the jobs, separated by commas. */
  readonly upstreamProjects: Computed<string>
  /** The worst result of theirs after which this job is built; `SUCCESS` by default. */
  readonly threshold?: 'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'NOT_BUILT' | 'ABORTED'
}
