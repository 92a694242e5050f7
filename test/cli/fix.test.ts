import { expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const source = (
  sections: string,
): string => `import { branch, docker, echo, pipeline, stage } from 'jenkins-ts'

export default pipeline({
${sections}
})
`

const stages = `  stages: [
    stage('Hello', {
      steps() {
        echo('hello')
      },
    }),
  ],`

/** The sections as `check --fix` leaves them. */
async function fixed(sections: string): Promise<string> {
  const run = await runCli(['check', '--fix'], { 'pipeline.ts': source(sections) })
  const [, text = ''] = /pipeline\(\{\n(.*)\n\}\)/s.exec(run.file('pipeline.ts') ?? '') ?? []
  return text.replace(stages, '  STAGES')
}

it('deletes an option that does nothing, with its comma and line', async () => {
  expect(await fixed(`  agent: 'any',\n  options: {\n    retry: 1,\n    timestamps: true,\n  },\n${stages}`))
    .toMatchInlineSnapshot(`
    "  agent: 'any',
      options: {
        timestamps: true,
      },
      STAGES"
  `)
})

it('deletes a comment that suppresses nothing', async () => {
  expect(await fixed(`  // jenkins-ts-ignore image-without-tag: nightly\n  agent: 'any',\n${stages}`))
    .toMatchInlineSnapshot(`
    "  agent: 'any',
      STAGES"
  `)
})

it('mends a misspelt variable of Go', async () => {
  expect(await fixed(`  agent: 'any',\n  environment: { GO114MODULE: 'on' },\n${stages}`))
    .toMatchInlineSnapshot(`
    "  agent: 'any',
      environment: { GO111MODULE: 'on' },
      STAGES"
  `)
})

it('mends misspelt names of sections', async () => {
  expect(await fixed(`  agnet: 'any',\n  optoins: { timestamps: true },\n${stages}`)).toMatchInlineSnapshot(`
    "  agent: 'any',
      options: { timestamps: true },
      STAGES"
  `)
})

it.each([
  [`branch('main')`, `{ condition: branch('main'), beforeAgent: true }`],
  [`[branch('main'), branch('v*')]`, `{ condition: [branch('main'), branch('v*')], beforeAgent: true }`],
  [`{ condition: branch('main') }`, `{ condition: branch('main'), beforeAgent: true }`],
])('looks at %s before the agent starts', async (when, wanted) => {
  const text = await fixed(
    `  agent: 'none',\n  stages: [stage('Hello', { agent: 'any', when: ${when}, steps() { echo('hello') } })],`,
  )
  expect(text).toContain(`when: ${wanted}, steps()`)
})

it('says how much was fixed, and compares afterwards', async () => {
  const run = await runCli(['check', '--fix'], {
    'pipeline.ts': source(`  agnet: 'any',\n  options: { retry: 1 },\n${stages}`),
  })
  expect(run.out).toMatchInlineSnapshot(`"2 fixes applied in 1 file."`)
  expect(run.code).toBe(1)
})

it('fixes nothing without the flag', async () => {
  const text = source(`  agent: 'any',\n  options: { retry: 1 },\n${stages}`)
  const run = await runCli(['check'], { 'pipeline.ts': text })
  expect(run.file('pipeline.ts')).toBe(text)
})
