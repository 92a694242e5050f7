// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'
import type { ChangelogToBranchOptions, SparseCheckoutPath } from '../types.ts'

/** Named arguments of `changelogToBranch`. */
interface ChangelogToBranchArguments {
  /** The branch to compare with. */
  readonly options: ChangelogToBranchOptions
}

/** Named arguments of `checkoutOption`. */
interface CheckoutOptionArguments {
  /** Minutes that the checkout may take. */
  readonly timeout?: number
}

/** Named arguments of `cleanAfterCheckout`. */
interface CleanAfterCheckoutArguments {
  /** Removes repositories inside the workspace too. Default: `false`. */
  readonly deleteUntrackedNestedRepositories?: boolean
}

/** Named arguments of `cleanBeforeCheckout`. */
interface CleanBeforeCheckoutArguments {
  /** Removes repositories inside the workspace too. Default: `false`. */
  readonly deleteUntrackedNestedRepositories?: boolean
}

/** Named arguments of `cloneOption`. */
interface CloneOptionArguments {
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

/** Named arguments of `firstBuildChangelog`. */
interface FirstBuildChangelogArguments {
  /** Whether it does. Default: `false`. */
  readonly makeChangelog?: boolean
}

/** Named arguments of `localBranch`. */
interface LocalBranchArguments {
  /** Its name; `**` or left out takes the remote branch's. */
  readonly localBranch?: string
}

/** Named arguments of `pruneTags`. */
interface PruneTagsArguments {
  /** Whether it does. Default: `false`. */
  readonly pruneTags?: boolean
}

/** Named arguments of `sparseCheckout`. */
interface SparseCheckoutArguments {
  /** The paths. */
  readonly sparseCheckoutPaths: readonly SparseCheckoutPath[]
}

/** Named arguments of `submodule`. */
interface SubmoduleArguments {
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

/** What a git checkout does besides: how it clones, cleans, and which commits start a build. */
export const gitExtensions = {
  /**
   * Shows authors instead of committers in the list of changes.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.AuthorInChangelog`.
   */
  authorInChangelog: defineSymbol<() => Describable<'GitSCMExtension'>>({
    symbol: 'authorInChangelog',
    positional: null,
  }),
  /**
   * Builds one commit only when the branch pattern matches several.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.BuildSingleRevisionOnly`.
   */
  buildSingleRevisionOnly: defineSymbol<() => Describable<'GitSCMExtension'>>({
    symbol: 'buildSingleRevisionOnly',
    positional: null,
  }),
  /**
   * Lists the changes against another branch.
   *
   * - `options`: The branch to compare with.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.ChangelogToBranch`.
   */
  changelogToBranch: defineSymbol<
    (options: ChangelogToBranchArguments | ChangelogToBranchOptions) => Describable<'GitSCMExtension'>
  >({ symbol: 'changelogToBranch', positional: 'options' }),
  /**
   * Limits the time of the checkout.
   *
   * - `timeout`: Minutes that the checkout may take.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.CheckoutOption`.
   */
  checkoutOption: defineSymbol<
    (options?: CheckoutOptionArguments | number) => Describable<'GitSCMExtension'>
  >({ symbol: 'checkoutOption', positional: 'timeout' }),
  /**
   * Removes what git does not track, after the checkout.
   *
   * - `deleteUntrackedNestedRepositories`: Removes repositories inside the workspace too. Default:
   * `false`.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.CleanCheckout`.
   */
  cleanAfterCheckout: defineSymbol<(options?: CleanAfterCheckoutArguments) => Describable<'GitSCMExtension'>>(
    { symbol: 'cleanAfterCheckout', positional: null },
  ),
  /**
   * Removes what git does not track, before the checkout.
   *
   * - `deleteUntrackedNestedRepositories`: Removes repositories inside the workspace too. Default:
   * `false`.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.CleanBeforeCheckout`.
   */
  cleanBeforeCheckout: defineSymbol<
    (options?: CleanBeforeCheckoutArguments) => Describable<'GitSCMExtension'>
  >({ symbol: 'cleanBeforeCheckout', positional: null }),
  /**
   * How much is cloned.
   *
   * - `shallow`: Fetches the newest commits only. Default: `false`.
   * - `noTags`: Fetches no tags. Default: `false`.
   * - `reference`: Directory of the agent with a copy of the repository to save time.
   * - `timeout`: Minutes that cloning and fetching may take; 10 when left out.
   * - `honorRefspec`: Applies the refspec to the first clone too. Default: `false`.
   * - `depth`: How many commits a shallow clone has; 1 when left out.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.CloneOption`.
   */
  cloneOption: defineSymbol<(options?: CloneOptionArguments) => Describable<'GitSCMExtension'>>({
    symbol: 'cloneOption',
    positional: null,
  }),
  /**
   * Lists changes in the first build of a branch too.
   *
   * - `makeChangelog`: Whether it does. Default: `false`.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.FirstBuildChangelog`.
   */
  firstBuildChangelog: defineSymbol<
    (options?: FirstBuildChangelogArguments) => Describable<'GitSCMExtension'>
  >({ symbol: 'firstBuildChangelog', positional: null }),
  /**
   * Fetches the files that git LFS keeps elsewhere.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.GitLFSPull`.
   */
  lfs: defineSymbol<() => Describable<'GitSCMExtension'>>({ symbol: 'lfs', positional: null }),
  /**
   * Checks out a local branch instead of a detached commit.
   *
   * - `localBranch`: Its name; `**` or left out takes the remote branch's.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.LocalBranch`.
   */
  localBranch: defineSymbol<(options?: LocalBranchArguments | string) => Describable<'GitSCMExtension'>>({
    symbol: 'localBranch',
    positional: 'localBranch',
  }),
  /**
   * Tags each commit that is built.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.PerBuildTag`.
   */
  perBuildTag: defineSymbol<() => Describable<'GitSCMExtension'>>({
    symbol: 'perBuildTag',
    positional: null,
  }),
  /**
   * Forgets branches that the remote has no more.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.PruneStaleBranch`.
   */
  pruneStaleBranch: defineSymbol<() => Describable<'GitSCMExtension'>>({
    symbol: 'pruneStaleBranch',
    positional: null,
  }),
  /**
   * Forgets tags that the remote has no more.
   *
   * - `pruneTags`: Whether it does. Default: `false`.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.PruneStaleTag`.
   */
  pruneTags: defineSymbol<(options?: PruneTagsArguments | boolean) => Describable<'GitSCMExtension'>>({
    symbol: 'pruneTags',
    positional: 'pruneTags',
  }),
  /**
   * Checks out some paths only.
   *
   * - `sparseCheckoutPaths`: The paths.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.SparseCheckoutPaths`.
   */
  sparseCheckout: defineSymbol<
    (options: SparseCheckoutArguments | readonly SparseCheckoutPath[]) => Describable<'GitSCMExtension'>
  >({ symbol: 'sparseCheckout', positional: 'sparseCheckoutPaths' }),
  /**
   * How submodules are checked out.
   *
   * - `disableSubmodules`: Leaves submodules alone. Default: `false`.
   * - `recursiveSubmodules`: Checks out submodules of submodules too. Default: `false`.
   * - `trackingSubmodules`: Takes the newest commit of the submodule's branch instead of the recorded
   * one. Default: `false`.
   * - `parentCredentials`: Uses the credentials of the repository for its submodules. Default: `false`.
   * - `reference`: Directory of the agent with a copy of the submodule to save time.
   * - `timeout`: Minutes that a submodule may take.
   * - `shallow`: Fetches the newest commits only. Default: `false`.
   * - `depth`: How many commits a shallow clone has; 1 when left out.
   * - `threads`: How many submodules are fetched at once.
   *
   * Plugin `git`, `hudson.plugins.git.extensions.impl.SubmoduleOption`.
   */
  submodule: defineSymbol<(options?: SubmoduleArguments) => Describable<'GitSCMExtension'>>({
    symbol: 'submodule',
    positional: null,
  }),
} as const
