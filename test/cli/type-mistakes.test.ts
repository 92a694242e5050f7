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

/** The findings about a pipeline whose agent is a text. */
function withAgent(text: string): Promise<string> {
  return mistake(`export default pipeline({ agent: '${text}', stages: [stage('A', { ${steps} })] })`)
}

/** The findings about a pod whose container has further fields, in the sixth line. */
function withContainer(fields: string): Promise<string> {
  return mistake(`export default pipeline({
  agent: kubernetes({
    defaultContainer: 'go',
    pod: { kind: 'Pod', spec: { containers: [{ name: 'go', image: 'golang:1.25', ${fields} }] } },
  }),
  stages: [stage('Test', { ${steps} })],
})`)
}

it('asks for a function where a condition is given as it is', async () => {
  expect(await inStage(`when: env.BRANCH_NAME === 'main', ${steps}`)).toMatchInlineSnapshot(`
    "pipeline.ts:6:27 error [value-instead-of-function]
    "when" must be a function that Jenkins calls; as it stands, env.BRANCH_NAME === 'main' would be computed while the pipeline is built.
    help: Write a function: when: () => env.BRANCH_NAME === 'main'
    fix: Write a function
    1 error"
  `)
})

it('asks for a function where a flag of run time or a constant is the condition', async () => {
  const push = ' parameters: { PUSH: parameters.booleanParam() },'
  expect(await inStage(`when: !params.PUSH, ${steps}`, push)).toMatchInlineSnapshot(`
    "pipeline.ts:6:27 error [value-instead-of-function]
    "when" must be a function that Jenkins calls; as it stands, !params.PUSH would be computed while the pipeline is built.
    help: Write a function: when: () => !params.PUSH
    fix: Write a function
    1 error"
  `)
  expect(await inStage(`when: true, ${steps}`)).toMatchInlineSnapshot(`
    "pipeline.ts:6:27 error [value-instead-of-function]
    "when" must be a function that Jenkins calls; as it stands, true would be computed while the pipeline is built.
    help: Write a function: when: () => true
    fix: Write a function
    1 error"
  `)
})

it('asks for a function where a step is called at once', async () => {
  expect(await inStage(`steps: sh('make')`)).toMatchInlineSnapshot(`
    "pipeline.ts:6:28 error [value-instead-of-function]
    "steps" must be a function that Jenkins calls; as it stands, sh('make') would be computed while the pipeline is built.
    help: Write a function: steps: () => sh('make')
    fix: Write a function
    1 error"
  `)
  expect(await inStage(`${steps}, post: { always: echo('x') }`)).toMatchInlineSnapshot(`
    "pipeline.ts:6:60 error [value-instead-of-function]
    "always" must be a function that Jenkins calls; as it stands, echo('x') would be computed while the pipeline is built.
    help: Write a function: always: () => echo('x')
    fix: Write a function
    1 error"
  `)
})

