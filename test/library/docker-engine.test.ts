import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type EmittedScript, emittedScripts } from './emitted-scripts.ts'
import { notedArguments, notesArguments, runScript, temporaryFolder, writeProgram } from './real-shell.ts'

/** A machine with a docker that answers while its engine runs. */
class Machine {
  readonly #root = temporaryFolder()
  readonly #bin = join(this.#root, 'bin')
  readonly folder = join(this.#root, 'work space@tmp', 'docker-build.abc')
  readonly #up = join(this.#root, 'up')

  /** @param engine what the engine does, in POSIX shell; docker answers while the file `$UP` is there */
  constructor(engine = ': > "$UP"; while true; do sleep 0.1; done') {
    mkdirSync(this.#bin)
    mkdirSync(this.folder, { recursive: true })
    writeProgram(
      join(this.#bin, 'docker'),
      `[ -e '${this.#up}' ] && exit 0
echo 'Cannot connect.' >&2
exit 1
`,
    )
    this.#writeEngine('dockerd', engine)
  }

  #writeEngine(name: string, engine: string): void {
    writeProgram(
      join(this.#bin, name),
      `${notesArguments(join(this.#root, name))}
UP='${this.#up}'
trap 'rm "$UP"; exit 0' TERM
${engine}
`,
    )
  }

  replaceDocker(text: string): void {
    writeProgram(join(this.#bin, 'docker'), `${text}\n`)
  }

  /** As in Docker's official image. */
  addEntrypoint(): void {
    writeProgram(
      join(this.#bin, 'dockerd-entrypoint.sh'),
      `${notesArguments(join(this.#root, 'entry'))}exec "$@"`,
    )
  }

  start(): void {
    mkdirSync(this.#up)
  }

  get isUp(): boolean {
    return existsSync(this.#up)
  }

  /** The arguments of a program, or undefined when it was not called. */
  argumentsOf(program: 'dockerd' | 'entry'): readonly string[] | undefined {
    const file = join(this.#root, program)
    return existsSync(file) ? notedArguments(file) : undefined
  }

  get engineId(): number {
    return Number(readFileSync(join(this.folder, 'engine.pid'), 'utf8'))
  }

  run({ script, env }: EmittedScript, others: Record<string, string> = {}): ReturnType<typeof runScript> {
    return runScript(script, { folder: this.#root, env: { ...env, ...others }, path: this.#bin })
  }
}

interface EngineScripts {
  readonly start: EmittedScript
  readonly wait: EmittedScript
  readonly stop: EmittedScript
}

/** The scripts that start, await and stop an engine. */
async function scriptsFor(machine: Machine, args: Record<string, unknown> = {}): Promise<EngineScripts> {
  const [scripts = [], others] = await emittedScripts({
    step: 'dockerBuild',
    args: { push: false, startEngine: true, ...args },
    options: { responses: [{ step: 'sh', match: 'docker-build.XXXXXX', stdout: machine.folder }] },
  })
  expect(others).toHaveLength(scripts.length)
  const [, start, wait] = scripts
  const stop = scripts.at(-1)
  if (start === undefined || wait === undefined || stop === undefined)
    throw new Error('There are no scripts.')
  return { start, wait, stop }
}

it('starts an engine when none answers, and stops it by its process id', async () => {
  const machine = new Machine()
  const { start, wait, stop } = await scriptsFor(machine, {
    engineFlags: [`--label=a=$(touch 'x')`, '--mtu=1400'],
  })
  expect(machine.run(start)).toMatchObject({ status: 0, stdout: '' })
  expect(machine.run(wait)).toMatchObject({ status: 0, stdout: '' })
  const id = machine.engineId
  expect(machine.argumentsOf('dockerd')).toEqual([
    '--host=unix:///var/run/docker.sock',
    `--label=a=$(touch 'x')`,
    '--mtu=1400',
  ])
  expect(machine.run(stop)).toMatchObject({ status: 0, stdout: '' })
  expect(machine.isUp).toBe(false)
  expect(existsSync(machine.folder)).toBe(false)
  expect(isRunning(id)).toBe(false)
})

it('starts the engine of an official image with its script, where docker looks for it', async () => {
  const machine = new Machine()
  machine.addEntrypoint()
  const { start, wait, stop } = await scriptsFor(machine)
  machine.run(start, { DOCKER_HOST: 'unix:///run/own.sock' })
  machine.run(wait)
  expect(machine.argumentsOf('entry')).toEqual(['dockerd', '--host=unix:///run/own.sock'])
  machine.run(stop)
  expect(machine.isUp).toBe(false)
})

it('leaves an engine alone that answers', async () => {
  const machine = new Machine()
  machine.start()
  const { start, wait, stop } = await scriptsFor(machine)
  for (const script of [start, wait, stop]) {
    expect(machine.run(script)).toMatchObject({ status: 0, stdout: '' })
  }
  expect(machine.argumentsOf('dockerd')).toBeUndefined()
  expect(machine.isUp).toBe(true)
})

it('says what an engine said that ended at once, without waiting for it', async () => {
  const machine = new Machine("echo 'failed to start daemon: no root'; exit 1")
  const { start, wait, stop } = await scriptsFor(machine, { engineTimeout: 600 })
  expect(machine.run(start)).toMatchObject({ status: 0 })
  const { status, stdout, stderr } = machine.run(wait)
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^Cannot connect\.\n(.*\n)*failed to start daemon: no root\n$/),
  })
  expect(stderr).toContain('failed to start daemon: no root')
  expect(machine.run(stop)).toMatchObject({ status: 0 })
  expect(existsSync(machine.folder)).toBe(false)
})

it('shows the log of an engine that ended during the build', async () => {
  const machine = new Machine(`: > "$UP"; sleep 1; echo 'fatal error: out of memory'; exit 2`)
  const { start, wait, stop } = await scriptsFor(machine)
  machine.run(start)
  expect(machine.run(wait)).toMatchObject({ status: 0, stdout: '' })
  await expect.poll(() => isRunning(machine.engineId), { timeout: 10_000 }).toBe(false)
  expect(machine.run(stop).stderr).toContain('fatal error: out of memory')
  expect(existsSync(machine.folder)).toBe(false)
})

it.each([
  ['fails without a message', 'exit 1'],
  ['hangs', 'exec sleep 60'],
])('does not take it for an answer when docker version %s', async (_what, ending) => {
  const machine = new Machine()
  machine.replaceDocker(ending)
  const { wait } = await scriptsFor(machine, { engineTimeout: 1 })
  expect(machine.run(wait)).toMatchObject({
    status: 0,
    stdout: 'docker version failed without a message, or took too long.\n',
  })
})

function isRunning(id: number): boolean {
  const file = `/proc/${id}/status`
  return existsSync(file) && !/^State:\s*[XZ]/m.test(readFileSync(file, 'utf8'))
}
