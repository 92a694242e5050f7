import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type EmittedScript, emittedScripts, runBare } from './emitted-scripts.ts'
import { notedArguments, notesArguments, runScript, temporaryFolder, writeProgram } from './real-shell.ts'
import { runInGroovy, runStep, type StepOutcome } from './run-step.ts'

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

  run({ script, env }: EmittedScript): ReturnType<typeof runScript> {
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

/** The script that Groovy hands to `sh`, and the one of the recording in Node. */
async function scriptsOf(args: Record<string, unknown>): Promise<readonly EmittedScript[]> {
  return (await emittedScripts({ step: 'goTest', args })).flat()
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
    coverPackages: ['./api/...', './a b'],
    flags: ['-run=Test(A|B) "x"', `-ldflags=-X 'v=1'`, '-run=a\nb\\$(touch x)`touch x`'],
    report: 'reports here/go test.xml',
  }
  const words = [
    '-timeout=1h30m',
    '-race',
    '-coverprofile=out put/cover.out',
    '-coverpkg=./api/...,./a b',
    '-run=Test(A|B) "x"',
    `-ldflags=-X 'v=1'`,
    '-run=a\nb\\$(touch x)`touch x`',
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

it('keeps modules and build results in the cache', async () => {
  const folder = temporaryFolder()
  const cacheDirectory = join(folder, `a 'cache' "$HOME"`)
  for (const script of await scriptsOf({ cacheDirectory })) {
    const agent = new FakeAgent(0)
    writeProgram(join(agent.path, 'go'), `printf '%s\\n%s' "$GOMODCACHE" "$GOCACHE" > cache.txt\n`)
    expect(agent.run(script).status).toBe(0)
    expect(agent.file('cache.txt')).toBe(`${cacheDirectory}/mod\n${cacheDirectory}/build`)
    expect(existsSync(join(cacheDirectory, 'mod'))).toBe(true)
  }
})

it('tells a cache that cannot be written from failed tests', async () => {
  for (const script of await scriptsOf({ cacheDirectory: '/dev/null/cache' })) {
    const agent = new FakeAgent(0)
    expect(agent.run(script).status).toBe(125)
    expect(existsSync(join(agent.folder, 'go'))).toBe(false)
  }
})

it('tells a missing go from failed tests', async () => {
  for (const script of await scriptsOf({})) expect(runBare(script).status).toBe(127)
})

it('fetches gotestsum where nothing else writes a report', async () => {
  for (const script of await scriptsOf({ gotestsum: 'v1.13.0', flags: ['-short'] })) {
    const agent = new FakeAgent(0)
    const fetched = join(agent.folder, 'fetched')
    writeProgram(fetched, `printf '<%s/>' "$*" > "$GOTESTSUM_JUNITFILE"\nexit 2\n`)
    const asked = `test "$1 $2" = 'install gotest.tools/gotestsum@v1.13.0' || exit 9\n`
    writeProgram(join(agent.path, 'go'), `${asked}cp '${fetched}' "$GOBIN/gotestsum"\n`)
    expect(agent.run(script).status).toBe(2)
    expect(agent.file('go-test-report.xml')).toBe('<-- -timeout=10m -short ./.../>')
    const offline = new FakeAgent(1)
    expect(offline.run(script).status).toBe(126)
    const equipped = new FakeAgent(0, 'gotestsum')
    expect(equipped.run(script).status).toBe(0)
  }
})

it.each([
  [125, { cacheDirectory: '/cache' }, 'goTest: the cache /cache cannot be written.'],
  [126, { gotestsum: 'v1.0.0' }, 'goTest: gotestsum v1.0.0 could not be fetched.'],
  [127, {}, "goTest: there is no go on the agent's PATH."],
])('says why with status %i', async (status, args, message) => {
  const options = { responses: [{ step: 'sh', status }] }
  expect((await runStep({ step: 'goTest', args, options })).error).toBe(message)
})

/** What a run leaves in Jenkins. */
function publishing(steps: StepOutcome['steps']): StepOutcome['steps'] {
  return steps.filter(([step]) => step !== 'sh' && step !== 'fileExists')
}

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
  expect(names.has('recordCoverage')).toBe(has && 'cover' in args)
  expect(names.has('echo')).toBe(!has)
})

it('records coverage as Go writes it, for failed builds too', async () => {
  const args = { cover: true }
  const { steps } = await runStep({ step: 'goTest', args, options: { files } })
  expect(publishing(steps)).toEqual([
    ['junit', { testResults: 'go-test-report.xml', allowEmptyResults: true }],
    ['archiveArtifacts', 'coverage.out'],
    ['recordCoverage', { tools: [{ parser: 'GO_COV', pattern: 'coverage.out' }], enabledForFailure: true }],
  ])
})

it('records coverage with limits, name and sources', async () => {
  const coverage = {
    id: 'api',
    name: "The $API's",
    sources: ['services/a b'],
    gates: [
      { threshold: 80 },
      { metric: 'FILE', threshold: -1, baseline: 'PROJECT_DELTA', criticality: 'FAILURE' },
    ],
  }
  const { steps } = await runStep({ step: 'goTest', args: { cover: true, coverage }, options: { files } })
  expect(steps.at(-1)).toEqual([
    'recordCoverage',
    {
      tools: [{ parser: 'GO_COV', pattern: 'coverage.out' }],
      enabledForFailure: true,
      id: 'api',
      name: "The $API's",
      sourceDirectories: [{ path: 'services/a b' }],
      qualityGates: [
        { metric: 'LINE', integerThreshold: 80, baseline: 'PROJECT', criticality: 'UNSTABLE' },
        { metric: 'FILE', integerThreshold: -1, baseline: 'PROJECT_DELTA', criticality: 'FAILURE' },
      ],
    },
  ])
})

it('only archives where there is no coverage plugin', async () => {
  const args = { cover: true, coverage: { record: false } }
  const { steps } = await runStep({ step: 'goTest', args, options: { files } })
  expect(steps.at(-1)).toEqual(['archiveArtifacts', 'coverage.out'])
})

it('finds files whose names no pattern can spell', async () => {
  const args = { cover: true, coverProfile: './out put/c,$X.out', report: 'a b/r.xml' }
  const named = { 'out put/c,$X.out': '', 'a b/r.xml': '' }
  const { steps } = await runStep({ step: 'goTest', args, options: { files: named } })
  expect(publishing(steps)).toMatchObject([
    ['junit', { testResults: 'a?b/r.xml' }],
    ['archiveArtifacts', 'out?put/c??X.out'],
    ['recordCoverage', { tools: [{ pattern: 'out?put/c??X.out' }] }],
  ])
})

it.each([
  [{ timeout: '10' }, "goTest: parameter 'timeout' must be a duration with a unit"],
  [{ packages: [] }, "goTest: parameter 'packages' must not be empty."],
  [{ packages: './...' }, "goTest: parameter 'packages' must be a list"],
  [{ report: '/tmp/r.xml' }, "goTest: parameter 'report' must be a path from the current folder"],
  [{ cacheDirectory: 'c' }, "goTest: parameter 'cacheDirectory' must be an absolute path"],
  [{ coverage: { gate: [] } }, "goTest: unknown parameter 'coverage.gate'. Did you mean 'gates'?"],
  [{ coverage: { gates: [{ threshold: 8 }] } }, 'goTest: gates for the coverage need cover: true.'],
  [{ covers: true }, "goTest: unknown parameter 'covers'. Did you mean 'cover'?"],
])('refuses %j', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'goTest', args })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})
