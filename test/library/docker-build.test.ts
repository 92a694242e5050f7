import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { buildWords } from '../../dsl/library/image/docker-command.ts'
import { dockerParameters } from '../../dsl/library/image/docker-parameters.ts'
import { emittedScripts, NotingAgent } from './emitted-scripts.ts'
import { buildxFlags, dockerBuildFlags, plainFlags } from './flags/docker.ts'
import { wrongFlags } from './flags/flag-table.ts'
import type { runScript } from './real-shell.ts'
import { runInGroovy, runStep } from './run-step.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const folder = '/ws@tmp/docker-build.abc'
const destinations = ['registry.example.com/team/app:1.0']
const responses = [
  { step: 'sh', match: 'docker-build.XXXXXX', stdout: folder },
  { step: 'sh', match: 'docker buildx version', status: 0 },
  { step: 'sh', match: 'size: ', stdout: `${digest}\n` },
]
const options = { responses }
const withoutBuildKit = {
  responses: [{ step: 'sh', match: 'docker buildx version', status: 1 }, ...responses],
}

it('builds where it is called, pushes, and takes the names away', async () => {
  const { value, steps } = await runStep({ step: 'dockerBuild', args: { destinations }, options })
  expect(value).toEqual({ digest, references: [`registry.example.com/team/app@${digest}`] })
  expect(labelsOf(steps)).toMatchInlineSnapshot(`
    [
      "pwd: ",
      "pwd: ",
      "sh: Folder for the build",
      "sh: Wait for the docker engine",
      "sh: Has this docker BuildKit?",
      "sh: docker build registry.example.com/team/app:1.0",
      "sh: docker push registry.example.com/team/app:1.0",
      "sh: Remove names of images",
      "sh: Remove what the build needed",
    ]
  `)
})

it('builds in a container with everything that a build can have', async () => {
  const args = {
    destinations: ['registry.example.com/team/app:1.0', 'localhost:5000/app'],
    container: 'docker',
    cache: true,
    tarPath: 'out/app.tar',
    digestFile: 'digest',
    keepImage: true,
    startEngine: true,
    registryLogins: [{ registry: 'localhost:5000', credentialsId: 'local' }],
  }
  const { value, steps } = await runStep({ step: 'dockerBuild', args, options: withoutBuildKit })
  expect(value).toMatchObject({
    references: [expect.stringContaining('team/app@'), `localhost:5000/app@${digest}`],
  })
  expect(labelsOf(steps)).toMatchInlineSnapshot(`
    [
      "pwd: ",
      "container: ",
      "pwd: ",
      "sh: Folder for the registry logins",
      "sh: Begin the registry logins",
      "withCredentials: ",
      "sh: Log in to localhost:5000",
      "sh: End the registry logins",
      "pwd: ",
      "sh: Folder for the build",
      "sh: Start a docker engine when none answers",
      "sh: Wait for the docker engine",
      "sh: Has this docker BuildKit?",
      "sh: docker pull registry.example.com/team/app/cache",
      "sh: docker build registry.example.com/team/app:1.0 localhost:5000/app",
      "sh: Remove names of images",
      "sh: docker save",
      "sh: docker push registry.example.com/team/app:1.0",
      "sh: docker push localhost:5000/app",
      "sh: docker push registry.example.com/team/app/cache",
      "writeFile: ",
      "sh: Remove names of images",
      "sh: Remove what the build needed",
      "sh: Remove the registry logins",
    ]
  `)
})

/** The steps by their labels or names, in their order. */
function labelsOf(steps: readonly (readonly [string, ...unknown[]])[]): string[] {
  return steps.map(([step, argument]) => `${step}: ${String(Object(argument).label ?? '')}`)
}

it.each([
  ['no destination', {}, 'give destinations to push to, or push: false'],
  ['a digest without a push', { push: false, digestFile: 'd' }, 'digestFile needs a push'],
  ['to keep what has no name', { push: false, keepImage: true }, 'keepImage needs destinations'],
  ['a cache without a place', { push: false, cache: true }, 'without destinations the cache has none'],
])('refuses %s', async (_what, args, message) => {
  const { error, steps } = await runStep({ step: 'dockerBuild', args, options })
  expect(error).toContain(`dockerBuild: ${message}`)
  expect(steps.map(([step]) => step)).toEqual(['error'])
})

