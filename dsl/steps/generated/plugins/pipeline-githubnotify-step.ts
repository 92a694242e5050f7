// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/** Named arguments of `githubNotify`. */
export interface GithubNotifyOptions {
  /** The status. */
  readonly status: 'PENDING' | 'SUCCESS' | 'ERROR' | 'FAILURE'
  /** Text of the status. */
  readonly description: string
  /** Address of the API of GitHub Enterprise. */
  readonly gitApiUrl?: string
  /** Address behind the status; the build when left out. */
  readonly targetUrl?: string
  /** Name of the status. Default: `'jenkins/githubnotify'`. */
  readonly context?: string
  /** Name of the repository. */
  readonly repo?: string
  /** The commit. */
  readonly sha?: string
  /** Owner of the repository. */
  readonly account?: string
  /** Id of the credentials for GitHub. */
  readonly credentialsId?: string
}

export interface GithubNotifyStep {
  /**
   * Sets a status of a commit on GitHub.
   *
   * - `status`: The status.
   * - `description`: Text of the status.
   * - `gitApiUrl`: Address of the API of GitHub Enterprise.
   * - `targetUrl`: Address behind the status; the build when left out.
   * - `context`: Name of the status. Default: `'jenkins/githubnotify'`.
   * - `repo`: Name of the repository.
   * - `sha`: The commit.
   * - `account`: Owner of the repository.
   * - `credentialsId`: Id of the credentials for GitHub.
   *
   * Plugin `pipeline-githubnotify-step`,
   * `org.jenkinsci.plugins.pipeline.githubstatusnotification.GitHubStatusNotificationStep`.
   * @example
   * githubNotify({ status: 'SUCCESS', description: 'All tests passed', context: 'ci/tests' })
   */
  (options: GithubNotifyOptions): void
}
