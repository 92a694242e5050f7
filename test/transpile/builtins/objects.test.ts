import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable([], {
  'Object.keys, values, entries': `
    const o: Record<string, number> = { b: 1, a: 2 }
    return [Object.keys(o), Object.values(o), Object.entries(o), Object.entries(o).map(([k, v]) => k + v), Object.keys({})]`,
  'Object.assign, fromEntries, hasOwn': `
    const o: Record<string, number> = { a: 1 }
    const same = Object.assign(o, { b: 2 }, { a: 3 })
    const fresh = Object.assign({}, o, { c: 4 })
    Object.assign(o, { d: 5 })
    const pairs = Object.fromEntries([['x', 1], ['y', 2]])
    const mapped = Object.fromEntries(Object.entries(o).map(([k, v]) => [k.toUpperCase(), v + 1]))
    return [o, same, fresh, pairs, mapped, Object.hasOwn(o, 'a'), Object.hasOwn(o, 'z')]`,
  Map: `
    const m = new Map([['a', 1]])
    m.set('b', 2)
    m.set('a', 3)
    m.delete('b')
    m.set('c', 4)
    const seen: string[] = []
    m.forEach((v, k) => { seen.push(k + v) })
    for (const [k, v] of m) seen.push(k + '=' + v)
    const copy = new Map(m)
    copy.clear()
    const empty = new Map<string, string>()
    return [[...m.keys()], [...m.values()], [...m.entries()], m.size, m.has('b'), m.get('a'), m.get('z') === undefined, seen, copy.size, empty.size,
      Object.fromEntries(m), new Map(Object.entries({ x: 1 })).get('x'), Array.from(m.keys()), m.get('c') ?? 0]`,
  Set: `
    const s = new Set(['a', 'b', 'a'])
    s.add('c')
    s.delete('b')
    const seen: string[] = []
    s.forEach((x) => { seen.push(x) })
    for (const x of s) seen.push(x + '!')
    const unique = [...new Set(['x', 'y', 'x'])]
    const empty = new Set<string>()
    return [[...s], s.size, s.has('a'), s.has('b'), seen, unique, empty.size, Array.from(s, (x) => x + x)]`,
  'JSON.stringify': `
    const f = (v: { a: string; n: number; l: (string | null)[]; o: Record<string, boolean> }) => [
      JSON.stringify(v), JSON.stringify(v, null, 2), JSON.stringify(v, undefined, '\\t'),
    ]
    return [f({ a: 'é"/<\\\\\\n\\u0001😀\\u007f', n: 5000000000, l: ['x', null], o: { t: true, f: false } }), f({ a: '', n: 0, l: [], o: {} }),
      JSON.stringify('a"b'), JSON.stringify(5), JSON.stringify(true), JSON.stringify(null), JSON.stringify([1, [2]]), JSON.stringify([])]`,
  'JSON.stringify leaves out what is undefined': `
    const f = (v: { a?: string; b: number; l: (string | undefined)[] }) => JSON.stringify(v)
    return [f({ b: 1, l: [] }), f({ a: 'x', b: 2, l: ['y', undefined] })]`,
  'JSON.parse': `
    const f = (text: string) => JSON.parse(text) as { a: { b: string[]; n: number; c: null }[]; s: string }
    const o = f('{"a":[{"b":["x","y"],"n":12345678901,"c":null}],"s":"é\\\\u00e9","t":true}')
    return [o, o.a[0]?.b.join('-'), o.a[0]!.n + 1, o.s, JSON.stringify(o.a.map((x) => x.b))]`,
  'JSON.parse keeps the order of keys':
    'return Object.keys(JSON.parse(\'{"b":1,"a":2,"c":3}\') as Record<string, number>)',
  errors: `
    const f = (text: string) => { try { throw new Error(text) } catch (e) { return (e as Error).message } }
    return [f('boom'), f(\`a\${'b'}\`)]`,
  'JSON.parse of what is no JSON': "try { JSON.parse('{'); return 'parsed' } catch (e) { return 'refused' }",
  dates: `
    const d = new Date(0)
    const e = new Date(1700000000123)
    const before = Date.now()
    return [d.toISOString(), e.toISOString(), e.getTime(), new Date().getTime() >= before, Date.now() - before < 60000, new Date(253402300799999).toISOString()]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
