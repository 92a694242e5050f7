import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { Bench, type FinishedBuild, type Play } from './bench.ts'
import { builderNamed } from './builders.ts'
import { notes } from './container.ts'
import { ImageContent } from './image-content.ts'
import {
  baseIn,
  buildSecrets,
  dockerfile,
  type Feature,
  type Files,
  hostile,
  hostileLines,
  tellingContext,
} from './image-cases.ts'
import { leaksIn } from './leaks.ts'
import { inspect, isPushed, rawManifest } from './skopeo.ts'

const digestPattern = /^sha256:[0-9a-f]{64}$/

type Test = (bench: Bench) => Promise<void>

/**
 * The tests that every builder must pass.
 * @param notRun why they cannot run here
 */
export function testBuilder(title: string, play: Play, notRun?: string): void {
  runTests(title, [...builds, ...registries, ...failures], play, notRun)
}

/** Runs tests of a builder, or lists each of them as not run. */
export function runTests(title: string, tests: Tests, play: Play, notRun?: string): void {
  const bench = notRun === undefined ? new Bench(title, play) : undefined
  for (const [name, run, needs] of tests) {
    if (needs !== undefined && !builderNamed(title).offers.includes(needs)) continue
    it(`${title}: ${name}`, async (context) => {
      if (bench === undefined) context.skip(notRun)
      else await run(bench)
    })
  }
}

export type Tests = readonly (readonly [name: string, run: Test, needs?: Feature])[]

const plain = (): string => baseIn(inject('plain'))
const simple = (): Files => dockerfile(`FROM ${plain()}`, 'RUN echo built > /built')
const contentOf = (build: FinishedBuild, reference: string, access = {}) =>
  new ImageContent(`docker://${reference}`, build.folder, access)

/** A line that leaves the sum of a secret in the image. */
const sumOf = (id: string) => `RUN --mount=type=secret,id=${id} sha256sum < /run/secrets/${id} > /${id}`

/** Arguments, labels and files arrive as they were written. */
async function arrives(bench: Bench, name: string): Promise<void> {
  const build = await bench.succeed(name, tellingContext('the "con text" $HOME', plain()))
  const [destination = ''] = bench.destinations(name)
  const { Digest, Labels } = inspect(destination)
  expect(Digest).toMatch(digestPattern)
  expect(build.digest).toBe(Digest)
  expect(build.references).toEqual([`${destination.slice(0, -':1'.length)}@${Digest}`])
  expect(readFileSync(join(build.workspace, "out put/it's the digest"), 'utf8')).toBe(Digest)
  expect(Labels).toMatchObject({ 'e2e.version': '1.0', 'e2e.hostile': hostile, 'e2e.lines': hostileLines })
  const content = contentOf(build, build.references[0] ?? '')
  expect(content.run('/bin/cat', '/app/greeting', '/app/version', '/app/stage')).toBe('Hello\n1.0last\n')
  expect([content.file('app/hostile'), content.file('app/lines')]).toEqual([hostile, hostileLines])
}

