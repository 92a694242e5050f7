// Runs the end-to-end tests against real programs: `npm run e2e`, or with names of builders, `npm run e2e -- buildah`.
// The last line is `N passed, M failed, K not run`; the status is 0 only when M is 0.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endRun } from './end-of-run.mjs'
import { installPackages } from './required-packages.mjs'

const here = dirname(fileURLToPath(import.meta.url))

process.exitCode = await main()

async function main() {
  const problem = installPackages()
  if (problem !== undefined) {
    console.error(problem)
    return report({ passed: 0, failed: 1, notRun: [] })
  }
  const folder = mkdtempSync(join(tmpdir(), 'jenkins-ts-e2e-'))
  const counts = join(folder, 'counts.json')
  try {
    const status = await runTests(folder, counts)
    const { passed, failed, notRun } = existsSync(counts)
      ? JSON.parse(readFileSync(counts, 'utf8'))
      : { passed: 0, failed: 1, notRun: [] }
    // A failure outside of the tests counts as one, unless tests have failed anyway.
    return report({ passed, failed: Math.max(failed, status === 0 ? 0 : 1), notRun })
  } finally {
    await endRun(folder)
  }
}

function runTests(folder, counts) {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const config = join(here, 'vitest.config.ts')
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, E2E_FOLDER: folder, E2E_COUNTS: counts },
  })
  const stop = () => child.kill('SIGKILL')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function report({ passed, failed, notRun }) {
  for (const { name, reason } of notRun) console.log(`not run: ${name}: ${reason}`)
  console.log(`${passed} passed, ${failed} failed, ${notRun.length} not run`)
  return failed === 0 ? 0 : 1
}
