import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { buildctlWords } from '../../dsl/library/image/buildkit-command.ts'
import { buildkitParameters } from '../../dsl/library/image/buildkit-parameters.ts'
import { buildkitdConfig } from '../../dsl/library/image/buildkitd-config.ts'
import { csvLine } from '../../dsl/library/image/csv-line.ts'
import { buildctlFlags, wrongLines } from './flags/buildctl.ts'
import { csvFields } from './flags/csv-fields.ts'
import { wrongFlags } from './flags/flag-table.ts'

type Options = z.input<typeof buildkitParameters>

/** A workspace whose name needs every kind of quoting. */
const workspace = '/home/jenkins/a, "b" c\\d'
const destinations = ['registry.example.com/team/app:1.0']

/** Flags with their values. */
function pairsOf(options: Options): (readonly [flag: string, value: string])[] {
  const words = buildctlWords(buildkitParameters.parse(options), workspace)
  return words.flatMap((word, index) =>
    index % 2 === 0 ? [[word.replace(/^--/, ''), words[index + 1] ?? ''] as const] : [],
  )
}

function wrongIn(options: Options): string[] {
  const pairs = pairsOf(options)
  return [
    ...wrongFlags(
      pairs.map(([flag, value]) => `--${flag}=${value}`),
      buildctlFlags,
    ),
    ...wrongLines(pairs),
  ]
}

/** What the values of a flag say, taken apart as buildctl does. */
function saidBy(flag: string, options: Options): (readonly string[] | undefined)[] {
  return pairsOf(options).flatMap(([name, value]) => (name === flag ? [csvFields(value)] : []))
}

const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => !value.includes('\0'))
const path = text.filter((value) => !value.endsWith('/'))

