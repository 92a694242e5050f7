// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/**
 * Named arguments of `githubProjectProperty`.
 * Plugin `github`, `com.coravy.hudson.plugins.github.GithubProjectProperty`.
 */
export interface GithubProjectPropertyJobProperty {
  /** Address of the project. */
  readonly projectUrlStr: string
  /** Name to show for it. */
  readonly displayName?: string
}
