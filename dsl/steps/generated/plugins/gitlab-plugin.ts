// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { Secret } from '../../../secret.ts'
import type { GitLabBranchBuild, GitLabConnectionProperty, MergeRequestLabelFilterConfig } from '../types.ts'

/** Named arguments of `GitLabMergeRequestLabelExists`. */
export interface GitLabMergeRequestLabelExistsOptions {
  /** The label. */
  readonly label: string
}

export interface GitLabMergeRequestLabelExistsStep {
  /**
   * Tells whether the merge request has a label.
   *
   * - `label`: The label.
   *
   * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.workflow.GitLabMergeRequestLabelExistsStep`.
   * @example
   * if (GitLabMergeRequestLabelExists('deploy')) sh('make deploy')
   */
  (label: string): boolean
  /** Tells whether the merge request has a label. */
  (options: GitLabMergeRequestLabelExistsOptions): boolean
}

/** Named arguments of `acceptGitLabMR`. */
export interface AcceptGitLabMROptions {
  /** Message of the merge commit. */
  readonly mergeCommitMessage?: string
  /** Takes the description of the merge request for the message. Default: `false`. */
  readonly useMRDescription?: boolean
  /** Deletes the source branch. Default: `false`. */
  readonly removeSourceBranch?: boolean
}

export interface AcceptGitLabMRStep {
  /**
   * Merges the merge request of the build.
   *
   * - `mergeCommitMessage`: Message of the merge commit.
   * - `useMRDescription`: Takes the description of the merge request for the message. Default: `false`.
   * - `removeSourceBranch`: Deletes the source branch. Default: `false`.
   *
   * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.workflow.AcceptGitLabMergeRequestStep`.
   * @example
   * acceptGitLabMR({ removeSourceBranch: true })
   */
  (options?: AcceptGitLabMROptions): void
}

/** Named arguments of `addGitLabMRComment`. */
export interface AddGitLabMRCommentOptions {
  /** The comment in Markdown. */
  readonly comment: string
}

export interface AddGitLabMRCommentStep {
  /**
   * Comments on the merge request of the build.
   *
   * - `comment`: The comment in Markdown.
   *
   * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.workflow.AddGitLabMergeRequestCommentStep`.
   * @example
   * addGitLabMRComment('Deployed to review')
   */
  (comment: string): void
  /** Comments on the merge request of the build. */
  (options: AddGitLabMRCommentOptions): void
}

/** Named arguments of `gitlabBuilds`. */
export interface GitlabBuildsOptions {
  /** Names of the statuses. */
  readonly builds?: readonly string[]
}

export interface GitlabBuildsStep {
  /**
   * Announces to GitLab which statuses are to come, and cancels those that the body does not reach.
   *
   * - `builds`: Names of the statuses.
   *
   * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.workflow.GitLabBuildsStep`.
   * @example
   * gitlabBuilds({ builds: ['build', 'test'] }, () => {
   *   gitlabCommitStatus('build', () => {
   *     sh('make')
   *   })
   * })
   */
  <Result>(body: () => Result): Result
  /** Announces to GitLab which statuses are to come, and cancels those that the body does not reach. */
  <Result>(options: GitlabBuildsOptions, body: () => Result): Result
}

/** Named arguments of `gitlabCommitStatus`. */
export interface GitlabCommitStatusOptions {
  /** Name of the status. */
  readonly name: string
  /** Other commits to report. Default: empty. */
  readonly builds?: readonly GitLabBranchBuild[]
  /** Which GitLab connection to use. */
  readonly connection?: GitLabConnectionProperty
}

export interface GitlabCommitStatusStep {
  /**
   * Reports the progress of the body to GitLab.
   *
   * - `name`: Name of the status.
   * - `builds`: Other commits to report. Default: empty.
   * - `connection`: Which GitLab connection to use.
   *
   * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.workflow.GitLabCommitStatusStep`.
   * @example
   * gitlabCommitStatus('test', () => {
   *   sh('make test')
   * })
   */
  <Result>(name: string, body: () => Result): Result
  /** Reports the progress of the body to GitLab. */
  <Result>(options: GitlabCommitStatusOptions, body: () => Result): Result
}

/** Named arguments of `updateGitlabCommitStatus`. */
export interface UpdateGitlabCommitStatusOptions {
  /** Name of the status. */
  readonly name: string
  /** The status. */
  readonly state: 'pending' | 'running' | 'canceled' | 'success' | 'failed' | 'skipped'
}

