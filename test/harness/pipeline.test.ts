import { expect, it } from 'vitest'
import {
  harness,
  type HarnessRequest,
  type HarnessResponse,
  type StepCall,
} from '../support/harness/harness.ts'

async function pipeline(body: string, more: Partial<HarnessRequest> = {}): Promise<HarnessResponse> {
  return (await harness()).run({ kind: 'pipeline', engine: 'cps', text: `pipeline {\n${body}\n}`, ...more })
}

const written = ({ steps }: HarnessResponse): StepCall[] => steps.filter(({ pseudo }) => pseudo !== true)
const echoes = (response: HarnessResponse) => written(response).map(({ args }) => args[0])

it('evaluates environment blocks lazily, itself from outside and credentials first', async () => {
  const response = await pipeline(
    `agent any
     environment {
       SECOND = "\${FIRST}-2"
       FIRST = 'one'
       PATH = "/busybox:$PATH"
       LOGIN = credentials('login')
       WHO = "\${LOGIN_USR}"
     }
     stages { stage('A') { steps { sh 'x' } } }`,
    { env: { PATH: '/bin' }, credentials: { login: 'usernamePassword' } },
  )
  expect(written(response)[0]?.env).toEqual({
    FIRST: 'one',
    LOGIN: '****LOGIN****',
    LOGIN_PSW: '****LOGIN_PSW****',
    LOGIN_USR: '****LOGIN_USR****',
    PATH: '/busybox:/bin',
    SECOND: 'one-2',
    WHO: '****LOGIN_USR****',
  })
})

it('records agents with their evaluated fields', async () => {
  const { steps } = await pipeline(
    `agent { kubernetes { defaultContainer 'go'; yaml "image: \${params.IMAGE}" } }
     parameters { string(name: 'IMAGE', defaultValue: 'golang') }
     stages { stage('A') { agent { label 'linux' }; steps { sh 'x' } } }`,
  )
  expect(steps.filter(({ step }) => step === 'agent').map(({ args }) => args[0])).toEqual([
    { type: 'kubernetes', defaultContainer: 'go', yaml: 'image: golang' },
    { type: 'label', label: 'linux' },
  ])
  expect(steps.at(-1)?.path).toEqual(['agent kubernetes', 'container go', 'stage A', 'agent label'])
})

it('checks out before the stages when the job has an scm', async () => {
  const body = `agent any\nstages { stage('A') { steps { echo "\${env.GIT_LOCAL_BRANCH}" } } }`
  expect(echoes(await pipeline(body, { hasScm: true }))).toEqual(['main'])
})

it('skips stages by when before the agent, and says why', async () => {
  const { stages, steps } = await pipeline(
    `agent none
     stages {
       stage('A') {
         when { beforeAgent true; branch pattern: 'release/*', comparator: 'GLOB' }
         agent any
         steps { echo 'a' }
       }
       stage('B') { steps { error 'boom' } }
       stage('C') { steps { echo 'c' } }
     }`,
    { env: { BRANCH_NAME: 'main' } },
  )
  expect(stages.map(({ name, status, reason }) => [name, status, reason])).toEqual([
    ['A', 'skipped', 'when'],
    ['B', 'ran', undefined],
    ['C', 'skipped', 'failure'],
  ])
  expect(steps.filter(({ step }) => step === 'agent')).toHaveLength(1)
})

it('wraps everything in options, outermost first', async () => {
  const response = await pipeline(
    `agent any
     options { timeout(time: 1, unit: 'HOURS'); retry(2); skipDefaultCheckout() }
     stages { stage('A') { steps { sh 'flaky' } } }`,
    { responses: [{ step: 'sh', times: 1, throws: { message: 'no' } }] },
  )
  expect(written(response).map(({ path }) => path)).toEqual([
    ['agent any', 'timeout', 'retry 2', 'stage A'],
    ['agent any', 'timeout', 'retry 2', 'stage A'],
  ])
})

it('gives the answers of an input to the stage', async () => {
  const response = await pipeline(
    `agent any
     stages {
       stage('A') {
         input { message 'go?'; parameters { choice(name: 'TARGET', choices: ['dev', 'prod']) } }
         steps { echo "\${TARGET}" }
       }
     }`,
    { responses: [{ step: 'input', returns: 'prod' }] },
  )
  expect(echoes(response)).toEqual(['prod'])
})

it('runs the cells of a matrix with their axes', async () => {
  const response = await pipeline(
    `agent any
     stages {
       stage('M') {
         matrix {
           axes { axis { name 'OS'; values 'linux', 'mac' }; axis { name 'JDK'; values '17', '21' } }
           excludes { exclude { axis { name 'OS'; values 'mac' }; axis { name 'JDK'; notValues '21' } } }
           when { expression { env.JDK != '0' } }
           stages { stage('T') { steps { echo "\${OS} \${JDK}" } } }
         }
       }
     }`,
  )
  expect(written(response).map(({ args, branch }) => [args[0], branch])).toEqual([
    ['linux 17', `Matrix - OS = 'linux', JDK = '17'`],
    ['linux 21', `Matrix - OS = 'linux', JDK = '21'`],
    ['mac 21', `Matrix - OS = 'mac', JDK = '21'`],
  ])
})

it('compares with the previous build in post', async () => {
  const response = await pipeline(
    `agent any
     stages { stage('A') { steps { echo 'a' } } }
     post { success { echo 'success' }; fixed { echo 'fixed' }; changed { echo 'changed' } }`,
    { previousBuild: { result: 'FAILURE' } },
  )
  expect(echoes(response)).toEqual(['a', 'changed', 'fixed', 'success'])
})

it('reports an aborted build', async () => {
  const response = await pipeline(
    `agent any
     stages { stage('A') { steps { sh 'x' }; post { aborted { echo 'aborted' } } } }`,
    { responses: [{ step: 'sh', throws: { class: 'FlowInterruptedException' } }] },
  )
  expect(response.result).toBe('ABORTED')
  expect(echoes(response)).toEqual(['x', 'aborted'])
})

it('loads pipelines near the size that a real Jenkins takes', async () => {
  const stages = Array.from({ length: 180 }, (_, i) => `stage('S${i}') { steps { body${i % 20}() } }`)
  const bodies = Array.from({ length: 20 }, (_, i) => `def body${i}() { sh 'make ${i}' }`)
  const { ok, steps } = await (
    await harness()
  ).run({
    kind: 'pipeline',
    text: `pipeline {\nagent any\nstages {\n${stages.join('\n')}\n}\n}\n${bodies.join('\n')}`,
  })
  expect(ok).toBe(true)
  expect(steps.filter(({ step }) => step === 'sh')).toHaveLength(180)
})
