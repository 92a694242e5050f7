import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { CompilerHost } from '../host.ts'
import { packageVersion } from '../package-root.ts'
import { runCheck } from './commands/check.ts'
import { runCompile } from './commands/compile.ts'
import { runExplain } from './commands/explain.ts'
import { runInit } from './commands/init.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { CommonOptions, Terminal } from './terminal.ts'

interface CompileFlags extends Partial<CommonOptions> {
  readonly inline?: boolean
}

interface CheckFlags extends CompileFlags {
  readonly fix?: boolean
  readonly jenkins?: string
  readonly timeout: number
}

/**
 * Runs the command line.
 * @param argv the words behind the program's name
 * @returns the code that the process exits with
 */
export async function main(
  argv: readonly string[],
  host: CompilerHost,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine
  const program = commandLine(host, terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (failure) {
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    reportBug(failure, terminal)
    return exitCodes.internal
  }
}

function commandLine(host: CompilerHost, terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('jenkins-ts')
    .description(
      'Compiles pipelines written in TypeScript to Declarative Jenkinsfiles and shared-library steps.',
    )
    .version(packageVersion(), '-v, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      getOutHasColors: () => terminal.color,
      getErrHasColors: () => terminal.color,
    })
  compiling(program.command('compile'), 'Write the Jenkinsfiles and library steps. All or nothing.').action(
    (paths: string[], flags: CompileFlags) =>
      finish(runCompile(paths, { ...common(flags), inline: flags.inline }, host, terminal)),
  )
  compiling(program.command('check'), 'Compile in memory; fail on errors and on outputs that differ.')
    .option('--fix', 'apply the fixes of findings to the sources first')
    .option('--jenkins <url>', 'ask the validator of this controller about each Jenkinsfile too')
    .option('--timeout <seconds>', 'how long an answer of the controller may take', seconds, 30)
    .action(async (paths: string[], { jenkins, timeout, fix = false, inline, ...flags }: CheckFlags) => {
      const live = jenkins === undefined ? undefined : { jenkins, timeoutSeconds: timeout }
      finish(await runCheck(paths, { ...common(flags), inline, fix, live }, host, terminal))
    })
  program
    .command('explain')
    .description('Explain a diagnostic code with a wrong and a right example.')
    .argument('[code]', 'the code between brackets in a diagnostic')
    .option('--list', 'list every code')
    .option('--json', 'print JSON')
    .action((code: string | undefined, flags: { list?: boolean; json?: boolean }) =>
      finish(
        runExplain(code, { list: flags.list ?? false, json: flags.json ?? false }, terminal, () =>
          program.outputHelp({ error: true }),
        ),
      ),
    )
  program
    .command('init')
    .description(
      'Add a first pipeline, a tsconfig and a package script to the current folder; keeps what is there.',
    )
    .option('--json', 'print JSON')
    .option('--quiet', 'print errors only')
    .action((flags: Partial<CommonOptions>) => finish(runInit(common(flags), host, terminal)))
  return program
}

function compiling(command: Command, description: string): Command {
  return command
    .description(description)
    .argument('[paths...]', 'files or folders; by default every pipeline below the current folder')
    .option('--inline', 'write library steps into the Jenkinsfile instead of importing the library')
    .option('--json', 'print results and diagnostics as JSON')
    .option('--quiet', 'print diagnostics only')
}

function seconds(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('It must be a number above 0.')
  return value
}

function common(flags: Partial<CommonOptions>): CommonOptions {
  return { json: flags.json ?? false, quiet: flags.quiet ?? false }
}

function reportBug(failure: unknown, terminal: Terminal): void {
  const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  terminal.err(
    `This is a bug in jenkins-ts ${packageVersion()}, not in your pipeline. Nothing was written.\nPlease report it with the lines below and, if you can, the pipeline that led here.\n\n${detail}`,
  )
}
