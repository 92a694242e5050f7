import { join } from 'node:path'
import type { CompilerHost } from '../../host.ts'
import { DiagnosticCollector } from '../../diagnostics/collector.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { type FirstFile, firstPipeline, firstTsconfig, manifestWithScript } from '../first-files.ts'
import { report } from '../report.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { writeOutputs } from '../write-outputs.ts'

/** `jenkins-ts init`: writes what is missing and leaves what is there, so that running it twice changes nothing. */
export function runInit(options: CommonOptions, host: CompilerHost, terminal: Terminal): ExitCode {
  const diagnostics = new DiagnosticCollector()
  const files = [manifestWithScript(host, diagnostics), firstTsconfig(host), firstPipeline(host)]
  if (diagnostics.hasErrors) {
    report([], diagnostics.diagnostics, host, terminal, options)
    return exitCodes.findings
  }
  const wanted = files.filter((file): file is FirstFile => file !== undefined)
  const changed = new Map(
    wanted.flatMap(({ name, text }) => {
      const path = join(host.currentDirectory, name)
      return host.readFile(path) === text ? [] : [[path, text] as const]
    }),
  )
  const failure = writeOutputs(changed, host)
  if (failure !== undefined) {
    report([], failure, host, terminal, options)
    return exitCodes.findings
  }
  report(
    wanted.map(({ name }) => ({
      path: name,
      status: changed.has(join(host.currentDirectory, name)) ? 'written' : 'unchanged',
    })),
    [],
    host,
    terminal,
    options,
  )
  if (!options.quiet && !options.json) {
    terminal.out(
      'Next: `npm install`, then `npm run compile:pipeline` writes the Jenkinsfile. Commit both files.',
    )
  }
  return exitCodes.fine
}