const builds: Tests = [
  ['pushes what the pipeline says, value by value', (bench) => arrives(bench, 'told')],
  ['does so with the steps written into the Jenkinsfile', (bench) => arrives(bench, 'inline')],
  [
    'builds a stage',
    async (bench) => {
      const build = await bench.succeed('target', tellingContext('api', plain()))
      expect(contentOf(build, build.references[0] ?? '').file('app/stage')).toBe('other\n')
    },
  ],
  [
    'finds a Dockerfile elsewhere, and no other',
    async (bench) => {
      const text = `FROM ${plain()}\nCOPY greeting /found\n`
      const build = await bench.succeed('elsewhere', {
        ...tellingContext('api', plain()),
        Dockerfile: 'FROM scratch\n',
        "build files/Docker 'file' $HOME": text,
      })
      expect(contentOf(build, build.references[0] ?? '').file('found')).toBe('Hello\n')
    },
  ],
  [
    'takes build arguments from the environment',
    async (bench) => {
      const build = await bench.succeed('environment', tellingContext('api', plain()))
      expect(contentOf(build, build.references[0] ?? '').file('app/version')).toBe(hostile)
    },
    'environmentArgs',
  ],
  [
    'pushes to several destinations',
    async (bench) => {
      const { digest, references } = await bench.succeed('several', simple())
      const digests = bench.destinations('several').map((destination) => inspect(destination).Digest)
      expect(digests).toEqual([digest, digest, digest])
      for (const reference of references) expect(inspect(reference).Digest).toBe(digest)
      expect(references).toHaveLength(3)
    },
  ],
  [
    'writes an archive without a push',
    async (bench) => {
      const build = await bench.succeed('archive', simple())
      const content = new ImageContent(
        `docker-archive:${join(build.workspace, "out put/the 'image' $HOME.tar")}`,
        build.folder,
      )
      expect(content.run('/bin/cat', '/built')).toBe('built\n')
      expect(isPushed(bench.destinations('archive')[0] ?? '')).toBe(false)
      expect(build.references).toEqual([])
    },
  ],
  [
    'writes an archive and the digest beside a push',
    async (bench) => {
      const build = await bench.succeed('archiveToo', simple())
      const content = new ImageContent(`docker-archive:${join(build.workspace, 'image.tar')}`, build.folder)
      expect(content.file('built')).toBe('built\n')
      expect(readFileSync(join(build.workspace, 'digest'), 'utf8')).toBe(build.digest)
      expect(inspect(build.references[0] ?? '').Digest).toBe(build.digest)
    },
  ],
  [
    'reuses layers that a build on another agent made',
    async (bench) => {
      const files = dockerfile(`FROM ${plain()}`, 'RUN cat /proc/sys/kernel/random/uuid > /stamp')
      const stamps = []
      for (let turn = 0; turn < 2; turn += 1) {
        const build = await bench.succeed('cache', files)
        stamps.push(contentOf(build, build.references[0] ?? '').file('stamp'))
      }
      expect(stamps[0]).toMatch(/^[0-9a-f-]{36}\n$/)
      expect(stamps[1]).toBe(stamps[0])
    },
    'cache',
  ],
  [
    'makes the same image of the same sources',
    async (bench) => {
      const first = await bench.succeed('reproducible', simple())
      const second = await bench.succeed('reproducible', simple())
      expect(first.digest).toMatch(digestPattern)
      expect(second.digest).toBe(first.digest)
    },
    'reproducible',
  ],
  [
    'annotates',
    async (bench) => {
      const { references } = await bench.succeed('annotations', simple())
      expect(rawManifest(references[0] ?? '').annotations).toMatchObject({ 'e2e.hostile': hostile })
    },
    'annotations',
  ],
  [
    'builds for another platform',
    async (bench) => {
      const files = { ...dockerfile('FROM scratch', 'COPY greeting /greeting'), greeting: 'Hello\n' }
      const { references } = await bench.succeed('platform', files)
      expect(inspect(references[0] ?? '')).toMatchObject({ Os: 'linux', Architecture: 'arm64' })
    },
    'foreignPlatform',
  ],
  [
    'mounts secrets, which stay out of the image and of the log',
    async (bench) => {
      const hidden = new Set(["workspace/job/the 'secret' $HOME", notes.environment])
      const files = {
        ...dockerfile(`FROM ${plain()}`, sumOf('file'), sumOf('variable')),
        "the 'secret' $HOME": buildSecrets.file,
      }
      const build = await bench.succeed('secrets', files)
      const content = contentOf(build, build.references[0] ?? '')
      for (const [id, secret] of Object.entries(buildSecrets)) {
        expect(content.file(id)).toBe(`${await sha256(secret)}  -\n`)
        expect(content.leaks(secret)).toEqual([])
        // The file with the secret is the only one that may hold it; the environment of the program has the other.
        const leaks = leaksIn(build.folder, [secret]).map((file) => file.slice(build.folder.length + 1))
        expect(leaks.filter((file) => !hidden.has(file))).toEqual([])
      }
      expect(existsSync(join(build.workspace, "the 'secret' $HOME"))).toBe(true)
    },
    'secrets',
  ],
]

const registries: Tests = [
  [
    'logs in with credentials of Jenkins, to pull and to push',
    async (bench) => {
      const secured = inject('secured')
      const build = await bench.succeed(
        'login',
        dockerfile(`FROM ${baseIn(secured)}`, 'RUN echo built > /built'),
      )
      expect(inspect(build.references[0] ?? '', secured).Digest).toBe(build.digest)
      expect(contentOf(build, build.references[0] ?? '', secured).file('built')).toBe('built\n')
    },
  ],
  [
    'logs in with a Secret of the cluster',
    async (bench) => {
      const secured = inject('secured')
      const build = await bench.succeed(
        'secret',
        dockerfile(`FROM ${baseIn(secured)}`, 'RUN echo built > /built'),
      )
      expect(inspect(build.references[0] ?? '', secured).Digest).toBe(build.digest)
    },
  ],
]

const failures: Tests = [
  [
    'fails with a wrong password',
    async (bench) => {
      const { log } = await bench.fail('wrongPassword', simple())
      expect(log).toMatch(/unauthorized|authentication|incorrect|no basic auth|denied/i)
    },
  ],
  [
    'fails without a Dockerfile',
    async (bench) => {
      const { log } = await bench.fail('noDockerfile', { 'a.txt': '' })
      expect(log).toMatch(/dockerfile/i)
      expect(log).toMatch(/no such file|not found|cannot|could not|unable to|valid path/i)
    },
  ],
  [
    'fails with a RUN that fails',
    async (bench) => {
      const run = 'RUN echo "the $((40 + 2)) causes of it" && exit 7'
      const { log } = await bench.fail('failingRun', dockerfile(`FROM ${plain()}`, run))
      expect(log).toContain('the 42 causes of it')
      expect(isPushed(bench.destinations('failingRun')[0] ?? '')).toBe(false)
    },
  ],
  [
    'fails when nobody is at the registry',
    async (bench) => {
      const { log } = await bench.fail('unreachable', simple())
      expect(log).toMatch(/connection refused/i)
    },
  ],
]

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Buffer.from(bytes).toString('hex')
}
