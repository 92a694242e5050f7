// Cold `jenkins-ts compile` of one pipeline against `tsc --noEmit` of the same file with TypeScript's JavaScript
// compiler, each in a fresh process, in turns so that a busy machine slows both. Prints medians and their ratio.
// Usage: node test/bench/cold-compile.mjs [RUNS], after npm run build
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = Number(process.argv[2] ?? 9)
const project = mkdtempSync(join(tmpdir(), 'jenkins-ts-bench-'))
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const cli = join(root, 'dist/compiler/cli/bin.js')

try {
  prepare()
  const commands = { 'tsc --noEmit': [tsc, '-p', '.'], 'jenkins-ts compile': [cli, 'compile'] }
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, words] of Object.entries(commands)) {
      const milliseconds = measure(words)
      // The first round only warms the file cache.
      if (run > 0) times[name].push(milliseconds)
    }
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
  for (const [name, value] of Object.entries(medians)) console.log(`${name}: ${value.toFixed(0)} ms`)
  console.log(
    `ratio: ${(medians['jenkins-ts compile'] / medians['tsc --noEmit']).toFixed(2)} (${runs} runs each)`,
  )
} finally {
  rmSync(project, { recursive: true, force: true })
}

function prepare() {
  cpSync(join(root, 'examples/techlog/pipeline.ts'), join(project, 'pipeline.ts'))
  const compilerOptions = {
    target: 'ES2023',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['pipeline.ts'] }))
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }))
  cpSync(join(root, 'package.json'), join(project, 'node_modules/jenkins-ts/package.json'))
  symlinkSync(join(root, 'dist'), join(project, 'node_modules/jenkins-ts/dist'))
}

function measure(words) {
  const start = performance.now()
  execFileSync(process.execPath, words, { cwd: project, stdio: 'inherit' })
  return performance.now() - start
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
