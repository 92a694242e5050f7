// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineJenkinsStep } from '../../runtime/step-function.ts'

/** Named arguments of `git`. */
export interface GitOptions {
  /** Address of the repository. */
  readonly url: string
  /** Branch to check out; a tag or a commit does not work here. Default: `'master'`. */
  readonly branch?: string
  /** Id of the credentials for the repository. */
  readonly credentialsId?: string
  /** Looks for new commits here when the job polls. Default: `true`. */
  readonly poll?: boolean
  /** Adds the commits to the build's list of changes. Default: `true`. */
  readonly changelog?: boolean
}

interface GitStep {
  /** Checks out one branch of a git repository, in the short form, and gives the variables that it sets. */
  (url: string): Readonly<Record<string, string>>
  /** Checks out one branch of a git repository, in the short form, and gives the variables that it sets. */
  (options: GitOptions): Readonly<Record<string, string>>
}

/**
 * Checks out one branch of a git repository, in the short form, and gives the variables that it sets.
 * For shallow clones, submodules, tags and the like use `checkout(scmGit({ … }))`.
 * Needs an agent.
 *
 * - `url`: Address of the repository.
 * - `branch`: Branch to check out; a tag or a commit does not work here. Default: `'master'`.
 * - `credentialsId`: Id of the credentials for the repository.
 * - `poll`: Looks for new commits here when the job polls. Default: `true`.
 * - `changelog`: Adds the commits to the build's list of changes. Default: `true`.
 *
 * Plugin `git`, `jenkins.plugins.git.GitStep`.
 * @example
 * git({ url: 'https://github.com/example/app', branch: 'main', credentialsId: 'github' })
 */
export const git: GitStep = defineJenkinsStep<GitStep>({
  name: 'git',
  positional: 'url',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})
