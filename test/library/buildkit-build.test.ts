import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emittedScripts, NotingAgent } from './emitted-scripts.ts'
import { buildctlFlags, wrongLines } from './flags/buildctl.ts'
import { wrongFlags } from './flags/flag-table.ts'
import { type runScript, temporaryFolder } from './real-shell.ts'
import { runInGroovy, runStep } from './run-step.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const options = { responses: [{ step: 'sh', match: 'containerimage.digest', stdout: `${digest}\n` }] }
const destinations = ['registry.example.com/team/app:1.0']
const workspace = '/home/jenkins/agent/workspace/job'

/** What BuildKit's script does with the words that are noted: it logs, and tells about the image. */
const behaviour = `
echo 'a line of a RUN command'
case $BUILDKITD_FLAGS in *--config=*) cp "\${BUILDKITD_FLAGS##*--config=}" "$TMPDIR/../config" ;; esac
case "$*" in *target=broken*) echo 'failed to solve' >&2; exit 3 ;; esac
printf '{\\n  "containerimage.config.digest": "sha256:bb",\\n  "containerimage.descriptor": {\\n    "digest": "sha256:cc"\\n  },\\n  "containerimage.digest": "${digest}",\\n  "image.name": "a"\\n}' > "$3"
`

interface Built {
  /** What buildctl got behind `build --metadata-file FILE`. */
  readonly words: readonly string[]
  readonly flags: string | undefined
  readonly config: string | undefined
  readonly run: ReturnType<typeof runScript>
}

/** Runs a build in a real shell, as Groovy has it and as Node has it: both must do the same. */
async function build(args: Record<string, unknown>, env: Record<string, string> = {}): Promise<Built> {
  const [groovy, node] = (await emittedScripts({ step: 'buildkitBuild', args, options })).map(
    (scripts): Built => {
      const agent = new NotingAgent('buildctl-daemonless.sh', behaviour)
      const [run] = agent.run(scripts, env)
      const [[verb, flag, metadata = '', ...words] = []] = agent.calls
      expect([verb, flag]).toEqual(['build', '--metadata-file'])
      expect(existsSync(join(metadata, '..'))).toBe(false)
      expect(agent.leftovers).toEqual([])
      const config = join(agent.workspace, '../config')
      return {
        words,
        flags: /^BUILDKITD_FLAGS=(.*)$/m
          .exec(agent.note(0, 'env'))?.[1]
          ?.replace(metadata.replace(/[^/]*$/, ''), ''),
        config: existsSync(config) ? readFileSync(config, 'utf8') : undefined,
        run: run ?? { status: null, stdout: '', stderr: '' },
      }
    },
  )
  if (groovy === undefined || node === undefined) throw new Error('A run gave no scripts.')
  expect(node.words).toEqual(groovy.words)
  expect(node.config).toEqual(groovy.config)
  return groovy
}

it('builds in the container', async () => {
  const { value, steps } = await runStep({ step: 'buildkitBuild', args: { destinations }, options })
  expect(value).toEqual({ digest, references: [`registry.example.com/team/app@${digest}`] })
  expect(steps).toMatchInlineSnapshot(`
    [
      [
        "pwd",
      ],
      [
        "container",
        {
          "name": "buildkit",
          "shell": "/bin/sh",
        },
      ],
      [
        "sh",
        {
          "label": "buildkit registry.example.com/team/app:1.0",
          "returnStdout": true,
          "script": "…",
        },
      ],
    ]
  `)
})

