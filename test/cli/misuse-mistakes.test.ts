import { expect, it } from 'vitest'
import { findingsOf } from '../support/mistakes.ts'

const imports =
  'branch, build, credentials, docker, echo, env, junit, kubernetes, label, parameters, pipeline, sh, stage, timeout, when'

/** The findings about a pipeline that stands in the third line and those that follow. */
function mistake(text: string): Promise<string> {
  return findingsOf({ 'pipeline.ts': `import { ${imports} } from 'jenkins-ts'\n\n${text}\n` })
}

/** The findings about a stage that stands in the sixth line. */
function inStage(text: string, sections = ''): Promise<string> {
  return mistake(`export default pipeline({
  agent: 'any',${sections}
  stages: ({ env, params }) => [
    stage('Test', { ${text} }),
  ],
})`)
}

const steps = "steps() { echo('x') }"

it('tells where the package has a name that it does not export itself', async () => {
  expect(
    await findingsOf({
      'pipeline.ts': `import { ehco, mavenConsole, script, steps, usernamePassword } from 'jenkins-ts'\n`,
    }),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:1:10 error [not-exported]
    "jenkins-ts" exports no "ehco".
    help: Did you mean "echo"?
    fix: Write "echo"
    pipeline.ts:1:16 error [not-exported]
    "jenkins-ts" exports no "mavenConsole".
    help: Use analysisTools.mavenConsole.
    pipeline.ts:1:30 error [not-exported]
    "jenkins-ts" exports no "script".
    help: Write the code into steps() as it is: what needs "script" is put into it.
    pipeline.ts:1:38 error [not-exported]
    "jenkins-ts" exports no "steps".
    help: It is a property of what pipeline({ … }) and stage(name, { … }) are given.
    pipeline.ts:1:45 error [not-exported]
    "jenkins-ts" exports no "usernamePassword".
    help: Use credentials.usernamePassword or bindings.usernamePassword.
    5 errors"
  `)
})

it('tells how a variable is set for the rest of the build', async () => {
  const declared = " parameters: { TARGET: parameters.string() }, environment: { PLAN: 'no' },"
  expect(await inStage("steps() { params.TARGET = 'x'; env.PLAN = 'yes'; env.OTHER = 'yes' }", declared))
    .toMatchInlineSnapshot(`
    "pipeline.ts:6:38 error [read-only-value]
    "params.TARGET" cannot be set: a parameter keeps the value that the build was started with.
    help: Keep the other value in a variable.
    pipeline.ts:6:56 error [read-only-value]
    "env.PLAN" cannot be set: what a section is given is only read.
    help: Set it on the env of the package: import { env as buildEnv } from 'jenkins-ts', then buildEnv.PLAN = ….
    pipeline.ts:6:74 error [read-only-value]
    "env.OTHER" cannot be set: what a section is given is only read.
    help: Set it on the env of the package: import { env as buildEnv } from 'jenkins-ts', then buildEnv.OTHER = ….
    3 errors"
  `)
})

it('tells where the function of a variable gets its values from, and not which of its types are missing', async () => {
  const declared = ' environment: { TF_VAR_region: ({ params }) => params.REGION },'
  expect(await inStage(steps, declared)).toMatchInlineSnapshot(`
    "pipeline.ts:4:32 error [function-without-arguments]
    The function of "TF_VAR_region" is given no arguments.
    help: Take params and env from a function around the section: environment: ({ params, env }) => ({ … }).
    1 error"
  `)
})

it('tells how a tag is written', async () => {
  expect(
    await findingsOf({
      'pipeline.ts': `import { shell } from 'jenkins-ts'\nexport const script = shell('make')\n`,
    }),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:2:29 error [tag-called]
    "shell" is the tag of a template string and is not called.
    help: Write shell\`…\`.
    1 error"
  `)
})

it('does not look for members of what a refused call gives', async () => {
  expect(
    await inStage(
      "steps() { const run = build({ job: 'x', propagat: false }); if (run.getResult() !== 'SUCCESS') echo('x') }",
    ),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:6:61 error [unknown-property]
    "build" has no property "propagat".
    help: Did you mean "propagate"?
    fix: Write "propagate"
    1 error"
  `)
})

it('tells how a command gives its output', async () => {
  expect(await inStage("steps() { const a = sh('git'); echo(a); const b = sh`git`.trim(); echo(b) }"))
    .toMatchInlineSnapshot(`
    "pipeline.ts:6:57 error [command-gives-nothing]
    The step "sh" gives nothing here, but its output is used.
    help: Ask for the output: sh({ script: …, returnStdout: true }), with shell\`…\` where the script has holes.
    pipeline.ts:6:79 error [command-gives-nothing]
    The step "sh" gives nothing here, but its output is used.
    help: Ask for the output: sh({ script: …, returnStdout: true }), with shell\`…\` where the script has holes.
    2 errors"
  `)
})
