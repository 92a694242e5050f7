import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo'], {
  'topological sort': {
    setup: `
      const topo = (graph: Record<string, readonly string[]>): string[] => {
        const done = new Set<string>()
        const visiting = new Set<string>()
        const order: string[] = []
        const visit = (node: string, path: readonly string[]): void => {
          if (done.has(node)) return
          if (visiting.has(node)) throw new Error(\`cycle: \${[...path, node].join(' -> ')}\`)
          visiting.add(node)
          for (const next of graph[node] ?? []) visit(next, [...path, node])
          visiting.delete(node)
          done.add(node)
          order.push(node)
        }
        Object.keys(graph).sort().forEach((n) => visit(n, []))
        return order
      }`,
    body: `
      const ok = topo({ web: ['api', 'ui'], api: ['db'], ui: [], db: [] })
      for (const m of ok) echo(\`build \${m}\`)
      let failed = ''
      try { topo({ a: ['b'], b: ['a'] }) } catch (e) { failed = e instanceof Error ? e.message : 'unknown' }
      return { ok, failed }`,
  },
  'tree recursion': {
    setup: `
      interface Node { name: string; size?: number; children?: Node[] }
      const total = (n: Node): number => (n.size ?? 0) + (n.children ?? []).reduce((s, c) => s + total(c), 0)
      const render = (n: Node, depth = 0): string[] => [\`\${'  '.repeat(depth)}\${n.name}\${n.children ? '/' : \` (\${n.size ?? '?'})\`}\`, ...(n.children?.flatMap((c) => render(c, depth + 1)) ?? [])]
      function find(n: Node, predicate: (n: Node) => boolean, path: string[] = []): string | undefined {
        const here = [...path, n.name]
        if (predicate(n)) return here.join('/')
        for (const c of n.children ?? []) {
          const hit = find(c, predicate, here)
          if (hit) return hit
        }
        return undefined
      }`,
    body: `
      const tree: Node = { name: 'root', children: [{ name: 'a', size: 3 }, { name: 'b', children: [{ name: 'c', size: 4 }, { name: 'd' }] }] }
      return [total(tree), render(tree), find(tree, (n) => n.name === 'd'), find(tree, (n) => n.name === 'zz') ?? 'no']`,
  },
  dijkstra: `
    const graph: Record<string, Record<string, number>> = { A: { B: 4, C: 1 }, B: { D: 1 }, C: { B: 2, D: 5 }, D: {} }
    const dist: Record<string, number> = Object.fromEntries(Object.keys(graph).map((k) => [k, Number.MAX_SAFE_INTEGER]))
    dist['A'] = 0
    const todo = new Set(Object.keys(graph))
    while (todo.size) {
      let best: string | null = null
      for (const n of todo) if (best === null || (dist[n] ?? 0) < (dist[best] ?? 0)) best = n
      if (best === null) break
      todo.delete(best)
      for (const [to, w] of Object.entries(graph[best] ?? {})) dist[to] = Math.min(dist[to] ?? 0, (dist[best] ?? 0) + w)
    }
    return dist`,
  levenshtein: {
    setup: `
      const distance = (a: string, b: string): number => {
        const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)])
        for (let j = 0; j <= b.length; j++) d[0]![j] = j
        for (let i = 1; i <= a.length; i++)
          for (let j = 1; j <= b.length; j++)
            d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
        return d[a.length]![b.length]!
      }`,
    body: `return [distance('kitten', 'sitting'), distance('', 'abc'), distance('same', 'same')]`,
  },
  'permutations combos': {
    setup: `
      const permutations = (xs: readonly string[]): string[][] => xs.length <= 1 ? [[...xs]] : xs.flatMap((x, i) => permutations([...xs.slice(0, i), ...xs.slice(i + 1)]).map((p) => [x, ...p]))
      const combos = <T>(xs: readonly T[], k: number): T[][] => {
        if (k === 0) return [[]]
        const [h, ...t] = xs
        if (h === undefined || h === null) return []
        return [...combos(t, k - 1).map((c) => [h, ...c]), ...combos(t, k)]
      }
      const powerset = (xs: readonly number[]): number[][] => xs.reduce<number[][]>((a, x) => a.concat(a.map((s) => [...s, x])), [[]])`,
    body: `return [permutations(['a', 'b', 'c']).map((p) => p.join('')), combos(['x', 'y', 'z'], 2), powerset([1, 2, 3])]`,
  },
  'bin packing shards': {
    setup: `
      interface Test { name: string; seconds: number }
      const shard = (tests: readonly Test[], n: number): { total: number; names: string[] }[] => {
        const bins = Array.from({ length: n }, () => ({ total: 0, names: [] as string[] }))
        for (const { name, seconds } of [...tests].sort((a, b) => b.seconds - a.seconds || a.name.localeCompare(b.name))) {
          const bin = bins.reduce((min, b) => (b.total < min.total ? b : min))
          bin.total += seconds
          bin.names.push(name)
        }
        return bins
      }`,
    body: `
      const bins = shard([{ name: 'a', seconds: 30 }, { name: 'b', seconds: 20 }, { name: 'c', seconds: 20 }, { name: 'd', seconds: 10 }, { name: 'e', seconds: 5 }], 2)
      bins.forEach(({ names, total }, i) => { echo(\`shard \${i + 1}/\${bins.length}: \${names.join(' ')} (\${total}s)\`) })
      return bins`,
  },
  'mutual recursion': {
    setup: `
      const isEven = (n: number): boolean => n === 0 ? true : isOdd(n - 1)
      const isOdd = (n: number): boolean => n === 0 ? false : isEven(n - 1)
      function flatten(x: (string | string[] | (string | string[])[])[]): string[] { return x.flat(2) as string[] }
      function ackermann(m: number, n: number): number { return m === 0 ? n + 1 : n === 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)) }
      const hanoi = (n: number, a = 'A', b = 'B', c = 'C'): string[] => n === 0 ? [] : [...hanoi(n - 1, a, c, b), \`\${a}\${c}\`, ...hanoi(n - 1, b, a, c)]`,
    body: `return [isEven(10), isOdd(7), flatten(['a', ['b'], [['c'], 'd']]), ackermann(2, 3), hanoi(3)]`,
  },
  'roman and base': `
    const roman = (n: number) => { let r = ''; for (const [v, s] of [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const) while (n >= v) { r += s; n -= v } return r }
    const gcd = (a: number, b: number): number => b === 0 ? a : gcd(b, a % b)
    const primes = (max: number) => { const sieve = new Array<boolean>(max + 1).fill(true); const out: number[] = []; for (let i = 2; i <= max; i++) { if (!sieve[i]) continue; out.push(i); for (let j = i * i; j <= max; j += i) sieve[j] = false } return out }
    return [roman(1994), gcd(48, 18), primes(30), [...'racecar'].reverse().join('') === 'racecar']`,
  'interval merge': `
    const merge = (xs: readonly (readonly [number, number])[]): [number, number][] => {
      const sorted = [...xs].sort(([a], [b]) => a - b)
      const out: [number, number][] = []
      for (const [from, to] of sorted) {
        const last = out[out.length - 1]
        if (last && from <= last[1]) last[1] = Math.max(last[1], to)
        else out.push([from, to])
      }
      return out
    }
    const ranges = (ns: number[]) => ns.reduce<string[]>((acc, n, i) => { if (i > 0 && ns[i - 1] === n - 1) { const l = acc.pop() ?? ''; acc.push(\`\${l.split('-')[0]}-\${n}\`) } else acc.push(\`\${n}\`); return acc }, [])
    return [merge([[8, 10], [1, 3], [2, 6], [15, 18], [17, 20]]), ranges([1, 2, 3, 5, 7, 8])]`,
  'linked list and iterator class': {
    setup: `
      interface ListNode<T> { value: T; next: ListNode<T> | null }
      const fromArray = <T>(xs: readonly T[]): ListNode<T> | null => xs.reduceRight<ListNode<T> | null>((next, value) => ({ value, next }), null)
      const toArray = <T>(list: ListNode<T> | null): T[] => { const out: T[] = []; for (let n = list; n !== null; n = n.next) out.push(n.value); return out }
      const reverse = <T>(list: ListNode<T> | null): ListNode<T> | null => { let prev: ListNode<T> | null = null; let cur = list; while (cur) { const next: ListNode<T> | null = cur.next; prev = { value: cur.value, next: prev }; cur = next } return prev }`,
    body: `return [toArray(reverse(fromArray(['a', 'b', 'c']))), toArray(fromArray<string>([]))]`,
  },
  'extremes of a Map': `
    const m = new Map([['a', 3], ['b', 9], ['c', 4]])
    const largest = Math.max(...m.values())
    return [largest, Math.min(...m.values()), [...m].filter(([, v]) => v === largest).map(([k]) => k)]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
