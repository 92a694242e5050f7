import { relative } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { toJsonDiagnostic } from '../diagnostics/render-json.ts'
import { renderDiagnostic, renderSummary } from '../diagnostics/render.ts'
import { positionAt, type Span } from '../diagnostics/span.ts'
import type { CompilerHost } from '../host.ts'
import type { SandboxReport } from '../sandbox/sandbox-report.ts'
import { describeSandbox, sandboxAsJson } from './sandbox-figure.ts'
import type { CommonOptions, Terminal } from './terminal.ts'

/** What became of one output file. */
export interface FileReport {
  /** Relative to the current folder. */
  readonly path: string
  readonly status: 'written' | 'unchanged' | 'up to date' | 'differs' | 'missing'
  /** For a file that differs: a unified diff from what is on disk to what the source gives. */
  readonly diff?: string
}

/**
 * Shows the result of `compile` or `check`.
 * @param sandbox what the outputs need from Jenkins' sandbox, when there are outputs
 */
export function report(
  files: readonly FileReport[],
  diagnostics: readonly Diagnostic[],
  host: CompilerHost,
  terminal: Terminal,
  options: CommonOptions,
  sandbox?: SandboxReport,
): void {
  const readFile = (path: string): string | undefined => host.readFile(path)
  const displayPath = (path: string): string => displayed(path, host)
  const place = (span: Span): string => placeOf(span, readFile, displayPath)
  if (options.json) {
    const json = diagnostics.map((diagnostic) => toJsonDiagnostic(diagnostic, readFile, displayPath))
    const figure = sandbox && { sandbox: sandboxAsJson(sandbox, place) }
    terminal.out(JSON.stringify({ files, ...figure, diagnostics: json }, null, 2))
    return
  }
  for (const diagnostic of diagnostics) {
    terminal.err(`${renderDiagnostic(diagnostic, { color: terminal.color, readFile, displayPath })}\n`)
  }
  if (!options.quiet) {
    for (const file of files) terminal.out(`${file.path}: ${file.status}`)
    if (sandbox !== undefined) terminal.out(describeSandbox(sandbox, place))
  }
  for (const file of files) if (file.diff !== undefined) terminal.err(file.diff)
  if (diagnostics.length > 0) terminal.err(renderSummary(diagnostics))
}

function placeOf(
  { file, start }: Span,
  readFile: (path: string) => string | undefined,
  displayPath: (path: string) => string,
): string {
  return `${displayPath(file)}:${positionAt(readFile(file) ?? '', start).line}`
}

/** A path as shown to the user: relative to the current folder, with forward slashes. */
export function displayed(path: string, host: CompilerHost): string {
  const shown = relative(host.currentDirectory, path).replaceAll('\\', '/')
  return shown === '' ? '.' : shown
}
