import { expect, it } from 'vitest'
import { compileModules } from '../../support/compile-pipeline.ts'
import { faultsOf, noFaults } from '../../support/harness/faults.ts'
import { harness } from '../../support/harness/harness.ts'

const longBody = Array.from(
  { length: 1500 },
  (_, index) => `sh({ script: 'make ${index}', label: 'step ${index}' })`,
).join('; ')

const source = `
import { echo, pipeline, sh, stage } from 'jenkins-ts'

const overflow = 'scripted' as const

const service = (index: number) =>
  stage(\`Service \${index}\`, {
    ...(index % 3 === 0 && { when: () => index % 2 === 0 }),
    ...(index % 4 === 0 && { environment: { SERVICE: \`service-\${index}\` } }),
    steps() {
      sh\`make \${index}\`
    },
    ...(index % 5 === 0 && {
      post: {
        always() {
          echo(\`\${index} ended\`)
        },
        failure() {
          echo(\`\${index} failed\`)
        },
      },
    }),
  })

const services = (count: number) => Array.from({ length: count }, (_, index) => service(index))

export const stages = pipeline({ agent: 'any', overflow, stages: services(1000) })

export const branches = pipeline({
  agent: 'any',
  overflow,
  stages: [stage('All', { parallel: services(100), failFast: true }), stage('In a row', { stages: services(100) })],
})

export const bodies = pipeline({
  agent: 'any',
  overflow,
  stages: services(10).concat(
    stage('Long', {
      steps() {
        ${longBody}
      },
      post: {
        always() {
          echo('long ended')
        },
      },
    }),
  ),
})
`
const [compiled] = compileModules({ pipeline: source }, { check: true })

const jenkinsfile = (name: string): string => {
  const { jenkinsfile: text, diagnostics } = compiled?.exports.get(name) ?? {}
  expect(diagnostics?.diagnostics).toEqual([])
  return text ?? ''
}

it('loads and runs 1,000 stages', async () => {
  const text = jenkinsfile('stages')
  const runs = await (
    await harness()
  ).runBoth({
    kind: 'pipeline',
    text,
    responses: [{ step: 'sh', match: 'make 995', status: 1 }],
    timeoutMillis: 60_000,
  })
  for (const response of Object.values(runs)) {
    expect(faultsOf(response)).toEqual(noFaults)
    expect(response.result).toBe('FAILURE')
    const ran = response.stages.filter(({ status }) => status === 'ran').map(({ name }) => name)
    const wanted = Array.from({ length: 996 }, (_, index) => index).filter((i) => i % 3 !== 0 || i % 2 === 0)
    expect(ran).toEqual(['Stages', ...wanted.map((index) => `Service ${index}`)])
    expect(response.steps.at(-1)).toMatchObject({ step: 'echo', args: ['995 failed'] })
  }
})

it('loads and runs branches and nested stages that are too many for one method', async () => {
  const text = jenkinsfile('branches')
  expect(text).toMatch(/parallel[ (]\s*branches\(\)\s*\+\s*branches2\(\)/)
  const runs = await (await harness()).runBoth({ kind: 'pipeline', text, timeoutMillis: 60_000 })
  for (const response of Object.values(runs)) {
    expect(faultsOf(response)).toEqual(noFaults)
    expect({ error: response.error, result: response.result }).toEqual({ result: 'SUCCESS' })
    expect(response.stages.filter(({ name }) => name.startsWith('Service'))).toHaveLength(200)
  }
})

it('loads and runs a stage whose body is too long for one method', async () => {
  const text = jenkinsfile('bodies')
  const runs = await (await harness()).runBoth({ kind: 'pipeline', text, timeoutMillis: 60_000 })
  for (const response of Object.values(runs)) {
    expect(faultsOf(response)).toEqual(noFaults)
    expect(response.steps.filter(({ args }) => JSON.stringify(args).includes('step '))).toHaveLength(1500)
    expect(response.steps.at(-1)).toMatchObject({ step: 'echo', args: ['long ended'] })
  }
})

it('keeps every method far below what the JVM takes', async () => {
  const text = jenkinsfile('stages')
  const { sizes } = await (await harness()).run({ kind: 'pipeline', text, sizes: true })
  // Groovy's own tables of call sites have one size, whatever the file.
  const methods = Object.entries(sizes?.methods ?? {}).filter(
    ([name]) => !name.includes('$createCallSiteArray'),
  )
  const largest = Math.max(...methods.map(([, bytes]) => bytes))
  expect(methods.length).toBeGreaterThan(40)
  expect(largest).toBeLessThan(65_535 / 2)
})
