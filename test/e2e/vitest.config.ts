import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import ordinary from '../vitest.config.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  ...ordinary,
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/support/harness/global-setup.ts', `${folder}global-setup.ts`],
    reporters: ['default', `${folder}count-reporter.ts`],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    isolate: false,
  },
})