export interface UpdateGitlabCommitStatusStep {
  /**
   * Sets a status of the commit in GitLab.
   *
   * - `name`: Name of the status.
   * - `state`: The status.
   *
   * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.workflow.UpdateGitLabCommitStatusStep`.
   * @example
   * updateGitlabCommitStatus({ name: 'deploy', state: 'success' })
   */
  (options: UpdateGitlabCommitStatusOptions): void
}

/**
 * Named arguments of `gitlabApiToken`.
 * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.connection.GitLabApiTokenBinding`.
 */
export interface GitlabApiTokenCredentialsBinding {
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Variable that gets the token. */
  readonly variable: string
}

/**
 * Named arguments of `gitLabConnection`.
 * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.connection.GitLabConnectionProperty`.
 */
export interface GitLabConnectionJobProperty {
  /** Name of the connection in Jenkins' configuration. */
  readonly gitLabConnection: string
  /** Id of other credentials for it. */
  readonly jobCredentialId?: string
  /** Whether those are used. Default: `false`. */
  readonly useAlternativeCredential?: boolean
}

/**
 * Named arguments of `gitlab`.
 * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.GitLabPushTrigger`.
 */
export interface GitlabTrigger {
  /** On pushes. Default: `true`. */
  readonly triggerOnPush?: boolean
  /** On the deletion of a branch. Default: `false`. */
  readonly triggerToBranchDeleteRequest?: boolean
  /** On approvals of merge requests. Default: `false`. */
  readonly triggerOnApprovedMergeRequest?: boolean
  /** On merge requests that open or change. Default: `true`. */
  readonly triggerOnMergeRequest?: boolean
  /** Only when a merge request has new commits. Default: `false`. */
  readonly triggerOnlyIfNewCommitsPushed?: boolean
  /** On merges. Default: `false`. */
  readonly triggerOnAcceptedMergeRequest?: boolean
  /** On merge requests that are closed. Default: `false`. */
  readonly triggerOnClosedMergeRequest?: boolean
  /** Rebuilds open merge requests when one of their branches changes. */
  readonly triggerOpenMergeRequestOnPush?: 'never' | 'source' | 'both'
  /** On comments. Default: `true`. */
  readonly triggerOnNoteRequest?: boolean
  /** Regular expression that a comment must match. */
  readonly noteRegex?: string
  /** Leaves out commits that say `[ci-skip]`. Default: `true`. */
  readonly ciSkip?: boolean
  /** Leaves out drafts. Default: `false`. */
  readonly skipWorkInProgressMergeRequest?: boolean
  /** Labels that start a build when added. */
  readonly labelsThatForcesBuildIfAdded?: string
  /** Describes the build by its cause. Default: `true`. */
  readonly setBuildDescription?: boolean
  /** Comments on the merge request with the result. Default: `false`. */
  readonly addNoteOnMergeRequest?: boolean
  /** Reports through the old status interface. Default: `false`. */
  readonly addCiMessage?: boolean
  /** Votes on the merge request. Default: `false`. */
  readonly addVoteOnMergeRequest?: boolean
  /** Name of a branch filter. */
  readonly branchFilterName?: string
  /** How branches are chosen. */
  readonly branchFilterType?: 'All' | 'NameBasedFilter' | 'RegexBasedFilter'
  /** Branches that count, separated by commas. */
  readonly includeBranchesSpec?: string
  /** Branches that do not. */
  readonly excludeBranchesSpec?: string
  /** Regular expression for the source branch. */
  readonly sourceBranchRegex?: string
  /** Regular expression for the target branch. */
  readonly targetBranchRegex?: string
  /** Which merge requests count, by label. */
  readonly mergeRequestLabelFilterConfig?: MergeRequestLabelFilterConfig
  /** Token that GitLab must send. */
  readonly secretToken?: string | Secret
  /** Merges when the build succeeds. Default: `false`. */
  readonly acceptMergeRequestOnSuccess?: boolean
  /** On pipelines of GitLab. Default: `false`. */
  readonly triggerOnPipelineEvent?: boolean
  /** Name of a status that is pending until the build starts. */
  readonly pendingBuildName?: string
  /** Cancels waiting builds of a merge request that changes. Default: `false`. */
  readonly cancelPendingBuildsOnUpdate?: boolean
  /** Cancels running builds of a merge request that changes. Default: `false`. */
  readonly cancelRunningBuildsOnUpdate?: boolean
}