it.each([
  [
    'two platforms',
    { platforms: ['linux/arm64', 'linux/amd64'] },
    "'platforms' must have a length of at most 1",
  ],
  ['a cache that is no image', { cacheRepo: 'a,type=local' }, "'cacheRepo' must be the name of an image"],
  ['a name of a label with =', { labels: { 'a=b': 'c' } }, 'must be a name without an equals sign'],
  [
    'registries, which the engine knows',
    { insecureRegistries: ['a'] },
    "unknown parameter 'insecureRegistries'",
  ],
  ['no seconds', { engineTimeout: 0 }, "'engineTimeout' must be at least 1"],
])('refuses %s', async (_what, args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'dockerBuild', args: { destinations, ...args } })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})

it('says that secrets need BuildKit, before anything is built', async () => {
  const args = { destinations, secrets: [{ id: 'npm', src: '.npmrc' }] }
  const { error, steps } = await runStep({ step: 'dockerBuild', args, options: withoutBuildKit })
  expect(error).toMatch(/^dockerBuild: secrets need BuildKit, but this docker has no buildx plugin/)
  expect(labelsOf(steps).slice(-3)).toEqual([
    'sh: Has this docker BuildKit?',
    'error: ',
    'sh: Remove what the build needed',
  ])
})

it('says why no engine answers, with the log of its container', async () => {
  const message = 'Cannot connect to the Docker daemon.'
  const { error, steps } = await runStep({
    step: 'dockerBuild',
    args: { destinations, engineContainer: 'dind' },
    options: { responses: [{ step: 'sh', match: 'seconds=', stdout: `${message}\n` }, ...responses] },
  })
  expect(error).toBe(`dockerBuild: no docker engine answers: ${message}`)
  expect(steps.map(([step]) => step).slice(-4)).toEqual(['echo', 'containerLog', 'error', 'sh'])
})

it('fails when a push does not tell the digest', async () => {
  const silent = { step: 'sh', match: 'size: ', stdout: '' }
  const { error, steps } = await runStep({
    step: 'dockerBuild',
    args: { destinations },
    options: { responses: [silent, ...responses] },
  })
  expect(error).toBe(`dockerBuild: docker push did not tell the digest of ${destinations[0]}.`)
  expect(labelsOf(steps)).toContain('sh: Remove names of images')
})

/** What `docker` does in a test besides noting its arguments. */
const fakeDocker = `
case "$*" in
  version) [ -z "$NO_ENGINE" ] || { echo "$NO_ENGINE" >&2; exit 1; } ;;
  'buildx version') exit "$BUILDX" ;;
  'image inspect '*) echo sha256:id ;;
  *' build '*) exit "\${FAILS:-0}" ;;
  *' push '*)
    if [ -n "$DENIED" ] && [ ! -e "$TMPDIR/denied" ]; then
      : > "$TMPDIR/denied"
      echo 'denied: no'
      exit 4
    fi
    rm -f "$TMPDIR/denied"
    echo '1.0: digest: ${digest} size: 736' ;;
esac`

interface DockerRun {
  /** Arguments of each call, without those that only ask. */
  readonly calls: readonly (readonly string[])[]
  readonly ends: readonly ReturnType<typeof runScript>[]
  readonly leftovers: readonly string[]
  readonly workspace: string
}

/** Runs the scripts of a build in a real shell, as Groovy has them and as Node has them, with a fake docker. */
async function build(args: Record<string, unknown>, env: Record<string, string> = {}): Promise<DockerRun> {
  const agent = new NotingAgent('docker', fakeDocker)
  const { workspace } = agent
  const temporary = `${workspace}@tmp`
  const own = join(temporary, 'docker-build.abc')
  const { BUILDX = '0' } = env
  const answers = [
    { step: 'pwd', times: 1, returns: workspace },
    { step: 'pwd', returns: temporary },
    { step: 'sh', match: 'docker-build.XXXXXX', stdout: own },
    { step: 'sh', match: 'docker buildx version', status: Number(BUILDX) },
    ...responses,
  ]
  const runs: DockerRun[] = []
  for (const scripts of await emittedScripts({
    step: 'dockerBuild',
    args,
    options: { responses: answers },
  })) {
    mkdirSync(own, { recursive: true })
    const before = agent.calls.length
    const inFolder = scripts.filter(({ script }) => !script.includes('docker-build.XXXXXX'))
    const ends = agent.run(inFolder, { BUILDX, ...env })
    const calls = agent.calls.slice(before).filter(([verb = '']) => !['version', 'buildx'].includes(verb))
    runs.push({ calls, ends, leftovers: [...readdirSync(temporary), ...agent.leftovers], workspace })
  }
  const [run, other] = runs
  if (run === undefined) throw new Error('No script was run.')
  expect(other?.calls).toEqual(run.calls)
  return run
}

const image = 'jenkins-ts:docker-build.abc'

