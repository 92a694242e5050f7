import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['sh', 'echo', 'env', 'error', 'retry', 'sleep'], {
  'retry backoff': {
    setup: `
      interface RetryOptions { attempts?: number; delay?: number; factor?: number; onRetry?: (attempt: number, error: unknown) => void }
      function withBackoff<T>(action: () => T, { attempts = 3, delay = 1, factor = 2, onRetry }: RetryOptions = {}): T {
        let wait = delay
        for (let attempt = 1; ; attempt++) {
          try {
            return action()
          } catch (e) {
            if (attempt >= attempts) throw e
            onRetry?.(attempt, e)
            sleep(wait)
            wait *= factor
          }
        }
      }`,
    body: `
      let calls = 0
      const value = withBackoff(() => {
        calls++
        if (calls < 3) throw new Error(\`flaky \${calls}\`)
        return calls * 10
      }, { attempts: 5, onRetry: (n, e) => echo(\`retry \${n}: \${(e as Error).message}\`) })
      let last = ''
      try { withBackoff(() => { sh('false') }, { attempts: 2 }) } catch (e) { last = (e as Error).message }
      return [value, last]`,
    responses: [{ step: 'sh', throws: { message: 'script returned exit code 1' } }],
  },
  'try finally returns': `
    const f = (x: number): string => {
      try {
        if (x === 0) return 'zero'
        if (x < 0) throw new Error('negative')
        return \`n\${x}\`
      } catch (e) {
        return \`caught \${(e as Error).message}\`
      } finally {
        echo(\`finally \${x}\`)
      }
    }
    const g = () => { for (const i of [1, 2, 3]) { try { if (i === 2) continue; if (i === 3) return i * 10; echo(\`i\${i}\`) } finally { echo(\`f\${i}\`) } } return -1 }
    return [f(0), f(-1), f(2), g()]`,
  'params env': {
    setup: `const bool = (v: string | undefined, d = false) => v === undefined || v === '' ? d : ['1', 'true', 'yes'].includes(v.toLowerCase())`,
    body: `
      const branch = env.BRANCH_NAME ?? 'main'
      const isPr = /^PR-\\d+$/.test(branch)
      const tag = branch.replace(/[^a-zA-Z0-9_.-]+/g, '-').toLowerCase().slice(0, 20)
      env.IMAGE_TAG = isPr ? \`pr-\${branch.slice(3)}\` : tag
      echo(\`image \${env.IMAGE_TAG}\`)
      return [bool(env.DEBUG), bool(env.NOPE, true), isPr, tag, env.MISSING?.length ?? -1, Number(env.BUILD_NUMBER ?? 0) + 1]`,
    env: { BRANCH_NAME: 'Feature/ABC_1 $x!', DEBUG: 'Yes', BUILD_NUMBER: '41' },
  },
  'wait until with timeout': {
    setup: `
      const waitFor = (check: () => boolean, { tries = 5, every = 2 } = {}): number => {
        for (let i = 1; i <= tries; i++) {
          if (check()) return i
          if (i < tries) sleep({ time: every, unit: 'SECONDS' })
        }
        throw new Error(\`gave up after \${tries} tries\`)
      }`,
    body: `
      let n = 0
      const after = waitFor(() => { n++; return sh({ script: 'curl -sf http://x', returnStatus: true }) === 7 && n >= 2 })
      try { waitFor(() => false, { tries: 2 }) } catch (e) { return [after, \`\${e}\`] }
      return 'no'`,
    responses: [{ step: 'sh', status: 7 }],
  },
  'nested try rethrow': `
    const log: string[] = []
    const run = (name: string, f: () => void) => {
      log.push(\`> \${name}\`)
      try {
        f()
      } catch (error) {
        log.push(\`! \${name}: \${(error as Error).message}\`)
        throw new Error(\`\${name} <- \${(error as Error).message}\`)
      } finally {
        log.push(\`< \${name}\`)
      }
    }
    try { run('outer', () => run('inner', () => { throw new Error('x') })) } catch (e) { log.push(String((e as Error).message)) }
    return log`,
  'poll with deadline': `
    const start = Date.now()
    let polls = 0
    const status = (): 'pending' | 'ready' | 'failed' => { polls++; return polls < 3 ? 'pending' : 'ready' }
    let last: string = 'unknown'
    while (Date.now() - start < 60_000) {
      last = status()
      if (last !== 'pending') break
      sleep(1)
    }
    return [last, polls, Date.now() >= start]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
