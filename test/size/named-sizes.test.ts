import { expect, it } from 'vitest'
import { compileProject } from '../../compiler/compile/compile-project.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { type HarnessRequest, type HarnessResponse, harness } from '../support/harness/harness.ts'
import { createMemoryHost } from '../support/memory-host.ts'

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

const longBody = `
import { echo, pipeline, sh, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  stages: [stage('Build all', { steps: () => {
    ${lines(4999, (index) => (index % 5 === 0 ? `echo('part ${index}')` : `sh('make part-${index}')`))}
    echo('done')
  } })],
})
`

const cells = `
import { echo, parameters, pipeline, sh, stage, when } from 'jenkins-ts'

const platforms = Array.from({ length: 20 }, (_, index) => \`platform-\${index}\`)

export default pipeline({
  agent: 'any',
  parameters: { WHERE: parameters.choice(Array.from({ length: 400 }, (_, index) => \`place-\${index}\`)) },
  stages: [stage('Everywhere', { matrix: {
    axes: { PLATFORM: platforms, GO: ['1.21', '1.22', '1.23', '1.24', '1.25'] },
    environment: ({ env }) => ({ TARGET: () => \`\${env.PLATFORM}-go\${env.GO}\` }),
    stages: ({ env }) => [
      stage('Build', {
        environment: { LEVEL: 'full' },
        steps: () => { ${lines(20, (index) => `sh\`make \${env.TARGET} part-${index}\``)} },
        post: { always: () => { echo(\`built \${env.TARGET}\`) } },
      }),
      stage('Test', { when: () => env.GO !== '1.21', steps: () => { sh\`test \${env.PLATFORM}\` } }),
      stage('Ship', { stages: [
        stage('Pack', { steps: () => { sh\`pack \${env.TARGET}\` } }),
        stage('Push', { when: when.equals({ expected: 'platform-0', actual: () => env.PLATFORM }), steps: () => { sh\`push \${env.TARGET}\` } }),
      ] }),
    ],
    post: ({ env }) => ({ always: () => { echo(\`\${env.TARGET} ended\`) } }),
  } })],
})
`

const longStep = `
import { defineStep, echo, sh, z } from 'jenkins-ts'

export const releaseAll = defineStep(
  {
    name: 'releaseAll',
    summary: 'Releases everything.',
    params: z.object({ version: z.string().describe('What to release.') }),
  },
  ({ version }) => {
    let released = 0
    ${lines(2000, (index) => (index % 100 === 0 ? `released += 1\necho(version + ' ${index}')` : `sh('release ${index}')`))}
    return released
  },
)
`

const folder = '/app'
const { outputs, diagnostics } = compileProject(
  createMemoryHost({
    'body/pipeline.ts': longBody,
    'cells/pipeline.ts': cells,
    'steps/release-all.ts': longStep,
    'jenkins-ts.config.ts': `
      import { defineConfig } from 'jenkins-ts'
      export default defineConfig({ pipelines: ['*/pipeline.ts'], steps: { sources: ['steps/*.ts'] } })`,
  }),
)

const textOf = (file: string): string => {
  expect(diagnostics).toEqual([])
  return outputs.get(`${folder}/${file}`) ?? ''
}

async function runsOf(request: HarnessRequest): Promise<readonly HarnessResponse[]> {
  const responses = Object.values(await (await harness()).runBoth({ timeoutMillis: 60_000, ...request }))
  for (const response of responses) {
    expect(response.error).toBeUndefined()
    expect(faultsOf(response)).toEqual(noFaults)
  }
  return responses
}

const shown = (response: HarnessResponse, step: string): readonly string[] =>
  response.steps.filter((call) => call.step === step).map(({ args }) => JSON.stringify(args[0]))

it('runs a body of 5,000 steps', async () => {
  for (const response of await runsOf({ kind: 'pipeline', text: textOf('body/Jenkinsfile') })) {
    expect(shown(response, 'sh')).toHaveLength(4999 - 1000)
    expect(shown(response, 'echo')).toHaveLength(1001)
    expect(shown(response, 'sh').at(-1)).toBe('"make part-4998"')
    expect(response.steps.at(-1)).toMatchObject({ step: 'echo', args: ['done'] })
  }
})

it('runs the 100 cells of a matrix', async () => {
  for (const response of await runsOf({ kind: 'pipeline', text: textOf('cells/Jenkinsfile') })) {
    const builds = response.stages.filter(({ name }) => name === 'Build')
    expect(new Set(builds.map(({ branch }) => branch)).size).toBe(100)
    expect(shown(response, 'sh').filter((script) => script.includes('make'))).toHaveLength(2000)
    expect(shown(response, 'sh').filter((script) => script.includes('test'))).toHaveLength(80)
    expect(shown(response, 'sh').filter((script) => script.includes('pack'))).toHaveLength(100)
    expect(shown(response, 'sh').filter((script) => script.includes('push'))).toHaveLength(5)
    expect(new Set(shown(response, 'echo').filter((text) => text.includes('ended'))).size).toBe(100)
    expect(new Set(shown(response, 'echo').filter((text) => text.includes('built'))).size).toBe(100)
  }
})

it('runs a library step of 2,000 steps', async () => {
  const library = { releaseAll: textOf('vars/releaseAll.groovy') }
  const text = "return releaseAll(version: '1.2')"
  for (const response of await runsOf({ kind: 'script', text, library })) {
    expect(response.value).toBe(20)
    expect(shown(response, 'sh')).toHaveLength(1980)
    expect(shown(response, 'echo')[1]).toBe('"1.2 100"')
  }
})
