// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'
import type { GitRepositoryBrowser, GitSCMExtension, SCMSourceTrait } from '../types.ts'

/** Named arguments of `gitSource`. */
interface GitSourceArguments {
  /** Address of the repository. */
  readonly remote: string
  /** Id of the credentials for the repository. */
  readonly credentialsId?: string
  /** Which branches and tags are seen, and how they are checked out. Default: empty. */
  readonly traits?: readonly SCMSourceTrait[]
  /** Web pages that show the commits. */
  readonly browser?: GitRepositoryBrowser
  /** Name of the git installation in Jenkins' configuration. */
  readonly gitTool?: string
  /**
   * What the checkout does besides.
   * @deprecated Use `traits`.
   */
  readonly extensions?: readonly GitSCMExtension[]
  /** Name of the source. */
  readonly id?: string
}

/** Repositories whose branches can be looked up. */
export const scmSources = {
  /**
   * The branches of a git repository.
   *
   * - `remote`: Address of the repository.
   * - `credentialsId`: Id of the credentials for the repository.
   * - `traits`: Which branches and tags are seen, and how they are checked out. Default: empty.
   * - `browser`: Web pages that show the commits.
   * - `gitTool`: Name of the git installation in Jenkins' configuration.
   * - `extensions`: What the checkout does besides.
   * - `id`: Name of the source.
   *
   * Plugin `git`, `jenkins.plugins.git.GitSCMSource`.
   */
  gitSource: defineSymbol<(options: GitSourceArguments | string) => Describable<'SCMSource'>>({
    symbol: 'gitSource',
    positional: 'remote',
  }),
} as const
