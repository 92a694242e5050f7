// Compares random programs in Node and in Jenkins' engine. Prints each difference as a small program.
// Usage: npm run fuzz -- --runs N --seed S
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })
const runs = Number(values.runs ?? 2000)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  process.stderr.write('--runs takes a number from 1 on, --seed an integer.\n')
  process.exit(2)
}
process.env.FUZZ_RUNS = String(runs)
process.env.FUZZ_SEED = String(seed)
process.stdout.write(`seed ${seed}\n`)

const reports = []
const failures = []
const reporter = {
  onTestCaseResult(testCase) {
    const { fuzz } = testCase.meta()
    if (fuzz !== undefined) reports.push(fuzz)
    else if (testCase.result().state === 'failed') failures.push(...testCase.result().errors)
  },
  onTestModuleEnd(module) {
    failures.push(...module.errors())
  },
}
const vitest = await startVitest('test', ['test/transpile/random/random-programs.test.ts'], {
  config: 'test/vitest.config.ts',
  reporters: [reporter],
  testNamePattern: 'random programs the meaning',
  watch: false,
})
await vitest.close()

for (const failure of failures) process.stderr.write(`${failure.message}\n`)
const differences = reports.flatMap((report) => report.differences)
for (const difference of differences) process.stdout.write(`\n${difference}\n`)
const refused = reports.reduce((sum, report) => sum + report.refused, 0)
const compared = reports.reduce((sum, report) => sum + report.compared, 0)
process.stdout.write(`${refused} of ${runs} programs were refused by the compiler and are not counted\n`)
process.stdout.write(`${compared} programs, ${differences.length} differences\n`)
process.exit(reports.length === 1 && differences.length === 0 && failures.length === 0 ? 0 : 1)
