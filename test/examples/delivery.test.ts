import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { harness, type HarnessRequest, type HarnessResponse } from '../support/harness/harness.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const digest = `sha256:${'0a'.repeat(32)}`

/** Committed files; that they are what compiling gives is tested beside. */
const library = Object.fromEntries(
  readdirSync(join(root, 'vars'))
    .filter((name) => name.endsWith('.groovy'))
    .map((name) => [name.slice(0, -'.groovy'.length), readFileSync(join(root, 'vars', name), 'utf8')]),
)

const responses: HarnessRequest['responses'] = [
  { step: 'sh', match: 'test -e', status: 1 },
  { step: 'sh', match: '--digest-file', stdout: `${digest}\n` },
  { step: 'sh', match: 'gofmt', stdout: '' },
]

/** Runs the Jenkinsfile of an example in both engines, which do the same. */
async function run(example: string, request: Partial<HarnessRequest>): Promise<HarnessResponse> {
  const text = readFileSync(join(root, 'examples', example, 'Jenkinsfile'), 'utf8')
  const whole: HarnessRequest = { kind: 'pipeline', text, library, ...request }
  whole.responses = [...(request.responses ?? []), ...(responses ?? [])]
  const { cps, sandbox } = await (await harness()).runBoth(whole)
  expect(faultsOf(sandbox)).toEqual(noFaults)
  expect(stagesOf(cps)).toEqual(stagesOf(sandbox))
  return sandbox
}

/** Each stage with how it ended: `Tests/api with Go 1.24: skipped`. */
function stagesOf({ stages }: HarnessResponse): string[] {
  return stages.map(({ name, status, result }) => `${name}: ${status === 'skipped' ? status : result}`)
}

/** The stages of single services. */
function servicesOf(response: HarnessResponse): string[] {
  return stagesOf(response).filter((stage) => !/^(?:Tests|Images):/.test(stage))
}

/** The texts of the environment that scripts were given, which is how values reach them. */
function valuesOf({ steps }: HarnessResponse): string[] {
  return steps.flatMap(({ env }) => Object.values(env).flatMap((value) => value ?? []))
}

it('monorepo: tests and builds the services that changed, and pushes from main alone', async () => {
  const changes = { paths: ['services/worker/main.go'] }
  const onMain = await run('monorepo', { env: { BRANCH_NAME: 'main', GIT_COMMIT: 'c0ffee' }, changes })
  expect(stagesOf(onMain)).toMatchInlineSnapshot(`
    [
      "Tests: SUCCESS",
      "api with Go 1.24: skipped",
      "api with Go 1.25: skipped",
      "worker with Go 1.25: SUCCESS",
      "Images: SUCCESS",
      "Image of api: skipped",
      "Image of worker: SUCCESS",
    ]
  `)
  expect(valuesOf(onMain).some((value) => value.includes('registry.example.com/shop/worker:c0ffee'))).toBe(
    true,
  )

  const elsewhere = await run('monorepo', { env: { BRANCH_NAME: 'topic', GIT_COMMIT: 'c0ffee' }, changes })
  expect(stagesOf(elsewhere).filter((stage) => stage.startsWith('Image of'))).toEqual([
    'Image of api: skipped',
    'Image of worker: skipped',
  ])
})

it('monorepo: runs nothing for a branch that Jenkins knows no changes of, and everything when asked', async () => {
  const env = { BRANCH_NAME: 'main', GIT_COMMIT: 'c0ffee' }
  const first = await run('monorepo', { env, changes: { paths: [] } })
  expect(servicesOf(first).every((stage) => stage.endsWith(': skipped'))).toBe(true)
  const all = await run('monorepo', { env, changes: { paths: [] }, params: { ALL: true } })
  expect(servicesOf(all).every((stage) => stage.endsWith(': SUCCESS'))).toBe(true)
  expect(servicesOf(all)).toHaveLength(5)
})

it('pull-request: builds the image without a push, and its title is one value', async () => {
  const CHANGE_TITLE = `$(touch /tmp/x) "'\`; & more`
  const env = { CHANGE_ID: '7', CHANGE_AUTHOR: 'ann', GIT_COMMIT: 'c0ffee', CHANGE_TITLE }
  const response = await run('pull-request', { env })
  expect(response.result).toBe('SUCCESS')
  const words = valuesOf(response).find((value) => value.includes('--no-push')) ?? ''
  expect(words).toContain(`image.title=${CHANGE_TITLE.replaceAll("'", `'\\''`)}'`)
  const scripts = response.steps.filter(({ step }) => step === 'sh')
  expect(scripts.some(({ args }) => JSON.stringify(args).includes('touch'))).toBe(false)
})

it('pull-request: tells of a file that is not formatted', async () => {
  const unformatted = { step: 'sh', match: 'gofmt', stdout: 'main.go\n' }
  const env = { CHANGE_ID: '7', BUILD_URL: 'https://jenkins.example.com/job/app/7/' }
  const { result, error, steps } = await run('pull-request', { env, responses: [unformatted] })
  expect(result).toBe('FAILURE')
  expect(error?.message).toContain('Run gofmt -w on: main.go')
  expect(steps.filter(({ step }) => step === 'slackSend')).toHaveLength(1)
})

it('release: deploys the same digest to staging and, once approved, to production', async () => {
  const response = await run('release', {
    params: { VERSION: '1.4.0' },
    files: { 'chart/Chart.yaml': 'name: greeter' },
  })
  expect(stagesOf(response)).toMatchInlineSnapshot(`
    [
      "Version: SUCCESS",
      "Build: SUCCESS",
      "Test: SUCCESS",
      "Image: SUCCESS",
      "Staging: SUCCESS",
      "Approval: SUCCESS",
      "Production: SUCCESS",
    ]
  `)
  const deployments = valuesOf(response).filter((value) => value.includes('"digest"'))
  expect(deployments).toEqual([expect.stringContaining(digest), expect.stringContaining(digest)])
  const messages = response.steps.filter(({ step }) => step === 'slackSend').map(({ args }) => args)
  expect(JSON.stringify(messages[0])).toContain('Version 1.4.0 was approved by somebody')
})

it('release: refuses a wrong version before there is a pod', async () => {
  const { result, error, steps, stages } = await run('release', { params: { VERSION: 'latest' } })
  expect({ result, message: error?.message }).toEqual({
    result: 'FAILURE',
    message: '"latest" is no version such as 1.4.0.',
  })
  expect(steps.some(({ step }) => step === 'sh' || step === 'node' || step === 'podTemplate')).toBe(false)
  expect(stages.filter(({ status }) => status !== 'skipped').map(({ name }) => name)).toEqual(['Version'])
})
