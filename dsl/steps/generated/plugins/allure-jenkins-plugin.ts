// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { AllureReportConfig, PropertyConfig, ResultsConfig } from '../types.ts'

/** Named arguments of `allure`. */
export interface AllureOptions {
  /** Folders with results. */
  readonly results: readonly ResultsConfig[]
  /** How failures in the report change the build's result. */
  readonly resultPolicy?: 'LEAVE_AS_IS' | 'UNSTABLE_IF_FAILED_OR_BROKEN' | 'FAILURE_IF_FAILED_OR_BROKEN'
  /** Share of failed tests that makes the build unstable. */
  readonly unstableThresholdPercent?: number
  /** Share of failed tests that fails the build. */
  readonly failureThresholdPercent?: number
  /** Number of failed tests that makes the build unstable. */
  readonly unstableThresholdCount?: number
  /** Number of failed tests that fails the build. */
  readonly failureThresholdCount?: number
  /** Makes the report one HTML file. */
  readonly singleFile?: boolean
  /** Makes no report. Default: `false`. */
  readonly disabled?: boolean
  /** The report as one object. */
  readonly config?: AllureReportConfig
  /** Path of Allure's configuration file. */
  readonly configPath?: string
  /** Name of the JDK installation to run Allure with. */
  readonly jdk?: string
  /** Name of the Allure installation. */
  readonly commandline?: string
  /** Version of Allure to use. */
  readonly allureVersion?: string
  /** Properties of the report. Default: empty. */
  readonly properties?: readonly PropertyConfig[]
  /** After which builds a report is made. */
  readonly reportBuildPolicy?: 'ALWAYS' | 'UNSTABLE' | 'UNSUCCESSFUL'
  /** Puts the build's environment variables into the report. */
  readonly includeProperties?: boolean
  /** Folder for the report. */
  readonly report?: string
  /** Name of the report. */
  readonly reportName?: string
}

export interface AllureStep {
  /**
   * Makes an Allure report of test results and shows it on the build's page.
   * Needs an agent.
   *
   * - `results`: Folders with results.
   * - `resultPolicy`: How failures in the report change the build's result.
   * - `unstableThresholdPercent`: Share of failed tests that makes the build unstable.
   * - `failureThresholdPercent`: Share of failed tests that fails the build.
   * - `unstableThresholdCount`: Number of failed tests that makes the build unstable.
   * - `failureThresholdCount`: Number of failed tests that fails the build.
   * - `singleFile`: Makes the report one HTML file.
   * - `disabled`: Makes no report. Default: `false`.
   * - `config`: The report as one object.
   * - `configPath`: Path of Allure's configuration file.
   * - `jdk`: Name of the JDK installation to run Allure with.
   * - `commandline`: Name of the Allure installation.
   * - `allureVersion`: Version of Allure to use.
   * - `properties`: Properties of the report. Default: empty.
   * - `reportBuildPolicy`: After which builds a report is made.
   * - `includeProperties`: Puts the build's environment variables into the report.
   * - `report`: Folder for the report.
   * - `reportName`: Name of the report.
   *
   * Plugin `allure-jenkins-plugin`, `org.allurereport.jenkins.AllureReportPublisher`.
   * @example
   * allure({ results: [{ path: 'build/allure-results' }] })
   */
  (results: readonly ResultsConfig[]): void
  /** Makes an Allure report of test results and shows it on the build's page. */
  (options: AllureOptions): void
}
