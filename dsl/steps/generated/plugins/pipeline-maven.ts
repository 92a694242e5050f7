// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { MavenPublisher } from '../types.ts'

/** Named arguments of `withMaven`. */
export interface WithMavenOptions {
  /** Folder for the wrapper script of `mvn`. */
  readonly tempBinDir?: string
  /** Id of managed settings. */
  readonly mavenSettingsConfig?: string
  /** Path of a settings file. */
  readonly mavenSettingsFilePath?: string
  /** Id of managed global settings. */
  readonly globalMavenSettingsConfig?: string
  /** Path of a global settings file. */
  readonly globalMavenSettingsFilePath?: string
  /** Name of the Maven installation. */
  readonly maven?: string
  /** Options of Maven's JVM. */
  readonly mavenOpts?: string
  /** Name of the JDK installation. */
  readonly jdk?: string
  /** Path of the local repository. */
  readonly mavenLocalRepo?: string
  /** Whether publishers run that are not named in `options`. Default: `'IMPLICIT'`. */
  readonly publisherStrategy?: 'IMPLICIT' | 'EXPLICIT'
  /** Prints more about the set-up; the configured choice when left out. */
  readonly traceability?: boolean
  /** Publishers and their settings. Default: empty. */
  readonly options?: readonly MavenPublisher[]
}

export interface WithMavenStep {
  /**
   * Prepares Maven for the body: installation, settings, and what is published afterwards.
   * Needs an agent.
   *
   * - `tempBinDir`: Folder for the wrapper script of `mvn`.
   * - `mavenSettingsConfig`: Id of managed settings.
   * - `mavenSettingsFilePath`: Path of a settings file.
   * - `globalMavenSettingsConfig`: Id of managed global settings.
   * - `globalMavenSettingsFilePath`: Path of a global settings file.
   * - `maven`: Name of the Maven installation.
   * - `mavenOpts`: Options of Maven's JVM.
   * - `jdk`: Name of the JDK installation.
   * - `mavenLocalRepo`: Path of the local repository.
   * - `publisherStrategy`: Whether publishers run that are not named in `options`. Default:
   * `'IMPLICIT'`.
   * - `traceability`: Prints more about the set-up; the configured choice when left out.
   * - `options`: Publishers and their settings. Default: empty.
   *
   * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.WithMavenStep`.
   * @example
   * withMaven({ maven: 'maven-3.9' }, () => {
   *   sh('mvn -B verify')
   * })
   */
  <Result>(body: () => Result): Result
  /** Prepares Maven for the body: installation, settings, and what is published afterwards. */
  <Result>(options: WithMavenOptions, body: () => Result): Result
}

/**
 * Named arguments of `artifactsPublisher`.
 * Plugin `pipeline-maven`,
 * `org.jenkinsci.plugins.pipeline.maven.publishers.GeneratedArtifactsPublisher`.
 */
