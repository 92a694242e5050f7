// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { LibraryRetriever, SCM, SCMSource } from '../types.ts'

/** Named arguments of `library`. */
export interface LibraryOptions {
  /** Name and version: `name@version`. */
  readonly identifier: string
  /** How to fetch it when Jenkins' configuration does not say. */
  readonly retriever?: LibraryRetriever
  /** Adds its commits to the build's list of changes. Default: `true`. */
  readonly changelog?: boolean
}

export interface LibraryStep {
  /**
   * Loads a shared library while the build runs.
   *
   * - `identifier`: Name and version: `name@version`.
   * - `retriever`: How to fetch it when Jenkins' configuration does not say.
   * - `changelog`: Adds its commits to the build's list of changes. Default: `true`.
   *
   * Plugin `pipeline-groovy-lib`, `org.jenkinsci.plugins.workflow.libs.LibraryStep`.
   * @example
   * library('tools@v2')
   */
  (identifier: string): unknown
  /** Loads a shared library while the build runs. */
  (options: LibraryOptions): unknown
}

/** Named arguments of `libraryResource`. */
export interface LibraryResourceOptions {
  /** Path in the folder. */
  readonly resource: string
  /** Character set, or `Base64` to get bytes as Base64 text. */
  readonly encoding?: string
}

export interface LibraryResourceStep {
  /**
   * Reads a file from the `resources` folder of a loaded library.
   *
   * - `resource`: Path in the folder.
   * - `encoding`: Character set, or `Base64` to get bytes as Base64 text.
   *
   * Plugin `pipeline-groovy-lib`, `org.jenkinsci.plugins.workflow.libs.ResourceStep`.
   * @example
   * const template = libraryResource('com/example/pod.yaml')
   */
  (resource: string): string
  /** Reads a file from the `resources` folder of a loaded library. */
  (options: LibraryResourceOptions): string
}

/**
 * Named arguments of `legacySCM`.
 * Plugin `pipeline-groovy-lib`, `org.jenkinsci.plugins.workflow.libs.SCMRetriever`.
 */
export interface LegacySCMLibraryRetriever {
  /** The repository; `${library.yourLibName.version}` stands for the version. */
  readonly scm: SCM
  /** Clones it for each build. Default: `false`. */
  readonly clone?: boolean
  /** Folder of the library in the repository. */
  readonly libraryPath?: string
}

/**
 * Named arguments of `modernSCM`.
 * Plugin `pipeline-groovy-lib`, `org.jenkinsci.plugins.workflow.libs.SCMSourceRetriever`.
 */
export interface ModernSCMLibraryRetriever {
  /** The repository. */
  readonly scm: SCMSource
  /** Clones it for each build. Default: `false`. */
  readonly clone?: boolean
  /** Folder of the library in the repository. */
  readonly libraryPath?: string
}
