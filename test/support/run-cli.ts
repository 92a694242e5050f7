import { main } from '../../compiler/cli/main.ts'
import type { CompilerHost } from '../../compiler/host.ts'
import { createMemoryHost } from './memory-host.ts'

/** What a run of the command line left behind. */
export interface CliRun {
  readonly code: number
  readonly out: string
  readonly err: string
  /** The text of a file of the project after the run. */
  file(name: string): string | undefined
}

/** Runs the command line in memory, in a project folder that holds `files`. */
export function runCli(argv: readonly string[], files: Readonly<Record<string, string>>): Promise<CliRun> {
  const paths = Object.entries(files).map(([name, text]) => [`/app/${name}`, text] as const)
  return runCliOn(argv, createMemoryHost(Object.fromEntries(paths)))
}

/**
 * Runs the command line on a host that may have seen runs before.
 * @param environment the variables of the process
 * @param input what is piped into the process; without it standard input is a terminal
 */
export async function runCliOn(
  argv: readonly string[],
  host: CompilerHost,
  environment: Readonly<Record<string, string>> = {},
  input?: string | Uint8Array,
): Promise<CliRun> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(argv, host, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    color: false,
    environment,
    input: {
      isTerminal: input === undefined,
      read: () =>
        Promise.resolve(typeof input === 'string' ? Buffer.from(input) : (input ?? new Uint8Array())),
    },
  })
  return {
    code,
    out: out.join('\n'),
    err: err.join('\n'),
    file: (name) => host.readFile(`/app/${name}`),
  }
}
