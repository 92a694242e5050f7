import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kanikoBuild } from 'jenkins-ts/library'
import { record } from '../../dsl/runtime/recording-executor.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { notedArguments, notesArguments, runScript, temporaryFolder, writeProgram } from './real-shell.ts'
import { runInGroovy, runStep } from './run-step.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const isNew = { step: 'sh', match: 'test -e', status: 1 }
const builds = { step: 'sh', match: 'jenkins-digest', stdout: digest }
const options = { responses: [isNew, builds] }
const destinations = ['registry.example.com/team/app:1.0']

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
  expect(sandbox).toMatchObject({ ok: true, value: digest })
  expect(faultsOf(sandbox)).toEqual(noFaults)
  const node = record(() => kanikoBuild(args), options)
  expect(node.value).toBe(digest)
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
  return runs[0] ?? []
}

it('builds in the container, in a shell of its own', async () => {
  const { value, steps } = await runStep({ step: 'kanikoBuild', args: { destinations }, options })
  expect(value).toBe(digest)
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
  ['no destination', {}, 'give destinations to push to, or noPush: true'],
  ['a cache without a place', { noPush: true, cache: true }, 'with noPush the cache has no destination'],
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
    platform: 'linux/arm64',
    buildArgs: { VERSION: '1.0', EMPTY: '' },
    buildArgsFromEnvironment: ['TOKEN'],
    labels: { 'org.example.team': 'x y' },
    annotations: { a: 'b' },
    cache: true,
    cacheRepo: 'example.com/cache',
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
    pushRetry: 3,
    imageDownloadRetry: 2,
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
      "--custom-platform=linux/arm64",
      "--cache=true",
      "--cache-repo=example.com/cache",
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
      "--image-download-retry=2",
      "--image-fs-extract-retry=1",
      "--verbosity=debug",
      "--log-format=json",
      "--log-timestamp=true",
      "--tar-path=/home/jenkins/agent/workspace/job/out/image.tar",
      "--oci-layout-path=/oci",
      "--cache-dir=/home/jenkins/agent/workspace/job/base images",
      "--destination=example.com/a:1",
      "--destination=localhost:5000/b",
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

it.each([
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
])('hands over exactly: %j', async (value) => {
  const words = await build({
    destinations,
    buildArgs: { VALUE: value },
    labels: { [value.replaceAll('=', '')]: value },
    target: value,
    flags: [value],
  })
  expect(words).toEqual([
    `--context=${workspace}`,
    `--dockerfile=${workspace}/Dockerfile`,
    `--target=${value}`,
    '--log-format=text',
    `--destination=${destinations[0]}`,
    `--build-arg=VALUE=${value}`,
    `--label=${value}=${value}`,
    value,
  ])
})

it('fails with the status of the executor, and leaves the mark that the container is used', async () => {
  const kaniko = new FakeKaniko()
  const args = { destinations, target: 'broken', cleanup: true, executor: kaniko.executor }
  for (const { script, env } of await scriptsOf(args)) {
    expect(runScript(script, { folder: kaniko.folder, env })).toMatchObject({ status: 3, stdout: '' })
    expect(kaniko.hasBuilt).toBe(true)
  }
})

it('makes the folder of an archive', async () => {
  const kaniko = new FakeKaniko()
  const tarPath = join(kaniko.folder, 'out', 'deep', 'image.tar')
  for (const { script, env } of await scriptsOf({ noPush: true, tarPath, executor: kaniko.executor })) {
    runScript(script, { folder: kaniko.folder, env })
    expect(existsSync(join(kaniko.folder, 'out', 'deep'))).toBe(true)
    rmSync(join(kaniko.folder, 'out'), { recursive: true })
  }
})
