import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Finished {
  /** That of the program; 128 and the number of the signal when one ended it, as shells have it. */
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Files that get what the program writes, as Jenkins has it: programs in the background hold nobody up. */
  readonly stdout: string
  readonly stderr: string
  readonly seconds?: number
}

/** Runs a program to its end. Programs that it leaves in the background are not waited for. */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<Finished> {
  const { stdout, stderr, seconds = 90 } = surroundings
  const child = start(words, surroundings)
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  const status = await ending(child)
  clearTimeout(timer)
  return { status, stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') }
}

/** A program that serves until it is stopped. */
export class Service {
  readonly #child: ChildProcess
  readonly #log: string
  readonly #ended: Promise<number>
  #isEnded = false

  /** @param log file that gets what it writes */
  constructor(words: readonly string[], log: string, env?: Readonly<Record<string, string>>) {
    this.#log = log
    this.#child = start(words, { stdout: log, stderr: log, ...(env && { env }) })
    this.#child.unref()
    this.#ended = ending(this.#child).finally(() => {
      this.#isEnded = true
    })
  }

  /** Waits until it answers. @throws with its last words when it ends before that, or takes too long */
  async ready(answers: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) {
      if (this.#isEnded) break
      if (await answers()) return
    }
    await this.stop()
    const lines = readFileSync(this.#log, 'utf8').trim().split('\n')
    throw new Error(`${this.#child.spawnfile} did not begin to serve: ${lines.slice(-3).join(' | ')}`)
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM')
    const killed = setTimeout(() => this.#child.kill('SIGKILL'), 10_000)
    await this.#ended
    clearTimeout(killed)
  }
}

function start(words: readonly string[], { cwd, env, stdout, stderr }: Surroundings): ChildProcess {
  const [program = '', ...rest] = words
  const out = openSync(stdout, 'a')
  const err = stderr === stdout ? out : openSync(stderr, 'a')
  try {
    return spawn(program, rest, {
      stdio: ['ignore', out, err],
      ...(cwd !== undefined && { cwd }),
      ...(env && { env: { ...env } }),
    })
  } finally {
    for (const file of new Set([out, err])) closeSync(file)
  }
}

function ending(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 143)))
  })
}
