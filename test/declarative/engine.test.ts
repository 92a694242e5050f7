import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { harness, type HarnessRequest, type StepCall } from '../support/harness/harness.ts'
import { compileJenkinsfiles } from '../support/compile-pipeline.ts'

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const original = textOf('techlog/Jenkinsfile')
const compiled = compileJenkinsfiles(textOf('../../examples/techlog-verbatim/pipeline.ts')).default ?? ''

const endings: Readonly<Record<string, Pick<HarnessRequest, 'responses'>>> = {
  'every step succeeds': {},
  'the checkout fails': { responses: [{ step: 'git', throws: { message: 'no access' } }] },
  'the tests fail': { responses: [{ step: 'sh', match: 'go test', status: 1 }] },
  'the build fails': { responses: [{ step: 'sh', match: 'executor', status: 1 }] },
}

it.each(Object.entries(endings))('runs the steps of the original pipeline when %s', async (_name, ending) => {
  const engine = await harness()
  const [expected, given] = await Promise.all(
    [original, compiled].map((text) => engine.run({ kind: 'pipeline', text, ...ending })),
  )
  expect(expected?.steps.length).toBeGreaterThan(3)
  expect(given?.result).toBe(expected?.result)
  expect(given?.stages).toEqual(expected?.stages)
  expect(given?.steps.map(comparable)).toEqual(expected?.steps.map(comparable))
})

it.each(Object.entries(compileJenkinsfiles(textOf('samples/sections.ts'))))(
  'takes what is printed for "%s"',
  async (_name, text) => {
    const response = await (await harness()).run({ kind: 'pipeline', text, hasScm: true })
    expect({ error: response.error, ...faultsOf(response) }).toEqual({ error: undefined, ...noFaults })
  },
)

/** A step call with the pod as data: how its YAML is spaced does not matter. */
function comparable({ gstring: _gstring, ...call }: StepCall): unknown {
  return { ...call, args: JSON.parse(JSON.stringify(call.args), parsePod) }
}

function parsePod(key: string, value: unknown): unknown {
  return key === 'yaml' && typeof value === 'string' ? parse(value) : value
}
