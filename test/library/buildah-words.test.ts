import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { build, destinations, flagsOf, id, name, wordsOf, workspace } from './fake-buildah.ts'
import {
  buildahBuildFlags,
  buildahFlags,
  buildahImagesFlags,
  buildahListPushFlags,
  buildahPushFlags,
} from './flags/buildah.ts'
import { wrongFlags } from './flags/flag-table.ts'
import { temporaryFolder } from './real-shell.ts'

/** Every option but those that make a list of images. */
function everything(folder: string): Record<string, unknown> {
  return {
    destinations: ['example.com/a:1', 'localhost:5000/b'],
    tarPath: join(folder, 'out dir', 'image.tar'),
    ociLayoutPath: join(folder, 'lay out'),
    digestFile: 'digest',
    keepImage: true,
    context: 'api',
    dockerfile: 'build/Dockerfile.dev',
    ignoreFile: 'build/ignored',
    buildContexts: { sources: '../src', base: 'docker://alpine:3.22' },
    target: 'runtime',
    buildArgs: { VERSION: '1.0', EMPTY: '' },
    buildArgsFromEnvironment: ['TOKEN'],
    labels: { 'org.example.team': 'x y' },
    annotations: { 'org.example.note': 'a, "b"' },
    platforms: ['linux/arm64'],
    secrets: [{ id: 'key', env: 'KEY' }],
    format: 'oci',
    squash: true,
    pull: 'missing',
    jobs: 2,
    layers: true,
    cache: true,
    cacheTtl: '168h',
    compression: 'zstd',
    compressionLevel: 3,
    retries: 2,
    verbosity: 'info',
    isolation: 'oci',
    storageDriver: 'overlay',
    storageOptions: ['overlay.mount_program=/usr/bin/fuse-overlayfs', 'overlay.mountopt=nodev,fsync=0'],
    storageRoot: 'sto rage',
    insecureRegistries: ['localhost:5000'],
    flags: ['--network=host'],
    pushFlags: ['--remove-signatures'],
  }
}

it('gives every option to buildah', async () => {
  const folder = temporaryFolder()
  const built = await build(everything(folder), { KEY: 'k' })
  expect(built.runs.map(({ status }) => status)).toEqual(built.runs.map(() => 0))
  const shown = built.calls.map((words) => words.map((word) => word.replace(folder, '…')).join('\n'))
  expect(shown[0]).toMatchInlineSnapshot(`
    "--storage-driver=overlay
    --registries-conf=registries.conf
    --storage-opt=overlay.mount_program=/usr/bin/fuse-overlayfs
    --storage-opt="overlay.mountopt=nodev,fsync=0"
    --root=/home/jenkins/agent/workspace/job/sto rage
    --log-level=info
    build
    --isolation=oci
    --tag=localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc
    --platform=linux/arm64
    --file=/home/jenkins/agent/workspace/job/build/Dockerfile.dev
    --ignorefile=/home/jenkins/agent/workspace/job/build/ignored
    --target=runtime
    --format=oci
    --squash
    --pull=false
    --jobs=2
    --retry=2
    --layers
    --force-rm
    --cache-from=example.com/a/cache
    --cache-to=example.com/a/cache
    --cache-ttl=168h
    --build-arg=VERSION=1.0
    --build-arg=EMPTY=
    --build-arg=TOKEN
    --label=org.example.team=x y
    --annotation=org.example.note=a, "b"
    --build-context=sources=/home/jenkins/agent/workspace/job/../src
    --build-context=base=docker://alpine:3.22
    --secret=id=key,src=secret-0
    --network=host
    /home/jenkins/agent/workspace/job/api"
  `)
  const storage = flagsOf(built.calls[0] ?? []).slice(0, 6)
  for (const words of built.calls) expect(flagsOf(words).slice(0, 6)).toEqual(storage)
  expect(shown.slice(1).map((words) => words.split('\n').slice(6).join(' '))).toMatchInlineSnapshot(`
    [
      "images --quiet --no-trunc localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc",
      "push sha256:1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b docker-archive:…/out dir/image.tar:example.com/a:1",
      "push localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc oci:…/lay out",
      "push --retry=2 --compression-format=zstd --compression-level=3 --digestfile=digest --remove-signatures localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc docker://example.com/a:1",
      "push --retry=2 --compression-format=zstd --compression-level=3 --digestfile=digest --remove-signatures localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc docker://localhost:5000/b",
      "tag localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc example.com/a:1 localhost:5000/b",
      "rmi localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc",
    ]
  `)
  const [first = [], ...others] = built.calls
  expect(wrongFlags(flagsOf(first), buildahBuildFlags)).toEqual([])
  for (const words of others) {
    const table = words.includes('images') ? buildahImagesFlags : buildahPushFlags
    expect(wrongFlags(flagsOf(words), table)).toEqual([])
  }
})

