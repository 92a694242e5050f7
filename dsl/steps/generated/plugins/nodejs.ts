// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { CacheLocationLocator } from '../types.ts'

/** Named arguments of `nodejs`. */
export interface NodejsOptions {
  /** Name of the installation in Jenkins' configuration. */
  readonly nodeJSInstallationName: string
  /** Id of a managed `.npmrc` file. */
  readonly configId?: string
  /** Where npm keeps its cache. */
  readonly cacheLocationStrategy?: CacheLocationLocator
}

export interface NodejsStep {
  /**
   * Puts a Node.js installation on the search path for the body.
   * Needs an agent.
   *
   * - `nodeJSInstallationName`: Name of the installation in Jenkins' configuration.
   * - `configId`: Id of a managed `.npmrc` file.
   * - `cacheLocationStrategy`: Where npm keeps its cache.
   *
   * Plugin `nodejs`, `jenkins.plugins.nodejs.NodeJSBuildWrapper`.
   * @example
   * nodejs('node-20', () => {
   *   sh('npm ci')
   * })
   */
  <Result>(nodeJSInstallationName: string, body: () => Result): Result
  /** Puts a Node.js installation on the search path for the body. */
  <Result>(options: NodejsOptions, body: () => Result): Result
}
