import { createTwoFilesPatch } from 'diff'
import { compileProject } from '../../compile/compile-project.ts'
import type { CompilerHost } from '../../host.ts'
import { withPrintsOnStderr } from '../console.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { type FileReport, displayed, report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import type { CompileCommandOptions } from './compile.ts'

/** `jenkins-ts check [paths]`: compiles in memory and holds the result against the files on disk. */
export function runCheck(
  paths: readonly string[],
  options: CompileCommandOptions,
  host: CompilerHost,
  terminal: Terminal,
): ExitCode {
  const result = withPrintsOnStderr(options.json, () =>
    compileProject(host, { paths, inline: options.inline }),
  )
  const files = result.hasErrors ? [] : [...result.outputs].map(([path, text]) => compare(path, text, host))
  report(files, result.diagnostics, host, terminal, options)
  const drifted = files.some((file) => file.status !== 'up to date')
  if (drifted && !options.json) terminal.err('Run `jenkins-ts compile` and commit the result.')
  return result.hasErrors || drifted ? exitCodes.findings : exitCodes.fine
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
