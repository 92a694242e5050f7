import { codeFrameColumns } from '@babel/code-frame'
import picocolors from 'picocolors'
import type { Diagnostic } from './diagnostic.ts'
import { type Span, positionAt } from './span.ts'

export interface RenderOptions {
  /** ANSI colours. */
  readonly color: boolean
  /** The text of a file that a span names. */
  readonly readFile: (path: string) => string | undefined
  /** How a file's path is shown, usually relative to the current folder. */
  readonly displayPath: (path: string) => string
}

/**
 * One diagnostic as text for a terminal: `file:line:col`, severity and code, the fact, a code frame, the remedy and the
 * related places.
 */
export function renderDiagnostic(diagnostic: Diagnostic, options: RenderOptions): string {
  const colors = picocolors.createColors(options.color)
  const tint = diagnostic.severity === 'error' ? colors.red : colors.yellow
  const where =
    typeof diagnostic.place === 'symbol' ? '' : `${colors.cyan(locate(diagnostic.place, options))} `
  const lines = [
    `${where}${tint(diagnostic.severity)} ${colors.dim(`[${diagnostic.code}]`)}`,
    diagnostic.message,
  ]
  if (typeof diagnostic.place !== 'symbol') lines.push(...frame(diagnostic.place, options))
  if (diagnostic.help !== undefined) lines.push(`${colors.green('help:')} ${diagnostic.help}`)
  for (const fix of diagnostic.fixes) lines.push(`${colors.green('fix:')} ${fix.title}`)
  for (const related of diagnostic.related) {
    lines.push(`${colors.dim(`${locate(related.span, options)}:`)} ${related.message}`)
  }
  return lines.join('\n')
}

/** Errors and warnings counted, as the last line of a run: `2 errors, 1 warning`. */
export function renderSummary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length
  const warnings = diagnostics.length - errors
  return [count(errors, 'error'), count(warnings, 'warning')].filter((part) => part !== '').join(', ')
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`
}

function locate(span: Span, options: RenderOptions): string {
  const text = options.readFile(span.file)
  const path = options.displayPath(span.file)
  if (text === undefined) return path
  const { line, column } = positionAt(text, span.start)
  return `${path}:${line}:${column}`
}

/** A long span is shown by its first line: the frame is there to find the place, not to repeat the file. */
function frame(span: Span, options: RenderOptions): string[] {
  const text = options.readFile(span.file)
  if (text === undefined) return []
  const start = positionAt(text, span.start)
  const lineEnd = text.indexOf('\n', span.start)
  const end = positionAt(text, lineEnd === -1 ? span.end : Math.min(span.end, lineEnd))
  const rendered = codeFrameColumns(
    text,
    { start, end: { line: start.line, column: Math.max(end.column, start.column + 1) } },
    { linesAbove: 1, linesBelow: 1, highlightCode: false, forceColor: false },
  )
  return rendered.split('\n')
}
