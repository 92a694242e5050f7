import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { emittedScripts, NotingAgent } from './emitted-scripts.ts'
import { buildxFlags, dockerBuildFlags } from './flags/docker.ts'
import { wrongFlags } from './flags/flag-table.ts'
import type { runScript } from './real-shell.ts'
import { runInGroovy, runStep } from './run-step.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const other = `sha256:${'0b'.repeat(32)}`
const folder = '/ws@tmp/docker-build.abc'
const destinations = ['registry.example.com/team/app:1.0']
const known = (...lines: string[]): string => `${lines.join('\n')}\n\n`
const knows = (stdout: string) => ({ step: 'sh', match: 'RepoDigests', stdout })
const hasFolder = { step: 'sh', match: 'docker-build.XXXXXX', stdout: folder }
const responses = [hasFolder, knows(known(`registry.example.com/team/app@${digest}`))]
const options = { responses }

it('logs in, builds, pushes under each name, and takes the names away', async () => {
  const args = {
    destinations: [...destinations, 'ada/app:1.0', 'registry.example.com/team/app', 'localhost:5000/app'],
    registryLogins: [{ registry: 'registry.example.com', credentialsId: 'registry' }],
  }
  const all = known(
    `ada/app@${other}`,
    `localhost:5000/app@${other}`,
    `registry.example.com/team/app@${digest}`,
  )
  const { value, steps } = await runStep({
    step: 'dockerPipelineBuild',
    args,
    options: { responses: [hasFolder, knows(all)] },
  })
  expect(value).toEqual({
    digest,
    references: [
      `registry.example.com/team/app@${digest}`,
      `ada/app@${other}`,
      `registry.example.com/team/app@${digest}`,
      `localhost:5000/app@${other}`,
    ],
  })
  expect(steps.map(told)).toMatchInlineSnapshot(`
    [
      "pwd",
      "sh Folder for the build",
      "sh Wait for the docker engine",
      "withDockerRegistry https://registry.example.com registry",
      "isUnix",
      "sh",
      "withDockerRegistry https://registry.example.com registry",
      "retry",
      "isUnix",
      "sh",
      "isUnix",
      "sh",
      "retry",
      "isUnix",
      "sh",
      "isUnix",
      "sh",
      "withDockerRegistry ",
      "retry",
      "isUnix",
      "sh",
      "isUnix",
      "sh",
      "withDockerRegistry https://localhost:5000",
      "retry",
      "isUnix",
      "sh",
      "isUnix",
      "sh",
      "sh Digests of the image",
      "sh Remove names of images",
      "sh Remove what the build needed",
    ]
  `)
})

/** A step by its name and what tells it from others. */
function told([step, argument]: readonly [string, ...unknown[]]): string {
  const { label, url, credentialsId } = Object(argument) as Record<string, unknown>
  return [step, label, url, credentialsId].filter((part) => part !== undefined).join(' ')
}

it('runs in a container, with a tool, another engine and helpers', async () => {
  const { steps } = await runStep({
    step: 'dockerPipelineBuild',
    args: {
      destinations,
      container: 'tools',
      tool: 'docker-28',
      server: 'tcp://docker.example.com:2376',
      serverCredentialsId: 'certificate',
      credentialHelpers: { 'registry.example.com': 'ecr-login' },
      tarPath: 'out/app.tar',
      digestFile: 'digest',
      retries: 2,
      keepImage: true,
    },
    options,
  })
  expect(steps.map(told)).toMatchInlineSnapshot(`
    [
      "pwd",
      "container",
      "tool",
      "withDockerServer",
      "sh Folder for the registry logins",
      "sh Begin the registry logins",
      "sh End the registry logins",
      "sh Folder for the build",
      "sh Wait for the docker engine",
      "isUnix",
      "sh",
      "sh docker save",
      "withDockerRegistry https://registry.example.com",
      "retry",
      "isUnix",
      "sh",
      "isUnix",
      "sh",
      "sh Digests of the image",
      "writeFile",
      "sh Remove names of images",
      "sh Remove what the build needed",
      "sh Remove the registry logins",
    ]
  `)
})

it.each([
  ['no destination', {}, 'give destinations to push to, or push: false'],
  ['a digest without a push', { push: false, digestFile: 'd' }, 'digestFile needs a push'],
  ['to keep what has no name', { push: false, keepImage: true }, 'keepImage needs destinations'],
  [
    'certificates for no engine',
    { destinations, serverCredentialsId: 'c' },
    'serverCredentialsId needs server',
  ],
])('refuses %s', async (_what, args, message) => {
  const { error, steps } = await runStep({ step: 'dockerPipelineBuild', args, options })
  expect(error).toContain(`dockerPipelineBuild: ${message}`)
  expect(steps.map(([step]) => step)).toEqual(['error'])
})

