import type { ts } from 'ts-morph'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Span } from '../diagnostics/span.ts'

/** A type error that may have a cause which can be said in words of pipelines. */
export interface TypeErrorInPlace {
  /** TypeScript's number. */
  readonly number: number
  /** What TypeScript says. */
  readonly message: string
  readonly node: ts.Node
  readonly span: Span
  readonly checker: ts.TypeChecker
  readonly diagnostics: DiagnosticCollector
}
