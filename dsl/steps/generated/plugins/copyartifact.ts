// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { BuildSelector } from '../types.ts'

/** Named arguments of `copyArtifacts`. */
export interface CopyArtifactsOptions {
  /** Name of the job. */
  readonly projectName: string
  /** Only builds with these parameters, as `NAME=value` separated by commas. */
  readonly parameters?: string
  /** Ant patterns of the artifacts; all when left out. */
  readonly filter?: string
  /** Folder to copy to. */
  readonly target?: string
  /** Ant patterns of artifacts to leave out. */
  readonly excludes?: string
  /** Which build; the last successful when left out. */
  readonly selector?: BuildSelector
  /** Copies without the folders of the artifacts. Default: `false`. */
  readonly flatten?: boolean
  /** Puts the build's number into the path. Default: `false`. */
  readonly includeBuildNumberInTargetPath?: boolean
  /** Goes on when there is no such build or artifact. Default: `false`. */
  readonly optional?: boolean
  /** Records checksums of the artifacts. Default: `false`. */
  readonly fingerprintArtifacts?: boolean
  /** End of the name of the variable that gets the build's number. */
  readonly resultVariableSuffix?: string
}

export interface CopyArtifactsStep {
  /**
   * Copies artifacts of another build to the workspace.
   * Needs an agent.
   *
   * - `projectName`: Name of the job.
   * - `parameters`: Only builds with these parameters, as `NAME=value` separated by commas.
   * - `filter`: Ant patterns of the artifacts; all when left out.
   * - `target`: Folder to copy to.
   * - `excludes`: Ant patterns of artifacts to leave out.
   * - `selector`: Which build; the last successful when left out.
   * - `flatten`: Copies without the folders of the artifacts. Default: `false`.
   * - `includeBuildNumberInTargetPath`: Puts the build's number into the path. Default: `false`.
   * - `optional`: Goes on when there is no such build or artifact. Default: `false`.
   * - `fingerprintArtifacts`: Records checksums of the artifacts. Default: `false`.
   * - `resultVariableSuffix`: End of the name of the variable that gets the build's number.
   *
   * Plugin `copyartifact`, `hudson.plugins.copyartifact.CopyArtifact`.
   * @example
   * copyArtifacts({ projectName: 'app', selector: buildSelectors.lastSuccessful(), filter: 'dist/*.jar'
   * })
   */
  (projectName: string): void
  /** Copies artifacts of another build to the workspace. */
  (options: CopyArtifactsOptions): void
}

/**
 * Named arguments of `buildParameter`.
 * Plugin `copyartifact`, `hudson.plugins.copyartifact.ParameterizedBuildSelector`.
 */
export interface BuildParameterBuildSelector {
  /** Name of the parameter. */
  readonly parameterName: string
}

/**
 * Named arguments of `downstream`.
 * Plugin `copyartifact`, `hudson.plugins.copyartifact.DownstreamBuildSelector`.
 */
export interface DownstreamBuildSelector {
  /** Name of that job. */
  readonly upstreamProjectName: string
  /** Number of that build. */
  readonly upstreamBuildNumber: string
}

/**
 * Named arguments of `lastSuccessful`.
 * Plugin `copyartifact`, `hudson.plugins.copyartifact.StatusBuildSelector`.
 */
export interface LastSuccessfulBuildSelector {
  /** Takes stable builds only. Default: `false`. */
  readonly stable?: boolean
}

/**
 * Named arguments of `permalink`.
 * Plugin `copyartifact`, `hudson.plugins.copyartifact.PermalinkBuildSelector`.
 */
export interface PermalinkBuildSelector {
  /** Id of the link. */
  readonly id: string
}

/**
 * Named arguments of `specific`.
 * Plugin `copyartifact`, `hudson.plugins.copyartifact.SpecificBuildSelector`.
 */
export interface SpecificBuildSelector {
  /** The number, or the name of a permanent link. */
  readonly buildNumber: string
}

/**
 * Named arguments of `upstream`.
 * Plugin `copyartifact`, `hudson.plugins.copyartifact.TriggeredBuildSelector`.
 */
export interface UpstreamBuildSelector {
  /** Takes the last successful one when another cause started this. Default: `false`. */
  readonly fallbackToLastSuccessful?: boolean
  /** Which one when there are several. */
  readonly upstreamFilterStrategy?: 'UseGlobalSetting' | 'UseOldest' | 'UseNewest'
  /** Takes builds that this one depends on too. Default: `false`. */
  readonly allowUpstreamDependencies?: boolean
}

/**
 * Named arguments of `buildSelector`.
 * Plugin `copyartifact`, `hudson.plugins.copyartifact.BuildSelectorParameter`.
 */
export interface BuildSelectorParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Choice at first. */
  readonly defaultSelector: BuildSelector
  /** Text that is shown beside it. */
  readonly description: string
}

/**
 * Named arguments of `copyArtifactPermission`.
 * Plugin `copyartifact`, `hudson.plugins.copyartifact.CopyArtifactPermissionProperty`.
 */
export interface CopyArtifactPermissionJobProperty {
  /** Names of the jobs, separated by commas. */
  readonly projectNames: string
}