it('logs in for the build, and writes down the digest', async () => {
  const args = {
    destinations: ['localhost:5000/app', ...destinations],
    container: 'image',
    digestFile: 'digest',
    registryLogins: [{ registry: 'localhost:5000', credentialsId: 'local' }],
  }
  const { value, steps } = await runStep({ step: 'buildkitBuild', args, options })
  expect(value).toEqual({
    digest,
    references: [`localhost:5000/app@${digest}`, `registry.example.com/team/app@${digest}`],
  })
  expect(steps.map(([step, argument]) => `${step}: ${String(Object(argument).label ?? '')}`))
    .toMatchInlineSnapshot(`
      [
        "pwd: ",
        "container: ",
        "sh: Folder for the registry logins",
        "sh: Begin the registry logins",
        "withCredentials: ",
        "sh: Log in to localhost:5000",
        "sh: End the registry logins",
        "sh: buildkit localhost:5000/app registry.example.com/team/app:1.0",
        "sh: Remove the registry logins",
        "writeFile: ",
      ]
    `)
  expect(steps.at(-1)).toEqual(['writeFile', { file: 'digest', text: digest }])
})

it.each([
  ['no destination', {}, 'give destinations to push to, or push: false'],
  ['a cache without a place', { push: false, cache: true }, 'the cache has none to stand beside'],
  ['a level of zstd with gzip', { destinations, compressionLevel: 10 }, 'gzip has levels up to 9'],
  [
    'a secret from nowhere',
    { destinations, secrets: [{ id: 'a' }] },
    'the secret a needs one of src and env',
  ],
  [
    'a secret from two places',
    { destinations, secrets: [{ id: 'a', src: 'b', env: 'C' }] },
    'the secret a needs one of src and env',
  ],
])('refuses %s', async (_what, args, message) => {
  const { error, steps } = await runStep({ step: 'buildkitBuild', args, options })
  expect(error).toContain(message)
  expect(error).toMatch(/^buildkitBuild: /)
  expect(steps.map(([step]) => step)).toEqual(['error'])
})

it.each([
  [{ destinations: ['example.com/a,push=false'] }, "'destinations[0]' must be the name of an image"],
  [{ cacheRepo: 'example.com/a,mode=min' }, "'cacheRepo' must be the name of an image"],
  [{ platforms: ['linux/arm64,linux/amd64'] }, "'platforms[0]' must be a platform"],
  [{ insecureRegistries: ['https://example.com'] }, "'insecureRegistries[0]' must be a host"],
  [{ skipTlsVerifyRegistries: ['a"]\nb'] }, "'skipTlsVerifyRegistries[0]' must be a host"],
  [{ registryCertificates: { 'a"b': 'c' } }, 'must be a host'],
  [
    { registryMirrors: ['https://mirror.example.com'] },
    "'registryMirrors[0]' must be a host without a scheme",
  ],
  [{ buildArgs: { 'A=B': 'c' } }, 'must be the name of an ARG line'],
  [{ labels: { 'a=b': 'c' } }, 'must be a name without an equals sign'],
  [{ annotations: { Title: 'x' } }, 'must have small letters, digits'],
  [{ compressionLevel: 23 }, 'must be at most 22'],
  [{ retries: 2 }, "unknown parameter 'retries'"],
  [{ cacheTtl: '24h' }, "unknown parameter 'cacheTtl'"],
])('refuses %j', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'buildkitBuild', args: { destinations, ...args } })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})

