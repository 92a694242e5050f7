/** A piece of a source file: offsets into its text, end exclusive. Plain data, so that a model can carry it. */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** The place of something that no source text stands for; a report must say so instead of leaving the span out. */
export const noSpan: unique symbol = Symbol('jenkins-ts.no-span')

/** Where a diagnostic points, or `noSpan` when it belongs to no file. */
export type Place = Span | typeof noSpan

/** Line and column, both counted from 1, as editors show them. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Turns an offset into a line and a column.
 * @param text the whole text of the file
 * @param offset an offset into `text`; one beyond the end counts as the end
 * @example positionAt('a\nbc', 3) // { line: 2, column: 2 }
 */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: before.length - lineStart + 1 }
}
