import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Leaves what became of the tests in the file that `E2E_COUNTS` names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env['E2E_COUNTS']
    if (file === undefined) return
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state: string) => tests.filter((test) => test.result().state === state)
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const notRun = [...inState('skipped'), ...inState('pending')].map((test) => {
      const result = test.result()
      const note = result.state === 'skipped' ? result.note : undefined
      return { name: test.fullName, reason: note ?? 'left out' }
    })
    const counts = { passed: inState('passed').length, failed: inState('failed').length + broken, notRun }
    writeFileSync(file, JSON.stringify(counts))
  }
}
