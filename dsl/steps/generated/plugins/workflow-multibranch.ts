// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { Scm } from '../../../runtime/globals.ts'
import type { JobProperty, SCMSource } from '../types.ts'

/** Named arguments of `properties`. */
export interface PropertiesOptions {
  /** The properties that the job is to have; others set by an earlier build are removed. */
  readonly properties: readonly JobProperty[]
}

export interface PropertiesStep {
  /**
   * Sets the properties of the job.
   *
   * - `properties`: The properties that the job is to have; others set by an earlier build are removed.
   *
   * Plugin `workflow-multibranch`, `org.jenkinsci.plugins.workflow.multibranch.JobPropertyStep`.
   * @example
   * properties([jobProperties.disableConcurrentBuilds()])
   */
  (properties: readonly JobProperty[]): void
  /** Sets the properties of the job. */
  (options: PropertiesOptions): void
}

/** Named arguments of `readTrusted`. */
export interface ReadTrustedOptions {
  /** Path in the repository. */
  readonly path: string
}

export interface ReadTrustedStep {
  /**
   * Reads a file from the repository of the Jenkinsfile; a change to it by someone without the right to
   * change the Jenkinsfile stops the build.
   *
   * - `path`: Path in the repository.
   *
   * Plugin `workflow-multibranch`, `org.jenkinsci.plugins.workflow.multibranch.ReadTrustedStep`.
   * @example
   * const pod = readTrusted('ci/pod.yaml')
   */
  (path: string): string
  /**
   * Reads a file from the repository of the Jenkinsfile; a change to it by someone without the right to
   * change the Jenkinsfile stops the build.
   */
  (options: ReadTrustedOptions): string
}

/** Named arguments of `resolveScm`. */
export interface ResolveScmOptions {
  /** The repository. */
  readonly source: SCMSource
  /** Names of branches, the first that exists is taken. */
  readonly targets: readonly string[]
  /** Gives null instead of failing when none exists. Default: `false`. */
  readonly ignoreErrors?: boolean
}

export interface ResolveScmStep {
  /**
   * Finds the first of several branches that exists in a repository.
   *
   * - `source`: The repository.
   * - `targets`: Names of branches, the first that exists is taken.
   * - `ignoreErrors`: Gives null instead of failing when none exists. Default: `false`.
   *
   * Plugin `workflow-multibranch`, `org.jenkinsci.plugins.workflow.multibranch.ResolveScmStep`.
   * @example
   * checkout(resolveScm({ source: scmSources.gitSource({ remote: 'https://git.example.com/app.git' }),
   * targets: [env.BRANCH_NAME ?? 'main', 'main'] }))
   */
  (options: ResolveScmOptions): Scm
}
