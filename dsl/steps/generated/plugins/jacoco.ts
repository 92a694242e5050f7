// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/** Named arguments of `jacoco`. */
export interface JacocoOptions {
  /** Ant patterns of the data files. */
  readonly execPattern?: string
  /** Ant patterns of folders with classes. */
  readonly classPattern?: string
  /** Ant patterns of folders with sources. */
  readonly sourcePattern?: string
  /** Ant patterns of sources to show. */
  readonly sourceInclusionPattern?: string
  /** Ant patterns of sources to leave out. */
  readonly sourceExclusionPattern?: string
  /** Does not keep the sources. Default: `false`. */
  readonly skipCopyOfSrcFiles?: boolean
  /** Share of instructions below which the report is poor. */
  readonly minimumInstructionCoverage?: string
  /** Share of branches below which the report is poor. */
  readonly minimumBranchCoverage?: string
  /** Share of complexity below which the report is poor. */
  readonly minimumComplexityCoverage?: string
  /** Share of lines below which the report is poor. */
  readonly minimumLineCoverage?: string
  /** Share of methods below which the report is poor. */
  readonly minimumMethodCoverage?: string
  /** Share of classes below which the report is poor. */
  readonly minimumClassCoverage?: string
  /** Share of instructions from which the report is good. */
  readonly maximumInstructionCoverage?: string
  /** Share of branches from which the report is good. */
  readonly maximumBranchCoverage?: string
  /** Share of complexity from which the report is good. */
  readonly maximumComplexityCoverage?: string
  /** Share of lines from which the report is good. */
  readonly maximumLineCoverage?: string
  /** Share of methods from which the report is good. */
  readonly maximumMethodCoverage?: string
  /** Share of classes from which the report is good. */
  readonly maximumClassCoverage?: string
  /** Changes the build's result when coverage is too low. Default: `false`. */
  readonly changeBuildStatus?: boolean
  /** Runs for failed builds too. Default: `false`. */
  readonly runAlways?: boolean
  /** Ant patterns of classes to count. */
  readonly inclusionPattern?: string
  /** Ant patterns of classes not to count. */
  readonly exclusionPattern?: string
  /** How far instruction coverage may fall. */
  readonly deltaInstructionCoverage?: string
  /** How far branch coverage may fall. */
  readonly deltaBranchCoverage?: string
  /** How far complexity coverage may fall. */
  readonly deltaComplexityCoverage?: string
  /** How far line coverage may fall. */
  readonly deltaLineCoverage?: string
  /** How far method coverage may fall. */
  readonly deltaMethodCoverage?: string
  /** How far class coverage may fall. */
  readonly deltaClassCoverage?: string
  /** Compares with the build before. Default: `false`. */
  readonly buildOverBuild?: boolean
}

export interface JacocoStep {
  /**
   * Publishes coverage in JaCoCo's format.
   * Needs an agent.
   *
   * - `execPattern`: Ant patterns of the data files.
   * - `classPattern`: Ant patterns of folders with classes.
   * - `sourcePattern`: Ant patterns of folders with sources.
   * - `sourceInclusionPattern`: Ant patterns of sources to show.
   * - `sourceExclusionPattern`: Ant patterns of sources to leave out.
   * - `skipCopyOfSrcFiles`: Does not keep the sources. Default: `false`.
   * - `minimumInstructionCoverage`: Share of instructions below which the report is poor.
   * - `minimumBranchCoverage`: Share of branches below which the report is poor.
   * - `minimumComplexityCoverage`: Share of complexity below which the report is poor.
   * - `minimumLineCoverage`: Share of lines below which the report is poor.
   * - `minimumMethodCoverage`: Share of methods below which the report is poor.
   * - `minimumClassCoverage`: Share of classes below which the report is poor.
   * - `maximumInstructionCoverage`: Share of instructions from which the report is good.
   * - `maximumBranchCoverage`: Share of branches from which the report is good.
   * - `maximumComplexityCoverage`: Share of complexity from which the report is good.
   * - `maximumLineCoverage`: Share of lines from which the report is good.
   * - `maximumMethodCoverage`: Share of methods from which the report is good.
   * - `maximumClassCoverage`: Share of classes from which the report is good.
   * - `changeBuildStatus`: Changes the build's result when coverage is too low. Default: `false`.
   * - `runAlways`: Runs for failed builds too. Default: `false`.
   * - `inclusionPattern`: Ant patterns of classes to count.
   * - `exclusionPattern`: Ant patterns of classes not to count.
   * - `deltaInstructionCoverage`: How far instruction coverage may fall.
   * - `deltaBranchCoverage`: How far branch coverage may fall.
   * - `deltaComplexityCoverage`: How far complexity coverage may fall.
   * - `deltaLineCoverage`: How far line coverage may fall.
   * - `deltaMethodCoverage`: How far method coverage may fall.
   * - `deltaClassCoverage`: How far class coverage may fall.
   * - `buildOverBuild`: Compares with the build before. Default: `false`.
   *
   * Plugin `jacoco`, `hudson.plugins.jacoco.JacocoPublisher`.
   * @deprecated Use `recordCoverage`.
   * @example
   * jacoco({ execPattern: 'target/*.exec' })
   */
  (options?: JacocoOptions): void
}
