import { createTwoFilesPatch } from 'diff'
import { compileProject } from '../../compile/compile-project.ts'
import type { CompilerHost } from '../../host.ts'
import { withPrintsOnStderr } from '../console.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { fixSources } from './fix.ts'
import { liveCheck, type LiveCheckOptions } from '../live/live-check.ts'
import { type FileReport, displayed, report } from '../report.ts'
import { figureOf } from '../sandbox-figure.ts'
import type { Terminal } from '../terminal.ts'
import type { CompileCommandOptions } from './compile.ts'

export interface CheckCommandOptions extends CompileCommandOptions {
  /** Applies the fixes of findings to the sources before. */
  readonly fix: boolean
  /** The controller whose validator is asked too. */
  readonly live?: Pick<LiveCheckOptions, 'jenkins' | 'timeoutSeconds'> | undefined
}

/** `jenkins-ts check [paths]`: compiles in memory and holds the result against the files on disk. */
export async function runCheck(
  paths: readonly string[],
  options: CheckCommandOptions,
  host: CompilerHost,
  terminal: Terminal,
): Promise<ExitCode> {
  const { inline, json, live } = options
  const fixing = options.fix
    ? withPrintsOnStderr(json, () => fixSources(host, { paths, inline }))
    : { applied: 0, files: [] }
  if (!json && !options.quiet && options.fix) terminal.out(fixed(fixing.applied, fixing.files.length))
  const result = withPrintsOnStderr(json, () => compileProject(host, { paths, inline }))
  const files = result.hasErrors ? [] : [...result.outputs].map(([path, text]) => compare(path, text, host))
  const verdicts =
    live === undefined || result.hasErrors
      ? []
      : await liveCheck(result.outputs, { ...live, environment: terminal.environment }, host)
  const findings = [...(fixing.failure ?? []), ...result.diagnostics, ...verdicts]
  report(files, findings, host, terminal, options, figureOf(result))
  const drifted = files.some((file) => file.status !== 'up to date')
  if (drifted && !options.json) terminal.err('Run `jenkins-ts compile` and commit the result.')
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  return hasErrors || drifted ? exitCodes.findings : exitCodes.fine
}

function fixed(applied: number, files: number): string {
  if (applied === 0) return 'Nothing to fix.'
  return `${applied} ${applied === 1 ? 'fix' : 'fixes'} applied in ${files} ${files === 1 ? 'file' : 'files'}.`
}

function compare(path: string, expected: string, host: CompilerHost): FileReport {
  const actual = host.readFile(path)
  const shown = displayed(path, host)
  if (actual === expected) return { path: shown, status: 'up to date' }
  if (actual === undefined) return { path: shown, status: 'missing' }
  return {
    path: shown,
    status: 'differs',
    diff: createTwoFilesPatch(shown, shown, actual, expected, 'on disk', 'compiled'),
  }
}