it('gives every option to buildctl', async () => {
  const { words, config, run } = await build({
    destinations: ['example.com/a:1', 'example.com/a:2', 'localhost:5000/b'],
    tarPath: join(temporaryFolder(), 'image.tar'),
    digestFile: 'digest',
    context: 'api',
    dockerfile: 'build/Dockerfile.dev',
    target: 'runtime',
    buildArgs: { VERSION: '1.0', EMPTY: '' },
    labels: { 'org.example.team': 'x y' },
    annotations: { 'org.example.note': 'a, "b"' },
    platforms: ['linux/amd64', 'linux/arm64'],
    secrets: [
      { id: 'npm', src: '.npmrc' },
      { id: 'key', env: 'KEY' },
    ],
    cache: true,
    cacheRepo: 'localhost:5000/cache',
    cacheMode: 'min',
    reproducible: true,
    compression: 'zstd',
    compressionLevel: 22,
    forceCompression: true,
    ociMediaTypes: true,
    insecureRegistries: ['localhost:5000'],
    skipTlsVerifyRegistries: ['test.example.com'],
    registryCertificates: { 'example.com': 'ca.crt' },
    registryMirrors: ['mirror.example.com/hub'],
    flags: ['--ssh=default'],
  })
  expect(run).toMatchObject({ status: 0, stdout: `${digest}\n` })
  const pairs = words
    .slice(0, -1)
    .flatMap((word, index) =>
      index % 2 === 0 ? [[word.replace('--', ''), words[index + 1] ?? ''] as const] : [],
    )
  const joined = pairs.map(([flag, value]) => `--${flag}=${value}`)
  expect(wrongFlags([...joined, ...words.slice(-1)], buildctlFlags)).toEqual([])
  expect(wrongLines(pairs)).toEqual([])
  expect(words.map((word) => word.replace(/dest=[^,]*/, 'dest=…'))).toMatchInlineSnapshot(`
    [
      "--frontend",
      "dockerfile.v0",
      "--local",
      "context=/home/jenkins/agent/workspace/job/api",
      "--local",
      "dockerfile=/home/jenkins/agent/workspace/job/build",
      "--opt",
      "filename=Dockerfile.dev",
      "--opt",
      "target=runtime",
      "--opt",
      "platform=linux/amd64,linux/arm64",
      "--opt",
      "build-arg:SOURCE_DATE_EPOCH=0",
      "--opt",
      "build-arg:VERSION=1.0",
      "--opt",
      "build-arg:EMPTY=",
      "--opt",
      "label:org.example.team=x y",
      "--secret",
      "id=npm,src=/home/jenkins/agent/workspace/job/.npmrc",
      "--secret",
      "id=key,env=KEY",
      "--output",
      "type=oci,dest=…,"name=example.com/a:1,example.com/a:2,localhost:5000/b",oci-mediatypes=true,compression=zstd,compression-level=22,force-compression=true,rewrite-timestamp=true,"annotation.org.example.note=a, ""b""","annotation-index.org.example.note=a, ""b"""",
      "--output",
      "type=image,name=localhost:5000/b,push=true,registry.insecure=true,oci-mediatypes=true,compression=zstd,compression-level=22,force-compression=true,rewrite-timestamp=true,"annotation.org.example.note=a, ""b""","annotation-index.org.example.note=a, ""b"""",
      "--output",
      "type=image,"name=example.com/a:1,example.com/a:2",push=true,oci-mediatypes=true,compression=zstd,compression-level=22,force-compression=true,rewrite-timestamp=true,"annotation.org.example.note=a, ""b""","annotation-index.org.example.note=a, ""b"""",
      "--import-cache",
      "type=registry,ref=localhost:5000/cache,registry.insecure=true",
      "--export-cache",
      "type=registry,ref=localhost:5000/cache,registry.insecure=true,mode=min",
      "--registry-auth-tlscontext",
      "host=example.com,ca=/home/jenkins/agent/workspace/job/ca.crt",
      "--registry-auth-tlscontext",
      "host=test.example.com,insecure=true",
      "--progress",
      "plain",
      "--ssh=default",
    ]
  `)
  expect(config).toMatchInlineSnapshot(`
    "[registry."localhost:5000"]
    http = true
    [registry."test.example.com"]
    http = false
    insecure = true
    [registry."example.com"]
    http = false
    ca = ["/home/jenkins/agent/workspace/job/ca.crt"]
    [registry."docker.io"]
    http = false
    mirrors = ["mirror.example.com/hub"]
    "
  `)
})

