import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'env', 'error'], {
  'table formatting': {
    setup: `
      const table = (rows: readonly (readonly (string | number)[])[], headers: string[]): string => {
        const text = [headers, ...rows.map((r) => r.map(String))]
        const widths = headers.map((_, i) => Math.max(...text.map((r) => (r[i] ?? '').length)))
        const line = (cells: readonly string[]) => cells.map((c, i) => /^\\d+$/.test(c) ? c.padStart(widths[i] ?? 0) : c.padEnd(widths[i] ?? 0)).join(' | ').trimEnd()
        return [line(headers), widths.map((w) => '-'.repeat(w)).join('-+-'), ...text.slice(1).map(line)].join('\\n')
      }`,
    body: `
      const t = table([['api', 12, 'ok'], ['frontend', 3, 'failed'], ['db', 1024, '']], ['module', 'tests', 'state'])
      t.split('\\n').forEach((l) => echo(l))
      return t`,
  },
  'state machine': {
    setup: `
      type State = 'idle' | 'building' | 'testing' | 'done' | 'failed'
      type Event = { type: 'start' } | { type: 'built'; artifacts: string[] } | { type: 'tested'; passed: number; failed: number } | { type: 'abort'; reason?: string }
      interface Context { state: State; log: string[]; artifacts: string[] }
      const next = (c: Context, e: Event): Context => {
        const log = (m: string) => [...c.log, \`\${c.state}: \${m}\`]
        switch (e.type) {
          case 'start':
            return c.state === 'idle' ? { ...c, state: 'building', log: log('start') } : c
          case 'built': {
            const { artifacts } = e
            return { ...c, state: 'testing', artifacts, log: log(\`\${artifacts.length} artifacts\`) }
          }
          case 'tested': {
            const ok = e.failed === 0
            return { ...c, state: ok ? 'done' : 'failed', log: log(\`\${e.passed}/\${e.passed + e.failed}\`) }
          }
          default:
            return { ...c, state: 'failed', log: log(e.reason ?? 'no reason') }
        }
      }`,
    body: `
      const start: Context = { state: 'idle', log: [], artifacts: [] }
      const events: Event[] = [{ type: 'start' }, { type: 'built', artifacts: ['a.jar', 'b.jar'] }, { type: 'tested', passed: 9, failed: 1 }]
      const end = events.reduce(next, start)
      return [end, next(end, { type: 'abort' }), next(end, { type: 'abort', reason: 'x' }).log.at(-1)]`,
  },
  'list diff': {
    setup: `
      const diff = <T>(before: readonly T[], after: readonly T[], key: (t: T) => string) => {
        const old = new Map(before.map((x) => [key(x), x] as const))
        const now = new Map(after.map((x) => [key(x), x] as const))
        const added = after.filter((x) => !old.has(key(x)))
        const removed = before.filter((x) => !now.has(key(x)))
        const kept = [...old.keys()].filter((k) => now.has(k))
        return { added, removed, kept }
      }`,
    body: `
      const { added, removed, kept } = diff([{ n: 'a', v: 1 }, { n: 'b', v: 2 }], [{ n: 'b', v: 3 }, { n: 'c', v: 4 }], ({ n }) => n)
      return [added, removed, kept, diff(['x'], ['x', 'y'], (s) => s).added]`,
  },
  'discriminated result': {
    setup: `
      type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E }
      const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
      const err = <E>(error: E): Result<never, E> => ({ ok: false, error })
      const parsePort = (s: string): Result<number> => {
        if (!/^\\d+$/.test(s)) return err(\`not a number: \${s}\`)
        const n = parseInt(s, 10)
        return n > 0 && n < 65536 ? ok(n) : err(\`out of range: \${n}\`)
      }`,
    body: `
      const all = ['80', 'x', '70000', '443'].map(parsePort)
      const good = all.flatMap((r) => (r.ok ? [r.value] : []))
      const bad = all.filter((r) => !r.ok).map((r) => r.ok ? '' : r.error)
      return { good, bad }`,
  },
  duration: {
    setup: `
      const human = (ms: number): string => {
        const units: [string, number][] = [['d', 86_400_000], ['h', 3_600_000], ['m', 60_000], ['s', 1000]]
        let rest = ms
        const parts: string[] = []
        for (const [name, size] of units) {
          const n = Math.floor(rest / size)
          if (n > 0) parts.push(\`\${n}\${name}\`)
          rest %= size
        }
        return parts.slice(0, 2).join(' ') || \`\${ms}ms\`
      }`,
    body: `return [0, 999, 1000, 61_000, 3_661_000, 90_061_000, 172_800_000].map(human)`,
  },
  'closures counters': `
    const counter = (start = 0) => {
      let n = start
      return { next: () => ++n, reset: () => { n = start }, peek: () => n }
    }
    const a = counter(), b = counter(10)
    a.next(); a.next(); b.next()
    const fs: (() => number)[] = []
    for (let i = 0; i < 3; i++) { fs.push(() => i * i) }
    const handlers: Record<string, (s: string) => string> = { up: (s) => s.toUpperCase(), twice: (s) => s + s, rev: (s) => [...s].reverse().join('') }
    const piped = ['up', 'twice', 'nope', 'rev'].reduce((s, h) => handlers[h]?.(s) ?? s, 'abc')
    a.reset()
    return [a.peek(), b.peek(), fs.map((f) => f()), piped]`,
  'swap and destructuring': `
    let [a, b] = [1, 2]
    ;[a, b] = [b, a]
    const { x: { y: [first, , third = 'dflt'] = [] } = {}, ...others } = { x: { y: ['p', 'q'] }, k: 1, l: [2] } as { x?: { y?: string[] }; k: number; l: number[] }
    const f = ({ name, opts: { deep = false, tags = [] as string[] } = {} }: { name: string; opts?: { deep?: boolean; tags?: string[] } }, ...rest: number[]) => \`\${name}:\${deep}:\${tags.join('+')}:\${rest.length}\`
    const pairs: [string, number][] = [['a', 1], ['b', 2]]
    const o: Record<string, number> = {}
    for (const [k, v] of pairs) o[k] = v
    const [[k0, v0] = ['none', 0]] = pairs
    return [a, b, first, third, others, f({ name: 'n' }), f({ name: 'm', opts: { deep: true, tags: ['t', 'u'] } }, 1, 2), o, k0, v0]`,
  'pipeline of functions': {
    setup: `
      const pipe = <T>(...fs: ((x: T) => T)[]) => (x: T): T => fs.reduce((v, f) => f(v), x)
      const compose = <A, B, C>(f: (b: B) => C, g: (a: A) => B) => (a: A): C => f(g(a))`,
    body: `
      const slug = pipe<string>((s) => s.toLowerCase(), (s) => s.trim(), (s) => s.replace(/\\W+/g, '-'), (s) => s.slice(0, 10))
      const len = compose((s: string) => s.length, (n: number) => 'x'.repeat(n))
      return [slug('  Hello World & Co  '), len(4)]`,
  },
  'cli table of unions': {
    setup: `
      type Cmd = ['add', number, number] | ['neg', number] | ['say', string]
      const run = (c: Cmd): string => {
        switch (c[0]) {
          case 'add': return String(c[1] + c[2])
          case 'neg': return String(-c[1])
          case 'say': return c[1].toUpperCase()
          default: { const never: never = c; return never }
        }
      }`,
    body: `return ([['add', 1, 2], ['neg', 5], ['say', 'hi']] as Cmd[]).map(run)`,
  },
  'object iteration': `
    const o: Record<string, { n: number; on?: boolean }> = { b: { n: 1 }, a: { n: 2, on: true }, c: { n: 3, on: false } }
    const keys: string[] = []
    for (const k in o) if (o[k]?.on !== false) keys.push(k)
    const sorted = Object.fromEntries(Object.entries(o).sort(([x], [y]) => (x < y ? -1 : 1)).map(([k, { n }]) => [k.toUpperCase(), n]))
    const inverted = Object.fromEntries(Object.entries(sorted).map(([k, v]) => [\`n\${v}\`, k]))
    const max = Object.entries(o).reduce((m, e) => (e[1].n > m[1].n ? e : m))
    Object.values(o).forEach((v) => { v.n *= 10 })
    return [keys, sorted, inverted, max[0], o, Object.assign({}, { x: 1 }, { y: 2 }), 'a' in o, Object.keys(o).includes('z')]`,
  'chained options': {
    setup: `
      interface Options { retries?: number; env?: Record<string, string>; notify?: { channel?: string; users?: string[] } | null }
      const withDefaults = (o?: Options) => ({
        retries: o?.retries ?? 1,
        channel: o?.notify?.channel ?? '#ci',
        first: o?.notify?.users?.[0]?.toUpperCase() ?? 'nobody',
        count: o?.notify?.users?.length ?? 0,
        env: { CI: 'true', ...o?.env },
      })`,
    body: `return [withDefaults(), withDefaults({ retries: 0, notify: null }), withDefaults({ env: { CI: 'no', A: 'b' }, notify: { users: ['bob'] } })]`,
  },
  'compound assignments': `
    let a: string | undefined
    let n = 5
    let s = ''
    const o: { x?: number; l: string[] } = { l: [] }
    a ??= 'first'
    a &&= \`\${a}!\`
    n **= 2; n -= 1; n %= 7; n <<= 3; n |= 1
    s ||= 'def'
    s += n
    o.x ??= 3; o.x += 2; o.x *= o.x
    o.l[o.l.length] = 'a'
    o.l[o.l.length] = 'b'
    const i = n++ + ++n
    return [a, n, s, o, i]`,
  'string builder report': `
    const pad = (s: string | number, n: number) => \`\${s}\`.padEnd(n, '.')
    const rows: Array<{ name: string; ok: boolean; ms?: number }> = [{ name: 'unit', ok: true, ms: 1200 }, { name: 'e2e', ok: false }, { name: 'lint', ok: true, ms: 30 }]
    let report = ''
    for (const { name, ok, ms = 0 } of rows) report += \`\${pad(name, 8)}\${ok ? '✔' : '✘'}\${ms ? \` \${ms}ms\` : ''}\\n\`
    report = report.trimEnd()
    const { passed, failed } = rows.reduce((acc, { ok }) => ({ ...acc, [ok ? 'passed' : 'failed']: acc[ok ? 'passed' : 'failed'] + 1 }), { passed: 0, failed: 0 })
    return [report, \`\${passed}/\${passed + failed}\`, rows.every(({ ok }) => ok), rows.some((r) => !r.ok && r.ms === undefined)]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
