import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { compileProject } from '../../compiler/compile/compile-project.ts'
import { createNodeHost } from '../../compiler/node-host.ts'
import type { Pipeline } from '../../dsl/pipeline.ts'
import type { StepResponse } from '../../dsl/runtime/recording/responses.ts'
import imageKaniko from '../../examples/image-kaniko/pipeline.ts'
import imageS2i from '../../examples/image-s2i/pipeline.ts'
import techlog from '../../examples/techlog/pipeline.ts'
import techlogVerbatim from '../../examples/techlog-verbatim/pipeline.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { harness, type HarnessResponse } from '../support/harness/harness.ts'
import { runInNode } from './run-in-node.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const host = createNodeHost(root)
const imported = compileProject(host)
const inlined = compileProject(host, { paths: ['examples'], inline: true })

/** Texts of `vars/NAME.groovy` by NAME. */
const library = Object.fromEntries(
  [...imported.outputs]
    .filter(([path]) => path.endsWith('.groovy'))
    .map(([path, text]) => [basename(path, '.groovy'), text]),
)

interface Scenario {
  readonly pipeline: Pipeline
  readonly responses: StepResponse[]
  readonly result: 'SUCCESS' | 'FAILURE'
}

const slack: StepResponse = { step: 'slackSend', returns: null }
const unused: StepResponse = { step: 'sh', match: 'test -e', status: 1 }
const digest: StepResponse = { step: 'sh', match: '--digest-file', stdout: 'sha256:0123\n' }
const works = [slack, unused, digest]
const viaBuildah: StepResponse[] = [
  { step: 'sh', match: 's2i.XXXXXX', stdout: '/work@tmp/s2i.a1b2c3\n' },
  { step: 'sh', match: 'random/uuid', stdout: '/tmp/buildah-0a8d7f5e' },
  { step: 'sh', match: 'cat digest', stdout: 'sha256:0123\n' },
]

const scenarios: Readonly<Record<string, Scenario>> = {
  'techlog-verbatim, everything works': { pipeline: techlogVerbatim, responses: [], result: 'SUCCESS' },
  'techlog-verbatim, the checkout fails': {
    pipeline: techlogVerbatim,
    responses: [{ step: 'git', throws: { message: 'no route to host' } }],
    result: 'FAILURE',
  },
  'techlog-verbatim, a test fails': {
    pipeline: techlogVerbatim,
    responses: [{ step: 'sh', match: 'go test', throws: { message: 'script returned exit code 1' } }],
    result: 'FAILURE',
  },
  'techlog-verbatim, the push fails': {
    pipeline: techlogVerbatim,
    responses: [{ step: 'sh', match: 'executor', throws: { message: 'script returned exit code 1' } }],
    result: 'FAILURE',
  },
  'techlog, everything works': { pipeline: techlog, responses: works, result: 'SUCCESS' },
  'techlog, the checkout fails': {
    pipeline: techlog,
    responses: [{ step: 'checkout', throws: { message: 'no route to host' } }, ...works],
    result: 'FAILURE',
  },
  'techlog, a test fails': {
    pipeline: techlog,
    responses: [{ step: 'sh', match: 'go test', status: 1 }, ...works],
    result: 'FAILURE',
  },
  'techlog, the push fails': {
    pipeline: techlog,
    responses: [
      unused,
      { step: 'sh', match: '--digest-file', throws: { message: 'script returned exit code 1' } },
      slack,
    ],
    result: 'FAILURE',
  },
  'image-kaniko, everything works': { pipeline: imageKaniko, responses: [unused, digest], result: 'SUCCESS' },
  'image-kaniko, the container is used': { pipeline: imageKaniko, responses: [], result: 'FAILURE' },
  'image-s2i, everything works': { pipeline: imageS2i, responses: viaBuildah, result: 'SUCCESS' },
  'image-s2i, s2i fails': {
    pipeline: imageS2i,
    responses: [{ step: 'sh', match: 'ln -s', throws: { message: 'exit code 1' } }, ...viaBuildah],
    result: 'FAILURE',
  },
  'techlog, Slack is out of order': {
    pipeline: techlog,
    responses: [{ step: 'slackSend', throws: { message: 'Slack does not answer' } }, ...works],
    result: 'SUCCESS',
  },
}

it('compiles every example and the library without an error', () => {
  const errors = [...imported.diagnostics, ...inlined.diagnostics].filter(
    ({ severity }) => severity === 'error',
  )
  expect(errors).toEqual([])
})

it('has committed what compiling gives, and nothing else', () => {
  for (const [path, text] of imported.outputs)
    expect({ path, text: host.readFile(path) }).toEqual({ path, text })
  const vars = readdirSync(join(root, 'vars')).map((name) => join(root, 'vars', name))
  expect(vars.filter((path) => !imported.outputs.has(path))).toEqual([])
})

it.each(Object.keys(scenarios))(
  '%s: both forms do in both engines what the TypeScript says',
  async (name) => {
    const scenario = scenarios[name]
    if (scenario === undefined) throw new Error(name)
    const { pipeline, responses, result } = scenario
    const wanted = runInNode(pipeline, { responses }).steps.map(({ step, args }) => [step, args])
    // Declarative would check out by itself, too, where the job has a repository.
    const hasScm = name.startsWith('image-')
    const path = join(root, 'examples', name.slice(0, name.indexOf(',')), 'Jenkinsfile')
    for (const [form, { outputs }] of Object.entries({ imported, inlined })) {
      const text = outputs.get(path) ?? ''
      const runs = await (await harness()).runBoth({ kind: 'pipeline', text, library, responses, hasScm })
      for (const [engine, run] of Object.entries(runs)) {
        const { error } = run
        const got = { form, engine, ...faultsOf(run), result: run.result, steps: stepsOf(run) }
        const compile = result === 'SUCCESS' ? { error } : {}
        expect({ ...got, ...compile }).toMatchObject({
          form,
          engine,
          ...noFaults,
          result,
          steps: wanted.map(withoutScript).filter(isPipelineStep),
        })
      }
    }
  },
)

/** The steps that the text itself calls; `withEnv` carries values into scripts and is not in the TypeScript. */
function stepsOf(run: HarnessResponse): unknown[] {
  return run.steps
    .filter(({ pseudo }) => pseudo !== true)
    .map(({ step, args }) => [step, args])
    .map(withoutScript)
    .filter(isPipelineStep)
}

function isPipelineStep([step]: readonly unknown[]): boolean {
  return !['withEnv', 'stage', 'script', 'node'].includes(String(step))
}

/** The harness has a repository for the job, where Node has a name alone. */
const ownScm = JSON.stringify([{ $symbol: 'scmGit', args: { branches: 'main' } }])

/** The text of scripts differs by how values reach them; that they mean the same is proved with real shells. */
function withoutScript([step, args]: readonly unknown[]): unknown[] {
  if (step === 'checkout' && JSON.stringify(args) === ownScm) return [step, ['<scm>']]
  if (step !== 'sh' || !Array.isArray(args)) return [step, args]
  return [
    step,
    args.map((argument) => (typeof argument === 'string' ? 'script' : { ...argument, script: 'script' })),
  ]
}
