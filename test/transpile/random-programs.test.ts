import { sample } from 'fast-check'
import { expect, it } from 'vitest'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { harness } from '../support/harness/harness.ts'
import { outcomeOf, runInNode } from '../support/compare.ts'
import { transpileCases } from '../support/transpile-cases.ts'
import { randomProgram } from './random-program.ts'

const seed = Number(process.env['PROGRAM_SEED'] ?? 1)
const count = Number(process.env['PROGRAM_COUNT'] ?? 60)

it(`gives ${count} random programs the meaning that they have in Node`, async () => {
  const bodies = sample(randomProgram, { numRuns: count, seed })
  const cases = transpileCases(Object.fromEntries(bodies.entries()), ['dir', 'echo'], 'script', {
    check: false,
  })
  const engines = await harness()
  const differences = await Promise.all(
    bodies.map(async (body, index) => {
      const transpiled = cases.get(`${index}`)
      // What is refused has no meaning to compare.
      if (transpiled.findings.length > 0) return []
      const { value, error, steps } = runInNode(transpiled, {})
      const wanted = JSON.stringify({ value, error, steps, ...noFaults })
      const { cps, sandbox } = await engines.runBoth({
        kind: 'script',
        text: transpiled.groovy,
        saveAtEveryStep: true,
      })
      return [cps, sandbox].map((response) => ({
        length: body.length,
        wanted,
        got: JSON.stringify({ ...outcomeOf(response), ...faultsOf(response) }),
        text: `${body}\n--- is\n${transpiled.groovy}`,
      }))
    }),
  )
  const [worst] = differences
    .flat()
    .filter(({ wanted, got }) => wanted !== got)
    .toSorted((a, b) => a.length - b.length)
  expect(worst && `${worst.text}\n--- gives\n${worst.got}\n--- instead of\n${worst.wanted}`).toBeUndefined()
})
