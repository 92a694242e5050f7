import type { SourceSpan } from '../../dsl/model/source.ts'
import type { Fix } from '../diagnostics/diagnostic.ts'

/** The fix that deletes a part of the user's code; none for a part without a place. */
export function deletion(title: string, span: SourceSpan | undefined): readonly Fix[] {
  return replacement(title, span, '')
}

/** The fix that writes `text` in the place of a part of the user's code. */
export function replacement(title: string, span: SourceSpan | undefined, text: string): readonly Fix[] {
  return span === undefined ? [] : [{ title, edits: [{ span, text }] }]
}

/** The fix that writes `text` behind a part of the user's code, and `before` before it. */
export function insertion(
  title: string,
  span: SourceSpan | undefined,
  { before = '', behind }: { readonly before?: string; readonly behind: string },
): readonly Fix[] {
  if (span === undefined) return []
  const at = (offset: number): SourceSpan => ({ file: span.file, start: offset, end: offset })
  const edits = [
    { span: at(span.start), text: before },
    { span: at(span.end), text: behind },
  ]
  return [{ title, edits: edits.filter(({ text }) => text !== '') }]
}
