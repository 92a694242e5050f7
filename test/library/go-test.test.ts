import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { goTest } from 'jenkins-ts/library'
import { record } from '../../dsl/runtime/recording-executor.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { notedArguments, notesArguments, runScript, temporaryFolder, writeProgram } from './real-shell.ts'
import { runInGroovy, runStep } from './run-step.ts'

/** An agent with a `go` that notes its arguments and ends with `status`, and the converters that are asked for. */
class FakeAgent {
  readonly folder = temporaryFolder()
  readonly path = join(this.folder, 'bin')
  readonly workspace = join(this.folder, 'work space')

  constructor(status: number, ...converters: readonly ('gotestsum' | 'go-junit-report')[]) {
    mkdirSync(this.path)
    mkdirSync(this.workspace)
    const output = `echo 'ok  example.com/app'\necho 'a warning' >&2\nexit ${status}\n`
    const notes = (name: string): string => notesArguments(join(this.folder, name))
    writeProgram(join(this.path, 'go'), notes('go') + output)
    if (converters.includes('gotestsum')) {
      const report = `echo "<$GOTESTSUM_FORMAT/>" > "$GOTESTSUM_JUNITFILE"\n`
      writeProgram(join(this.path, 'gotestsum'), notes('gotestsum') + report + output)
    }
    if (converters.includes('go-junit-report')) {
      writeProgram(join(this.path, 'go-junit-report'), `echo "<report lines=\\"$(wc -l)\\"/>"\n`)
    }
  }

  run({ script, env }: Script): ReturnType<typeof runScript> {
    return runScript(script, { folder: this.workspace, env, path: this.path })
  }

  words(program: string): readonly string[] {
    return notedArguments(join(this.folder, program))
  }

  file(name: string): string | undefined {
    const path = join(this.workspace, name)
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
  }
}

interface Script {
  readonly script: string
  readonly env: Record<string, string>
}

/** The script that Groovy hands to `sh`, and the one of the recording in Node, each with its environment. */
async function scriptsOf(args: Record<string, unknown>): Promise<readonly Script[]> {
  const { sandbox } = await runInGroovy({ step: 'goTest', args })
  expect({ ok: sandbox.ok, ...faultsOf(sandbox) }).toEqual({ ok: true, ...noFaults })
  return [sandbox.steps, record(() => goTest(args)).steps].map((steps) => {
    const call = steps.find(({ step }) => step === 'sh')
    const { script } = Object(call?.args[0])
    const set = Object.entries(call?.env ?? {}).filter(([, value]) => value !== null)
    return {
      script: String(script),
      env: Object.fromEntries(set.map(([name, value]) => [name, String(value)])),
    }
  })
}

it.each([0, 1, 2])('ends with the status of go test: %i', async (status) => {
  for (const script of await scriptsOf({})) {
    const agents = [
      new FakeAgent(status),
      new FakeAgent(status, 'gotestsum'),
      new FakeAgent(status, 'go-junit-report'),
      new FakeAgent(status, 'gotestsum', 'go-junit-report'),
    ]
    for (const agent of agents) {
      const run = agent.run(script)
      expect(run.status).toBe(status)
      // Shown as it comes, errors among the rest.
      expect(run.stdout).toBe('ok  example.com/app\na warning\n')
    }
    expect(agents.map((agent) => agent.file('go-test-report.xml'))).toEqual([
      undefined,
      '<standard-verbose/>',
      expect.stringMatching(/^<report lines="\s*2"\/>$/),
      '<standard-verbose/>',
    ])
  }
})

it('gives go test its arguments, each as one word', async () => {
  const args = {
    packages: ['./a b/...', './$HOME'],
    cover: true,
    coverProfile: 'out put/cover.out',
    race: true,
    timeout: '1h30m',
    flags: ['-run=Test(A|B) "x"', `-ldflags=-X 'v=1'`],
    report: 'reports here/go test.xml',
  }
  const words = [
    '-timeout=1h30m',
    '-race',
    '-coverprofile=out put/cover.out',
    '-run=Test(A|B) "x"',
    `-ldflags=-X 'v=1'`,
    './a b/...',
    './$HOME',
  ]
  for (const script of await scriptsOf(args)) {
    const plain = new FakeAgent(0)
    plain.run(script)
    expect(plain.words('go')).toEqual(['test', ...words])
    const converting = new FakeAgent(0, 'go-junit-report')
    converting.run(script)
    expect(converting.words('go')).toEqual(['test', '-v', ...words])
    expect(converting.file('reports here/go test.xml')).toMatch(/^<report/)
    const summing = new FakeAgent(0, 'gotestsum')
    summing.run(script)
    expect(summing.words('gotestsum')).toEqual(['--', ...words])
    expect(summing.file('reports here/go test.xml')).toBe('<standard-verbose/>')
  }
})

it.each([
  [{ cover: true }, undefined],
  [{}, 'old'],
])('does not let an old report or profile pass for a new one: %j', async (args, profile) => {
  for (const script of await scriptsOf(args)) {
    const agent = new FakeAgent(2)
    for (const file of ['go-test-report.xml', 'coverage.out'])
      writeFileSync(join(agent.workspace, file), 'old')
    agent.run(script)
    expect(agent.file('go-test-report.xml')).toBe(undefined)
    expect(agent.file('coverage.out')).toBe(profile)
  }
})

it('does not fail because a report cannot be made', async () => {
  for (const script of await scriptsOf({})) {
    const agent = new FakeAgent(0, 'go-junit-report')
    writeProgram(join(agent.path, 'go-junit-report'), 'exit 5\n')
    expect(agent.run(script).status).toBe(0)
    expect(agent.file('go-test-report.xml')).toBe(undefined)
  }
})

it('leaves nothing behind', async () => {
  for (const script of await scriptsOf({})) {
    const agent = new FakeAgent(1, 'go-junit-report')
    const temporary = join(agent.folder, 'tmp')
    mkdirSync(temporary)
    agent.run({ ...script, env: { ...script.env, TMPDIR: temporary } })
    expect(existsSync(temporary) && runScript('ls -A', { folder: temporary }).stdout).toBe('')
  }
})

const files = { 'go-test-report.xml': '<testsuites/>', 'coverage.out': 'mode: set' }

it.each([
  ['records and archives what is there', { cover: true }, { files }, 0],
  ['does nothing about what is not there', { cover: true }, {}, 0],
  ['does not archive a profile that was not asked for', {}, { files }, 0],
  ['keeps report and profile of failed tests', { cover: true }, { files }, 1],
])('%s', async (_what, args, options, status) => {
  const { error, steps } = await runStep({
    step: 'goTest',
    args,
    options: { ...options, responses: [{ step: 'sh', status }] },
  })
  expect(error).toBe(status === 0 ? undefined : 'goTest: go test ended with status 1.')
  const names = new Set(steps.map(([step]) => step))
  const has = 'files' in options
  expect(names.has('junit')).toBe(has)
  expect(names.has('archiveArtifacts')).toBe(has && 'cover' in args)
})

it.each([
  [{ timeout: '10' }, "goTest: parameter 'timeout' must be a duration with a unit"],
  [{ packages: [] }, "goTest: parameter 'packages' must not be empty."],
  [{ packages: './...' }, "goTest: parameter 'packages' must be a list"],
  [{ covers: true }, "goTest: unknown parameter 'covers'. Did you mean 'cover'?"],
])('refuses %j', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'goTest', args })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})
