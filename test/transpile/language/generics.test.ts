import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['env'], {
  generics: {
    setup: `
      const unique = <T>(xs: readonly T[]): T[] => [...new Set(xs)]
      const groupBy = <T, K>(xs: readonly T[], key: (x: T) => K): Map<K, T[]> => {
        const m = new Map<K, T[]>()
        for (const x of xs) { const k = key(x); const l = m.get(k); if (l) l.push(x); else m.set(k, [x]) }
        return m
      }
      const memo = <A extends string | number, R>(f: (a: A) => R) => {
        const cache = new Map<A, R>()
        return (a: A): R => { const hit = cache.get(a); if (hit !== undefined) return hit; const r = f(a); cache.set(a, r); return r }
      }
      const first = <T>(xs: readonly T[], f: (x: T) => boolean): T | undefined => { for (const x of xs) if (f(x)) return x; return undefined }
      const orThrow = <T>(x: T | undefined, m: string): T => { if (x === undefined) throw new Error(m); return x }
      const eq = <T>(a: T, b: T) => a === b
      const index = <T>(xs: readonly T[], x: T) => xs.indexOf(x)
      const compact = <T>(xs: readonly (T | undefined | null)[]): T[] => xs.filter((x): x is T => x !== undefined && x !== null)
      const max = <T>(xs: readonly T[], by: (x: T) => number): T | undefined => xs.reduce<T | undefined>((m, x) => m === undefined || by(x) > by(m) ? x : m, undefined)`,
    body: `
      let n = 0
      const sq = memo((x: number) => { n++; return x * x })
      const r = [sq(3), sq(3), sq(4)]
      return [unique(['a', 'b', 'a']), unique(["b"]).length, [...groupBy(['aa', 'b', 'cc'], (s) => s.length)], r, n, first([1, 2, 3], (x) => x > 1) ?? 0, orThrow(first(['x'], () => true), 'no'), eq('a', 'a'), index(['p', 'q'], 'q'), compact(['a', undefined, 'b', null]), max(['a', 'ccc', 'bb'], (s) => s.length) ?? '']`,
  },
  'unknown typeof after guard': {
    setup: `
      const describe = (v: unknown): string => {
        if (v === null || v === undefined) return 'nothing'
        if (typeof v === 'string') return \`text \${v}\`
        if (Array.isArray(v)) return \`list of \${v.length}\`
        if (typeof v === 'object') return 'object'
        return typeof v
      }`,
    body: `return [null, 'a', [1], { k: 1 }, 5, true].map(describe)`,
  },
  'rest spread calls': {
    setup: `
      const join = (sep: string, ...parts: (string | undefined)[]) => parts.filter((p): p is string => !!p).join(sep)
      const curry = (f: (a: number, b: number) => number) => (a: number) => (b: number) => f(a, b)
      const once = <T>(f: () => T): (() => T) => { let done = false; let v: T | undefined; return () => { if (!done) { v = f(); done = true } return v as T } }
      const debounceLog = (log: string[]) => (...xs: string[]) => { log.push(...xs); return log.length }`,
    body: `
      const args: [string, ...string[]] = ['/', 'a', 'b']
      let calls = 0
      const get = once(() => ++calls)
      const log: string[] = []
      const push = debounceLog(log)
      push('x', 'y'); push()
      return [join(...args), join('-', 'x', undefined, '', 'y'), curry((a, b) => a * b)(6)(7), get() + get() + get(), calls, push('z'), log, Math.max(...[3, 9, 2])]`,
  },
  'generics mixed': {
    setup: `
      const same = <T>(a: T, b: T): boolean => a === b
      const last = <T>(xs: readonly T[]): T | undefined => xs[xs.length - 1]
      const unwrapOr = <T>(x: T | undefined, d: T): T => (x === undefined ? d : x)
      const countBy = <T, K extends string>(xs: readonly T[], f: (x: T) => K): Record<string, number> => { const o: Record<string, number> = {}; for (const x of xs) o[f(x)] = (o[f(x)] ?? 0) + 1; return o }
      const once = <T>(make: () => T): (() => T) => { const cell: { v?: T } = {}; return () => { if (cell.v === undefined) cell.v = make(); return cell.v } }
      function swap<A, B>([a, b]: [A, B]): [B, A] { return [b, a] }
      const outer = <T>(xs: readonly T[]): T[] => inner(xs)
      const inner = <U>(xs: readonly U[]): U[] => [...new Set(xs)]`,
    body: `
      let made = 0
      const get = once(() => { made++; return \`v\${made}\` })
      return [same('a', 'a'), same(env.A ?? '', 'x'), last(['p', 'q']) ?? '', unwrapOr(last(['z']), 'd'), countBy(['a', 'bb', 'c'], (s) => (s.length > 1 ? 'long' : 'short')), get() + get(), made, swap(['x', 1]), outer([3, 3, 4]), outer([1 + 1, 2]).includes(2)]`,
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))
