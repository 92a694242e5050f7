// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { ManagedFile } from '../types.ts'

/** Named arguments of `configFileProvider`. */
export interface ConfigFileProviderOptions {
  /** The files. */
  readonly managedFiles: readonly ManagedFile[]
}

export interface ConfigFileProviderStep {
  /**
   * Puts configuration files that Jenkins keeps in place for the body.
   * Needs an agent.
   *
   * - `managedFiles`: The files.
   *
   * Plugin `config-file-provider`,
   * `org.jenkinsci.plugins.configfiles.buildwrapper.ConfigFileBuildWrapper`.
   * @example
   * configFileProvider([configFile({ fileId: 'npmrc', targetLocation: '.npmrc' })], () => {
   *   sh('npm ci')
   * })
   */
  <Result>(managedFiles: readonly ManagedFile[], body: () => Result): Result
  /** Puts configuration files that Jenkins keeps in place for the body. */
  <Result>(options: ConfigFileProviderOptions, body: () => Result): Result
}

/**
 * Named arguments of `configFile`.
 * Plugin `config-file-provider`, `org.jenkinsci.plugins.configfiles.buildwrapper.ManagedFile`.
 */
export interface ConfigFileManagedFile {
  /** Id of the file in Jenkins' configuration. */
  readonly fileId: string
  /** Where to put it; a temporary file when left out. */
  readonly targetLocation?: string
  /** Variable that gets its path. */
  readonly variable?: string
  /** Replaces tokens in the file. */
  readonly replaceTokens?: boolean
}