export interface ArtifactsPublisherMavenPublisher {
  /** Records no checksums. Default: `false`. */
  readonly fingerprintFilesDisabled?: boolean
  /** Keeps no files. Default: `false`. */
  readonly archiveFilesDisabled?: boolean
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `concordionPublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.ConcordionTestsPublisher`.
 */
export interface ConcordionPublisherMavenPublisher {
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `coveragePublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.CoveragePublisher`.
 */
export interface CoveragePublisherMavenPublisher {
  /** Ant pattern of further Cobertura reports. */
  readonly coberturaExtraPattern?: string
  /** Ant pattern of further JaCoCo reports. */
  readonly jacocoExtraPattern?: string
  /** For which builds the coloured sources are kept. Default: `'MODIFIED'`. */
  readonly sourceCodeRetention?: 'NEVER' | 'LAST_BUILD' | 'EVERY_BUILD' | 'MODIFIED'
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `dependenciesFingerprintPublisher`.
 * Plugin `pipeline-maven`,
 * `org.jenkinsci.plugins.pipeline.maven.publishers.DependenciesFingerprintPublisher`.
 */
export interface DependenciesFingerprintPublisherMavenPublisher {
  /** Counts snapshots. Default: `true`. */
  readonly includeSnapshotVersions?: boolean
  /** Counts releases. Default: `false`. */
  readonly includeReleaseVersions?: boolean
  /** Counts dependencies for compiling. Default: `true`. */
  readonly includeScopeCompile?: boolean
  /** Counts dependencies at run time. Default: `true`. */
  readonly includeScopeRuntime?: boolean
  /** Counts dependencies for tests. Default: `false`. */
  readonly includeScopeTest?: boolean
  /** Counts dependencies that are provided. Default: `true`. */
  readonly includeScopeProvided?: boolean
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `findbugsPublisher`.
 * Plugin `pipeline-maven`,
 * `org.jenkinsci.plugins.pipeline.maven.publishers.FindbugsAnalysisPublisher`.
 */
export interface FindbugsPublisherMavenPublisher {
  /** Number of issues up to which the job is healthy. */
  readonly healthy?: string
  /** Number of issues from which the job is unhealthy. */
  readonly unHealthy?: string
  /** Which priorities count. */
  readonly thresholdLimit?: string
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `invokerPublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.InvokerRunsPublisher`.
 */
export interface InvokerPublisherMavenPublisher {
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `jacocoPublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.JacocoReportPublisher`.
 */
export interface JacocoPublisherMavenPublisher {
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `jgivenPublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.JGivenTestsPublisher`.
 */
export interface JgivenPublisherMavenPublisher {
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `junitPublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.JunitTestsPublisher`.
 */
export interface JunitPublisherMavenPublisher {
  /** Leaves out attachments of tests. Default: `false`. */
  readonly ignoreAttachments?: boolean
  /** Keeps the whole output of tests. Default: `false`. */
  readonly keepLongStdio?: boolean
  /** How strongly failures lower the job's health. */
  readonly healthScaleFactor?: number
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `mavenLinkerPublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.MavenLinkerPublisher2`.
 */
export interface MavenLinkerPublisherMavenPublisher {
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `openTasksPublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.TasksScannerPublisher`.
 */
export interface OpenTasksPublisherMavenPublisher {
  /** Words for urgent tasks, separated by commas. */
  readonly highPriorityTaskIdentifiers?: string
  /** Words for normal tasks. */
  readonly normalPriorityTaskIdentifiers?: string
  /** Words for minor tasks. */
  readonly lowPriorityTaskIdentifiers?: string
  /** Takes upper and lower case as equal. Default: `false`. */
  readonly ignoreCase?: boolean
  /** Ant pattern of the sources. */
  readonly pattern?: string
  /** Ant pattern of sources to leave out. */
  readonly excludePattern?: string
  /** Takes the words for regular expressions. Default: `false`. */
  readonly asRegexp?: boolean
  /** Number of issues up to which the job is healthy. */
  readonly healthy?: string
  /** Number of issues from which the job is unhealthy. */
  readonly unHealthy?: string
  /** Which priorities count. */
  readonly thresholdLimit?: string
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `pipelineGraphPublisher`.
 * Plugin `pipeline-maven`, `org.jenkinsci.plugins.pipeline.maven.publishers.PipelineGraphPublisher`.
 */
export interface PipelineGraphPublisherMavenPublisher {
  /** Counts snapshots. Default: `true`. */
  readonly includeSnapshotVersions?: boolean
  /** Counts releases. Default: `false`. */
  readonly includeReleaseVersions?: boolean
  /** Counts dependencies for compiling. Default: `true`. */
  readonly includeScopeCompile?: boolean
  /** Counts dependencies at run time. Default: `true`. */
  readonly includeScopeRuntime?: boolean
  /** Counts dependencies for tests. Default: `false`. */
  readonly includeScopeTest?: boolean
  /** Counts dependencies that are provided. Default: `true`. */
  readonly includeScopeProvided?: boolean
  /** Starts no jobs that depend on this. Default: `false`. */
  readonly skipDownstreamTriggers?: boolean
  /** Is not started by jobs that this depends on. Default: `false`. */
  readonly ignoreUpstreamTriggers?: boolean
  /** Phase that must be reached. Default: `'deploy'`. */
  readonly lifecycleThreshold?: string
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}

/**
 * Named arguments of `spotbugsPublisher`.
 * Plugin `pipeline-maven`,
 * `org.jenkinsci.plugins.pipeline.maven.publishers.SpotBugsAnalysisPublisher`.
 */
export interface SpotbugsPublisherMavenPublisher {
  /** Number of issues up to which the job is healthy. */
  readonly healthy?: string
  /** Number of issues from which the job is unhealthy. */
  readonly unHealthy?: string
  /** Which priorities count. */
  readonly thresholdLimit?: string
  /** Switches it off. Default: `false`. */
  readonly disabled?: boolean
}
