import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo'], {
  'Object.keys': `
    const f = (o: Record<string, number>) => [Object.keys(o), Object.values(o), Object.entries(o)]
    return f({ b: 1, a: 2 })`,
  'Object.entries map': `
    const f = (o: Record<string, string>) => Object.entries(o).map(([k, v]) => \`\${k}=\${v}\`).join('&')
    return f({ b: '1', a: '2' })`,
  'Object.entries sort': `
    const f = (o: Record<string, number>) => Object.entries(o).sort(([, a], [, b]) => b - a).map(([k]) => k)
    return f({ b: 1, a: 2 })`,
  'Object.entries sort key': `
    const f = (o: Record<string, number>) => Object.entries(o).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k]) => k)
    return f({ b: 1, a: 2 })`,
  'Object.entries filter fromEntries': `
    const f = (o: Record<string, string | undefined>) => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined))
    return f({ b: '1', a: undefined })`,
  'fromEntries map': `
    const f = (a: string[]) => Object.fromEntries(a.map((x, i) => [x, i]))
    return f(['a', 'b'])`,
  'fromEntries Map': `
    const f = (m: Map<string, number>) => Object.fromEntries(m)
    return f(new Map([['a', 1]]))`,
  assign: `
    const f = (a: { x: number }, b: { y: number }) => [Object.assign({}, a, b), Object.assign(a, b), a]
    return f({ x: 1 }, { y: 2 })`,
  'assign stmt': `
    const f = (a: Record<string, number>, b: Record<string, number>) => { Object.assign(a, b); return a }
    return f({ x: 1 }, { x: 2 })`,
  hasOwn: `
    const f = (o: Record<string, number>) => [Object.hasOwn(o, 'a'), Object.hasOwn(o, 'toString'), 'a' in o]
    return f({ a: 1 })`,
  hasOwnProperty: `
    const f = (o: Record<string, number>) => o.hasOwnProperty('a')
    return f({ a: 1 })`,
  freeze: `
    const f = (o: { a: number }) => Object.freeze(o)
    return f({ a: 1 })`,
  'keys length': `
    const f = (o: Record<string, number>) => Object.keys(o).length === 0
    return [f({}), f({ a: 1 })]`,
  'weird keys': `
    const f = (o: Record<string, number>) => [o['size'], o['class'], o['keySet'], o['a b'], o['$x'], Object.keys(o)]
    return f({ size: 1, class: 2, keySet: 3, 'a b': 4, $x: 5 })`,
  'Map basics': `
    const m = new Map<string, number>([['a', 1]])
    m.set('b', 2).set('c', 3)
    m.delete('a')
    return [[...m.keys()], [...m.values()], [...m], m.size, m.has('b'), m.get('z') ?? 'none', [...m.entries()]]`,
  'Map delete value': `
    const m = new Map<string, number>([['a', 1]])
    return [m.delete('a'), m.delete('a')]`,
  'Map delete cond': `
    const m = new Map<string, number>([['a', 1]])
    if (m.delete('a')) return 'gone'
    return 'kept'`,
  'Map forEach': `
    const m = new Map<string, number>([['a', 1]])
    const r: string[] = []
    m.forEach((v, k) => r.push(k + v))
    m.forEach((v) => { r.push(String(v)) })
    return r`,
  'Map of': `
    const m = new Map<string, number>([['a', 1], ['b', 2]])
    const r: string[] = []
    for (const [k, v] of m) r.push(k + v)
    for (const k of m.keys()) r.push(k)
    for (const v of m.values()) r.push(String(v))
    return r`,
  'Map update idiom': `
    const f = (a: string[]) => { const m = new Map<string, number>(); for (const x of a) m.set(x, (m.get(x) ?? 0) + 1); return [...m] }
    return f(['a', 'b', 'a'])`,
  'Map group idiom': `
    const f = (a: string[]) => { const m = new Map<string, string[]>(); for (const x of a) { const l = m.get(x[0] ?? '') ?? []; l.push(x); m.set(x[0] ?? '', l) } return Object.fromEntries(m) }
    return f(['ab', 'ac', 'b'])`,
  'Map number keys': `
    const m = new Map<number, string>([[2, 'x'], [1, 'y']])
    m.set(3, 'z')
    return [[...m.keys()], m.get(1), m.has(4), m.size]`,
  'Map copy': `
    const m = new Map([['a', 1]])
    const n = new Map(m)
    n.set('b', 2)
    return [m.size, n.size]`,
  'Map from entries obj': `
    const f = (o: Record<string, number>) => new Map(Object.entries(o)).get('a')
    return f({ a: 1 })`,
  'Map from map': `
    const f = (a: { n: string; v: number }[]) => { const m = new Map(a.map((x) => [x.n, x.v])); return m.get('b') }
    return f([{ n: 'b', v: 3 }])`,
  'Map map spread': `
    const f = (m: Map<string, number>) => [...m].map(([k, v]) => k + v).join()
    return f(new Map([['a', 1]]))`,
  'Map sort': `
    const f = (m: Map<string, number>) => [...m.entries()].sort((a, b) => b[1] - a[1]).map(([k]) => k)
    return f(new Map([['a', 1], ['b', 2]]))`,
  'Map clear': `
    const m = new Map([['a', 1]])
    m.clear()
    return m.size`,
  'Map size text': `
    const f = (m: Map<string, number>) => \`\${m.size} of\`
    return f(new Map())`,
  'Set basics': `
    const s = new Set(['a', 'b', 'a'])
    s.add('c').add('d')
    return [[...s], s.size, s.has('b'), s.delete('a'), s.delete('zz'), [...s.values()], Array.from(s).join()]`,
  'Set add value': `
    const s = new Set<string>()
    const f = (x: string) => { if (s.has(x)) return false; s.add(x); return true }
    return [f('a'), f('a')]`,
  'Set numbers': `
    const s = new Set([1, 2, 1])
    s.add(3)
    s.delete(1)
    return [[...s], s.size, s.has(2)]`,
  'Set of unique': `
    const f = (a: number[]) => [...new Set(a)]
    return f([1, 2, 1, 5000000000])`,
  'Set forEach': `
    const r: string[] = []
    new Set(['a']).forEach((x) => r.push(x))
    return r`,
  'Set for of': `
    const r: string[] = []
    for (const x of new Set(['b', 'a'])) r.push(x)
    return r`,
  'Set clear': `
    const s = new Set(['a'])
    s.clear()
    return s.size`,
  'Set from string': `
    const f = (x: string) => [...new Set(x)].join('')
    return f('abca')`,
  'Set filter': `
    const f = (a: string[], b: string[]) => { const s = new Set(b); return [a.filter((x) => s.has(x)), a.filter((x) => !s.has(x))] }
    return f(['a', 'b'], ['b'])`,
  'Set spread in call': `
    const f = (s: Set<string>) => [...s, 'x'].sort()
    return f(new Set(['z', 'a']))`,
  'Set bool': `
    const f = (b: boolean) => new Set([b]).has(true)
    return f(true)`,
  'Set of Map': `
    const f = (m: Map<string, number>) => new Set(m.keys()).size
    return f(new Map([['a', 1]]))`,
  'env map entries with step': `
    const m: Record<string, string> = { a: '1', b: '2' }
    for (const [k, v] of Object.entries(m)) echo(k + v)
    return 1`,
  'map loop step': `
    const m = new Map([['a', 1]])
    for (const [k, v] of m) echo(k + v)
    m.forEach((v, k) => echo(k + v))
    for (const k of m.keys()) echo(k)
    return 1`,
  'json basics': `
    const f = (o: { a: (string | number | boolean | null)[]; b: { c: number } }) => JSON.stringify(o)
    return f({ a: [1, 'x', null, true], b: { c: 15 } })`,
  'json string itself': `
    const f = (s: string, n: number, b: boolean, a: string[]) => [JSON.stringify(s), JSON.stringify(n), JSON.stringify(b), JSON.stringify(a)]
    return f('a"b', 1, true, [])`,
  'json indent': `
    const f = (o: { a: number[]; b: Record<string, string> }) => [JSON.stringify(o, null, 2), JSON.stringify(o, undefined, '\\t'), JSON.stringify(o, null, 0)]
    return f({ a: [1, 2], b: {} })`,
  'json undefined': `
    const f = (o: { a?: string; b: string }) => JSON.stringify(o)
    return [f({ b: 'x' }), f({ a: 'y', b: 'x' })]`,
  'json Map': `
    const f = (m: Map<string, number>) => JSON.stringify(Object.fromEntries(m))
    return f(new Map([['a', 1]]))`,
  'json date': `
    const f = (d: Date) => JSON.stringify({ d: d.toISOString() })
    return f(new Date(0))`,
  'json parse typed': `
    interface P { name: string; n: number; list: string[]; nested: { ok: boolean } }
    const f = (s: string) => { const p = JSON.parse(s) as P; return [p.name, p.n + 1, p.list.join(), p.nested.ok] }
    return f('{"name":"é","n":41,"list":["a","b"],"nested":{"ok":true}}')`,
  'json parse annotated': `
    const f = (s: string) => { const p: { version: string } = JSON.parse(s); return p.version }
    return f('{"version":"1"}')`,
  'json parse fail': `
    const f = (s: string) => { try { return JSON.parse(s) as string } catch (e) { return 'bad' } }
    return [f('{'), f(''), f('{"a":1,}'), f("'a'"), f('01'), f('1 2'), f('nul'), f('"\\n"'), f('[1,]'), f('"a"')]`,
  'json parse escapes': `
    const f = (s: string) => JSON.parse(s) as string[]
    return f('["\\\\u00e9\\\\n\\\\"\\\\\\\\\\\\/\\\\ud83d\\\\ude00", " \\\\t"]')`,
  'json parse exp': `
    const f = (s: string) => JSON.parse(s) as number[]
    return f('[1e3, -0, 9007199254740991, 1.0]')`,
  'json parse dup keys, proto': `
    const f = (s: string) => Object.keys(JSON.parse(s) as Record<string, number>)
    return f('{"b":1,"a":2,"b":3,"class":1}')`,
  'json roundtrip copy': `
    const f = (o: { a: number[] }) => { const c = JSON.parse(JSON.stringify(o)) as { a: number[] }; c.a.push(1); return [o, c] }
    return f({ a: [] })`,
  'date now': `
    return typeof Date.now() === 'number' && Date.now() > 1600000000000`,
  'date iso': `
    const f = (n: number) => [new Date(n).toISOString(), new Date(n).getTime(), new Date(n).toISOString().slice(0, 10), new Date(n).toJSON()]
    return [f(0), f(1700000000123), f(-1)]`,
  'date getters utc': `
    const f = (n: number) => { const d = new Date(n); return [d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds(), d.getUTCMilliseconds(), d.getUTCDay()] }
    return [f(0), f(1700000000123), f(-1)]`,
  'date diff': `
    const f = (a: Date, b: Date) => a.getTime() - b.getTime()
    return f(new Date(5), new Date(3))`,
  'date from string': `
    const f = (s: string) => new Date(s).getTime()
    return f('2024-01-02T03:04:05.678Z')`,
  'date parse': `
    const f = (s: string) => Date.parse(s)
    return f('2024-01-02T03:04:05.678Z')`,
  'new Date no arg': `
    return new Date().toISOString().length`,
  'date plus days': `
    const f = (n: number) => new Date(n + 24 * 60 * 60 * 1000 * 30).toISOString()
    return f(0)`,
  'error message': `
    const f = (s: string) => { try { throw new Error(s) } catch (e) { return (e as Error).message } }
    return f('x')`,
  'error instanceof': `
    const f = () => { try { throw new Error('x') } catch (e) { return e instanceof Error ? e.message : String(e) } }
    return f()`,
  'error String': `
    const f = () => { try { throw new Error('x') } catch (e) { return String(e) } }
    return f()`,
  'error template': `
    const f = () => { try { throw new Error('x') } catch (e) { return \`\${e}\` } }
    return f()`,
  'error value': `
    const f = (s: string) => { const e = new Error(s); return e.message }
    return f('x')`,
  'error empty': `
    const f = () => { try { throw new Error() } catch (e) { return (e as Error).message } }
    return f()`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