it.each([
  ['a cache in a registry', { cache: true }, "'cache' must be 'false'"],
  ['a place for it', { cacheRepo: 'example.com/cache' }, "unknown parameter 'cacheRepo'"],
  ['a server without a scheme', { server: 'docker.example.com' }, "'server' must be an address"],
  ['a destination that is none', { destinations: ['$(touch x)/app'] }, 'must be the name of an image'],
  [
    'a registry with a scheme',
    { registryLogins: [{ registry: 'https://a', credentialsId: 'b' }] },
    'must be a host',
  ],
])('refuses %s', async (_what, args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'dockerPipelineBuild', args: { destinations, ...args } })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})

it.each([
  ['none', known('registry.example.com/team/application@sha256:1'), ''],
  ['several', known(`registry.example.com/team/app@${other}`, `registry.example.com/team/app@${digest}`), ''],
])('fails when the engine knows %s and the registry tells no digest', async (_what, stdout, tells) => {
  const { error, steps } = await runStep({
    step: 'dockerPipelineBuild',
    args: { destinations },
    options: { responses: [hasFolder, knows(stdout), { step: 'sh', match: 'size: ', stdout: tells }] },
  })
  expect(error).toBe(`dockerPipelineBuild: docker does not tell the digest of ${destinations[0]}.`)
  expect(steps.at(-2)).toEqual(['sh', { label: 'Remove names of images', script: '…' }])
})

it('asks the registry when the engine knows several digests', async () => {
  const both = known(`ada/app@${other}`, `ada/app@${digest}`)
  const { value } = await runStep({
    step: 'dockerPipelineBuild',
    args: { destinations: ['docker.io/ada/app:1'] },
    options: { responses: [hasFolder, knows(both), { step: 'sh', match: 'size: ', stdout: `${digest}\n` }] },
  })
  expect(value).toEqual({ digest, references: [`docker.io/ada/app@${digest}`] })
})

/** What `docker` does in a test besides noting its arguments. */
const fakeDocker = `
case "$*" in
  'image inspect '*RepoDigests*) printf 'registry.example.com/team/app@${digest}\\n\\n' ;;
  'build '*) exit "\${FAILS:-0}" ;;
  'push '*) [ -z "$DENIED" ] || { echo 'denied: no' >&2; exit 4; } ;;
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
  const answers = [
    { step: 'pwd', times: 1, returns: workspace },
    { step: 'pwd', returns: temporary },
    { ...hasFolder, stdout: own },
    ...responses,
  ]
  const runs: DockerRun[] = []
  for (const scripts of await emittedScripts({
    step: 'dockerPipelineBuild',
    args,
    options: { responses: answers },
  })) {
    mkdirSync(own, { recursive: true })
    const before = agent.calls.length
    const inFolder = scripts.filter(({ script }) => !script.includes('docker-build.XXXXXX'))
    const ends = agent.run(inFolder, env)
    const calls = agent.calls.slice(before).filter(([verb]) => verb !== 'version')
    runs.push({ calls, ends, leftovers: [...readdirSync(temporary), ...agent.leftovers], workspace })
  }
  const [run, second] = runs
  if (run === undefined) throw new Error('No script was run.')
  expect(second?.calls).toEqual(run.calls)
  return run
}

const image = 'jenkins-ts:docker-build.abc'

it('builds under a name of its own and those of the destinations', async () => {
  const { calls, leftovers, workspace } = await build({ destinations })
  expect(calls).toEqual([
    ['build', '-t', image, `--tag=${destinations[0]}`, workspace],
    ['tag', destinations[0], destinations[0]],
    ['push', destinations[0]],
    ['image', 'inspect', '--format', '{{range .RepoDigests}}{{println .}}{{end}}', image],
    ['image', 'rm', '--', image, destinations[0]],
  ])
  expect(leftovers).toEqual([])
})

/** Every option that becomes a word of `docker build`. */
const everything = {
  destinations,
  context: 'api',
  dockerfile: 'build/Dockerfile',
  target: 'runtime',
  platforms: ['linux/arm64'],
  network: 'none',
  cache: false,
  pull: true,
  buildArgs: { VERSION: '1.0', EMPTY: '' },
  buildArgsFromEnvironment: ['TOKEN'],
  labels: { 'org.example.team': 'x y' },
  secrets: [
    { id: 'npm', src: '.npmrc' },
    { id: 'key', env: 'KEY' },
  ],
  flags: ['--add-host=db:10.0.0.1'],
}
const flagTable = { ...dockerBuildFlags, ...buildxFlags }

it('gives every option as one word', async () => {
  const { calls, workspace } = await build(everything)
  const words = (calls[0] ?? []).map((word) => word.replaceAll(workspace, '/ws'))
  expect(words).toMatchInlineSnapshot(`
    [
      "build",
      "-t",
      "jenkins-ts:docker-build.abc",
      "--tag=registry.example.com/team/app:1.0",
      "--file=/ws/build/Dockerfile",
      "--target=runtime",
      "--platform=linux/arm64",
      "--network=none",
      "--pull",
      "--no-cache",
      "--build-arg=VERSION=1.0",
      "--build-arg=EMPTY=",
      "--build-arg=TOKEN",
      "--label=org.example.team=x y",
      "--secret=id=npm,src=/ws/.npmrc",
      "--secret=id=key,env=KEY",
      "--add-host=db:10.0.0.1",
      "/ws/api",
    ]
  `)
  expect(wrongFlags(words.slice(3, -1), flagTable)).toEqual([])
})

it.each([
  'two  words',
  `"double" and 'single'`,
  '$HOME ${HOME} $(touch broken) `touch broken`',
  'line one\nline two\n',
  'a\\b\\\\c\\',
  '; touch broken; #',
  '*',
  '-n --help',
  'é ✓ \u{1F600}',
  '%s!!&|<>()[]{}~',
  `'; touch broken; '`,
  `\\'`,
])('hands over exactly: %j', async (value) => {
  const { calls, leftovers, workspace } = await build({
    ...everything,
    context: `/c/${value}`,
    dockerfile: `/d/${value}`,
    target: value,
    network: value,
    buildArgs: { VALUE: value },
    labels: { [value.replaceAll('=', '')]: value },
    secrets: [{ id: 'a', src: `/s/${value.replaceAll(/[,"]/g, '')}` }],
    flags: [value],
  })
  expect(calls[0]).toEqual([
    'build',
    '-t',
    image,
    `--tag=${destinations[0]}`,
    `--file=/d/${value}`,
    `--target=${value}`,
    '--platform=linux/arm64',
    `--network=${value}`,
    '--pull',
    '--no-cache',
    `--build-arg=VALUE=${value}`,
    '--build-arg=TOKEN',
    `--label=${value.replaceAll('=', '')}=${value}`,
    `--secret=id=a,src=/s/${value.replaceAll(/[,"]/g, '')}`,
    value,
    `/c/${value}`,
  ])
  expect(leftovers).toEqual([])
  expect(workspace).toContain('work space')
})

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

