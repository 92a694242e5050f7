import type { DiagnosticCode, Severity } from './registry.ts'
import type { Place, Span } from './span.ts'

/** A second place that helps to understand a diagnostic, such as the call that led to it. */
export interface RelatedLocation {
  readonly message: string
  readonly span: Span
}

/** Replaces the text of `span`, which may be empty, by `text`. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Edits that mend the mistake together. */
export interface Fix {
  /** What is done, as an order: `Write "agent"`. */
  readonly title: string
  readonly edits: readonly Edit[]
}

/** One finding: a fact about the user's code and a remedy. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** One sentence of fact that quotes the user's name. */
  readonly message: string
  /** One sentence of remedy. */
  readonly help?: string
  readonly place: Place
  readonly related: readonly RelatedLocation[]
  readonly fixes: readonly Fix[]
}
