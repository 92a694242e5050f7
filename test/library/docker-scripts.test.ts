import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { buildWords } from '../../dsl/library/image/docker-command.ts'
import { dockerParameters } from '../../dsl/library/image/docker-parameters.ts'
import { destinations, digest, image, runBuild } from './docker-run.ts'
import { buildxFlags, dockerBuildFlags, plainFlags } from './flags/docker.ts'
import { wrongFlags } from './flags/flag-table.ts'
import { runInGroovy } from './run-step.ts'

it.each([
  ['with BuildKit', '0', []],
  ['without BuildKit', '1', ['--force-rm']],
])('builds under names of its own and of the destinations, %s', async (_what, BUILDX, words) => {
  const { calls, ends, leftovers, workspace } = await runBuild({ destinations }, { BUILDX })
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
  const { calls, workspace } = await runBuild({ ...everything, secrets })
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
  const { calls } = await runBuild({ destinations, cache: true }, { BUILDX: '1' })
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
  const taking = await runBuild({ destinations, cache: true, push: false })
  expect(taking.calls.map((words) => words.find((word) => /^[a-z]/.test(word)))).toEqual(['build', 'image'])
  const ignoring = await runBuild({ destinations, cache: false, push: false })
  expect(ignoring.calls[0]).toContain('--no-cache')
})

it.each([
  ['under its names', { destinations }, destinations],
  ['without a name', {}, ['sha256:id']],
])('writes an archive %s', async (_what, args, names) => {
  const { calls, workspace, leftovers } = await runBuild({
    ...args,
    push: false,
    tarPath: 'out/deep/app.tar',
  })
  expect(calls).toContainEqual(['save', `--output=${workspace}/out/deep/app.tar`, '--', ...names])
  expect(leftovers).toEqual(['out'])
})

it('keeps the image under the names of its destinations', async () => {
  const { calls } = await runBuild({ destinations, push: false, keepImage: true })
  expect(calls.at(-1)).toEqual(['image', 'rm', '--', image])
})

it('tries a push again, and fails with the status of the last one', async () => {
  const again = await runBuild({ destinations, retries: 1 }, { DENIED: '1' })
  expect(again.calls.filter((words) => words.includes('push'))).toHaveLength(2)
  expect(again.ends[3]).toMatchObject({
    status: 0,
    stdout: `${digest}\n`,
    stderr: expect.stringContaining('denied'),
  })
  const once = await runBuild({ destinations }, { DENIED: '1' })
  expect(once.ends[3]).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining('denied: no') })
})

it('fails with the status of docker build', async () => {
  const { ends } = await runBuild({ destinations }, { FAILS: '3' })
  expect(ends[2]).toMatchObject({ status: 3, stdout: '' })
})

it('hands out why no engine answers, at once when that will not change', async () => {
  const NO_ENGINE = 'permission denied while trying to connect'
  const refused = await runBuild({ destinations }, { NO_ENGINE })
  expect(refused.ends[0]).toMatchObject({ status: 0, stdout: `${NO_ENGINE}\n` })
  const absent = await runBuild({ destinations, engineTimeout: 1 }, { NO_ENGINE: 'Cannot connect.' })
  expect(absent.ends[0]?.stdout).toBe('Cannot connect.\n')
})

it('quotes the path of a secret in a workspace whose folder has a comma and a quote', () => {
  const parsed = dockerParameters.parse({ secrets: [{ id: 'npm', src: '.npmrc' }] })
  const words = buildWords(parsed, { workspace: '/a, "b"', image, cacheImage: undefined }, true)
  expect(words).toContain('--secret=id=npm,"src=/a, ""b""/.npmrc"')
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
  const plain = value.replaceAll(/[,"\r\n]/g, '')
  const { calls, leftovers, workspace } = await runBuild({
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
  const { calls, workspace } = await runBuild({ push: false, tarPath: `archives/${value}` })
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
