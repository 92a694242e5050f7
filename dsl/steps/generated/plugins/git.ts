// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type {
  BranchSpec,
  ChangelogToBranchOptions,
  GitRepositoryBrowser,
  GitSCMExtension,
  SCMSourceTrait,
  SparseCheckoutPath,
  SubmoduleConfig,
  UserRemoteConfig,
} from '../types.ts'

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

export interface GitStep {
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
  (url: string): Readonly<Record<string, string>>
  /** Checks out one branch of a git repository, in the short form, and gives the variables that it sets. */
  (options: GitOptions): Readonly<Record<string, string>>
}

/**
 * Named arguments of `scmGit`.
 * Plugin `git`, `hudson.plugins.git.GitSCM`.
 */
export interface ScmGitSCM {
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
 * Named arguments of `changelogToBranch`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.ChangelogToBranch`.
 */
export interface ChangelogToBranchGitSCMExtension {
  /** The branch to compare with. */
  readonly options: ChangelogToBranchOptions
}

/**
 * Named arguments of `checkoutOption`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.CheckoutOption`.
 */
export interface CheckoutOptionGitSCMExtension {
  /** Minutes that the checkout may take. */
  readonly timeout?: number
}

/**
 * Named arguments of `cleanAfterCheckout`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.CleanCheckout`.
 */
export interface CleanAfterCheckoutGitSCMExtension {
  /** Removes repositories inside the workspace too. Default: `false`. */
  readonly deleteUntrackedNestedRepositories?: boolean
}

/**
 * Named arguments of `cleanBeforeCheckout`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.CleanBeforeCheckout`.
 */
export interface CleanBeforeCheckoutGitSCMExtension {
  /** Removes repositories inside the workspace too. Default: `false`. */
  readonly deleteUntrackedNestedRepositories?: boolean
}

/**
 * Named arguments of `cloneOption`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.CloneOption`.
 */
export interface CloneOptionGitSCMExtension {
  /** Fetches the newest commits only. Default: `false`. */
  readonly shallow?: boolean
  /** Fetches no tags. Default: `false`. */
  readonly noTags?: boolean
  /** Directory of the agent with a copy of the repository to save time. */
  readonly reference?: string
  /** Minutes that cloning and fetching may take; 10 when left out. */
  readonly timeout?: number
  /** Applies the refspec to the first clone too. Default: `false`. */
  readonly honorRefspec?: boolean
  /** How many commits a shallow clone has; 1 when left out. */
  readonly depth?: number
}

/**
 * Named arguments of `firstBuildChangelog`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.FirstBuildChangelog`.
 */
export interface FirstBuildChangelogGitSCMExtension {
  /** Whether it does. Default: `false`. */
  readonly makeChangelog?: boolean
}

/**
 * Named arguments of `localBranch`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.LocalBranch`.
 */
export interface LocalBranchGitSCMExtension {
  /** Its name; `**` or left out takes the remote branch's. */
  readonly localBranch?: string
}

/**
 * Named arguments of `pruneTags`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.PruneStaleTag`.
 */
export interface PruneTagsGitSCMExtension {
  /** Whether it does. Default: `false`. */
  readonly pruneTags?: boolean
}

/**
 * Named arguments of `sparseCheckout`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.SparseCheckoutPaths`.
 */
export interface SparseCheckoutGitSCMExtension {
  /** The paths. */
  readonly sparseCheckoutPaths: readonly SparseCheckoutPath[]
}

/**
 * Named arguments of `submodule`.
 * Plugin `git`, `hudson.plugins.git.extensions.impl.SubmoduleOption`.
 */
export interface SubmoduleGitSCMExtension {
  /** Leaves submodules alone. Default: `false`. */
  readonly disableSubmodules?: boolean
  /** Checks out submodules of submodules too. Default: `false`. */
  readonly recursiveSubmodules?: boolean
  /** Takes the newest commit of the submodule's branch instead of the recorded one. Default: `false`. */
  readonly trackingSubmodules?: boolean
  /** Uses the credentials of the repository for its submodules. Default: `false`. */
  readonly parentCredentials?: boolean
  /** Directory of the agent with a copy of the submodule to save time. */
  readonly reference?: string
  /** Minutes that a submodule may take. */
  readonly timeout?: number
  /** Fetches the newest commits only. Default: `false`. */
  readonly shallow?: boolean
  /** How many commits a shallow clone has; 1 when left out. */
  readonly depth?: number
  /** How many submodules are fetched at once. */
  readonly threads?: number
}

/**
 * Named arguments of `changelogBase`.
 * Plugin `git`, `hudson.plugins.git.ChangelogToBranchOptions`.
 */
export interface ChangelogBaseChangelogToBranchOptions {
  /** Name of the remote that has it. */
  readonly compareRemote: string
  /** Name of the branch. */
  readonly compareTarget: string
}

/**
 * Named arguments of `assembla`.
 * Plugin `git`, `hudson.plugins.git.browser.AssemblaWeb`.
 */
export interface AssemblaGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `bitbucket`.
 * Plugin `git`, `hudson.plugins.git.browser.BitbucketWeb`.
 */
export interface BitbucketGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `bitbucketServer`.
 * Plugin `git`, `hudson.plugins.git.browser.BitbucketServer`.
 */
export interface BitbucketServerGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `cgit`.
 * Plugin `git`, `hudson.plugins.git.browser.CGit`.
 */
export interface CgitGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `fisheye`.
 * Plugin `git`, `hudson.plugins.git.browser.FisheyeGitRepositoryBrowser`.
 */
export interface FisheyeGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `gitLab`.
 * Plugin `git`, `hudson.plugins.git.browser.GitLab`.
 */
export interface GitLabGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
  /** Version of the server. */
  readonly version?: string
}

