// Prints the line `N passed, M failed` from the counts that the test runner wrote.
// Usage: count.mjs FILE FAILURES_OUTSIDE_THE_TESTS
import { existsSync, readFileSync } from 'node:fs'

const [file, outside] = process.argv.slice(2)
const counts = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0 }
// A failure outside the tests (lint, a changed file) counts as one, unless tests have failed anyway.
const failed = Math.max(counts.numFailedTests, Number(outside))
console.log(`${counts.numPassedTests} passed, ${failed} failed`)
