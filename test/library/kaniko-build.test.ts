import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { kanikoBuild } from 'jenkins-ts/library'
import { executorWords } from '../../dsl/library/image/kaniko-command.ts'
import { kanikoParameters } from '../../dsl/library/image/kaniko-parameters.ts'
import { record } from '../../dsl/runtime/recording-executor.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { emittedScripts } from './emitted-scripts.ts'
import { wrongFlags } from './flags/flag-table.ts'
import { kanikoFlags, kanikoForkFlags } from './flags/kaniko.ts'
import { notedArguments, notesArguments, runScript, temporaryFolder, writeProgram } from './real-shell.ts'
import { runInGroovy, runStep } from './run-step.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const isNew = { step: 'sh', match: 'test -e', status: 1 }
const builds = { step: 'sh', match: 'jenkins-digest', stdout: digest }
const options = { responses: [isNew, builds] }
const destinations = ['registry.example.com/team/app:1.0']
const built = { digest, references: [`registry.example.com/team/app@${digest}`] }
const allFlags = { ...kanikoFlags, ...kanikoForkFlags }

/** An executor that notes its arguments and behaves as kaniko's does. */
class FakeKaniko {
  readonly folder = temporaryFolder()
  readonly executor = join(this.folder, 'kaniko dir', 'executor')
  readonly #noted = join(this.folder, 'noted')

  constructor() {
    mkdirSync(join(this.folder, 'kaniko dir'))
    writeProgram(
      this.executor,
      `${notesArguments(this.#noted)}
echo 'a line of a RUN command'
for word in "$@"; do
  case $word in
    --digest-file=*) printf '${digest}' > "\${word#*=}" ;;
    --target=broken) exit 3 ;;
  esac
done
`,
    )
  }

  get words(): readonly string[] {
    return notedArguments(this.#noted).filter((word) => !word.startsWith('--digest-file='))
  }

  get hasBuilt(): boolean {
    return existsSync(join(this.folder, 'kaniko dir', '.jenkins-built'))
  }
}

interface Script {
  readonly script: string
  readonly env: Record<string, string>
}

/** The script that Groovy hands to `sh`, and the one of the recording in Node, each with its environment. */
async function scriptsOf(args: Record<string, unknown>): Promise<readonly Script[]> {
  const { sandbox } = await runInGroovy({ step: 'kanikoBuild', args, options })
  expect(sandbox).toMatchObject({ ok: true, value: { digest } })
  expect(faultsOf(sandbox)).toEqual(noFaults)
  const node = record(() => kanikoBuild(args), options)
  expect(node.value).toEqual(sandbox.value)
  return [sandbox.steps, node.steps].map((steps) => {
    const call = steps.findLast(({ step }) => step === 'sh')
    const { script } = Object(call?.args[0])
    const set = Object.entries(call?.env ?? {}).filter(([, value]) => value !== null)
    return {
      script: String(script),
      env: Object.fromEntries(set.map(([name, value]) => [name, String(value)])),
    }
  })
}

/** Runs a build in a real shell, as Groovy has it and as Node has it; gives the words that the executor got. */
async function build(args: Record<string, unknown>): Promise<readonly string[]> {
  const kaniko = new FakeKaniko()
  const runs = []
  for (const { script, env } of await scriptsOf({ ...args, executor: kaniko.executor })) {
    expect(runScript(script, { folder: kaniko.folder, env })).toMatchObject({ status: 0, stdout: digest })
    expect(kaniko.hasBuilt).toBe(args['cleanup'] !== true)
    runs.push(kaniko.words)
  }
  expect(runs[0]).toEqual(runs[1])
  const words = runs[0] ?? []
  expect(wrongFlags(words, allFlags)).toEqual([])
  return words
}

it('builds in the container, in a shell of its own', async () => {
  const { value, steps } = await runStep({ step: 'kanikoBuild', args: { destinations }, options })
  expect(value).toEqual(built)
  expect(steps).toMatchInlineSnapshot(`
    [
      [
        "pwd",
      ],
      [
        "container",
        {
          "name": "kaniko",
          "shell": "/busybox/sh",
        },
      ],
      [
        "sh",
        {
          "label": "Has this container built an image?",
          "returnStatus": true,
          "script": "…",
        },
      ],
      [
        "sh",
        {
          "label": "kaniko registry.example.com/team/app:1.0",
          "returnStdout": true,
          "script": "…",
        },
      ],
    ]
  `)
})

it.each([
  ['no destination', {}, 'give destinations to push to, or push: false'],
  ['a cache without a place', { push: false, cache: true }, 'without a push the cache has no destination'],
])('refuses %s', async (_what, args, message) => {
  const { error, steps } = await runStep({ step: 'kanikoBuild', args, options })
  expect(error).toContain(`kanikoBuild: ${message}`)
  expect(steps.map(([step]) => step)).toEqual(['error'])
})

it.each([
  [
    'an upper-case repository',
    { destinations: ['example.com/Team/app'] },
    "'destinations[0]' must be the name of an image",
  ],
  ['days', { destinations, cacheTtl: '7d' }, "'cacheTtl' must be a duration in hours, minutes or seconds"],
  ['a number without unit', { destinations, cacheTtl: '24' }, "'cacheTtl' must be a duration"],
  [
    'a mirror with a scheme',
    { destinations, registryMirrors: ['https://m'] },
    "'registryMirrors[0]' must be a host",
  ],
  [
    'an unknown mode',
    { destinations, snapshotMode: 'quick' },
    "'snapshotMode' must be 'full' or 'redo' or 'time'",
  ],
  [
    'a misspelt option',
    { destinations, dockerFile: 'x' },
    "unknown parameter 'dockerFile'. Did you mean 'dockerfile'?",
  ],
  ['two platforms', { destinations, platforms: ['linux/amd64', 'linux/arm64'] }, 'a length of at most 1'],
  [
    'a label with =',
    { destinations, labels: { 'a=b': 'c' } },
    "'labels.a=b' must be a name without an equals",
  ],
  ['a strange host', { destinations, registryCertificates: { 'a=b': 'c' } }, 'must be a host'],
  ['a strange helper', { destinations, credentialHelpers: { 'a.io': '"' } }, 'must be the name of a helper'],
  [
    'a strange build argument',
    { destinations, buildArgs: { 'A=B': 'c' } },
    'must be the name of an ARG line',
  ],
  ['a secret of several', { destinations, secrets: [{ id: 'a,src=b' }] }, 'must be without commas'],
  ['a relative executor', { destinations, executor: 'executor' }, "'executor' must be a path from the root"],
  ['a singular', { destination: 'x/y' }, "unknown parameter 'destination'. Did you mean 'destinations'?"],
])('refuses %s', async (_what, args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'kanikoBuild', args })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})

