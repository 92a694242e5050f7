// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/** Named arguments of `cobertura`. */
export interface CoberturaOptions {
  /** Ant pattern of the reports. */
  readonly coberturaReportFile?: string
  /** Looks at stable builds only. Default: `false`. */
  readonly onlyStable?: boolean
  /** How many builds the chart shows; 0 for all. */
  readonly maxNumberOfBuilds?: number
  /** Fails the build on an unhealthy report. Default: `false`. */
  readonly failUnhealthy?: boolean
  /** Fails the build on an unstable report. Default: `false`. */
  readonly failUnstable?: boolean
  /** Raises the health targets with the coverage. Default: `false`. */
  readonly autoUpdateHealth?: boolean
  /** Raises the stability targets with the coverage. Default: `false`. */
  readonly autoUpdateStability?: boolean
  /** Zooms the chart. Default: `false`. */
  readonly zoomCoverageChart?: boolean
  /** Fails the build when there is no report. Default: `true`. */
  readonly failNoReports?: boolean
  /** Targets for lines. */
  readonly lineCoverageTargets?: string
  /** Targets for packages. */
  readonly packageCoverageTargets?: string
  /** Targets for files. */
  readonly fileCoverageTargets?: string
  /** Targets for classes. */
  readonly classCoverageTargets?: string
  /** Targets for methods. */
  readonly methodCoverageTargets?: string
  /** Targets for conditions. */
  readonly conditionalCoverageTargets?: string
  /** Character set of the sources. Default: `'UTF_8'`. */
  readonly sourceEncoding?: string
  /** Publishes through the coverage plugin. Default: `false`. */
  readonly enableNewApi?: boolean
}

export interface CoberturaStep {
  /**
   * Publishes coverage in Cobertura's format.
   * Needs an agent.
   *
   * - `coberturaReportFile`: Ant pattern of the reports.
   * - `onlyStable`: Looks at stable builds only. Default: `false`.
   * - `maxNumberOfBuilds`: How many builds the chart shows; 0 for all.
   * - `failUnhealthy`: Fails the build on an unhealthy report. Default: `false`.
   * - `failUnstable`: Fails the build on an unstable report. Default: `false`.
   * - `autoUpdateHealth`: Raises the health targets with the coverage. Default: `false`.
   * - `autoUpdateStability`: Raises the stability targets with the coverage. Default: `false`.
   * - `zoomCoverageChart`: Zooms the chart. Default: `false`.
   * - `failNoReports`: Fails the build when there is no report. Default: `true`.
   * - `lineCoverageTargets`: Targets for lines.
   * - `packageCoverageTargets`: Targets for packages.
   * - `fileCoverageTargets`: Targets for files.
   * - `classCoverageTargets`: Targets for classes.
   * - `methodCoverageTargets`: Targets for methods.
   * - `conditionalCoverageTargets`: Targets for conditions.
   * - `sourceEncoding`: Character set of the sources. Default: `'UTF_8'`.
   * - `enableNewApi`: Publishes through the coverage plugin. Default: `false`.
   *
   * Plugin `cobertura`, `hudson.plugins.cobertura.CoberturaPublisher`.
   * @deprecated Use `recordCoverage`.
   * @example
   * cobertura({ coberturaReportFile: 'coverage.xml' })
   */
  (options?: CoberturaOptions): void
}
