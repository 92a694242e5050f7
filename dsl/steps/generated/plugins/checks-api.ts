// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { StepChecksAction, StepChecksAnnotation } from '../types.ts'

/** Named arguments of `publishChecks`. */
export interface PublishChecksOptions {
  /** Name of the check. */
  readonly name?: string
  /** Summary in Markdown. */
  readonly summary?: string
  /** Title of the check. */
  readonly title?: string
  /** Details in Markdown. */
  readonly text?: string
  /** Address of a page with more. */
  readonly detailsURL?: string
  /** How far the check is. Default: `'COMPLETED'`. */
  readonly status?: 'NONE' | 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED'
  /** How it ended. Default: `'SUCCESS'`. */
  readonly conclusion?:
    'NONE' | 'ACTION_REQUIRED' | 'SKIPPED' | 'CANCELED' | 'TIME_OUT' | 'FAILURE' | 'NEUTRAL' | 'SUCCESS'
  /** Buttons of the check. Default: empty. */
  readonly actions?: readonly StepChecksAction[]
  /** Remarks on lines of files. Default: empty. */
  readonly annotations?: readonly StepChecksAnnotation[]
}

export interface PublishChecksStep {
  /**
   * Publishes a check of the commit to the source platform.
   *
   * - `name`: Name of the check.
   * - `summary`: Summary in Markdown.
   * - `title`: Title of the check.
   * - `text`: Details in Markdown.
   * - `detailsURL`: Address of a page with more.
   * - `status`: How far the check is. Default: `'COMPLETED'`.
   * - `conclusion`: How it ended. Default: `'SUCCESS'`.
   * - `actions`: Buttons of the check. Default: empty.
   * - `annotations`: Remarks on lines of files. Default: empty.
   *
   * Plugin `checks-api`, `io.jenkins.plugins.checks.steps.PublishChecksStep`.
   * @example
   * publishChecks({ name: 'Lint', summary: 'No problems', conclusion: 'SUCCESS' })
   */
  (options?: PublishChecksOptions): void
}

/** Named arguments of `withChecks`. */
export interface WithChecksOptions {
  /** Name of the check. */
  readonly name: string
  /** Puts the stage's name in front. Default: `false`. */
  readonly includeStage?: boolean
  /** Address of a page with more. */
  readonly detailsURL?: string
}

export interface WithChecksStep {
  /**
   * Names the check that steps of the body publish.
   *
   * - `name`: Name of the check.
   * - `includeStage`: Puts the stage's name in front. Default: `false`.
   * - `detailsURL`: Address of a page with more.
   *
   * Plugin `checks-api`, `io.jenkins.plugins.checks.steps.WithChecksStep`.
   * @example
   * withChecks('Unit tests', () => {
   *   junit('reports/*.xml')
   * })
   */
  <Result>(name: string, body: () => Result): Result
  /** Names the check that steps of the body publish. */
  <Result>(options: WithChecksOptions, body: () => Result): Result
}
