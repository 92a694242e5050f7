import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { harness } from '../support/harness/harness.ts'
import { reference } from '../support/harness/locations.ts'
import { happeningsOf } from './happenings.ts'
import { allows } from './interleaving.ts'

interface Trace {
  name: string
  jenkinsfile: string
  result: string
  trace: [step: string, message: string][]
}

const file = join(reference, 'traces/traces.jsonl')
const absent = !existsSync(file)

function readTraces(): Trace[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

it.skipIf(absent)('agrees with every recorded run (not run when ../shared is absent)', async () => {
  const traces = readTraces()
  const responses = await (
    await harness()
  ).runAll(
    traces.map(({ jenkinsfile }) => ({
      kind: 'pipeline' as const,
      text: jenkinsfile,
      engine: 'cps' as const,
      interleave: true,
    })),
  )
  const disagreements = traces.filter(({ trace, result }, i) => {
    const response = responses[i]
    const events = trace.map(([step, message]) => `${step} ${message}`)
    return response?.result !== result || !allows(happeningsOf(response.steps), events)
  })
  expect(disagreements.map(({ name }) => name)).toEqual([])
})
