import { expect, it } from 'vitest'
import { findingsOf } from '../support/mistakes.ts'

const source = (code: string) => `import { kaniko, buildah, s2i, dind } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
const destinations = ['registry.example.com/team/app:1.0']
export const used = [kaniko, buildah, s2i, dind, imageBuild, destinations]
export const made = () => ${code}
`

const say = (code: string) => findingsOf({ 'pipeline.ts': source(code) })

it.each(['dind()', 'dind({})', "dind({ engineImage: 'docker:29-dind' })"])(
  'asks for the reason of the risk in %s',
  async (code) => {
    const findings = await say(code)
    expect(findings).toMatch(
      /^pipeline\.ts:5:\d+ error \[risk-not-accepted\]\ndind gives builds the rights of/,
    )
    expect(findings).toContain("help: Say why: dind({ acceptRisk: 'the reason' }).")
    expect(findings).toMatch(/1 error$/)
  },
)

it.each([
  ["imageBuild(kaniko(), { destinations, platforms: ['linux/amd64', 'linux/arm64'] })"],
  ["imageBuild(kaniko(), { destinations, platforms: ['linux/amd64', 'linux/arm64'].slice() })"],
])('tells which builders build for several platforms: %s', async (code) => {
  const findings = await say(code)
  expect(findings).toContain('kaniko builds for one platform.\nhelp: buildah and buildkit build for several.')
  expect(findings).toMatch(/1 error$/)
})

it('tells which builders have an option', async () => {
  expect(await say('imageBuild(kaniko(), { destinations, squash: true })')).toMatchInlineSnapshot(`
    "pipeline.ts:5:64 error [builder-refuses]
    imageBuild with kaniko has no option "squash".
    help: It is one of buildah; jenkins-ts explain builder kaniko lists what kaniko takes.
    1 error"
  `)
})

it('leaves an option that no builder has, and a wrong value, to the types', async () => {
  expect(await say('imageBuild(kaniko(), { destinations, chache: true })')).not.toContain('builder-refuses')
  expect(await say('imageBuild(kaniko(), { destinations, cache: 1 })')).toContain('[type-error]')
  expect(await say("dind({ acceptRisk: 'x', image: 1 })")).toContain('[type-error]')
})

it('tells which builders stand behind s2i', async () => {
  expect(await say("s2i({ builderImage: 'a:1', using: dind({ acceptRisk: 'a' }) })")).toMatchInlineSnapshot(`
    "pipeline.ts:5:54 error [builder-refuses]
    s2i takes kaniko(), buildah() or buildkit() as "using".
    help: They build from the Dockerfile that s2i writes; the others need an engine.
    1 error"
  `)
})

it.each([
  ['imageBuild()', 'kaniko()'],
  ['imageBuild(buildah())', 'buildah()'],
  ["imageBuild('buildah', { destinations })", 'buildah()'],
  ['imageBuild(kaniko, { destinations })', 'kaniko()'],
  ['imageBuild({ destinations })', 'kaniko()'],
])('tells what to write for %s', async (code, builder) => {
  const findings = await say(code)
  expect(findings).toContain(
    `[image-build-arguments]\nimageBuild takes a builder, such as ${builder}, and the options of the build.\nhelp: Write imageBuild(${builder}, { destinations: [`,
  )
  expect(findings).toMatch(/1 error$/)
})

it('tells where the containers of a whole pod are', async () => {
  const findings = await say("kaniko().pod({ kind: 'Pod', containers: { go: { image: 'golang:1.25' } } })")
  expect(findings).toContain(
    '[builder-refuses]\nA pod with "apiVersion", "kind" or "spec" has its "containers" in "spec".',
  )
})

it('tells of a syntax error about more than one statement', async () => {
  expect(await findingsOf({ 'pipeline.ts': "const a = ['x']\n() => a\n" })).toContain('[syntax-error]')
})
