// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { TestDataPublisher, TestResultSummary } from '../types.ts'

/** Named arguments of `junit`. */
export interface JunitOptions {
  /** Ant patterns of the reports, separated by commas. */
  readonly testResults: string
  /** How strongly failures lower the job's health; 0 for not at all. Default: `1`. */
  readonly healthScaleFactor?: number
  /** Adds data to the results. */
  readonly testDataPublishers?: readonly TestDataPublisher[]
  /**
   * Keeps the whole output of tests. Default: `false`.
   * @deprecated Use `stdioRetention`.
   */
  readonly keepLongStdio?: boolean
  /** For which tests the whole output is kept. Default: `'none'`. */
  readonly stdioRetention?: 'all' | 'failed' | 'none'
  /** Keeps the properties of suites. Default: `false`. */
  readonly keepProperties?: boolean
  /** Shows test names without a prefix for parallel stages. Default: `false`. */
  readonly keepTestNames?: boolean
  /** Publishes no check to the source platform. Default: `false`. */
  readonly skipPublishingChecks?: boolean
  /** Name of the published check. */
  readonly checksName?: string
  /** Whether it is fine that no report matches. Default: `false`. */
  readonly allowEmptyResults?: boolean
  /** Leaves the build's result as it is when tests fail. Default: `false`. */
  readonly skipMarkingBuildUnstable?: boolean
  /** Leaves the stage's result as it is when tests fail. Default: `false`. */
  readonly skipMarkingStageUnstable?: boolean
  /** Leaves out reports that are older than the build. Default: `false`. */
  readonly skipOldReports?: boolean
}

export interface JunitStep {
  /**
   * Records test reports in JUnit's XML format; failed tests make the build unstable.
   * Needs an agent.
   *
   * - `testResults`: Ant patterns of the reports, separated by commas.
   * - `healthScaleFactor`: How strongly failures lower the job's health; 0 for not at all. Default: `1`.
   * - `testDataPublishers`: Adds data to the results.
   * - `keepLongStdio`: Keeps the whole output of tests. Default: `false`.
   * - `stdioRetention`: For which tests the whole output is kept. Default: `'none'`.
   * - `keepProperties`: Keeps the properties of suites. Default: `false`.
   * - `keepTestNames`: Shows test names without a prefix for parallel stages. Default: `false`.
   * - `skipPublishingChecks`: Publishes no check to the source platform. Default: `false`.
   * - `checksName`: Name of the published check.
   * - `allowEmptyResults`: Whether it is fine that no report matches. Default: `false`.
   * - `skipMarkingBuildUnstable`: Leaves the build's result as it is when tests fail. Default: `false`.
   * - `skipMarkingStageUnstable`: Leaves the stage's result as it is when tests fail. Default: `false`.
   * - `skipOldReports`: Leaves out reports that are older than the build. Default: `false`.
   *
   * Plugin `junit`, `hudson.tasks.junit.pipeline.JUnitResultsStep`.
   * @example
   * junit('reports/*.xml')
   * const { failCount } = junit({ testResults: 'reports/*.xml', allowEmptyResults: true })
   */
  (testResults: string): TestResultSummary
  /** Records test reports in JUnit's XML format; failed tests make the build unstable. */
  (options: JunitOptions): TestResultSummary
}
