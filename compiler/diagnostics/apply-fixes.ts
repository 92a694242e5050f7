import type { Diagnostic, Edit, Fix } from './diagnostic.ts'

/** The files as the fixes leave them, and how many were applied. */
export interface FixedFiles {
  readonly texts: ReadonlyMap<string, string>
  readonly applied: number
}

/**
 * Applies the first fix of each finding. A fix whose edits overlap those of an earlier one is left for the next time.
 * @param readFile the text of a file that an edit names
 */
export function applyFixes(
  diagnostics: readonly Diagnostic[],
  readFile: (path: string) => string | undefined,
): FixedFiles {
  const chosen: Edit[] = []
  let applied = 0
  for (const fix of diagnostics.flatMap(({ fixes }): readonly Fix[] => fixes.slice(0, 1))) {
    const edits = fix.edits.map((edit) => (edit.text === '' ? widened(edit, readFile) : edit))
    if (edits.some((edit) => chosen.some((other) => overlap(edit, other)))) continue
    chosen.push(...edits)
    applied += 1
  }
  const files = new Set(chosen.map(({ span }) => span.file))
  const texts = [...files].map((file) => {
    const edits = chosen.filter(({ span }) => span.file === file)
    return [file, edited(readFile(file) ?? '', edits)] as const
  })
  return { texts: new Map(texts), applied }
}

function edited(text: string, edits: readonly Edit[]): string {
  // From the end, so that the offsets before stay true.
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, text: wanted }) => {
      return result.slice(0, span.start) + wanted + result.slice(span.end)
    }, text)
}

function overlap({ span: a }: Edit, { span: b }: Edit): boolean {
  if (a.file !== b.file) return false
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

/** What is deleted takes along the comma behind it, and its line when nothing else is on it. */
function widened(edit: Edit, readFile: (path: string) => string | undefined): Edit {
  const { file, start, end } = edit.span
  const text = readFile(file) ?? ''
  const comma = /^[ \t]*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const rest = /^[ \t]*(?:\n|$)/.exec(text.slice(end + comma))?.[0]
  const isAlone = rest !== undefined && text.slice(lineStart, start).trim() === ''
  const before = /[ \t]*$/.exec(text.slice(lineStart, start))?.[0].length ?? 0
  if (isAlone) return { ...edit, span: { file, start: lineStart, end: end + comma + rest.length } }
  // At the end of a line the blanks before go too.
  const from = rest === undefined ? start : start - before
  return { ...edit, span: { file, start: from, end: end + comma } }
}
