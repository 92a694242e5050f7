import { expect, it } from 'vitest'
import { findingsOf } from '../support/mistakes.ts'
import { runCli } from '../support/run-cli.ts'

const source = (before: string, call: string): string => `import { label, pipeline, stage } from 'jenkins-ts'
import { buildah, kaniko } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
const destinations = ['registry.example.com/team/app:1']
${before}
export default pipeline({ agent: label('pods'), stages: [stage('Image', { steps() { ${call} } })] })
`

it.each([
  ['written in place', '', 'imageBuild(kaniko(), { destinations })'],
  [
    'chosen while the build runs',
    "const [one, other] = [kaniko(), kaniko({ container: 'other' })] as const",
    'const destination = destinations[0]; imageBuild(destination === undefined ? one : other, { destinations })',
  ],
])('asks for a builder that is known while compiling, not one that is %s', async (_what, before, call) => {
  const findings = await findingsOf({ 'pipeline.ts': source(before, call) })
  expect(findings).toMatch(/^pipeline.ts:6:\d+ error \[builder-not-known\]\n/)
})

it.each([
  ['kaniko cannot honour', 'imageBuild(builder, { destinations, jobs: 2 })', 'has no option "jobs"'],
  [
    'belongs to its settings',
    "imageBuild(builder, { destinations, container: 'a' })",
    "'container' does not exist",
  ],
])('does not compile an option that %s', async (_what, call, message) => {
  const findings = await findingsOf({ 'pipeline.ts': source('const builder = kaniko()', call) })
  expect(findings).toContain(message)
})

it('takes a builder from a table of builders that is known', async () => {
  const before = `const builders = { api: kaniko(), web: buildah() } as const`
  const call = 'imageBuild(builders.web, { destinations }); imageBuild(builders.api, { destinations })'
  const run = await runCli(['compile'], { 'pipeline.ts': source(before, call) })
  expect(run.err).toBe('')
  expect(run.file('Jenkinsfile')).toMatch(/buildahBuild[^]*kanikoBuild/)
})