/** A field of comma-separated values. */
function csv(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

it.each([
  'two  words',
  `"double" and 'single'`,
  '$HOME ${HOME} $(touch broken) `touch broken`',
  'line one\nline two\n',
  '\r\n',
  'a\\b\\\\c',
  '; touch broken; #',
  '*',
  '-n --help',
  'a,b="c"',
  'é ✓ \u{1F600} ',
  '%s!!&|<>()[]{}~',
])('hands over exactly: %j', async (value) => {
  const file = value.replaceAll('/', '')
  const archive = join(temporaryFolder(), file, 'image.tar')
  const args = {
    destinations,
    tarPath: archive,
    context: value,
    dockerfile: `x/${file}`,
    target: value,
    buildArgs: { VALUE: value },
    labels: { [value.replaceAll('=', '')]: value },
    annotations: { note: value },
    secrets: [{ id: value.replaceAll(/[,"]/g, ''), src: value.replaceAll(/[,"]/g, '') }],
    registryCertificates: { 'a.io': value },
    flags: [value],
  }
  const { words, config, run } = await build(args)
  expect(run).toMatchObject({ status: 0, stdout: `${digest}\n` })
  const [secret] = args.secrets
  const form = `oci-mediatypes=true,${csv(`annotation.note=${value}`)}`
  expect(words).toEqual([
    '--frontend',
    'dockerfile.v0',
    '--local',
    `context=${workspace}/${value}`,
    '--local',
    `dockerfile=${workspace}/x`,
    '--opt',
    `filename=${file}`,
    '--opt',
    `target=${value}`,
    '--opt',
    `build-arg:VALUE=${value}`,
    '--opt',
    `label:${value.replaceAll('=', '')}=${value}`,
    '--secret',
    `${csv(`id=${secret?.id}`)},${csv(`src=${workspace}/${secret?.src}`)}`,
    '--output',
    `type=docker,${csv(`dest=${archive}`)},name=${destinations[0]},${form}`,
    '--output',
    `type=image,name=${destinations[0]},push=true,${form}`,
    '--registry-auth-tlscontext',
    `host=a.io,${csv(`ca=${workspace}/${value}`)}`,
    '--progress',
    'plain',
    value,
  ])
  const escaped = JSON.stringify(`${workspace}/${value}`)
  expect(config).toBe(`[registry."a.io"]\nhttp = false\nca = [${escaped}]\n`)
})

it('fails with the status of BuildKit, whose message is in the log', async () => {
  const { run } = await build({ destinations, target: 'broken', insecureRegistries: ['a.io'] })
  expect(run).toMatchObject({ status: 3, stdout: '' })
  expect(run.stderr).toContain('failed to solve')
})

it('makes the folder of an archive', async () => {
  const folder = temporaryFolder()
  await build({ push: false, tarPath: join(folder, 'out', 'deep', 'image.tar') })
  expect(existsSync(join(folder, 'out', 'deep'))).toBe(true)
})

it.each([
  ['leaves the flags of buildkitd alone', {}, '--root /x', undefined],
  [
    'adds the registries to the flags of buildkitd',
    { insecureRegistries: ['a.io'] },
    '--root /x --config=buildkitd.toml',
    '[registry."a.io"]\nhttp = true\n',
  ],
])('%s', async (_what, args, flags, config) => {
  const built = await build({ destinations, ...args }, { BUILDKITD_FLAGS: '--root /x' })
  expect(built).toMatchObject({ flags, config })
})

it('tells when there is no digest', async () => {
  const { error } = await runStep({
    step: 'buildkitBuild',
    args: { destinations },
    options: { responses: [{ step: 'sh', match: 'containerimage.digest', stdout: '' }] },
  })
  expect(error).toBe('buildkitBuild: BuildKit ended well but told no digest of the image.')
})

it.each([[['busybox', 'sh']], [['bash']]])('runs in %j as well', async (shell) => {
  const args = { destinations, buildArgs: { A: `it's "x"` }, insecureRegistries: ['a.io'] }
  const [scripts = []] = await emittedScripts({ step: 'buildkitBuild', args, options })
  const agent = new NotingAgent('buildctl-daemonless.sh', behaviour)
  const [run] = agent.run(scripts, {}, shell)
  expect(run).toMatchObject({ status: 0, stdout: `${digest}\n` })
  expect(agent.calls[0]).toContain(`build-arg:A=it's "x"`)
  expect(agent.leftovers).toEqual([])
})
