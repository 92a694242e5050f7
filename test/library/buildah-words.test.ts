import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { buildWords, globalWords, imagesOf, pushWords } from '../../dsl/library/image/buildah-command.ts'
import { buildahParameters } from '../../dsl/library/image/buildah-parameters.ts'
import { problemOf } from '../../dsl/library/image/buildah-problems.ts'
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

it('caches in a repository beside the image, or only reads there', async () => {
  const words = async (args: object) => {
    const built = await build({ destinations, cache: true, ...args })
    return flagsOf(wordsOf(built, 'build')).filter((word) => /cache|layers|force/.test(word))
  }
  const beside = 'registry.example.com/team/app/cache'
  expect(await words({})).toEqual([
    '--layers',
    '--force-rm',
    `--cache-from=${beside}`,
    `--cache-to=${beside}`,
  ])
  expect(await words({ noPushCache: true, cacheRepo: 'a.io/b' })).toEqual([
    '--layers',
    '--force-rm',
    '--cache-from=a.io/b',
  ])
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
  const quoted = (text: string) => (/[,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
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

it('gives flags that buildah has, whatever the options', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' })
  const pairs = fc.dictionary(
    text.map((key) => key.replaceAll('=', '_')),
    fc.string(),
  )
  const hosts = fc.constantFrom('a.io', 'localhost:5000', 'registry-1.example.com')
  const value: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    destinations: fc.array(fc.constantFrom('a.io/b:1', 'b/c', 'localhost:5000/x/y'), { minLength: 1 }),
    buildArgs: fc.dictionary(fc.constantFrom('A', '_b1'), fc.string()),
    buildArgsFromEnvironment: fc.array(fc.constantFrom('A', 'TOKEN_2')),
    buildContexts: fc.dictionary(fc.constantFrom('a', 'b c'), text),
    labels: pairs,
    annotations: pairs,
    platforms: fc.subarray(['linux/amd64', 'linux/arm/v7', 'linux/arm64']),
    secrets: fc.array(fc.record({ id: fc.constantFrom('a', 'b.c-d_e'), src: fc.constant('s') })),
    cacheRepo: fc.constantFrom('a.io/b', 'c'),
    cacheTtl: fc.constantFrom('168h', '1h30m', '0.5h'),
    insecureRegistries: fc.array(hosts),
    skipTlsVerifyRegistries: fc.array(hosts),
    registryCertificates: fc.dictionary(hosts, text),
    registryMirrors: fc.array(fc.constantFrom('m.io', 'm.io:5000/hub')),
    registryLogins: fc.constant([]),
    credentialHelpers: fc.constant({}),
    flags: fc.subarray(['--network=host', '--quiet']),
    pushFlags: fc.subarray(['--remove-signatures']),
  }
  const any = (key: string): fc.Arbitrary<unknown> => value[key] ?? ofSchema(key, text)
  const given = fc.record(
    Object.fromEntries(Object.keys(buildahParameters.shape).map((key) => [key, any(key)])),
    { requiredKeys: ['destinations'] },
  )
  const place = { workspace: '/w', folder: '/f', name }
  fc.assert(
    fc.property(given, (args) => {
      const options = buildahParameters.strict().parse(args)
      fc.pre(problemOf(options) === undefined)
      const program = globalWords(options, '/w')
      const pushTable = options.platforms.length > 1 ? buildahListPushFlags : buildahPushFlags
      for (const image of imagesOf(options, name)) {
        const words = buildWords(options, place, image)
        expect(words.at(-1)).toMatch(/^\//)
        expect(wrongFlags([...program, ...words.slice(1, -1)], buildahBuildFlags)).toEqual([])
      }
      for (const destination of options.destinations) {
        const words = pushWords(options, place, destination)
        expect(words.slice(-2)).toEqual([name, `docker://${destination}`])
        expect(
          wrongFlags([...program, ...flagsOf(words).filter((word) => word !== '--all')], pushTable),
        ).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

/** Values of a parameter whose type says enough. */
function ofSchema(key: string, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const shape: Readonly<Record<string, z.ZodType>> = buildahParameters.shape
  const takes = (value: unknown): boolean => shape[key]?.safeParse(value).success ?? false
  if (takes(true)) return fc.boolean()
  if (takes(3)) return fc.integer({ min: 1, max: 9 })
  if (takes(['a'])) return fc.array(text)
  if (takes('any text')) return text
  const words = [
    'oci',
    'docker',
    'always',
    'missing',
    'never',
    'gzip',
    'zstd',
    'vfs',
    'overlay',
    'chroot',
    'debug',
    'panic',
  ]
  return fc.constantFrom(...words.filter(takes))
}