it('tells that a value of run time is read, not which types that gives', async () => {
  expect(
    await mistake(`export default pipeline({
  agent: 'any',
  environment: ({ env }) => ({ IMAGE: env.BRANCH_NAME }),
  stages: [stage('Test', { ${steps} })],
})`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:5:39 error [run-time-value-read]
    "env.BRANCH_NAME" is read while the pipeline is built, but has a value only while Jenkins runs the build.
    help: Read it inside a function that Jenkins calls; where a plain value is expected, write () => env.BRANCH_NAME.
    1 error"
  `)
})

it('speaks of secrets, not of symbols', async () => {
  const secret = " environment: { TOKEN: credentials.secretText('deploy') },"
  const body =
    "steps() { echo(`t ${env.TOKEN}`); sh('curl ' + env.TOKEN); echo(env.TOKEN); const t: string = env.TOKEN; echo(t) }"
  expect(await inStage(body, secret)).toMatchInlineSnapshot(`
    "pipeline.ts:6:41 error [secret-as-text]
    "env.TOKEN" is a secret, and a secret cannot become part of a text.
    help: Put it into a hole of sh\`…\`, where the shell reads it from its environment and the log masks it.
    pipeline.ts:6:68 error [secret-as-text]
    "env.TOKEN" is a secret, and a secret cannot become part of a text.
    help: Put it into a hole of sh\`…\`, where the shell reads it from its environment and the log masks it.
    pipeline.ts:6:85 error [secret-as-text]
    "env.TOKEN" is a secret, and a secret cannot become part of a text.
    help: Put it into a hole of sh\`…\`, where the shell reads it from its environment and the log masks it.
    pipeline.ts:6:103 error [secret-as-text]
    "env.TOKEN" is a secret, and a secret cannot become part of a text.
    help: Put it into a hole of sh\`…\`, where the shell reads it from its environment and the log masks it.
    4 errors"
  `)
})

it('names what a variable, a parameter or a member of the package was meant to be', async () => {
  const declared = " parameters: { TARGET: parameters.string() }, environment: { GOFLAGS: '-v' },"
  const body =
    "steps() { sh`make ${params.TARGT} ${params.OTHER} ${env.GOFLAG} ${env.BRANCHNAME} ${env.FOO}` }, when: when.brnch('x')"
  expect(await inStage(body, declared)).toMatchInlineSnapshot(`
    "pipeline.ts:6:48 error [name-not-declared]
    "params" has no "TARGT".
    help: Did you mean "TARGET"?
    fix: Write "TARGET"
    pipeline.ts:6:64 error [name-not-declared]
    "params" has no "OTHER".
    help: Declare it in "parameters", or use one of: TARGET.
    pipeline.ts:6:77 error [name-not-declared]
    "env" has no "GOFLAG".
    help: Did you mean "GOFLAGS"?
    fix: Write "GOFLAGS"
    pipeline.ts:6:91 error [name-not-declared]
    "env" has no "BRANCHNAME".
    help: Did you mean "BRANCH_NAME"?
    fix: Write "BRANCH_NAME"
    pipeline.ts:6:109 error [name-not-declared]
    "env" has no "FOO".
    help: Declare it in "environment"; a variable that something else sets is read from the env that "jenkins-ts" exports.
    pipeline.ts:6:129 error [unknown-property]
    "when" has no property "brnch".
    help: Did you mean "branch"?
    fix: Write "branch"
    6 errors"
  `)
})

it('names the property of a call with several forms that is misspelt or of another type', async () => {
  expect(
    await inStage(
      "steps() { junit({ testResult: 'x' }); timeout({ time: 5, units: 'MINUTES' }, () => sh('x')); sh({ scrpt: 'x' }); timeout({ time: '5' }, () => sh('x')) }",
    ),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:6:39 error [unknown-property]
    "junit" has no property "testResult".
    help: Did you mean "testResults"?
    fix: Write "testResults"
    pipeline.ts:6:78 error [unknown-property]
    "timeout" has no property "units".
    help: Did you mean "unit"?
    fix: Write "unit"
    pipeline.ts:6:119 error [unknown-property]
    "sh" has no property "scrpt".
    help: Did you mean "script"?
    fix: Write "script"
    pipeline.ts:6:144 error [type-error]
    Type 'string' is not assignable to type 'number'. (TS2769)
    4 errors"
  `)
})

it('finds the field of a pod that is misspelt or of another type', async () => {
  expect(await withContainer("command: 'sleep'")).toMatchInlineSnapshot(`
    "pipeline.ts:6:46 warning [container-exits-at-once]
    The container "go" ends as soon as it has started: its image waits for nothing.
    help: Keep it alive: command: ['sleep'], args: ['infinity'].
    pipeline.ts:6:82 error [type-error]
    Type 'string' is not assignable to type 'readonly (string | number)[]'. (TS2769)
    1 error, 1 warning"
  `)
  expect(await withContainer("command: ['sleep'], arg: ['infinity']")).toMatchInlineSnapshot(`
    "pipeline.ts:6:102 error [unknown-property]
    "containers" has no property "arg".
    help: Did you mean "args"?
    fix: Write "args"
    1 error"
  `)
  expect(await withContainer("command: ['sleep'], env: [{ name: 'A', value: 3 }]")).toMatchInlineSnapshot(`
    "pipeline.ts:6:121 error [type-error]
    Type 'number' is not assignable to type 'string'. (TS2769)
    1 error"
  `)
})

it('tells each mistake once, in words of Jenkins where there are some', async () => {
  expect(
    await mistake(`export default pipeline({
  agent: 'linux',
  options: { timeout: { time: 1, unit: 'HOUR' }, timestamps: 'yes', buildDiscarder: { numToKeep: 5 } },
  tools: { jdk: ['17'] },
  stages: [
    stage('A', {
      matrix: {
        axes: { OS: 'linux', GO: ['1.24', '1.25'] },
        excludes: [{ Go: '1.24' }],
        stages: [stage('B', { ${steps}, post: { always: 'x' } })],
      },
    }),
    stage('C', { when: 'main', ${steps} }),
  ],
})`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:4:10 error [wrong-type]
    "agent" must be "any", "none", or what label, docker, dockerfile or kubernetes gives, but is "linux".
    help: For an agent with this label, write label("linux").
    pipeline.ts:5:40 error [wrong-type]
    "options.timeout.unit" must be one of "NANOSECONDS", "MICROSECONDS", "MILLISECONDS", "SECONDS", "MINUTES", "HOURS", "DAYS", but is "HOUR".
    help: Did you mean "HOURS"?
    fix: Write "HOURS"
    pipeline.ts:5:62 error [wrong-type]
    "options.timestamps" must be \`true\` or \`false\`, but is "yes".
    help: Give it a value of that kind.
    pipeline.ts:5:85 error [wrong-type]
    "options.buildDiscarder" must be what a function such as logRotator({ numToKeepStr: "10" }) gives, but is an object.
    help: Give it a value of that kind.
    pipeline.ts:6:17 error [wrong-type]
    "tools.jdk" must be a string, or a function that gives one, but is an array.
    help: Give it a value of that kind.
    pipeline.ts:10:21 error [wrong-type]
    "axes.OS" must be an array, but is "linux".
    help: Give it a value of that kind.
    pipeline.ts:12:70 error [function-expected]
    "post.always" must be a function that Jenkins calls, but is "x".
    help: Put the code into a function: () => { … }.
    pipeline.ts:15:24 error [wrong-type]
    "when" must be a function, or a condition such as branch("main"), but is "main".
    help: Give it a value of that kind.
    8 errors"
  `)
})

it('does not judge what follows from a member that is not there', async () => {
  expect(
    await mistake(`const apps = [{ name: 'a' }]
export default pipeline({
  agent: 'any',
  stages: apps.map((app) => stage(app.title, { ${steps} })),
})`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:6:39 error [type-error]
    Property 'title' does not exist on type '{ name: string; }'. (TS2339)
    1 error"
  `)
})

it('tells which function is not imported', async () => {
  expect(await inStage("steps() { slackSend({ message: 'x' }); frobnicate() }")).toMatchInlineSnapshot(`
    "pipeline.ts:6:31 error [not-imported]
    "slackSend" is used but not imported.
    help: Write: import { slackSend } from 'jenkins-ts'
    fix: Import slackSend
    pipeline.ts:6:60 error [type-error]
    Cannot find name 'frobnicate'. (TS2304)
    2 errors"
  `)
})

it('suggests "none" and names the function for a label where an agent is a text', async () => {
  expect(await withAgent('non')).toMatchInlineSnapshot(`
    "pipeline.ts:3:34 error [wrong-type]
    "agent" must be "any", "none", or what label, docker, dockerfile or kubernetes gives, but is "non".
    help: Did you mean "none"?
    1 error"
  `)
  expect(await withAgent('linux')).toMatchInlineSnapshot(`
    "pipeline.ts:3:34 error [wrong-type]
    "agent" must be "any", "none", or what label, docker, dockerfile or kubernetes gives, but is "linux".
    help: For an agent with this label, write label("linux").
    1 error"
  `)
})