it('refuses a container that has built an image', async () => {
  const { error } = await runStep({
    step: 'kanikoBuild',
    args: { destinations },
    options: { responses: [{ ...isNew, status: 0 }, builds] },
  })
  expect(error).toMatch(/^kanikoBuild: the container kaniko has built an image already/)
})

it('says that a build before may have failed, in the container of a retry', async () => {
  const { error } = await runStep({
    step: 'kanikoBuild',
    args: { destinations },
    options: { responses: [{ ...isNew, status: 2 }, builds] },
  })
  expect(error).toMatch(/^kanikoBuild: a build in the container kaniko has failed before/)
})

it.each([
  ['new', undefined, 0, 1],
  ['used by a build that failed', 'broken', 3, 2],
  ['used by a build', 'last', 0, 0],
])('finds whether a container is %s', async (_what, target, status, wanted) => {
  const kaniko = new FakeKaniko()
  const args = { destinations, executor: kaniko.executor, ...(target !== undefined && { target }) }
  const [[check, run] = []] = await emittedScripts({ step: 'kanikoBuild', args, options })
  if (check === undefined || run === undefined) throw new Error('There are no scripts.')
  const of = ({ script, env }: Script) => runScript(script, { folder: kaniko.folder, env }).status
  if (target !== undefined) expect(of(run)).toBe(status)
  expect(of(check)).toBe(wanted)
})

it('quotes the path of a secret in a workspace whose folder has a comma and a quote', () => {
  const parsed = kanikoParameters.parse({ destinations, secrets: [{ id: 'npm', src: '.npmrc' }] })
  expect(executorWords(parsed, '/a, "b"')).toContain('--secret=id=npm,"src=/a, ""b""/.npmrc"')
})

const workspace = '/home/jenkins/agent/workspace/job'

