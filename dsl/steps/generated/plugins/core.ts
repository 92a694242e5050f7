// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { BuildResult } from '../../../runtime/globals.ts'
import type { BuildDiscarder, ParameterDefinition } from '../types.ts'

/** Named arguments of `archiveArtifacts`. */
export interface ArchiveArtifactsOptions {
  /** Ant patterns of the files, separated by commas. */
  readonly artifacts: string
  /** Ant patterns of files to leave out. */
  readonly excludes?: string
  /** Keeps files only while the build is successful. Default: `false`. */
  readonly onlyIfSuccessful?: boolean
  /** Records a checksum of each file, so that its use by other jobs can be traced. Default: `false`. */
  readonly fingerprint?: boolean
  /** Whether it is fine that no file matches. Default: `false`. */
  readonly allowEmptyArchive?: boolean
  /** Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`. */
  readonly defaultExcludes?: boolean
  /** Tells upper and lower case apart in patterns. Default: `true`. */
  readonly caseSensitive?: boolean
  /** Follows symbolic links. Default: `true`. */
  readonly followSymlinks?: boolean
}

export interface ArchiveArtifactsStep {
  /**
   * Keeps files of the workspace with the build, to be downloaded from its page.
   * Needs an agent.
   *
   * - `artifacts`: Ant patterns of the files, separated by commas.
   * - `excludes`: Ant patterns of files to leave out.
   * - `onlyIfSuccessful`: Keeps files only while the build is successful. Default: `false`.
   * - `fingerprint`: Records a checksum of each file, so that its use by other jobs can be traced.
   * Default: `false`.
   * - `allowEmptyArchive`: Whether it is fine that no file matches. Default: `false`.
   * - `defaultExcludes`: Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`.
   * - `caseSensitive`: Tells upper and lower case apart in patterns. Default: `true`.
   * - `followSymlinks`: Follows symbolic links. Default: `true`.
   *
   * Plugin `core`, `hudson.tasks.ArtifactArchiver`.
   * @example
   * archiveArtifacts({ artifacts: 'dist/*.tar.gz', fingerprint: true })
   */
  (artifacts: string): void
  /** Keeps files of the workspace with the build, to be downloaded from its page. */
  (options: ArchiveArtifactsOptions): void
}

/** Named arguments of `fingerprint`. */
export interface FingerprintOptions {
  /** Ant patterns of the files, separated by commas. */
  readonly targets: string
  /** Ant patterns of files to leave out. */
  readonly excludes?: string
  /** Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`. */
  readonly defaultExcludes?: boolean
  /** Tells upper and lower case apart in patterns. Default: `true`. */
  readonly caseSensitive?: boolean
}

export interface FingerprintStep {
  /**
   * Records checksums of files, so that their use by other jobs can be traced.
   * Needs an agent.
   *
   * - `targets`: Ant patterns of the files, separated by commas.
   * - `excludes`: Ant patterns of files to leave out.
   * - `defaultExcludes`: Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`.
   * - `caseSensitive`: Tells upper and lower case apart in patterns. Default: `true`.
   *
   * Plugin `core`, `hudson.tasks.Fingerprinter`.
   * @example
   * fingerprint('dist/*.tar.gz')
   */
  (targets: string): void
  /** Records checksums of files, so that their use by other jobs can be traced. */
  (options: FingerprintOptions): void
}

/**
 * Named arguments of `logRotator`.
 * Plugin `core`, `hudson.tasks.LogRotator`.
 */
export interface LogRotatorBuildDiscarder {
  /** Days that a build is kept. */
  readonly daysToKeepStr?: string
  /** How many builds are kept. */
  readonly numToKeepStr?: string
  /** Days that artifacts are kept. */
  readonly artifactDaysToKeepStr?: string
  /** How many builds keep their artifacts. */
  readonly artifactNumToKeepStr?: string
  /** Deletes the last successful build too, which stays otherwise. Default: `false`. */
  readonly removeLastBuild?: boolean
}

/**
 * Named arguments of `booleanParam`.
 * Plugin `core`, `hudson.model.BooleanParameterDefinition`.
 */
export interface BooleanParamParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Whether it is ticked at first. Default: `false`. */
  readonly defaultValue?: boolean
  /** Text that is shown beside it. */
  readonly description?: string
}

/**
 * Named arguments of `choice`.
 * Plugin `core`, `hudson.model.ChoiceParameterDefinition`.
 */
export interface ChoiceParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Text that is shown beside it. */
  readonly description?: string
  /** The texts, the first is the default; a text is split at line ends. */
  readonly choices?: readonly string[] | string
}

/**
 * Named arguments of `file`.
 * Plugin `core`, `hudson.model.FileParameterDefinition`.
 */
export interface FileParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Text that is shown beside it. */
  readonly description?: string
}

/**
 * Named arguments of `password`.
 * Plugin `core`, `hudson.model.PasswordParameterDefinition`.
 */
export interface PasswordParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Text at first. */
  readonly defaultValue?: string
  /** Text that is shown beside it. */
  readonly description?: string
}

/**
 * Named arguments of `run`.
 * Plugin `core`, `hudson.model.RunParameterDefinition`.
 */
export interface RunParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Name of the job. */
  readonly projectName: string
  /** Text that is shown beside it. */
  readonly description?: string
  /** Which of its builds can be chosen. */
  readonly filter?: 'ALL' | 'STABLE' | 'SUCCESSFUL' | 'COMPLETED'
}

/**
 * Named arguments of `string`.
 * Plugin `core`, `hudson.model.StringParameterDefinition`.
 */
export interface StringParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Value at first. */
  readonly defaultValue?: string
  /** Removes spaces at both ends. Default: `false`. */
  readonly trim?: boolean
  /** Text that is shown beside it. */
  readonly description?: string
}

/**
 * Named arguments of `text`.
 * Plugin `core`, `hudson.model.TextParameterDefinition`.
 */
export interface TextParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Value at first. */
  readonly defaultValue?: string
  /** Removes spaces at both ends. Default: `false`. */
  readonly trim?: boolean
  /** Text that is shown beside it. */
  readonly description?: string
}

/**
 * Named arguments of `cron`.
 * Plugin `core`, `hudson.triggers.TimerTrigger`.
 */
export interface CronTrigger {
  /** Times in cron syntax; `H` spreads the load: `H 4 * * 1-5`. */
  readonly spec: string
}

/**
 * Named arguments of `pollSCM`.
 * Plugin `core`, `hudson.triggers.SCMTrigger`.
 */
export interface PollSCMTrigger {
  /** Times in cron syntax. */
  readonly scmpoll_spec: string
  /** Leaves out builds that the repository asks for. Default: `false`. */
  readonly ignorePostCommitHooks?: boolean
}

/**
 * Named arguments of `upstream`.
 * Plugin `core`, `jenkins.triggers.ReverseBuildTrigger`.
 */
export interface UpstreamTrigger {
  /** Names of the jobs, separated by commas. */
  readonly upstreamProjects: string
  /** Worst result of theirs that starts a build. Default: `'SUCCESS'`. */
  readonly threshold?: BuildResult
}

/**
 * Named arguments of `buildDiscarder`.
 * Plugin `core`, `jenkins.model.BuildDiscarderProperty`.
 */
export interface BuildDiscarderJobProperty {
  /** Which ones: `logRotator({ … })`. */
  readonly strategy: BuildDiscarder
}

/**
 * Named arguments of `parameters`.
 * Plugin `core`, `hudson.model.ParametersDefinitionProperty`.
 */
export interface ParametersJobProperty {
  /** The parameters. */
  readonly parameterDefinitions: readonly ParameterDefinition[]
}
