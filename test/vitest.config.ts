import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

// Set by the CI script, which prints the counts.
const countsFile = process.env['TEST_COUNTS']

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^jenkins-ts$/, replacement: `${root}dsl/index.ts` },
      { find: /^jenkins-ts\/image$/, replacement: `${root}dsl/image/index.ts` },
      { find: /^jenkins-ts\/library$/, replacement: `${root}dsl/library/index.ts` },
      { find: /^jenkins-ts\/compiler$/, replacement: `${root}compiler/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/harness/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // The compiler and the JVMs are loaded once per worker, not once per file.
    isolate: false,
    reporters: countsFile === undefined ? ['default'] : ['default', ['json', { outputFile: countsFile }]],
  },
})