it.each([
  ['with BuildKit', '0', []],
  ['without BuildKit', '1', ['--force-rm']],
])('builds under names of its own and of the destinations, %s', async (_what, BUILDX, words) => {
  const { calls, ends, leftovers, workspace } = await build({ destinations }, { BUILDX })
  expect(calls).toEqual([
    ['--log-level=info', 'build', `--tag=${image}`, `--tag=${destinations[0]}`, ...words, workspace],
    ['tag', '--', image, destinations[0]],
    ['--log-level=info', 'push', '--', destinations[0]],
    ['image', 'rm', '--', image, destinations[0]],
  ])
  expect(ends.map(({ stdout }) => stdout)).toEqual(['', '', '', `${digest}\n`, '', ''])
  expect(leftovers).toEqual([])
})

/** Every option that becomes a word of `docker build`. */
const everything = {
  destinations: ['example.com/a:1', 'localhost:5000/b'],
  context: 'api',
  dockerfile: 'build/Dockerfile',
  target: 'runtime',
  platforms: ['linux/arm64'],
  network: 'none',
  pull: true,
  buildArgs: { VERSION: '1.0', EMPTY: '' },
  buildArgsFromEnvironment: ['TOKEN'],
  labels: { 'org.example.team': 'x y' },
  cache: true,
  cacheRepo: 'example.com/cache:a',
  verbosity: 'debug',
  flags: ['--add-host=db:10.0.0.1'],
}

it('gives every option as one word', async () => {
  const secrets = [
    { id: 'npm', src: '.npmrc' },
    { id: 'key', env: 'KEY' },
  ]
  const { calls, workspace } = await build({ ...everything, secrets })
  const words = (calls[0] ?? []).map((word) => word.replaceAll(workspace, '/ws'))
  expect(words).toMatchInlineSnapshot(`
    [
      "--log-level=debug",
      "build",
      "--tag=jenkins-ts:docker-build.abc",
      "--tag=example.com/a:1",
      "--tag=localhost:5000/b",
      "--file=/ws/build/Dockerfile",
      "--target=runtime",
      "--platform=linux/arm64",
      "--network=none",
      "--pull",
      "--build-arg=VERSION=1.0",
      "--build-arg=EMPTY=",
      "--build-arg=TOKEN",
      "--label=org.example.team=x y",
      "--secret=id=npm,src=/ws/.npmrc",
      "--secret=id=key,env=KEY",
      "--cache-from=example.com/cache:a",
      "--build-arg=BUILDKIT_INLINE_CACHE=1",
      "--add-host=db:10.0.0.1",
      "/ws/api",
    ]
  `)
  expect(wrongFlags(words.slice(2, -1), { ...dockerBuildFlags, ...buildxFlags })).toEqual([])
})

it('fetches the cache first and keeps the new one, without BuildKit', async () => {
  const { calls } = await build({ destinations, cache: true }, { BUILDX: '1' })
  const cache = 'registry.example.com/team/app/cache'
  expect(calls.map((words) => words.filter((word) => !word.startsWith('/')))).toEqual([
    ['pull', '--', cache],
    expect.arrayContaining(['build', `--cache-from=${cache}`]),
    ['image', 'rm', '--', cache],
    ['tag', '--', image, destinations[0]],
    ['--log-level=info', 'push', '--', destinations[0]],
    ['tag', '--', image, cache],
    ['--log-level=info', 'push', '--', cache],
    ['image', 'rm', '--', image, destinations[0], cache],
  ])
})

it('only takes from the cache when nothing is pushed, and ignores all there is when told so', async () => {
  const taking = await build({ destinations, cache: true, push: false })
  expect(taking.calls.map((words) => words.find((word) => /^[a-z]/.test(word)))).toEqual(['build', 'image'])
  const ignoring = await build({ destinations, cache: false, push: false })
  expect(ignoring.calls[0]).toContain('--no-cache')
})

it.each([
  ['under its names', { destinations }, destinations],
  ['without a name', {}, ['sha256:id']],
])('writes an archive %s', async (_what, args, names) => {
  const { calls, workspace, leftovers } = await build({ ...args, push: false, tarPath: 'out/deep/app.tar' })
  expect(calls).toContainEqual(['save', `--output=${workspace}/out/deep/app.tar`, '--', ...names])
  expect(leftovers).toEqual(['out'])
})

it('keeps the image under the names of its destinations', async () => {
  const { calls } = await build({ destinations, push: false, keepImage: true })
  expect(calls.at(-1)).toEqual(['image', 'rm', '--', image])
})