/**
 * Named arguments of `gitList`.
 * Plugin `git`, `hudson.plugins.git.browser.GitList`.
 */
export interface GitListGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `gitWeb`.
 * Plugin `git`, `hudson.plugins.git.browser.GitWeb`.
 */
export interface GitWebGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `gitblit`.
 * Plugin `git`, `hudson.plugins.git.browser.GitBlitRepositoryBrowser`.
 */
export interface GitblitGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
  /** Name of the project there. */
  readonly projectName: string
}

/**
 * Named arguments of `github`.
 * Plugin `git`, `hudson.plugins.git.browser.GithubWeb`.
 */
export interface GithubGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `gitiles`.
 * Plugin `git`, `hudson.plugins.git.browser.Gitiles`.
 */
export interface GitilesGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `gogs`.
 * Plugin `git`, `hudson.plugins.git.browser.GogsGit`.
 */
export interface GogsGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `kiln`.
 * Plugin `git`, `hudson.plugins.git.browser.KilnGit`.
 */
export interface KilnGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `phabricator`.
 * Plugin `git`, `hudson.plugins.git.browser.Phabricator`.
 */
export interface PhabricatorGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
  /** Name of the repository there. */
  readonly repo: string
}

/**
 * Named arguments of `redmine`.
 * Plugin `git`, `hudson.plugins.git.browser.RedmineWeb`.
 */
export interface RedmineGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `rhodeCode`.
 * Plugin `git`, `hudson.plugins.git.browser.RhodeCode`.
 */
export interface RhodeCodeGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `teamFoundation`.
 * Plugin `git`, `hudson.plugins.git.browser.TFS2013GitRepositoryBrowser`.
 */
export interface TeamFoundationGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/**
 * Named arguments of `viewgit`.
 * Plugin `git`, `hudson.plugins.git.browser.ViewGitWeb`.
 */
export interface ViewgitGitRepositoryBrowser {
  /** Address of the repository's pages. */
  readonly repoUrl: string
  /** Name of the project there. */
  readonly projectName: string
}

/**
 * Named arguments of `gitSource`.
 * Plugin `git`, `jenkins.plugins.git.GitSCMSource`.
 */
export interface GitSourceSCMSource {
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

/**
 * Named arguments of `gitUsernamePassword`.
 * Plugin `git`, `jenkins.plugins.git.GitUsernamePasswordBinding`.
 */
export interface GitUsernamePasswordCredentialsBinding {
  /** Name of the git installation in Jenkins' configuration. */
  readonly gitToolName?: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}