it('holds any options against the flags of docker build', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((value) => !/[\0\uD800-\uDFFF]/.test(value))
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,5}$/)
  const samples = fc.sample(
    fc.record({
      target: optional(text),
      network: optional(text),
      platforms: fc.constantFrom<string[]>([], ['linux/arm64'], ['linux/arm/v7']),
      pull: fc.boolean(),
      cache: optional(fc.constant(false)),
      buildArgs: fc.dictionary(name, text, { maxKeys: 3 }),
      buildArgsFromEnvironment: fc.array(name, { maxLength: 2 }),
      labels: fc.dictionary(name, text, { maxKeys: 3 }),
    }),
    { numRuns: 12, seed: 11 },
  )
  for (const sample of samples) {
    const given = Object.entries(sample).filter(([, value]) => value !== undefined)
    const { calls } = await build({ destinations, ...Object.fromEntries(given) })
    const words = calls[0] ?? []
    expect(wrongFlags(words.slice(3, -1), flagTable)).toEqual([])
    for (const [key, value] of Object.entries(sample.buildArgs))
      expect(words).toContain(`--build-arg=${key}=${value}`)
    for (const [key, value] of Object.entries(sample.labels))
      expect(words).toContain(`--label=${key}=${value}`)
  }
})

it('fails with the status of the build or of the push', async () => {
  const failing = await build({ destinations }, { FAILS: '3' })
  expect(failing.ends.map(({ status }) => status)).toContain(3)
  const denied = await build({ destinations }, { DENIED: '1' })
  expect(denied.ends.find(({ status }) => status === 4)?.stderr).toContain('denied: no')
})

it.each([
  ['docker build', 1],
  ['docker push', 3],
])('ends the step when "%s" fails, and removes what it left', async (match, status) => {
  const { error, steps } = await runStep({
    step: 'dockerPipelineBuild',
    args: { destinations },
    options: { responses: [{ step: 'sh', match: `^${match}`, status }, ...responses] },
  })
  expect(error).toBe(`script returned exit code ${status}`)
  expect(steps.at(-1)).toEqual(['sh', { label: 'Remove what the build needed', script: '…' }])
})
