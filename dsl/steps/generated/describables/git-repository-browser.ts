// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `assembla`. */
interface AssemblaArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `bitbucket`. */
interface BitbucketArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `bitbucketServer`. */
interface BitbucketServerArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `cgit`. */
interface CgitArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `fisheye`. */
interface FisheyeArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `gitLab`. */
interface GitLabArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
  /** Version of the server. */
  readonly version?: string
}

/** Named arguments of `gitList`. */
interface GitListArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `gitWeb`. */
interface GitWebArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `gitblit`. */
interface GitblitArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
  /** Name of the project there. */
  readonly projectName: string
}

/** Named arguments of `github`. */
interface GithubArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `gitiles`. */
interface GitilesArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `gogs`. */
interface GogsArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `kiln`. */
interface KilnArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `phabricator`. */
interface PhabricatorArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
  /** Name of the repository there. */
  readonly repo: string
}

/** Named arguments of `redmine`. */
interface RedmineArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `rhodeCode`. */
interface RhodeCodeArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `teamFoundation`. */
interface TeamFoundationArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Named arguments of `viewgit`. */
interface ViewgitArguments {
  /** Address of the repository's pages. */
  readonly repoUrl: string
  /** Name of the project there. */
  readonly projectName: string
}

/** Web pages that show the commits of a repository. */
export const gitBrowsers = {
  /**
   * Assembla.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.AssemblaWeb`.
   */
  assembla: defineSymbol<(options: AssemblaArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'assembla',
    positional: 'repoUrl',
  }),
  /**
   * Bitbucket.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.BitbucketWeb`.
   */
  bitbucket: defineSymbol<(options: BitbucketArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'bitbucket',
    positional: 'repoUrl',
  }),
  /**
   * Bitbucket Server.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.BitbucketServer`.
   */
  bitbucketServer: defineSymbol<
    (options: BitbucketServerArguments | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'bitbucketServer', positional: 'repoUrl' }),
  /**
   * CGit.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.CGit`.
   */
  cgit: defineSymbol<(options: CgitArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'cgit',
    positional: 'repoUrl',
  }),
  /**
   * FishEye.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.FisheyeGitRepositoryBrowser`.
   */
  fisheye: defineSymbol<(options: FisheyeArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'fisheye',
    positional: 'repoUrl',
  }),
  /**
   * GitLab.
   *
   * - `repoUrl`: Address of the repository's pages.
   * - `version`: Version of the server.
   *
   * Plugin `git`, `hudson.plugins.git.browser.GitLab`.
   */
  gitLab: defineSymbol<(options: GitLabArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'gitLab',
    positional: 'repoUrl',
  }),
  /**
   * GitList.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.GitList`.
   */
  gitList: defineSymbol<(options: GitListArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'gitList',
    positional: 'repoUrl',
  }),
  /**
   * GitWeb.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.GitWeb`.
   */
  gitWeb: defineSymbol<(options: GitWebArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'gitWeb',
    positional: 'repoUrl',
  }),
  /**
   * Gitblit.
   *
   * - `repoUrl`: Address of the repository's pages.
   * - `projectName`: Name of the project there.
   *
   * Plugin `git`, `hudson.plugins.git.browser.GitBlitRepositoryBrowser`.
   */
  gitblit: defineSymbol<(options: GitblitArguments) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'gitblit',
    positional: null,
  }),
  /**
   * GitHub.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.GithubWeb`.
   */
  github: defineSymbol<(options: GithubArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'github',
    positional: 'repoUrl',
  }),
  /**
   * Gitiles.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.Gitiles`.
   */
  gitiles: defineSymbol<(options: GitilesArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'gitiles',
    positional: 'repoUrl',
  }),
  /**
   * Gogs.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.GogsGit`.
   */
  gogs: defineSymbol<(options: GogsArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'gogs',
    positional: 'repoUrl',
  }),
  /**
   * Kiln.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.KilnGit`.
   */
  kiln: defineSymbol<(options: KilnArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'kiln',
    positional: 'repoUrl',
  }),
  /**
   * Phabricator.
   *
   * - `repoUrl`: Address of the repository's pages.
   * - `repo`: Name of the repository there.
   *
   * Plugin `git`, `hudson.plugins.git.browser.Phabricator`.
   */
  phabricator: defineSymbol<(options: PhabricatorArguments) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'phabricator',
    positional: null,
  }),
  /**
   * Redmine.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.RedmineWeb`.
   */
  redmine: defineSymbol<(options: RedmineArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'redmine',
    positional: 'repoUrl',
  }),
  /**
   * RhodeCode.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.RhodeCode`.
   */
  rhodeCode: defineSymbol<(options: RhodeCodeArguments | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'rhodeCode',
    positional: 'repoUrl',
  }),
  /**
   * Team Foundation Server.
   *
   * - `repoUrl`: Address of the repository's pages.
   *
   * Plugin `git`, `hudson.plugins.git.browser.TFS2013GitRepositoryBrowser`.
   */
  teamFoundation: defineSymbol<
    (options: TeamFoundationArguments | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'teamFoundation', positional: 'repoUrl' }),
  /**
   * ViewGit.
   *
   * - `repoUrl`: Address of the repository's pages.
   * - `projectName`: Name of the project there.
   *
   * Plugin `git`, `hudson.plugins.git.browser.ViewGitWeb`.
   */
  viewgit: defineSymbol<(options: ViewgitArguments) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'viewgit',
    positional: null,
  }),
} as const
