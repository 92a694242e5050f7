// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { CoverageQualityGate, CoverageTool, SourceCodeDirectory } from '../types.ts'

/** Named arguments of `recordCoverage`. */
export interface RecordCoverageOptions {
  /** The reports. Default: empty. */
  readonly tools?: readonly CoverageTool[]
  /** Limits that coverage has to reach. Default: empty. */
  readonly qualityGates?: readonly CoverageQualityGate[]
  /** Name of the results in addresses. */
  readonly id?: string
  /** Title of the results. */
  readonly name?: string
  /** Publishes no check to the source platform. Default: `false`. */
  readonly skipPublishingChecks?: boolean
  /** Name of the published check. */
  readonly checksName?: string
  /** Which lines the check marks. Default: `'MODIFIED_LINES'`. */
  readonly checksAnnotationScope?: 'SKIP' | 'MODIFIED_LINES' | 'ALL_LINES'
  /** Does not follow symbolic links. Default: `false`. */
  readonly skipSymbolicLinks?: boolean
  /** Goes on when a report cannot be read. Default: `false`. */
  readonly ignoreParsingErrors?: boolean
  /** Fails the build when something goes wrong. Default: `false`. */
  readonly failOnError?: boolean
  /** Records for failed builds too. Default: `false`. */
  readonly enabledForFailure?: boolean
  /** Character set of the sources. */
  readonly sourceCodeEncoding?: string
  /** Folders with sources. Default: empty. */
  readonly sourceDirectories?: readonly SourceCodeDirectory[]
  /** For which builds the coloured sources are kept. Default: `'LAST_BUILD'`. */
  readonly sourceCodeRetention?: 'NEVER' | 'LAST_BUILD' | 'EVERY_BUILD' | 'MODIFIED'
  /** Which of several repositories to compare with. */
  readonly scm?: string
}

export interface RecordCoverageStep {
  /**
   * Records code coverage and applies limits to it.
   * Needs an agent.
   *
   * - `tools`: The reports. Default: empty.
   * - `qualityGates`: Limits that coverage has to reach. Default: empty.
   * - `id`: Name of the results in addresses.
   * - `name`: Title of the results.
   * - `skipPublishingChecks`: Publishes no check to the source platform. Default: `false`.
   * - `checksName`: Name of the published check.
   * - `checksAnnotationScope`: Which lines the check marks. Default: `'MODIFIED_LINES'`.
   * - `skipSymbolicLinks`: Does not follow symbolic links. Default: `false`.
   * - `ignoreParsingErrors`: Goes on when a report cannot be read. Default: `false`.
   * - `failOnError`: Fails the build when something goes wrong. Default: `false`.
   * - `enabledForFailure`: Records for failed builds too. Default: `false`.
   * - `sourceCodeEncoding`: Character set of the sources.
   * - `sourceDirectories`: Folders with sources. Default: empty.
   * - `sourceCodeRetention`: For which builds the coloured sources are kept. Default: `'LAST_BUILD'`.
   * - `scm`: Which of several repositories to compare with.
   *
   * Plugin `coverage`, `io.jenkins.plugins.coverage.metrics.steps.CoverageStep`.
   * @example
   * recordCoverage({ tools: [{ parser: 'GO_COV', pattern: 'coverage.out' }] })
   */
  (options?: RecordCoverageOptions): void
}