it.each<[string, object, string[]]>([
  ['the Dockerfile of the workspace', {}, [`--context=${workspace}`, `--dockerfile=${workspace}/Dockerfile`]],
  [
    'a Dockerfile elsewhere',
    { dockerfile: 'build/Dockerfile.dev' },
    [`--context=${workspace}`, `--dockerfile=${workspace}/build/Dockerfile.dev`],
  ],
  [
    'a folder and its Dockerfile',
    { context: 'api' },
    [`--context=${workspace}/api`, `--dockerfile=${workspace}/api/Dockerfile`],
  ],
  [
    'a folder in a folder',
    { context: 'dir://api', contextSubPath: 'v1' },
    [`--context=${workspace}/api`, `--dockerfile=${workspace}/api/v1/Dockerfile`, '--context-sub-path=v1'],
  ],
  ['absolute paths', { context: '/src', dockerfile: '/d' }, ['--context=/src', '--dockerfile=/d']],
  [
    'a repository',
    { context: 'git://github.com/x/y.git', dockerfile: 'a/D' },
    ['--context=git://github.com/x/y.git', '--dockerfile=a/D'],
  ],
  [
    'an archive',
    { context: 'tar://c.tar.gz' },
    [`--context=tar://${workspace}/c.tar.gz`, '--dockerfile=Dockerfile'],
  ],
])('finds %s', async (_what, args, words) => {
  expect(await build({ destinations, ...args })).toEqual([
    ...words,
    '--log-format=text',
    `--destination=${destinations[0]}`,
  ])
})

