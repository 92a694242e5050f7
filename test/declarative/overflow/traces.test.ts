import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileModules } from '../../support/compile-pipeline.ts'
import { faultsOf, noFaults } from '../../support/harness/faults.ts'
import { harness } from '../../support/harness/harness.ts'
import { reference } from '../../support/harness/locations.ts'
import { buildRecord, withoutUnreached } from './same-build.ts'
import { moduleOfTraces, type TraceModel } from './trace-source.ts'

interface Trace {
  readonly name: string
  readonly model: TraceModel
  /** What a Jenkins ran, as the harness runs it too; see `test/harness/traces.test.ts`. */
  readonly jenkinsfile: string
}

const file = join(reference, 'traces/traces.jsonl')
const absent = !existsSync(file)

/** All of them take a minute; a few have all that the others have. */
const step = process.env['EVERY_TRACE'] === undefined ? 15 : 1
/** Where a nested failure meets an explicit success, and where a warning meets a failed branch. */
const special: ReadonlySet<string> = new Set(['t147', 't157'])

function readTraces(): readonly Trace[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const traces: readonly Trace[] = lines.map((line) => JSON.parse(line))
  return traces.filter(({ name }, index) => index % step === 0 || special.has(name))
}

const asRequest = (text: string) => ({ kind: 'pipeline' as const, text, engine: 'sandbox' as const })

it.skipIf(absent)(
  'runs recorded pipelines as Declarative did (not run when ../shared is absent)',
  async () => {
    const traces = readTraces()
    const models = Object.fromEntries(traces.map(({ name, model }) => [name, model]))
    const [compiled] = compileModules({ pipeline: moduleOfTraces(models, true) }, { check: false })
    const texts = traces.map(({ name }) => compiled?.exports.get(name)?.jenkinsfile ?? '')
    // Others hold a matrix, or a warning in a branch with a post, in each of their stages.
    const scripted = texts.filter((text) => /\nvoid stages?\d/.test(text))
    expect(scripted.length).toBeGreaterThan(traces.length * 0.8)
    const engine = await harness()
    const given = await engine.runAll(texts.map(asRequest))
    const wanted = await engine.runAll(traces.map(({ jenkinsfile }) => asRequest(jenkinsfile)))
    traces.forEach(({ name }, index) => {
      const [before, after] = [wanted[index], given[index]]
      if (before === undefined || after === undefined) throw new Error(`${name} did not run`)
      const expected = buildRecord(before)
      const record = buildRecord(after)
      const stages = withoutUnreached(expected.stages, record.stages)
      expect({ name, ...record, ...faultsOf(after) }).toEqual({ name, ...expected, stages, ...noFaults })
    })
  },
)