it('tries a push again, and fails with the status of the last one', async () => {
  const again = await build({ destinations, retries: 1 }, { DENIED: '1' })
  expect(again.calls.filter((words) => words.includes('push'))).toHaveLength(2)
  expect(again.ends[3]).toMatchObject({
    status: 0,
    stdout: `${digest}\n`,
    stderr: expect.stringContaining('denied'),
  })
  const once = await build({ destinations }, { DENIED: '1' })
  expect(once.ends[3]).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining('denied: no') })
})

it('fails with the status of docker build', async () => {
  const { ends } = await build({ destinations }, { FAILS: '3' })
  expect(ends[2]).toMatchObject({ status: 3, stdout: '' })
})

it('hands out why no engine answers, at once when that will not change', async () => {
  const NO_ENGINE = 'permission denied while trying to connect'
  const refused = await build({ destinations }, { NO_ENGINE })
  expect(refused.ends[0]).toMatchObject({ status: 0, stdout: `${NO_ENGINE}\n` })
  const absent = await build({ destinations, engineTimeout: 1 }, { NO_ENGINE: 'Cannot connect.' })
  expect(absent.ends[0]?.stdout).toBe('Cannot connect.\n')
})

const hostile = [
  'two  words',
  `"double" and 'single'`,
  '$HOME ${HOME} $(touch broken) `touch broken`',
  'line one\nline two\n',
  'a\\b\\\\c',
  '; touch broken; #',
  '*',
  '-n --help',
  'é ✓ \u{1F600}',
  '%s!!&|<>()[]{}~',
]

it.each(hostile)('hands over exactly: %j', async (value) => {
  const plain = value.replaceAll(/[,"]/g, '')
  const { calls, leftovers, workspace } = await build({
    destinations,
    context: value,
    dockerfile: value,
    target: value,
    network: value,
    buildArgs: { VALUE: value },
    labels: { [value]: value },
    secrets: [{ id: plain, src: plain }],
    push: false,
    flags: [value],
  })
  expect(calls[0]?.slice(2)).toEqual([
    `--tag=${image}`,
    `--tag=${destinations[0]}`,
    `--file=${workspace}/${value}`,
    `--target=${value}`,
    `--network=${value}`,
    `--build-arg=VALUE=${value}`,
    `--label=${value}=${value}`,
    `--secret=id=${plain},src=${workspace}/${plain}`,
    value,
    `${workspace}/${value}`,
  ])
  expect(leftovers).toEqual([])
})

it.each(hostile)('writes the archive to exactly: %j', async (value) => {
  const { calls, workspace } = await build({ push: false, tarPath: `archives/${value}` })
  expect(calls).toContainEqual(['save', `--output=${workspace}/archives/${value}`, '--', 'sha256:id'])
})

const refusedNames = ['destinations', 'cacheRepo', 'platforms', 'buildArgsFromEnvironment'] as const

it.each(hostile)('refuses %j where only a name can stand', async (value) => {
  for (const option of refusedNames) {
    const wrong = option === 'cacheRepo' ? value : [value]
    const { sandbox } = await runInGroovy({ step: 'dockerBuild', args: { destinations, [option]: wrong } })
    expect(sandbox.error?.message).toContain(`dockerBuild: parameter '${option}`)
  }
})

const names = fc.stringMatching(/^[a-z]{1,8}$/)
const texts = fc.string({ minLength: 1 })
const someOptions: fc.Arbitrary<z.input<typeof dockerParameters>> = fc.record(
  {
    destinations: fc.array(names.map((name) => `example.com/${name}:1`)),
    context: texts,
    dockerfile: texts,
    target: texts,
    network: texts,
    platforms: fc.constantFrom([], ['linux/arm64'], ['linux/arm/v7']),
    buildArgs: fc.dictionary(names, fc.string()),
    buildArgsFromEnvironment: fc.array(names),
    labels: fc.dictionary(names, fc.string()),
    secrets: fc.array(fc.record({ id: names, src: names }, { requiredKeys: ['id'] })),
    cache: fc.boolean(),
    pull: fc.boolean(),
  },
  { requiredKeys: [] },
)

it('has only words that docker build knows, whatever the options are', () => {
  fc.assert(
    fc.property(
      someOptions,
      fc.boolean(),
      fc.option(names, { nil: undefined }),
      (given, hasBuildKit, cacheImage) => {
        const options = dockerParameters.parse(hasBuildKit ? given : { ...given, secrets: [] })
        const words = buildWords(options, { workspace: '/ws', image, cacheImage }, hasBuildKit)
        const flags = { ...dockerBuildFlags, ...(hasBuildKit ? buildxFlags : plainFlags) }
        expect(wrongFlags(words.slice(0, -1), flags)).toEqual([])
        expect(words.at(-1)).toMatch(/^\//)
      },
    ),
  )
})
