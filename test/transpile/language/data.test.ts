import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'sleep'], {
  'retries with a growing pause': {
    setup: `
   interface RetryOptions { attempts?: number; delay?: number; factor?: number; onRetry?: (attempt: number, error: Error) => void }
   function withRetry<T>(action: (attempt: number) => T, { attempts = 3, delay = 1, factor = 2, onRetry }: RetryOptions = {}): T {
     let wait = delay
     for (let attempt = 1; ; attempt++) {
       try { return action(attempt) } catch (e) {
         const error = e instanceof Error ? e : new Error(String(e))
         if (attempt >= attempts) throw error
         onRetry?.(attempt, error)
         sleep(wait)
         wait *= factor
       }
     }
   }`,
    body: `
   const log: string[] = []
   const r = withRetry((n) => { if (n < 3) throw new Error('fail ' + n); return 'ok ' + n }, { onRetry: (n, e) => { log.push(n + e.message) } })
   let failed = ''
   try { withRetry(() => { throw new Error('always') }, { attempts: 2 }) } catch (e) { failed = (e as Error).message }
   return [r, log, failed]`,
  },
  'waits for a condition and gives up': `
   const waitFor = (check: () => boolean, limit = 5): number => { let n = 0; while (!check()) { n += 1; if (n >= limit) throw new Error(\`gave up after \${n} tries\`) } return n }
   let left = 3
   const a = waitFor(() => --left <= 0)
   try { waitFor(() => false, 2) } catch (e) { return [a, (e as Error).message] }`,
  'the product of axes': `
   const axes = { os: ['linux', 'mac'], node: ['18', '20'], arch: ['x64'] }
   type Cell = Record<string, string>
   const cells = Object.entries(axes).reduce<Cell[]>((acc, [axis, values]) => acc.flatMap((cell) => values.map((value) => ({ ...cell, [axis]: value }))), [{}])
   const wanted = cells.filter((c) => !(c['os'] === 'mac' && c['node'] === '18'))
   return wanted.map((c) => Object.values(c).join('/'))`,
  'orders jobs by what they need and finds a cycle': `
   const graph: Record<string, string[]> = { deploy: ['test', 'image'], image: ['build'], test: ['build'], build: [] }
   const order: string[] = []
   const state = new Map<string, 'open' | 'done'>()
   const visit = (name: string, path: string[] = []): void => {
     if (state.get(name) === 'done') return
     if (state.get(name) === 'open') throw new Error('cycle: ' + [...path, name].join(' -> '))
     state.set(name, 'open')
     for (const dependency of graph[name] ?? []) visit(dependency, [...path, name])
     state.set(name, 'done')
     order.push(name)
   }
   Object.keys(graph).forEach((name) => visit(name))
   graph['build'] = ['deploy']; state.clear()
   try { visit('deploy') } catch (e) { return [order, (e as Error).message] }`,
  'prints a table': `
   const rows = [['name', 'status', 'time'], ['api', 'ok', '12'], ['frontend', 'failed', '7']]
   const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
   const line = (row: string[]) => row.map((cell, i) => i === 2 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)).join(' | ')
   const [head, ...body] = rows
   return [line(head!), widths.map((w) => '-'.repeat(w)).join('-+-'), ...body.map(line)].join('\\n')`,
  'groups, splits and sums test results': `
   interface Test { suite: string; name: string; ms: number; ok: boolean }
   const tests: Test[] = [{ suite: 'a', name: 'x', ms: 5, ok: true }, { suite: 'b', name: 'y', ms: 15, ok: false }, { suite: 'a', name: 'z', ms: 1, ok: true }]
   const groupBy = <T, K extends string>(items: readonly T[], key: (item: T) => K): Partial<Record<K, T[]>> => {
     const groups: Partial<Record<K, T[]>> = {}
     for (const item of items) { const k = key(item); const g = groups[k]; if (g) g.push(item); else groups[k] = [item] }
     return groups
   }
   const chunk = <T>(items: T[], size: number): T[][] => { const out: T[][] = []; for (let i = 0; i < items.length; i += size) out.push(items.slice(i, i + size)); return out }
   const bySuite = groupBy(tests, (t) => t.suite)
   const [passed, failed] = tests.reduce<[Test[], Test[]]>(([p, f], t) => t.ok ? [[...p, t], f] : [p, [...f, t]], [[], []])
   const slowest = tests.reduce((a, b) => (b.ms > a.ms ? b : a))
   const total = tests.map((t) => t.ms).reduce((a, b) => a + b, 0)
   return [Object.keys(bySuite), bySuite['a']?.length, passed.length, failed.map((t) => t.name), slowest.name, total, chunk([1, 2, 3, 4, 5], 2)]`,
  'results and shapes told apart by a field': {
    setup: `
   type Result<T> = { ok: true; value: T } | { ok: false; error: string }
   type Shape = { kind: 'circle'; r: number } | { kind: 'rect'; w: number; h: number } | { kind: 'unit' }
   const parse = (text: string): Result<number> => /^\\d+$/.test(text) ? { ok: true, value: Number(text) } : { ok: false, error: \`"\${text}" is no number\` }
   function area(shape: Shape): number {
     switch (shape.kind) { case 'circle': return 3 * shape.r ** 2; case 'rect': return shape.w * shape.h; case 'unit': return 1; default: { const never: never = shape; throw new Error(\`unknown \${never}\`) } }
   }`,
    body: `
   const results = ['12', 'x', '7'].map(parse)
   const sum = results.reduce((a, r) => (r.ok ? a + r.value : a), 0)
   const errors = results.flatMap((r) => (r.ok ? [] : [r.error]))
   return [sum, errors, [{ kind: 'rect', w: 2, h: 3 } as Shape, { kind: 'unit' } as Shape].map(area)]`,
  },
  'prints nested values by their type': {
    setup: `
   type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
   const isObject = (v: Value): v is { [key: string]: Value } => typeof v === 'object' && v !== null && !Array.isArray(v)
   function print(v: Value, depth = 0): string {
     if (v === null) return 'null'
     if (typeof v === 'string') return \`"\${v}"\`
     if (typeof v === 'number' || typeof v === 'boolean') return String(v)
     if (Array.isArray(v)) return '[' + v.map((x) => print(x, depth + 1)).join(', ') + ']'
     return '{' + Object.entries(v).map(([k, x]) => \`\${k}: \${print(x, depth + 1)}\`).join(', ') + '}'
   }`,
    body: `return print({ a: 1, b: ['x', null, true], c: { d: [] } })`,
  },
  'merges configurations': {
    setup: `
   interface Config { image: { name: string; tag?: string }; env: Record<string, string>; steps?: string[]; timeout: number }
   type DeepPartial<T> = { [K in keyof T]?: T[K] extends object ? Partial<T[K]> : T[K] }
   const defaults: Config = { image: { name: 'alpine', tag: 'latest' }, env: { CI: 'true' }, timeout: 30 }
   function merge(base: Config, over: DeepPartial<Config>): Config {
     return { ...base, ...over, image: { ...base.image, ...over.image }, env: { ...base.env, ...(over.env as Record<string, string> | undefined) } , steps: [...(base.steps ?? []), ...((over.steps as string[] | undefined) ?? [])], timeout: over.timeout ?? base.timeout }
   }`,
    body: `
   const c = merge(defaults, { image: { tag: 'v2' }, env: { A: '1' }, steps: ['build'] })
   const { image: { name, tag = 'none' }, env: { CI, ...others }, steps = [] } = c
   return [name, tag, CI, others, steps, c.timeout]`,
  },
  'checks parameters by lists of rules': {
    setup: `
   type Rule = (value: string) => string | undefined
   const required: Rule = (v) => (v.trim() === '' ? 'is required' : undefined)
   const matches = (pattern: RegExp, what: string): Rule => (v) => (pattern.test(v) ? undefined : \`must be \${what}\`)
   const oneOf = (...values: string[]): Rule => (v) => (values.includes(v) ? undefined : \`must be one of \${values.join(', ')}\`)
   const rules: Record<string, Rule[]> = { TARGET: [required, oneOf('dev', 'prod')], VERSION: [required, matches(/^\\d+\\.\\d+$/, 'a version')] }`,
    body: `
   const input: Record<string, string> = { TARGET: 'stage', VERSION: '' }
   const problems: string[] = []
   for (const [name, checks] of Object.entries(rules)) for (const check of checks) { const p = check(input[name] ?? ''); if (p) { problems.push(\`\${name} \${p}\`); break } }
   return problems`,
  },
  'reads a file of variables': `
   const text = '# comment\\nA=1\\n\\nB = "two words"\\nexport C=\\'x=y\\'\\nbad line\\nD='
   const out: Record<string, string> = {}
   text.split('\\n').forEach((raw, index) => {
     const line = raw.trim().replace(/^export\\s+/, '')
     if (!line || line.startsWith('#')) return
     const at = line.indexOf('=')
     if (at === -1) { echo(\`line \${index + 1}: \${line}\`); return }
     const key = line.slice(0, at).trim(); let value = line.slice(at + 1).trim()
     if ((value.startsWith('"') && value.endsWith('"')) || (value.startsWith("'") && value.endsWith("'"))) value = value.slice(1, -1)
     out[key] = value
   })
   return out`,
  'reads the query of an address': `
   const url = 'https://x.test/a/b?q=1&tag=a&tag=b&empty=#frag'
   const [base = '', rest = ''] = url.split('#')[0]!.split('?')
   const query = rest.split('&').map((p) => p.split('=')).reduce<Record<string, string[]>>((acc, [k, v]) => { if (k) (acc[k] ??= []).push(v ?? ''); return acc }, {})
   return [base.split('/').slice(2), query]`,
  'remembers results and chains functions': `
   const cache: Record<string, number> = {}
   let calls = 0
   const slow = (text: string): number => { calls++; return text.length * 2 }
   const memo = (text: string): number => cache[text] ?? (cache[text] = slow(text))
   const compose = <A, B, C>(f: (b: B) => C, g: (a: A) => B) => (a: A): C => f(g(a))
   const pipe = (...fs: ((x: number) => number)[]) => (x: number) => fs.reduce((v, f) => f(v), x)
   const text = compose((n: number) => \`<\${n}>\`, memo)
   return [memo('ab'), memo('ab'), calls, text('abc'), pipe((x) => x + 1, (x) => x * 10)(2)]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
