import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { harness, type StepCall } from '../support/harness/harness.ts'
import { reference } from '../support/harness/locations.ts'
import { allows, type Happening } from './interleaving.ts'

interface Trace {
  name: string
  jenkinsfile: string
  result: string
  trace: [step: string, message: string][]
}

const file = join(reference, 'traces/traces.jsonl')
const absent = !existsSync(file)
const traced = new Set(['echo', 'error', 'unstable'])

function readTraces(): Trace[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The traced steps in order, those of branches side by side. */
function happeningsOf(steps: readonly StepCall[], depth = 0): Happening[] {
  const happenings: Happening[] = []
  let branches = new Map<string, StepCall[]>()
  const close = () => {
    if (branches.size > 0)
      happenings.push([...branches.values()].map((inner) => happeningsOf(inner, depth + 1)))
    branches = new Map()
  }
  for (const step of steps) {
    const branch = step.branch?.split('/')[depth]
    if (branch !== undefined) {
      branches.set(branch, [...(branches.get(branch) ?? []), step])
    } else {
      close()
      if (traced.has(step.step)) happenings.push(`${step.step} ${String(step.args[0])}`)
    }
  }
  close()
  return happenings
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
