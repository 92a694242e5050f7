import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileModules } from '../../support/compile-pipeline.ts'
import { faultsOf, noFaults } from '../../support/harness/faults.ts'
import { harness } from '../../support/harness/harness.ts'
import { reference } from '../../support/harness/locations.ts'
import { allows } from '../../harness/interleaving.ts'
import { happeningsOf } from '../../harness/happenings.ts'
import { moduleOfTraces, type TraceModel } from './trace-source.ts'

interface Trace {
  readonly name: string
  readonly model: TraceModel
  readonly result: string
  readonly trace: readonly (readonly [step: string, message: string])[]
}

const file = join(reference, 'traces/traces.jsonl')
const absent = !existsSync(file)

function readTraces(): readonly Trace[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

it.skipIf(absent)(
  'runs every recorded pipeline as Jenkins did (not run when ../shared is absent)',
  async () => {
    const traces = readTraces()
    const models = Object.fromEntries(traces.map(({ name, model }) => [name, model]))
    const [compiled] = compileModules({ pipeline: moduleOfTraces(models, true) }, { check: false })
    const engine = await harness()
    const responses = await engine.runAll(
      traces.map(({ name }) => ({
        kind: 'pipeline' as const,
        text: compiled?.exports.get(name)?.jenkinsfile ?? '',
        engine: 'sandbox' as const,
        interleave: true,
      })),
    )
    const disagreements = traces.filter(({ trace, result }, index) => {
      const response = responses[index]
      const events = trace.map(([step, message]) => `${step} ${message}`)
      return response?.result !== result || !allows(happeningsOf(response.steps), events)
    })
    expect(disagreements.map(({ name }) => name)).toEqual([])
    for (const response of responses) expect(faultsOf(response)).toEqual(noFaults)
  },
)
