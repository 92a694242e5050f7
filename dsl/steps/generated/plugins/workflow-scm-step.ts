// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { SCM, SCMSource } from '../types.ts'

/** Named arguments of `checkout`. */
export interface CheckoutOptions {
  /** The repository: the job's own `scm`, or `scmGit({ … })`. */
  readonly scm: SCM
  /** Looks for new commits here when the job polls. Default: `true`. */
  readonly poll?: boolean
  /** Adds the commits to the build's list of changes. Default: `true`. */
  readonly changelog?: boolean
}

export interface CheckoutStep {
  /**
   * Checks out sources and gives the variables that it sets, such as `GIT_COMMIT`.
   * Needs an agent.
   *
   * - `scm`: The repository: the job's own `scm`, or `scmGit({ … })`.
   * - `poll`: Looks for new commits here when the job polls. Default: `true`.
   * - `changelog`: Adds the commits to the build's list of changes. Default: `true`.
   *
   * Plugin `workflow-scm-step`, `org.jenkinsci.plugins.workflow.steps.scm.GenericSCMStep`.
   * @example
   * checkout(scm)
   * const { GIT_COMMIT } = checkout(scmGit({
   *   userRemoteConfigs: [{ url: 'https://git.example.com/app.git' }],
   *   branches: [{ name: 'main' }],
   * }))
   */
  (scm: SCM): Readonly<Record<string, string>>
  /** Checks out sources and gives the variables that it sets, such as `GIT_COMMIT`. */
  (options: CheckoutOptions): Readonly<Record<string, string>>
}

/** Named arguments of `readScmFile`. */
export interface ReadScmFileOptions {
  /** The repository. */
  readonly scm: SCMSource
  /** Branch or tag. */
  readonly version: string
  /** Path in the repository. */
  readonly path: string
}

export interface ReadScmFileStep {
  /**
   * Reads one file of a repository without checking it out.
   *
   * - `scm`: The repository.
   * - `version`: Branch or tag.
   * - `path`: Path in the repository.
   *
   * Plugin `workflow-scm-step`, `org.jenkinsci.plugins.workflow.steps.scm.ReadScmFileStep`.
   * @example
   * const text = readScmFile({ scm: scmSources.gitSource({ remote: 'https://git.example.com/app.git' }),
   * version: 'main', path: 'VERSION' })
   */
  (options: ReadScmFileOptions): string
}
