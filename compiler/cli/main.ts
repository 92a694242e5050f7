import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { CompilerHost } from '../host.ts'
import { packageVersion } from '../package-root.ts'
import { runCheck } from './commands/check.ts'
import { runCompile } from './commands/compile.ts'
import { runExplain } from './commands/explain.ts'
import { runInit } from './commands/init.ts'
import { runRegistryAuth, runRegistryAuthCheck } from './commands/registry-auth.ts'
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

interface RegistryAuthFlags {
  readonly registry?: readonly string[]
  readonly user?: readonly string[]
  readonly name?: string
  readonly namespace?: string
  readonly format: 'config' | 'secret' | 'both'
  readonly check?: string
  readonly password?: string | boolean
  readonly json?: boolean
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
    .description('Explain a diagnostic code, or the ways to build an image.')
    .argument(
      '[words...]',
      'the code between brackets in a diagnostic, "builders", or "builder" and its name',
    )
    .option('--list', 'list every code')
    .option('--json', 'print JSON')
    .action((words: string[], flags: { list?: boolean; json?: boolean }) =>
      finish(
        runExplain(words, { list: flags.list ?? false, json: flags.json ?? false }, terminal, () =>
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
  registryAuth(program.command('registry-auth')).action(
    async ({ registry: registries = [], json = false, check, ...flags }: RegistryAuthFlags) => {
      const { user: users = [], password, name, namespace, format } = flags
      const login = { users, name, namespace, format, passwordGiven: password !== undefined }
      finish(
        check === undefined
          ? await runRegistryAuth({ ...login, registries, json }, host, terminal)
          : await runRegistryAuthCheck(check, { registries, json }, host, terminal),
      )
    },
  )
  return program
}

function registryAuth(command: Command): Command {
  return (
    command
      .description('Print the config.json and the Kubernetes Secret that log in to image registries.')
      .option('--registry <host[:port]>', 'the registry; repeatable; by default Docker Hub', collect)
      .option(
        '--user <user>',
        'the user, once for each registry; without it lines are USER:PASSWORD',
        collect,
      )
      .option('--name <name>', 'the name of the Secret (default: "regcred")')
      .option('--namespace <namespace>', 'the namespace of the Secret')
      .addOption(
        new Option('--format <format>', 'what to print')
          .choices(['config', 'secret', 'both'])
          .default('both'),
      )
      .addOption(
        new Option(
          '--check <file>',
          'say what is wrong with a config.json or a Secret instead; "-" reads standard input',
        ).conflicts(['user', 'name', 'namespace', 'format']),
      )
      .option('--json', 'print JSON')
      .addOption(new Option('-p, --password [password]').hideHelp())
      .addHelpText(
        'after',
        '\nStandard input holds one line for each registry: its password, or USER:PASSWORD without --user.',
      )
      // An option that does not exist may have been meant for a password.
      .configureOutput({ outputError: (text, write) => write(text.replace(/=.*(?=')/s, '=…')) })
  )
}

function collect(value: string, former: readonly string[] = []): readonly string[] {
  return [...former, value]
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