it('quotes fields so that a reader of comma-separated values gives them back', () => {
  const field = fc.oneof(text, fc.stringMatching(/^[a=",\r\n ]+$/))
  fc.assert(
    fc.property(fc.array(field, { minLength: 1 }), (fields) => {
      expect(csvFields(csvLine(fields))).toEqual(fields)
    }),
  )
})

it.each([
  [['type=image', 'name=a:1,a:2', 'push=true'], 'type=image,"name=a:1,a:2",push=true'],
  [['dest=a "b"', 'x=1\n2'], '"dest=a ""b""","x=1\n2"'],
])('leaves plain fields as they are: %j', (fields, line) => {
  expect(csvLine(fields)).toBe(line)
})

it.each([['a"b'], ['"a"b'], ['"a'], ['a,"b" ,c']])('tells a line that Go refuses: %s', (line) => {
  expect(csvFields(line)).toBeUndefined()
})

it('gives flags that buildctl has, with values of their form, whatever the options are', () => {
  const host = fc.constantFrom('localhost:5000', 'registry.example.com', 'docker.io', '10.0.0.1:5000')
  const image = fc.constantFrom('localhost:5000/a', 'registry.example.com/team/app:1.0', 'team/app')
  const pairs = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9._/-]*$/), text)
  const flag = fc.boolean()
  const options: fc.Arbitrary<Options> = fc.record(
    {
      destinations: fc.uniqueArray(image, { minLength: 1 }),
      push: flag,
      tarPath: path,
      context: path,
      dockerfile: path,
      target: text,
      buildArgs: fc.dictionary(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]*$/), text),
      labels: pairs,
      annotations: pairs,
      platforms: fc.uniqueArray(fc.constantFrom('linux/amd64', 'linux/arm64', 'linux/arm/v7')),
      secrets: fc.array(
        fc.oneof(
          fc.record({ id: fc.stringMatching(/^[^,"]+$/), src: fc.stringMatching(/^[^,"]+$/) }),
          fc.record({ id: fc.stringMatching(/^[^,"]+$/), env: fc.constantFrom('TOKEN', 'KEY') }),
        ),
      ),
      cache: flag,
      cacheRepo: image,
      cacheMode: fc.constantFrom('min' as const, 'max' as const),
      noPushCache: flag,
      reproducible: flag,
      compression: fc.constantFrom('gzip' as const, 'zstd' as const),
      compressionLevel: fc.integer({ min: 0, max: 9 }),
      forceCompression: flag,
      ociMediaTypes: flag,
      insecureRegistries: fc.uniqueArray(host),
      skipTlsVerifyRegistries: fc.uniqueArray(host),
      registryCertificates: fc.dictionary(host, path),
      registryMirrors: fc.array(fc.constantFrom('mirror.example.com/hub', 'localhost:5000')),
    },
    { requiredKeys: ['destinations'] },
  )
  fc.assert(
    fc.property(options, (given) => {
      expect(wrongIn(given)).toEqual([])
    }),
  )
})

it('finds a flag that is not there, and a value that is not of its form', () => {
  expect(wrongFlags(['--retries=3', '--progress=loud'], buildctlFlags)).toHaveLength(2)
  const lines = ['type=image,nam=x', 'type=tar', 'type=image,push=yes', 'type=image,"a']
  expect(wrongLines(lines.map((line) => ['output', line]))).toHaveLength(lines.length)
})

it('allows plain HTTP for the destinations alone that ask for it', () => {
  const options = {
    destinations: ['localhost:5000/a:1', 'safe.example.com/a:1', 'localhost:5000/b'],
    insecureRegistries: ['localhost:5000'],
  }
  expect(saidBy('output', options)).toEqual([
    ['type=image', 'name=localhost:5000/a:1,localhost:5000/b', 'push=true', 'registry.insecure=true'],
    ['type=image', 'name=safe.example.com/a:1', 'push=true'],
  ])
})

it.each<[string, Options, string[][]]>([
  ['nothing', { push: false }, [['type=image', 'push=false']]],
  [
    'an archive behind which the image stands, whose digest counts',
    { destinations, tarPath: 'out/i.tar', compression: 'zstd' },
    [
      ['type=docker', `dest=${workspace}/out/i.tar`, `name=${destinations[0]}`, 'compression=zstd'],
      ['type=image', `name=${destinations[0]}`, 'push=true', 'compression=zstd'],
    ],
  ],
  [
    'an archive of an index, which docker has no form for',
    { push: false, tarPath: '/i.tar', platforms: ['linux/amd64', 'linux/arm64'], annotations: { a: 'b,c' } },
    [
      ['type=oci', 'dest=/i.tar', 'oci-mediatypes=true', 'annotation.a=b,c', 'annotation-index.a=b,c'],
      ['type=image', 'push=false', 'oci-mediatypes=true', 'annotation.a=b,c', 'annotation-index.a=b,c'],
    ],
  ],
])('puts out %s', (_what, options, outputs) => {
  expect(saidBy('output', options)).toEqual(outputs)
})

it.each<[string, Options, string[][], string[][]]>([
  [
    'beside the image',
    {},
    [['type=registry', 'ref=registry.example.com/team/app/cache']],
    [['type=registry', 'ref=registry.example.com/team/app/cache', 'mode=max']],
  ],
  [
    'where it is wanted',
    { cacheRepo: 'localhost:5000/c', insecureRegistries: ['localhost:5000'], cacheMode: 'min' },
    [['type=registry', 'ref=localhost:5000/c', 'registry.insecure=true']],
    [['type=registry', 'ref=localhost:5000/c', 'registry.insecure=true', 'mode=min']],
  ],
  [
    'without adding to it',
    { noPushCache: true },
    [['type=registry', 'ref=registry.example.com/team/app/cache']],
    [],
  ],
])('keeps the cache %s', (_what, options, imported, exported) => {
  const all = { destinations, cache: true, ...options }
  expect(saidBy('import-cache', all)).toEqual(imported)
  expect(saidBy('export-cache', all)).toEqual(exported)
})

it('has no cache unless it is asked for', () => {
  expect(saidBy('import-cache', { destinations, cacheRepo: 'a/b' })).toEqual([])
})

it.each([
  [{}, ['build-arg:SOURCE_DATE_EPOCH=0']],
  [{ SOURCE_DATE_EPOCH: '1700000000' }, ['build-arg:SOURCE_DATE_EPOCH=1700000000']],
])('builds reproducibly with the build arguments %j', (buildArgs, expected) => {
  const options = { destinations, reproducible: true, buildArgs }
  expect(pairsOf(options).flatMap(([flag, value]) => (flag === 'opt' ? [value] : []))).toEqual(expected)
  expect(saidBy('output', options)[0]).toContain('rewrite-timestamp=true')
})

it.each<[string, Options, string[]]>([
  ['the Dockerfile of the workspace', {}, [`context=${workspace}`, `dockerfile=${workspace}`]],
  [
    'a folder and its Dockerfile',
    { context: 'api' },
    [`context=${workspace}/api`, `dockerfile=${workspace}/api`],
  ],
  [
    'a Dockerfile elsewhere',
    { context: 'api', dockerfile: 'build/D ev' },
    [`context=${workspace}/api`, `dockerfile=${workspace}/build`, 'filename=D ev'],
  ],
  [
    'a Dockerfile in the current folder',
    { dockerfile: 'D' },
    [`context=${workspace}`, `dockerfile=${workspace}`, 'filename=D'],
  ],
  ['absolute paths', { context: '/src', dockerfile: '/d' }, ['context=/src', 'dockerfile=/', 'filename=d']],
])('finds %s', (_what, options, values) => {
  const found = pairsOf({ destinations, ...options })
  expect(found.flatMap(([flag, value]) => (flag === 'local' || flag === 'opt' ? [value] : []))).toEqual(
    values,
  )
})

function config(options: Options): string {
  return buildkitdConfig(buildkitParameters.parse(options), workspace)
}

it('says nothing to buildkitd without need', () => {
  expect(config({ destinations })).toBe('')
})

it('tells buildkitd how to talk to each registry', () => {
  const options = {
    insecureRegistries: ['localhost:5000', 'both.example.com'],
    skipTlsVerifyRegistries: ['test.example.com', 'both.example.com'],
    registryCertificates: { 'own.example.com:443': 'ca.crt', 'test.example.com': '/etc/ca.crt' },
    registryMirrors: ['mirror.example.com/hub', 'localhost:5000'],
  }
  expect(config(options)).toMatchInlineSnapshot(`
    "[registry."localhost:5000"]
    http = true
    [registry."both.example.com"]
    http = true
    [registry."test.example.com"]
    http = false
    insecure = true
    ca = ["/etc/ca.crt"]
    [registry."own.example.com:443"]
    http = false
    ca = ["/home/jenkins/a, \\"b\\" c\\\\d/ca.crt"]
    [registry."docker.io"]
    http = false
    mirrors = ["mirror.example.com/hub", "localhost:5000"]"
  `)
})

it('gives the mirrors of Docker Hub beside what else is said of it', () => {
  const options = { registryCertificates: { 'docker.io': '/ca' }, registryMirrors: ['a'] }
  expect(config(options)).toBe('[registry."docker.io"]\nhttp = false\nca = ["/ca"]\nmirrors = ["a"]')
})

it('quotes paths for buildkitd as TOML wants them', () => {
  fc.assert(
    fc.property(text, (file) => {
      const [line = ''] = /^ca = .*$/m.exec(config({ registryCertificates: { 'a.io': `/${file}` } })) ?? []
      // Escapes of TOML are those of JSON, but for control characters, which buildkitd refuses in the open.
      const escaped = line
        .slice('ca = ['.length, -1)
        .replaceAll(/\p{Cc}/gu, (one) => JSON.stringify(one).slice(1, -1))
      expect(JSON.parse(escaped)).toBe(`/${file}`)
    }),
  )
})

it('has tokens fetched with the same trust', () => {
  const options = {
    destinations,
    registryCertificates: { 'own.example.com': 'ca.crt' },
    skipTlsVerifyRegistries: ['test.example.com'],
  }
  expect(saidBy('registry-auth-tlscontext', options)).toEqual([
    ['host=own.example.com', `ca=${workspace}/ca.crt`],
    ['host=test.example.com', 'insecure=true'],
  ])
})