it('gives every option as one word', async () => {
  const words = await build({
    destinations: ['example.com/a:1', 'localhost:5000/b'],
    target: 'runtime',
    platforms: ['linux/arm64'],
    buildArgs: { VERSION: '1.0', EMPTY: '' },
    buildArgsFromEnvironment: ['TOKEN'],
    labels: { 'org.example.team': 'x y' },
    annotations: { a: 'b' },
    cache: true,
    cacheRepo: 'oci:cache',
    cacheTtl: '168h',
    cacheCopyLayers: true,
    cacheRunLayers: false,
    cacheDir: 'base images',
    compressedCaching: false,
    noPushCache: false,
    tarPath: 'out/image.tar',
    ociLayoutPath: '/oci',
    snapshotMode: 'redo',
    useNewRun: true,
    singleSnapshot: true,
    skipUnusedStages: true,
    reproducible: true,
    compression: 'zstd',
    compressionLevel: -1,
    ignorePaths: ['/tmp', '/var/cache'],
    ignoreVarRun: false,
    forceBuildMetadata: true,
    cleanup: true,
    preserveContext: true,
    insecure: true,
    insecurePull: true,
    insecureRegistries: ['localhost:5000'],
    skipTlsVerify: true,
    skipTlsVerifyPull: true,
    skipTlsVerifyRegistries: ['example.com'],
    registryCertificates: { 'example.com': 'ca.crt' },
    registryClientCertificates: { 'example.com': 'c.crt,/c.key' },
    registryMirrors: ['mirror.example.com/hub'],
    registryMaps: { 'index.docker.io': 'mirror.example.com' },
    skipDefaultRegistryFallback: true,
    skipPushPermissionCheck: true,
    pushIgnoreImmutableTagErrors: true,
    retries: 3,
    imageFsExtractRetry: 1,
    verbosity: 'debug',
    logFormat: 'json',
    logTimestamp: true,
    secrets: [
      { id: 'npm', src: '.npmrc' },
      { id: 'key', env: 'KEY' },
    ],
    flags: ['--git=branch=main'],
  })
  expect(words).toMatchInlineSnapshot(`
    [
      "--context=/home/jenkins/agent/workspace/job",
      "--dockerfile=/home/jenkins/agent/workspace/job/Dockerfile",
      "--target=runtime",
      "--cache=true",
      "--cache-ttl=168h",
      "--cache-copy-layers=true",
      "--cache-run-layers=false",
      "--compressed-caching=false",
      "--no-push-cache=false",
      "--snapshot-mode=redo",
      "--use-new-run=true",
      "--single-snapshot=true",
      "--skip-unused-stages=true",
      "--reproducible=true",
      "--compression=zstd",
      "--compression-level=-1",
      "--ignore-var-run=false",
      "--force-build-metadata=true",
      "--cleanup=true",
      "--preserve-context=true",
      "--insecure=true",
      "--insecure-pull=true",
      "--skip-tls-verify=true",
      "--skip-tls-verify-pull=true",
      "--skip-default-registry-fallback=true",
      "--skip-push-permission-check=true",
      "--push-ignore-immutable-tag-errors=true",
      "--push-retry=3",
      "--image-download-retry=3",
      "--image-fs-extract-retry=1",
      "--verbosity=debug",
      "--log-format=json",
      "--log-timestamp=true",
      "--cache-repo=oci:/home/jenkins/agent/workspace/job/cache",
      "--tar-path=/home/jenkins/agent/workspace/job/out/image.tar",
      "--oci-layout-path=/oci",
      "--cache-dir=/home/jenkins/agent/workspace/job/base images",
      "--destination=example.com/a:1",
      "--destination=localhost:5000/b",
      "--custom-platform=linux/arm64",
      "--build-arg=TOKEN",
      "--ignore-path=/tmp",
      "--ignore-path=/var/cache",
      "--insecure-registry=localhost:5000",
      "--skip-tls-verify-registry=example.com",
      "--registry-mirror=mirror.example.com/hub",
      "--build-arg=VERSION=1.0",
      "--build-arg=EMPTY=",
      "--label=org.example.team=x y",
      "--annotation=a=b",
      "--registry-map=index.docker.io=mirror.example.com",
      "--secret=id=npm,src=/home/jenkins/agent/workspace/job/.npmrc",
      "--secret=id=key,env=KEY",
      "--registry-certificate=example.com=/home/jenkins/agent/workspace/job/ca.crt",
      "--registry-client-cert=example.com=/home/jenkins/agent/workspace/job/c.crt,/c.key",
      "--git=branch=main",
    ]
  `)
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
  const [name, word] = [value.replaceAll('=', ''), value.replaceAll(/[,"\r\n]/g, '')]
  const words = await build({
    destinations,
    context: value,
    contextSubPath: value,
    dockerfile: value,
    ociLayoutPath: value,
    cacheRepo: value,
    cacheDir: value,
    buildArgs: { VALUE: value },
    labels: { [name]: value },
    annotations: { [name]: value },
    target: value,
    ignorePaths: [value],
    registryCertificates: { 'a.io': value },
    registryClientCertificates: { 'a.io': `${word},${word}` },
    registryMirrors: [value],
    secrets: [
      { id: word, src: word },
      { id: word, env: word },
    ],
    flags: [`--git=${value}`],
  })
  expect(words).toEqual([
    `--context=${workspace}/${value}`,
    `--dockerfile=${workspace}/${value}`,
    `--context-sub-path=${value}`,
    `--target=${value}`,
    '--log-format=text',
    `--cache-repo=${value}`,
    `--oci-layout-path=${workspace}/${value}`,
    `--cache-dir=${workspace}/${value}`,
    `--destination=${destinations[0]}`,
    `--ignore-path=${value}`,
    `--registry-mirror=${value}`,
    `--build-arg=VALUE=${value}`,
    `--label=${name}=${value}`,
    `--annotation=${name}=${value}`,
    `--secret=id=${word},src=${workspace}/${word}`,
    `--secret=id=${word},env=${word}`,
    `--registry-certificate=a.io=${workspace}/${value}`,
    `--registry-client-cert=a.io=${workspace}/${word},${workspace}/${word}`,
    `--git=${value}`,
  ])
})

it('gives flags that the executor has, whatever the options', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' })
  const listed = text.map((value) => value.replaceAll(/[,"\r\n]/g, '_'))
  const hosts = fc.constantFrom('a.io', 'localhost:5000', 'registry-1.example.com')
  const value: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    destinations: fc.array(fc.constantFrom('a.io/b:1', 'b/c', 'localhost:5000/x/y')),
    buildArgs: fc.dictionary(fc.constantFrom('A', '_b1'), fc.string()),
    buildArgsFromEnvironment: fc.array(fc.constantFrom('A', 'TOKEN_2')),
    labels: fc.dictionary(
      text.map((name) => name.replaceAll('=', '_')),
      fc.string(),
    ),
    annotations: fc.dictionary(
      text.map((name) => name.replaceAll('=', '_')),
      fc.string(),
    ),
    platforms: fc.subarray(['linux/arm/v7'], { minLength: 0 }),
    secrets: fc.array(fc.record({ id: listed, src: listed, env: listed }, { requiredKeys: ['id'] })),
    cacheTtl: fc.constantFrom('168h', '1h30m', '0.5h'),
    insecureRegistries: fc.array(hosts),
    skipTlsVerifyRegistries: fc.array(hosts),
    registryCertificates: fc.dictionary(hosts, text),
    registryClientCertificates: fc.dictionary(hosts, fc.constantFrom('c,k', '/c,/k')),
    registryMirrors: fc.array(fc.constantFrom('m.io', 'm.io:5000/hub')),
    registryMaps: fc.dictionary(hosts, fc.constantFrom('m.io', 'm.io:5000/hub')),
    registryLogins: fc.constant([]),
    credentialHelpers: fc.constant({}),
    executor: fc.constant('/e'),
    flags: fc.subarray(['--git=branch=main', '--force']),
  }
  const any = (name: string): fc.Arbitrary<unknown> => value[name] ?? ofSchema(name, text)
  const given = fc.record(
    Object.fromEntries(Object.keys(kanikoParameters.shape).map((name) => [name, any(name)])),
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(given, (args) => {
      const words = executorWords(kanikoParameters.strict().parse(args), '/w')
      expect(wrongFlags(words, allFlags)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

/** Values of a parameter whose type says enough. */
function ofSchema(name: string, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const shape: Readonly<Record<string, z.ZodType>> = kanikoParameters.shape
  const takes = (value: unknown): boolean => shape[name]?.safeParse(value).success ?? false
  if (takes(true)) return fc.boolean()
  if (takes(3)) return fc.nat({ max: 9 })
  if (takes(['a'])) return fc.array(text)
  if (takes('any text')) return text
  const words = ['full', 'redo', 'time', 'gzip', 'zstd', 'text', 'color', 'json', 'info', 'debug', 'panic']
  return fc.constantFrom(...words.filter(takes))
}

it('needs no flag of a fork unless an option of the fork is used', async () => {
  expect(wrongFlags(await build({ destinations, cache: true, retries: 2 }), kanikoFlags)).toEqual([])
})

it('fails with the status of the executor, and leaves the mark that the container is used', async () => {
  const kaniko = new FakeKaniko()
  const args = { destinations, target: 'broken', cleanup: true, executor: kaniko.executor }
  for (const { script, env } of await scriptsOf(args)) {
    expect(runScript(script, { folder: kaniko.folder, env })).toMatchObject({ status: 3, stdout: '' })
    expect(kaniko.hasBuilt).toBe(true)
  }
})

it.each([
  ['ends well', 0],
  ['fails', 3],
])('removes the copies of secrets that an executor makes which %s', async (_what, wanted) => {
  const kaniko = new FakeKaniko()
  const secrets = join(dirname(kaniko.executor), 'secrets')
  const copies = `mkdir '${secrets}'; echo hidden > '${secrets}/npm'`
  writeProgram(kaniko.executor, `${copies}\ntouch .jenkins-digest\nexit ${wanted}\n`)
  const args = { destinations, secrets: [{ id: 'npm', src: '.npmrc' }], executor: kaniko.executor }
  for (const { script, env } of await scriptsOf(args)) {
    expect(runScript(script, { folder: kaniko.folder, env }).status).toBe(wanted)
    expect(existsSync(secrets)).toBe(false)
  }
})

it('leaves a folder of secrets that the container has of its own', async () => {
  const kaniko = new FakeKaniko()
  const secrets = join(kaniko.folder, 'relocated', 'secrets')
  mkdirSync(secrets, { recursive: true })
  for (const { script, env } of await scriptsOf({ destinations, executor: kaniko.executor })) {
    const relocated = { ...env, KANIKO_DIR: dirname(secrets) }
    expect(runScript(script, { folder: kaniko.folder, env: relocated }).status).toBe(0)
    expect(existsSync(secrets)).toBe(true)
  }
})

it('makes the folder of an archive', async () => {
  const kaniko = new FakeKaniko()
  const tarPath = join(kaniko.folder, 'out', 'deep', 'image.tar')
  for (const { script, env } of await scriptsOf({ push: false, tarPath, executor: kaniko.executor })) {
    runScript(script, { folder: kaniko.folder, env })
    expect(existsSync(join(kaniko.folder, 'out', 'deep'))).toBe(true)
    rmSync(join(kaniko.folder, 'out'), { recursive: true })
  }
})

it('writes the digest into a file of the workspace', async () => {
  const args = { destinations: [...destinations, 'b/c'], digestFile: 'out/digest' }
  const { value, steps } = await runStep({ step: 'kanikoBuild', args, options })
  expect(value).toEqual({ digest, references: [...built.references, `b/c@${digest}`] })
  expect(steps.at(-1)).toEqual(['writeFile', { file: 'out/digest', text: digest }])
})

it('has no reference of an image that was not pushed', async () => {
  const { value } = await runStep({ step: 'kanikoBuild', args: { destinations, push: false }, options })
  expect(value).toEqual({ digest, references: [] })
})

const credentials = { REGISTRY_USERNAME: `me "x"`, REGISTRY_PASSWORD: `pa$$ 'w'%s\\n${'long'.repeat(40)}` }
const encoded = Buffer.from(`${credentials.REGISTRY_USERNAME}:${credentials.REGISTRY_PASSWORD}`).toString(
  'base64',
)

it('shows the executor the logins, and leaves none of them behind', async () => {
  const kaniko = new FakeKaniko()
  const folder = join(kaniko.folder, 'logins')
  const seen = join(kaniko.folder, 'seen.json')
  writeProgram(kaniko.executor, `cat "$DOCKER_CONFIG/config.json" > '${seen}'\nexit 1\n`)
  const runs = await emittedScripts({
    step: 'kanikoBuild',
    args: {
      destinations,
      executor: kaniko.executor,
      registryLogins: [
        { registry: 'registry.example.com:5000', credentialsId: 'a' },
        { registry: 'docker.io', credentialsId: 'b' },
      ],
      credentialHelpers: { 'a.dkr.ecr.eu-west-1.amazonaws.com': 'ecr-login' },
    },
    options: { responses: [isNew, { step: 'sh', match: 'mktemp', stdout: `${folder}\n` }, builds] },
  })
  for (const scripts of runs) {
    mkdirSync(folder)
    const output = scripts
      .slice(2)
      .map(({ script, env }) => runScript(script, { folder: kaniko.folder, env: { ...env, ...credentials } }))
    expect(output.map(({ status }) => status)).toEqual([0, 0, 0, 0, 1, 0])
    expect(JSON.parse(readFileSync(seen, 'utf8'))).toEqual({
      credHelpers: { 'a.dkr.ecr.eu-west-1.amazonaws.com': 'ecr-login' },
      auths: {
        'registry.example.com:5000': { auth: encoded },
        'https://index.docker.io/v1/': { auth: encoded },
      },
    })
    const log = output.map(({ stdout, stderr }) => stdout + stderr).join('')
    for (const secret of [credentials.REGISTRY_PASSWORD, encoded]) expect(log).not.toContain(secret)
    expect(readdirSync(kaniko.folder).toSorted()).toEqual(['kaniko dir', 'seen.json'])
    rmSync(seen)
  }
})

it('keeps the logins beside the workspace, in a folder that only their owner reads', async () => {
  const args = { destinations, credentialHelpers: { 'a.io': 'x' } }
  const [groovy = []] = await emittedScripts({ step: 'kanikoBuild', args, options })
  const { script = '', env } = groovy.find((emitted) => emitted.script.includes('mktemp')) ?? {}
  expect(env).toEqual({ ARG_TEMPORARY: `${workspace}@tmp` })
  const temporary = `${temporaryFolder()}/work@tmp`
  const made = runScript(script, { folder: '/', env: { ARG_TEMPORARY: temporary } }).stdout.trim()
  expect(dirname(made)).toBe(temporary)
  expect(statSync(made).mode & 0o777).toBe(0o700)
})

it('removes the logins when the build fails', async () => {
  const args = { destinations, registryLogins: [{ registry: 'a.io', credentialsId: 'a' }] }
  const fails = { step: 'sh', match: 'jenkins-digest', throws: { message: 'script returned exit code 1' } }
  const { error, steps } = await runStep({
    step: 'kanikoBuild',
    args,
    options: { responses: [isNew, fails] },
  })
  expect(error).toBe('script returned exit code 1')
  expect(steps.at(-1)).toEqual(['sh', { label: 'Remove the registry logins', script: '…' }])
})
