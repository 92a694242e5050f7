// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { TestDataPublisher, TestType, XUnitThreshold } from '../types.ts'

/** Named arguments of `xunit`. */
export interface XunitOptions {
  /** The reports. */
  readonly tools?: readonly TestType[]
  /** How many tests may fail or be skipped. */
  readonly thresholds?: readonly XUnitThreshold[]
  /** 1 for numbers of tests, 2 for shares. */
  readonly thresholdMode: number
  /** Milliseconds that a report may be older than the build. */
  readonly testTimeMargin?: string
  /** Prints less. Default: `false`. */
  readonly reduceLog?: boolean
  /** Milliseconds to wait before it reads. */
  readonly sleepTime?: number
  /** Follows symbolic links. Default: `false`. */
  readonly followSymlink?: boolean
  /** Publishes no check to the source platform. Default: `false`. */
  readonly skipPublishingChecks?: boolean
  /** Name of the published check. */
  readonly checksName?: string
  /** Adds data to the results. */
  readonly testDataPublishers?: readonly TestDataPublisher[]
}

export interface XunitStep {
  /**
   * Records test reports of many tools.
   * Needs an agent.
   *
   * - `tools`: The reports.
   * - `thresholds`: How many tests may fail or be skipped.
   * - `thresholdMode`: 1 for numbers of tests, 2 for shares.
   * - `testTimeMargin`: Milliseconds that a report may be older than the build.
   * - `reduceLog`: Prints less. Default: `false`.
   * - `sleepTime`: Milliseconds to wait before it reads.
   * - `followSymlink`: Follows symbolic links. Default: `false`.
   * - `skipPublishingChecks`: Publishes no check to the source platform. Default: `false`.
   * - `checksName`: Name of the published check.
   * - `testDataPublishers`: Adds data to the results.
   *
   * Plugin `xunit`, `org.jenkinsci.plugins.xunit.XUnitPublisher`.
   * @example
   * xunit({ tools: [{ $class: 'GoogleTestType', pattern: 'reports/*.xml' }], thresholdMode: 1 })
   */
  (options: XunitOptions): void
}
