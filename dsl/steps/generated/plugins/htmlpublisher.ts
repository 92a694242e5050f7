// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { HtmlPublisherTarget } from '../types.ts'

/** Named arguments of `publishHTML`. */
export interface PublishHTMLOptions {
  /** The report. */
  readonly target: HtmlPublisherTarget
}

export interface PublishHTMLStep {
  /**
   * Shows an HTML report on the build's page.
   * Needs an agent.
   *
   * - `target`: The report.
   *
   * Plugin `htmlpublisher`, `htmlpublisher.workflow.PublishHTMLStep`.
   * @example
   * publishHTML({ target: { reportName: 'Docs', reportDir: 'build/docs', reportFiles: 'index.html' } })
   */
  (target: HtmlPublisherTarget): void
  /** Shows an HTML report on the build's page. */
  (options: PublishHTMLOptions): void
}
