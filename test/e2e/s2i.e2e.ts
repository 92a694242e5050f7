import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { buildahContainer } from './support/buildah-container.ts'
import { runTests, type Tests } from './support/builder-tests.ts'
import { hostContainer } from './support/container.ts'
import { givenProgram } from './support/given-program.ts'
import { hostile } from './support/image-cases.ts'
import { ImageContent } from './support/image-content.ts'
import { whyNot } from './support/probe.ts'
import { inspect } from './support/skopeo.ts'

const s2i = givenProgram('S2I')
const sources = { 'sources/source': 'a source\n' }

const tests: Tests = [
  [
    'assembles sources with the scripts of the builder image',
    async (bench) => {
      const build = await bench.succeed('assembled', sources)
      const { Digest, Labels } = inspect(bench.destinations('assembled')[0] ?? '')
      expect(build.digest).toBe(Digest)
      expect(Labels).toMatchObject({ 'e2e.hostile': hostile })
      expect(readFileSync(join(build.workspace, 'digest'), 'utf8')).toBe(Digest)
      const content = new ImageContent(`docker://${build.references[0]}`, build.folder)
      expect(content.run('/usr/libexec/s2i/run')).toBe('Helloa source\n')
    },
  ],
  [
    'does so with the steps written into the Jenkinsfile',
    async (bench) => {
      const build = await bench.succeed('inline', sources)
      const content = new ImageContent(`docker://${build.references[0]}`, build.folder)
      expect(content.run('/usr/libexec/s2i/run')).toBe('a source\n')
    },
  ],
  [
    'logs in with credentials of Jenkins',
    async (bench) => {
      const build = await bench.succeed('login', sources)
      expect(inspect(build.references[0] ?? '', inject('secured')).Digest).toBe(build.digest)
    },
  ],
  [
    'fails with a wrong password',
    async (bench) => {
      const { log } = await bench.fail('wrongPassword', sources)
      expect(log).toMatch(/unauthorized|authentication|denied/i)
    },
  ],
  [
    'fails with a script that fails',
    async (bench) => {
      const { log } = await bench.fail('failingAssemble', { ...sources, 'sources/fails': '' })
      expect(log).toContain('the 42 causes of it')
    },
  ],
  [
    'fails without sources',
    async (bench) => {
      const { log } = await bench.fail('noSources', sources)
      expect(log).toContain('There is no folder')
    },
  ],
  [
    'fails when nobody is at the registry',
    async (bench) => {
      const { log } = await bench.fail('unreachable', sources)
      expect(log).toMatch(/connection refused/i)
    },
  ],
]

runTests(
  's2i',
  tests,
  (played, folder) =>
    Object.fromEntries(
      Object.values(played).map((container) => [
        container.name,
        container.name === 'buildah'
          ? buildahContainer(container, folder)
          : hostContainer(container, folder, { noted: { s2i: [s2i.path] }, system: 'debian' }),
      ]),
    ),
  s2i.missing ?? whyNot('unshare', '-m', 'true'),
)
