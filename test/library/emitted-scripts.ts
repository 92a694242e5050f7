import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { notedArguments, runScript, temporaryFolder, writeProgram } from './real-shell.ts'
import { type ComparedStep, recordStep, runInGroovy } from './run-step.ts'

/** A script that a step handed to `sh`, with the environment that the step made for it. */
export interface EmittedScript {
  readonly script: string
  readonly env: Record<string, string>
}

/** The scripts of a step as Groovy hands them to `sh`, and those of the recording in Node. */
export async function emittedScripts(compared: ComparedStep): Promise<readonly (readonly EmittedScript[])[]> {
  const { sandbox } = await runInGroovy(compared)
  expect({ ok: sandbox.ok, ...faultsOf(sandbox) }).toEqual({ ok: true, ...noFaults })
  return [sandbox.steps, recordStep(compared).steps].map((steps) =>
    steps
      .filter(({ step }) => step === 'sh')
      .map(({ args, env }) => {
        const set = Object.entries(env).filter(([, value]) => value !== null)
        return {
          script: typeof args[0] === 'string' ? args[0] : String(Object(args[0]).script),
          env: Object.fromEntries(set.map(([name, value]) => [name, String(value)])),
        }
      }),
  )
}

/** Runs a script on an agent that has a shell and no other program. */
export function runBare({ script, env }: EmittedScript): ReturnType<typeof runScript> {
  const path = temporaryFolder()
  symlinkSync('/bin/sh', join(path, 'sh'))
  return runScript(script, { folder: temporaryFolder(), env: { ...env, PATH: path } })
}

/** An agent with a program that notes what each of its calls is given, and ends as the test says. */
export class NotingAgent {
  readonly workspace: string
  readonly #path: string
  readonly #notes: string
  readonly #temporary: string

  /** @param ending what the program does last, in POSIX shell; `$n` counts its calls from 0 */
  constructor(program: string, ending = '') {
    const folder = temporaryFolder()
    this.workspace = join(folder, 'work space')
    this.#path = join(folder, 'bin')
    this.#notes = join(folder, 'notes')
    this.#temporary = join(folder, 'tmp')
    for (const path of [this.workspace, this.#path, this.#notes, this.#temporary]) mkdirSync(path)
    const note = `'${this.#notes}'/"$n"`
    writeProgram(
      join(this.#path, program),
      `n=$(ls '${this.#notes}' | grep -c args)
env > ${note}.env
cat > ${note}.stdin
printf '%s\\0' "$@" > ${note}.args
${ending}\n`,
    )
  }

  /** Runs scripts one behind the other, with what credentials put into the environment, in `sh` or another shell. */
  run(
    scripts: readonly EmittedScript[],
    credentials: Record<string, string> = {},
    shell?: readonly string[],
  ): ReturnType<typeof runScript>[] {
    return scripts.map(({ script, env }) =>
      runScript(script, {
        folder: this.workspace,
        env: { ...env, ...credentials, TMPDIR: this.#temporary },
        path: this.#path,
        ...(shell && { shell }),
      }),
    )
  }

  /** The arguments of each call. */
  get calls(): string[][] {
    const names = readdirSync(this.#notes).filter((name) => name.endsWith('.args'))
    return names
      .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .map((name) => notedArguments(join(this.#notes, name)))
  }

  /** What a call read, or its environment. */
  note(call: number, kind: 'stdin' | 'env'): string {
    const file = join(this.#notes, `${call}.${kind}`)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }

  /** Files that the scripts left in the workspace and among the temporary ones. */
  get leftovers(): string[] {
    return [...readdirSync(this.workspace), ...readdirSync(this.#temporary)]
  }
}
