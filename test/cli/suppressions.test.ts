import { expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const source = (image: string, comment = ''): string => `
import { docker, echo, pipeline, stage } from 'jenkins-ts'

export default pipeline({
  ${comment}
  agent: docker({ image: '${image}' }),
  stages: [
    stage('Hello', {
      steps() {
        echo('hello')
      },
    }),
  ],
})
`

const config = (rules: string): string =>
  `import { defineConfig } from 'jenkins-ts'\nexport default defineConfig({ rules: { ${rules} } })\n`

it.each([
  ['warns by default', "'host-path': 'error'", 0, '[image-without-tag]'],
  ['stops the compile when it is an error', "'image-without-tag': 'error'", 1, 'error [image-without-tag]'],
  ['says nothing when it is off', "'image-without-tag': 'off'", 0, ''],
])('a rule %s', async (_case, rules, code, text) => {
  const run = await runCli(['compile'], {
    'pipeline.ts': source('golang'),
    'jenkins-ts.config.ts': config(rules),
  })
  expect(run.code).toBe(code)
  expect(text === '' ? run.err === '' : run.err.includes(text)).toBe(true)
  expect(run.file('Jenkinsfile') === undefined).toBe(code === 1)
})

it('refuses a severity for what is no such rule', async () => {
  const run = await runCli(['check'], {
    'pipeline.ts': source('golang:1.25'),
    'jenkins-ts.config.ts': config("'stage-name-empty': 'off'"),
  })
  expect(run.code).toBe(1)
  expect(run.err).toContain('[config-invalid]')
  expect(run.err).toContain('stage-name-empty')
})

it('suppresses a finding by a comment with a reason, and keeps the comment out of the Jenkinsfile', async () => {
  const run = await runCli(['compile'], {
    'pipeline.ts': source('golang', '// jenkins-ts-ignore image-without-tag: nightly tests want the newest'),
  })
  expect(run).toMatchObject({ code: 0, err: '' })
  expect(run.file('Jenkinsfile')).not.toContain('nightly')
})

it('suppresses an error that the configuration made of a rule', async () => {
  const run = await runCli(['compile'], {
    'pipeline.ts': source('golang').replace(
      "'golang' }),",
      "'golang' }), // jenkins-ts-ignore image-without-tag: nightly",
    ),
    'jenkins-ts.config.ts': config("'image-without-tag': 'error'"),
  })
  expect(run).toMatchObject({ code: 0, err: '' })
})

it.each([
  ['no reason', '// jenkins-ts-ignore image-without-tag', 'suppression-without-reason', 1],
  ['a misspelt rule', '// jenkins-ts-ignore image-without-tags: x', 'suppression-unknown-rule', 1],
  ['an error of Jenkins', '// jenkins-ts-ignore stage-name-empty: x', 'suppression-unknown-rule', 1],
])('refuses a comment with %s', async (_case, comment, code, exit) => {
  const run = await runCli(['compile'], { 'pipeline.ts': source('golang', comment) })
  expect(run.err).toContain(`[${code}]`)
  expect(run.code).toBe(exit)
})

it('reports a comment that suppresses nothing any more', async () => {
  const comment = '// jenkins-ts-ignore image-without-tag: nightly tests want the newest'
  const run = await runCli(['compile'], { 'pipeline.ts': source('golang:1.25', comment) })
  expect(run.code).toBe(0)
  expect(run.err).toMatchInlineSnapshot(`
    "pipeline.ts:5:3 warning [suppression-unused]
    The comment suppresses "image-without-tag", of which there is no finding in the line.
      4 | export default pipeline({
    > 5 |   // jenkins-ts-ignore image-without-tag: nightly tests want the newest
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      6 |   agent: docker({ image: 'golang:1.25' }),
    help: Delete the comment.
    fix: Delete the comment

    1 warning"
  `)
})
