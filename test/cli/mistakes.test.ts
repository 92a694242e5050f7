import { expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

/** What a newcomer reads after a mistake: the whole text, because the text is the product. */
async function mistake(source: string): Promise<string> {
  const run = await runCli(['compile'], { 'pipeline.ts': source })
  expect(run.code).toBe(1)
  expect(run.file('Jenkinsfile')).toBeUndefined()
  return run.err
}

it('names the option that was meant when one is misspelt', async () => {
  expect(
    await mistake(`import { pipeline, sh, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  stages: [stage('Test', { stepps() { sh('make') } })],
})
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:5:28 error [unknown-property]
    "stage" has no property "stepps".
      4 |   agent: 'any',
    > 5 |   stages: [stage('Test', { stepps() { sh('make') } })],
        |                            ^^^^^^
      6 | })
    help: Did you mean "steps"?
    fix: Write "steps"

    1 error"
  `)
})

it('says which type an option takes', async () => {
  expect(
    await mistake(`import { pipeline, retry, sh, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  stages: [stage('Test', { steps() { retry('3', () => sh('make')) } })],
})
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:5:44 error [type-error]
    Argument of type 'string' is not assignable to parameter of type 'number'. (TS2769)
      4 |   agent: 'any',
    > 5 |   stages: [stage('Test', { steps() { retry('3', () => sh('make')) } })],
        |                                            ^^^
      6 | })

    1 error"
  `)
})

it('asks for the body of a stage', async () => {
  expect(
    await mistake(`import { pipeline, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  stages: [stage('Test', {})],
})
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:5:12 error [stage-without-body]
    Stage "Test" has no body.
      4 |   agent: 'any',
    > 5 |   stages: [stage('Test', {})],
        |            ^^^^^^^^^^^^^^^^^
      6 | })
    help: Add "steps", "stages", "parallel" or "matrix".

    1 error"
  `)
})

it('explains the one rule when a step is called outside a function', async () => {
  expect(
    await mistake(`import { pipeline, sh, stage } from 'jenkins-ts'

const revision = sh({ script: 'git rev-parse HEAD', returnStdout: true })

export default pipeline({
  agent: 'any',
  stages: [stage('Test', { steps() { sh('make ' + revision) } })],
})
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:3:18 error [step-outside-jenkins]
    The step "sh" is called while the pipeline is built, but only Jenkins can run it.
      2 |
    > 3 | const revision = sh({ script: 'git rev-parse HEAD', returnStdout: true })
        |                  ^^
      4 |
    help: Call it inside a function that Jenkins calls, such as steps() or a post condition.

    1 error"
  `)
})

it('names a captured class instance and the way to it', async () => {
  expect(
    await mistake(`import { echo, pipeline, stage } from 'jenkins-ts'

class Version {
  constructor(readonly text: string) {}
}
const settings = { release: { version: new Version('1.2') } }

export default pipeline({
  agent: 'any',
  stages: [stage('Test', { steps() { echo(settings.release.version.text) } })],
})
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:10:43 error [captured-value]
    "steps" captures "settings.release.version", which is an instance of Version: it cannot be written into a Jenkinsfile.
       9 |   agent: 'any',
    > 10 |   stages: [stage('Test', { steps() { echo(settings.release.version.text) } })],
         |                                           ^^^^^^^^^^^^^^^^^^^^^^^^
      11 | })
    help: Capture the strings, numbers, booleans, arrays and plain objects that the function needs instead.

    1 error"
  `)
})

it('rejects syntax that has no equal in Jenkins and says what to write instead', async () => {
  expect(
    await mistake(`import { echo, pipeline, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  stages: [stage('Test', { async steps() { await Promise.resolve(); echo('done') } })],
})
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:5:28 error [unsupported-syntax]
    A function that Jenkins calls cannot contain an async function.
      4 |   agent: 'any',
    > 5 |   stages: [stage('Test', { async steps() { await Promise.resolve(); echo('done') } })],
        |                            ^^^^^
      6 | })
    help: Drop async and await: steps are synchronous; branches that run at once are written with parallel.

    pipeline.ts:5:44 error [unsupported-syntax]
    A function that Jenkins calls cannot contain await.
      4 |   agent: 'any',
    > 5 |   stages: [stage('Test', { async steps() { await Promise.resolve(); echo('done') } })],
        |                                            ^^^^^^^^^^^^^^^^^^^^^^^
      6 | })
    help: Drop the await: steps are synchronous and give their result when they return.

    2 errors"
  `)
})

it('reports a run-time value that is read while the pipeline is built', async () => {
  expect(
    await mistake(`import { echo, parameters, pipeline, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  parameters: { TARGET: parameters.string({ defaultValue: 'dev' }) },
  stages: ({ params }) => [stage(\`Deploy to \${params.TARGET}\`, { steps() { echo('deploying') } })],
})
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:6:47 error [run-time-value-read]
    "params.TARGET" is read while the pipeline is built, but has a value only while Jenkins runs the build.
      5 |   parameters: { TARGET: parameters.string({ defaultValue: 'dev' }) },
    > 6 |   stages: ({ params }) => [stage(\`Deploy to \${params.TARGET}\`, { steps() { echo('deploying') } })],
        |                                               ^^^^^^^^^^^^^
      7 | })
    help: Read it inside a function that Jenkins calls; where a plain value is expected, write () => params.TARGET.

    1 error"
  `)
})

it('reports a run-time value that is pasted into a shell string', async () => {
  expect(
    await mistake(`import { parameters, pipeline, sh, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  parameters: { TARGET: parameters.string({ defaultValue: 'dev' }) },
  stages: ({ params }) => [stage('Deploy', { steps() { sh(\`./deploy \${params.TARGET}\`) } })],
})
`),
  ).toMatchInlineSnapshot(`
  "pipeline.ts:6:59 error [run-time-value-in-shell-string]
  The script of "sh" holds a value of run time as plain text: \`./deploy \${params.TARGET}\`. The shell would run whatever it contains.
    5 |   parameters: { TARGET: parameters.string({ defaultValue: 'dev' }) },
  > 6 |   stages: ({ params }) => [stage('Deploy', { steps() { sh(\`./deploy \${params.TARGET}\`) } })],
      |                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 | })
  help: Use the tag, which keeps each value one word: sh\`…\`, or script: shell\`…\`; unsafeShell(…) takes text as it is.

  1 error"
`)
})

it('reports several mistakes in one run', async () => {
  const text = await mistake(`import { echo, pipeline, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  stages: [
    stage('Test', { steps() { debugger; echo(new Intl.NumberFormat().format(1)) } }),
    stage('Test', { steps() { echo('twice') } }),
  ],
})
`)
  expect(text.match(/ error \[/g)?.length).toBeGreaterThan(1)
})

it('reports a pipeline that is built but not exported', async () => {
  expect(
    await mistake(`import { echo, pipeline, stage } from 'jenkins-ts'

const main = pipeline({
  agent: 'any',
  stages: [stage('Test', { steps() { echo('x') } })],
})
console.log(typeof main)
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:3:14 error [pipeline-not-exported]
    This pipeline is built but not exported, so it gives no Jenkinsfile.
      2 |
    > 3 | const main = pipeline({
        |              ^^^^^^^^
      4 |   agent: 'any',
    help: Write "export default" before it, or export it under a name.

    1 error"
  `)
})