it('makes a list of the images of several platforms', async () => {
  const built = await build({
    destinations,
    platforms: ['linux/amd64', 'linux/arm64/v8'],
    format: 'docker',
    reproducible: true,
    ociLayoutPath: join(temporaryFolder(), 'layout'),
  })
  const shown = built.calls.map((words) =>
    words
      .slice(2)
      .join(' ')
      .replace(/oci:\S*/, 'oci:…'),
  )
  expect(shown).toMatchInlineSnapshot(`
    [
      "build --isolation=chroot --tag=localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc.0 --manifest=localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc --platform=linux/amd64 --format=docker --timestamp=0 --identity-label=false /home/jenkins/agent/workspace/job",
      "build --isolation=chroot --tag=localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc.1 --manifest=localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc --platform=linux/arm64/v8 --format=docker --timestamp=0 --identity-label=false /home/jenkins/agent/workspace/job",
      "manifest push --all localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc oci:…",
      "manifest push --all --format=v2s2 --digestfile=digest localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc docker://registry.example.com/team/app:1.0",
      "manifest rm localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc",
      "rmi localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc.0 localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc.1",
    ]
  `)
  const tables = [buildahBuildFlags, buildahBuildFlags, buildahListPushFlags, buildahListPushFlags]
  for (const [index, words] of built.calls.entries()) {
    expect(wrongFlags(flagsOf(words), tables[index] ?? buildahFlags)).toEqual([])
  }
})

/** The words about the cache. */
async function cacheWords(args: object): Promise<string[]> {
  const built = await build({ destinations, cache: true, ...args })
  return flagsOf(wordsOf(built, 'build')).filter((word) => /cache|layers|force/.test(word))
}

it.each([
  [
    {},
    ['--cache-from=registry.example.com/team/app/cache', '--cache-to=registry.example.com/team/app/cache'],
  ],
  [{ cacheRepo: 'a.io/b' }, ['--cache-from=a.io/b', '--cache-to=a.io/b']],
  [{ noPushCache: true, cacheRepo: 'a.io/b' }, ['--cache-from=a.io/b']],
])('caches in a repository: %j', async (args, words) => {
  expect(await cacheWords(args)).toEqual(['--layers', '--force-rm', ...words])
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
  'a, b,"c"',
  '%s!!&|<>()[]{}~',
]

/** A value in a line of comma-separated values. */
function quoted(text: string): string {
  return /[,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

it.each(hostile)('hands over exactly: %j', async (value) => {
  const folder = temporaryFolder()
  const file = join(folder, value.replaceAll(/[,"]/g, '_'))
  writeFileSync(file, value)
  const key = value.replaceAll('=', '')
  const [archive, layout] = [join(folder, 'a', value), join(folder, 'b', value)]
  const built = await build(
    {
      destinations,
      tarPath: archive,
      ociLayoutPath: layout,
      context: value,
      dockerfile: value,
      ignoreFile: value,
      buildContexts: { [key]: value },
      target: value,
      buildArgs: { VALUE: value },
      labels: { [key]: value },
      annotations: { [key]: value },
      secrets: [
        { id: 'a', src: file },
        { id: 'b', env: 'KEY' },
      ],
      storageOptions: [value],
      storageRoot: value,
      registriesConf: value,
      registryCertificates: { 'a.io': file },
      flags: [value],
      pushFlags: [value],
    },
    { KEY: value },
  )
  const storage = [
    '--storage-driver=vfs',
    `--registries-conf=${workspace}/${value}`,
    `--storage-opt=${quoted(value)}`,
    `--root=${workspace}/${value}`,
  ]
  expect(built.calls).toEqual([
    [
      ...storage,
      'build',
      '--isolation=chroot',
      `--tag=${name}`,
      `--file=${quoted(`${workspace}/${value}`)}`,
      `--ignorefile=${workspace}/${value}`,
      `--target=${value}`,
      `--build-arg=VALUE=${value}`,
      `--label=${key}=${value}`,
      `--annotation=${key}=${value}`,
      `--build-context=${key}=${workspace}/${value}`,
      '--secret=id=a,src=secret-0',
      '--secret=id=b,src=secret-1',
      '--cert-dir=certificates/all',
      value,
      `${workspace}/${value}`,
    ],
    [...storage, 'images', '--quiet', '--no-trunc', name],
    [...storage, 'push', id, `docker-archive:${archive}:${destinations[0]}`],
    [...storage, 'push', name, `oci:${layout}`],
    [...storage, 'push', '--digestfile=digest', value, name, `docker://${destinations[0]}`],
    [...storage, 'rmi', name],
  ])
  expect(built.files).toEqual({
    'certificates/0/ca.crt': value,
    'certificates/all/0.crt': value,
    'secret-0': value,
    'secret-1': value,
  })
  expect(existsSync(dirname(archive))).toBe(true)
})

it.each([[['busybox', 'sh']], [['bash']]])('runs in %j as well', async (shell) => {
  const args = everything(temporaryFolder())
  expect((await build(args, { KEY: 'k' }, shell)).calls).toHaveLength(8)
})
