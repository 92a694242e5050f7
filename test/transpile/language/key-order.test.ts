import { expect, it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const words = "const words = (text: string): string[] => text.split(' ')\n"

const table = compareTable(['readFile', 'echo'], {
  'keys of run time': `${words}
    const counts: Record<string, number> = {}
    for (const word of words('b 10 a 9 b 1e3 -1 007 4294967294 4294967295 0 1.5 99999999999')) counts[word] = (counts[word] ?? 0) + 1
    const looped: string[] = []
    for (const key in counts) looped.push(key)
    for (const [key, count] of Object.entries(counts)) looped.push(key + '=' + count)
    for (const key of Object.keys(counts)) looped.push(key)
    return [looped, Object.keys(counts), Object.values(counts), Object.entries(counts).map(([k, v]) => k + v), JSON.stringify(counts), Object.keys(counts).sort()]`,
  'copies and changes': `${words}
    const o: Record<string, number> = {}
    words('b 3 a 1').forEach((w, i) => { o[w] = i })
    const copy = { z: 0, ...o, ['2' + '']: 5 }
    const assigned = Object.assign({}, o, { y: 1 })
    Object.assign(o, copy)
    delete o['3']
    o['3'] = 9
    const { b, ...rest } = o
    const cloned = structuredClone(rest)
    return [Object.keys(o), Object.keys(copy), Object.keys(assigned), b, Object.keys(rest), JSON.stringify(cloned, null, 2)]`,
  'Object.fromEntries': `${words}
    const sizes = Object.fromEntries(words('x 2 y 1').map((w) => [w, w + '!']))
    const numbers = Object.fromEntries([3, 1, 2].map((n) => [n, n * n]))
    const mixed = Object.fromEntries(new Map([['k', 1], ['7', 2], ['0', 3]]))
    const counted = Object.fromEntries(new Map([[30, 'c'], [4, 'd']]))
    return [Object.entries(sizes), Object.entries(numbers), Object.entries(mixed), Object.entries(counted)]`,
  JSON: `
    const f = (text: string) => JSON.parse(text) as Record<string, Record<string, number>>
    const o = f('{"b":{"x":1,"5":2,"1":3},"12":{},"3":{"2":0}}')
    const claimed = JSON.parse('{"name":"n","2":{"z":1,"0":2}}') as { name: string }
    const named: { name: string; inner: { a: number } } = JSON.parse('{"name":"n","1":2,"inner":{"a":1,"0":2}}')
    return [JSON.stringify(o), Object.keys(o), Object.keys(o['b'] ?? {}), JSON.stringify({ z: [o] }), JSON.stringify({ plain: 'x', half: 0.5 }),
      JSON.stringify(claimed), Object.keys(claimed), JSON.stringify(named, undefined, 1), Object.keys(named.inner), JSON.stringify({ o, half: 0.5 })]`,
  'keys written as numbers': `
    const names: Record<string, string> = { fine: 'fine', 404: 'missing', 200: 'ok' }
    const codes: Record<number, string> = { 7: 'a' }
    const status = words => words.length
    const code = [1, 2, 3].length
    codes[code] = 'b'
    codes[1] = 'c'
    names['100'] = 'continue'
    const one = { [code]: 'this one', zero: 0 }
    const known = { b: 1, 2: 'x' }
    return [Object.keys(names), codes[code], codes[7], Object.values(codes), names[404], names['200'], Object.entries(one), Object.keys(known), { ...known }]`.replace(
    'const status = words => words.length\n',
    '',
  ),
  'Maps and Sets keep their order': `${words}
    const map = new Map(words('b 2 a 1').map((w) => [w, 1]))
    map.set('0', 5)
    const keys: string[] = []
    for (const [key] of map) keys.push(key)
    const o: Record<string, number> = Object.fromEntries(map)
    return [keys, [...map.keys()], [...new Set(words('b 2 a 1'))], [...new Map(Object.entries(o)).keys()]]`,
  'generic functions and parameters': `${words}
    const keysOf = <T extends object>(o: T): string[] => Object.keys(o)
    const firstOf = <T,>(o: Record<string, T>): T[] => Object.values(o).slice(0, 1)
    const tally = (list: string[]) => list.reduce((sum, w) => { sum[w] = (sum[w] ?? 0) + 1; return sum }, {} as Record<string, number>)
    const counts = tally(words('b a 2 1 2'))
    return [keysOf(counts), firstOf(counts), keysOf({ a: 1 }), Object.keys({ ...counts })]`,
  'an object that changes while it is gone through': `
    const o: Record<string, number> = {}
    for (const w of 'b 2 a 1'.split(' ')) o[w] = 1
    for (const key in o) { if (key === '1') delete o[key] }
    return Object.keys(o)`,
  'a variable that is not what it seems': `
    const o: Record<string, number> = { b: 1, a: 2 }
    const alias = o
    alias['1' + ''] = 3
    const put = (target: Record<string, number>, key: string) => { target[key] = 0 }
    const p: Record<string, number> = { b: 1 }
    put(p, '5')
    let q: Record<string, number> = { b: 1 }
    q = { x: 1, ...p }
    const r: Record<string, number> = { b: 1 }
    Object.assign(r, p)
    const s: Record<string, number> = { b: 1 };
    [s['2' + '']] = [4]
    const t: Record<string, number> = { b: 1 }
    for (t['3' + ''] of [1, 2]);
    return [Object.keys(o), Object.keys(p), Object.keys(q), Object.keys(r), Object.keys(s), Object.keys(t)]`,
  'sums of which TypeScript forgets keys': `${words}
    const counts: Record<string, number> = {}
    for (const word of words('b 2 a 1')) counts[word] = 1
    const sum = { x: 1, ...counts }
    const made = () => ({ [words('7')[0] ?? '']: 1, ...{ x: 1 } })
    const { x, ...rest } = sum
    return [Object.keys(sum), JSON.stringify(sum), JSON.stringify({ list: [sum] }), Object.keys(made()), x, Object.keys(rest)]`,
  'steps in the loop': `
    const o: Record<string, string> = {}
    for (const w of ['b', '2', 'a', '1'].map((x) => x.trim())) o[w] = w
    for (const [k, v] of Object.entries(o)) echo(k + v)
    for (const k in o) echo(k)
    Object.keys(o).forEach((k) => echo(k))`,
  'keys that are surely text': `
    const images: Record<string, string> = { api: 'a', web: 'b' }
    images[\`job-\${images['api'] ?? ''}\`] = 'c'
    for (const stage of ['dev', 'prod']) images[stage] = stage
    for (const [name, image] of Object.entries(images)) echo(name + image)
    const stages: Record<'unit' | 'lint', string> = { unit: 'u', lint: 'l' }
    return [JSON.stringify(stages), Object.keys(images).length, Object.values(images), Object.keys({ ...images, last: 1 })]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))

it.each(['keys that are surely text', 'Maps and Sets keep their order'] as const)(
  '%s need no helper',
  (name) => {
    const groovy = table.groovy(name)
    expect(groovy.match(/integerKeysFirst\(/g)?.length ?? 0).toBe(name.startsWith('Maps') ? 2 : 0)
  },
)

it('puts the map in order where the loop goes through it', () => {
  expect(table.groovy('steps in the loop')).toMatchInlineSnapshot(`
    "@NonCPS
    def integerKeysFirst(Map map) {
      def integers = map.keySet().findAll { it.toString() ==~ '0|[1-9]\\\\d{0,9}' && it.toString().toLong() < 4294967295L }
      return integers ? map.subMap(integers.sort { it.toString().toLong() }) + map : map
    }

    def o = [:]

    for (w in ['b', '2', 'a', '1'].collect { x -> x.trim() }) {
      o[w] = w
    }

    for (entry in integerKeysFirst(o).entrySet()) {
      def k = entry.key
      def v = entry.value
      echo k + v
    }

    for (k in new ArrayList(integerKeysFirst(o).keySet())) {
      echo k
    }

    integerKeysFirst(o).keySet().toList().each { k -> echo k }
    "
  `)
})
