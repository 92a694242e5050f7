import { expect, it } from 'vitest'
import { compileProject } from '../../compiler/compile/compile-project.ts'
import { createMemoryHost } from '../support/memory-host.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { harness } from '../support/harness/harness.ts'

/** The Jenkinsfile of a module, with the library's steps written into it. */
function jenkinsfile(source: string): string {
  const { outputs, diagnostics } = compileProject(createMemoryHost({ 'pipeline.ts': source }), {
    inline: true,
  })
  expect(diagnostics).toEqual([])
  return outputs.get('/app/Jenkinsfile') ?? ''
}

const text = jenkinsfile(`
import { defineStep, echo, pipeline, parameters, stage, z } from 'jenkins-ts'
import { slackNotify } from 'jenkins-ts/library'

function described(what: string) {
  if (what === '') return 'nothing'
  return what + '!'
}

const greet = defineStep(
  { name: 'greet', summary: 'Says hello.', params: z.object({ name: z.string().min(2), times: z.int().default(2) }) },
  ({ name, times }) => {
    for (let i = 0; i < times; i++) echo(\`Hello \${described(name)}\`)
  },
)

export default pipeline({
  agent: 'any',
  parameters: { NAME: parameters.string({ defaultValue: 'you' }) },
  stages: ({ params }) => [
    stage('A', {
      steps() {
        echo(described('first'))
        greet({ name: params.NAME })
        slackNotify({ message: 'm', status: 'success' })
      },
    }),
  ],
})
`)

it('needs no library', async () => {
  expect(text).not.toContain('@Library')
  const { cps, sandbox } = await (
    await harness()
  ).runBoth({
    kind: 'pipeline',
    text,
    responses: [{ step: 'slackSend', returns: null }],
  })
  for (const response of [cps, sandbox]) {
    expect(response).toMatchObject({ ok: true, result: 'SUCCESS' })
    expect(faultsOf(response)).toEqual(noFaults)
    const steps = response.steps
      .filter(({ pseudo }) => pseudo !== true)
      .map(({ step, args }) => [step, args[0]])
    expect(steps).toEqual([
      ['echo', 'first!'],
      ['echo', 'Hello you!'],
      ['echo', 'Hello you!'],
      ['slackSend', { message: 'm', color: 'good', failOnError: false }],
    ])
  }
})

it('checks arguments there too', async () => {
  const { error } = await (await harness()).run({ kind: 'pipeline', text, params: { NAME: 'x' } })
  expect(error?.message).toBe(
    "greet: parameter 'name' must have a length of at least 2, but is the string 'x'.",
  )
})

it('keeps apart methods of the same name', () => {
  const names = [...text.matchAll(/^(?:private |def |Map |String |boolean |int |Object )+(\w+)\(/gm)].map(
    ([, name]) => name,
  )
  const repeated = names.filter((name, index) => names.indexOf(name) !== index)
  // A step has one method for named arguments and one that asks for them.
  expect(repeated).toEqual(['greet', 'slackNotify'])
  expect(names.filter((name) => name?.startsWith('described'))).toEqual(['described', 'described2'])
})
