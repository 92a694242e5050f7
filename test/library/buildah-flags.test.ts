import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { buildWords, globalWords, imagesOf, pushWords } from '../../dsl/library/image/buildah-command.ts'
import { buildahParameters } from '../../dsl/library/image/buildah-parameters.ts'
import { problemOf } from '../../dsl/library/image/buildah-problems.ts'
import { flagsOf, name } from './fake-buildah.ts'
import { buildahBuildFlags, buildahListPushFlags, buildahPushFlags } from './flags/buildah.ts'
import { wrongFlags } from './flags/flag-table.ts'

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
