import { compileProject } from '../../compile/compile-project.ts'
import type { CompilerHost } from '../../host.ts'
import { writeOutputs } from '../write-outputs.ts'
import { withPrintsOnStderr } from '../console.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { type FileReport, displayed, report } from '../report.ts'
import { figureOf } from '../sandbox-figure.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

export interface CompileCommandOptions extends CommonOptions {
  readonly inline: boolean | undefined
}

/** `jenkins-ts compile [paths]`: writes what changed, or nothing at all when anything has an error. */
export function runCompile(
  paths: readonly string[],
  options: CompileCommandOptions,
  host: CompilerHost,
  terminal: Terminal,
): ExitCode {
  const result = withPrintsOnStderr(options.json, () =>
    compileProject(host, { paths, inline: options.inline }),
  )
  if (result.hasErrors) {
    report([], result.diagnostics, host, terminal, options)
    return exitCodes.findings
  }
  const changed = new Map<string, string>(
    [...result.outputs].filter(([path, text]) => host.readFile(path) !== text),
  )
  const failure = writeOutputs(changed, host)
  if (failure !== undefined) {
    report([], [...result.diagnostics, ...failure], host, terminal, options)
    return exitCodes.findings
  }
  const files = [...result.outputs.keys()].map((path): FileReport => {
    return { path: displayed(path, host), status: changed.has(path) ? 'written' : 'unchanged' }
  })
  report(files, result.diagnostics, host, terminal, options, figureOf(result))
  return exitCodes.fine
}
