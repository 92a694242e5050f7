// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'
import type {
  BranchSpec,
  GitRepositoryBrowser,
  GitSCMExtension,
  SubmoduleConfig,
  UserRemoteConfig,
} from '../types.ts'

/** Named arguments of `scmGit`. */
interface ScmGitArguments {
  /** The repositories. */
  readonly userRemoteConfigs: readonly UserRemoteConfig[]
  /** Which commits to build. */
  readonly branches: readonly BranchSpec[]
  /** Web pages that show the commits. */
  readonly browser?: GitRepositoryBrowser
  /** Name of the git installation in Jenkins' configuration. */
  readonly gitTool?: string
  /** What the checkout does besides: `gitExtensions`. */
  readonly extensions?: readonly GitSCMExtension[]
  /** Branches of submodules. Default: empty. */
  readonly submoduleCfg?: readonly SubmoduleConfig[]
  /** Builds every combination of submodule branches. Default: `false`. */
  readonly doGenerateSubmoduleConfigurations?: boolean
}

/**
 * A git repository with all that its checkout can do.
 *
 * - `userRemoteConfigs`: The repositories.
 * - `branches`: Which commits to build.
 * - `browser`: Web pages that show the commits.
 * - `gitTool`: Name of the git installation in Jenkins' configuration.
 * - `extensions`: What the checkout does besides: `gitExtensions`.
 * - `submoduleCfg`: Branches of submodules. Default: empty.
 * - `doGenerateSubmoduleConfigurations`: Builds every combination of submodule branches. Default:
 * `false`.
 *
 * Plugin `git`, `hudson.plugins.git.GitSCM`.
 */
export const scmGit = defineSymbol<(options: ScmGitArguments) => Describable<'SCM'>>({
  symbol: 'scmGit',
  positional: null,
})
