import type { Diagnostic } from './diagnostic.ts'
import { type Position, type Span, positionAt } from './span.ts'

interface JsonPlace {
  readonly file: string
  readonly start: Position
  readonly end: Position
}

/** A diagnostic as `--json` prints it: plain data, lines and columns counted from 1. */
export interface JsonDiagnostic {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly help?: string
  readonly place?: JsonPlace
  readonly related: readonly { readonly message: string; readonly place: JsonPlace }[]
  readonly fixes: readonly {
    readonly title: string
    readonly edits: readonly { readonly place: JsonPlace; readonly text: string }[]
  }[]
}

/**
 * @param readFile the text of a file that a span names
 * @param displayPath how a file's path is shown
 */
export function toJsonDiagnostic(
  diagnostic: Diagnostic,
  readFile: (path: string) => string | undefined,
  displayPath: (path: string) => string,
): JsonDiagnostic {
  const place = (span: Span): JsonPlace => {
    const text = readFile(span.file) ?? ''
    return {
      file: displayPath(span.file),
      start: positionAt(text, span.start),
      end: positionAt(text, span.end),
    }
  }
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...(diagnostic.help !== undefined && { help: diagnostic.help }),
    ...(typeof diagnostic.place !== 'symbol' && { place: place(diagnostic.place) }),
    related: diagnostic.related.map((related) => ({ message: related.message, place: place(related.span) })),
    fixes: diagnostic.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map(({ span, text }) => ({ place: place(span), text })),
    })),
  }
}
