import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo'], {
  'Set number dedupe': `
    const f = (a: number[]) => { const s = new Set(a); s.add(a.length); s.add(5000000000); return [[...s], s.has(1), s.has(a.length), s.size, s.delete(2)] }
    return f([1, 2, 1])`,
  'Map number': `
    const f = (a: string[]) => { const m = new Map<number, string[]>(); for (const x of a) { const l = m.get(x.length) ?? []; l.push(x); m.set(x.length, l) } return [...m].map(([k, v]) => \`\${k}:\${v.join()}\`) }
    return f(['a', 'bb', 'c'])`,
  'Map number lit': `
    const m = new Map([[1, 'a'], [2, 'b']])
    return [m.get(1), m.get(3) ?? 'none', m.has(2), [...m.keys()], m.delete(1), m.size]`,
  'fromEntries mixed': `
    const f = (a: string[]) => { const pairs = a.map((x, i) => [x, i]); return Object.fromEntries(pairs) }
    return f(['a', 'b'])`,
  compareText: {
    setup: `const words = ['b', 'a', 'B', 'A', 'a1', 'a-1', 'a_1', 'a 1', 'aB', 'Ab', 'ab', '10', '9', 'a.b', 'a/b', '', 'zz', 'Zz', 'v1.10', 'v1.9', 'x', 'X1', '#1', '@x', 'co-op', 'coop', 'CO-OP']`,
    body: `
    const f = (a: string[]) => [a.toSorted((x, y) => x.localeCompare(y)), a.map((x) => a.map((y) => x.localeCompare(y)))]
    return f(words)`,
  },
  'sort numbers': `
    const f = (a: number[]) => [a.toSorted(), a.sort()]
    return f([10, 9, 1, -1, -10, 100])`,
  'comparator number': `
    const f = (a: number[], up: boolean) => a.sort((x, y) => (up ? x - y : y - x))
    return [f([3, 1, 2], true), f([3, 1, 2], false)]`,
  filled: `
    const f = (n: number, s: string) => [new Array<number>(3).fill(0), new Array<string>(n).fill(s).join('-'), Array<string>(2).fill('x')]
    return f(2, 'q')`,
  hasOwnProperty: `
    const f = (o: Record<string, number>, k: string) => [o.hasOwnProperty(k), o.hasOwnProperty('a')]
    return f({ a: 1 }, 'b')`,
  clone: `
    const f = (o: { a: { b: number[] }; s: string }) => { const c = structuredClone(o); c.a.b.push(2); return [o, c] }
    return f({ a: { b: [1] }, s: 'x' })`,
  chain: `
    const m = new Map<string, number>()
    m.set('b', 2).set('c', 3)
    const s = new Set<string>().add('x').add('y')
    return [[...m.keys()], [...s], m.delete('b'), m.delete('z'), m.size]`,
  'clear set': `
    const s = new Set(['a'])
    s.clear()
    return s.size`,
  'date parts': `
    const f = (n: number) => { const d = new Date(n); return [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds(), d.getUTCMilliseconds(), d.getUTCDay(), d.toJSON(), d.valueOf()] }
    return [f(0), f(1700000000123), f(-1), f(1709251199999)]`,
  'date parse': `
    const f = (s: string) => [Date.parse(s), new Date(s).toISOString()]
    return [f('2024-01-02T03:04:05.678Z'), f('2024-02-29'), f('2024-01-02T03:04Z'), f('1969-12-31T23:59:59.5Z')]`,
  'json replacer': `
    const f = (o: { a: string; b: string }) => JSON.stringify(o, undefined, 2)
    return f({ a: '1', b: '2' })`,
  'code points': `
    const f = (s: string, i: number) => [s.charCodeAt(0), s.codePointAt(i) ?? -1, String.fromCharCode(s.charCodeAt(i)), String.fromCharCode(72, 105)]
    return [f('Az', 1), f('é!', 0)]`,
  'codes arithmetic': `
    const f = (s: string) => s.split('').map((c) => String.fromCharCode(((c.charCodeAt(0) - 97 + 13) % 26) + 97)).join('')
    return f('hello')`,
  'last/ends': `
    const f = (s: string, n: number) => [s.lastIndexOf('a', n), s.endsWith('a', n), s.startsWith('a', n), s.includes('a', n), s.padStart(n, s), s.split('a', Math.max(n, 0))]
    return [f('banana', 2), f('banana', -1), f('banana', 99), f('', 0)]`,
  limit: `
    const f = (s: string) => { const [k = '', v = ''] = s.split('=', 2); return [k, v, s.split(',', -1), s.split(/(,)/), s.split(/(?=[A-Z])/), s.split(/x*/), s.split(/,/, 1), s.split(/(a)|,/)] }
    return [f('a=b=c'), f('aB,Cx,'), f('')]`,
  'replace things': `
    const f = (s: string, by: string) => [s.replace(/a/g, by), s.replace(/(a)(b)?/, by), s.replace(/b/, "<$\`|$'>"), s.replace('a', (m) => m.toUpperCase()), s.replaceAll(by, (m) => \`[\${m}]\`), s.replace(/(?<x>a)/g, by + '$<x>$<y>')]
    return [f('banana', '[$&]'), f('abc$1', '$1'), f('abab', '$2-$12-$$-$0-$01'), f('', '$\`'), f("a'b", "$'")]`,
  search: `
    const f = (s: string) => [s.search(/b/), s.search(/\\d+/g)]
    return [f('abc1'), f('')]`,
  'reg value list': {
    setup: `const patterns = [/^a/i, /\\d$/]`,
    body: `
    const f = (s: string, extra: RegExp) => [patterns.some((p) => p.test(s)), extra.test(s), s.match(extra)?.[0] ?? 'none', s.replace(extra, '-'), s.split(extra), s.search(extra)]
    return [f('Ax', /x/), f('q1', /(\\d)/), f('', /z/)]`,
  },
  'includes chars': `
    const f = (s: string) => { let n = 0; for (const c of s) if ('aeiou'.includes(c)) n++; return n }
    return f('education 😀')`,
  'max mixed': `
    const f = (a: number[], x: number) => [Math.max(0, ...a), Math.min(...a, x), Math.max(x / 2, 1) > 2, Math.sign(x - 5)]
    return [f([1, 5], 9), f([], 2)]`,
  'toSorted captured': {
    setup: `const names = ['b', 'a']`,
    body: `
    return names.sort().join(',')`,
  },
  'reduce idx': `
    const f = (a: string[]) => [a.reduce((acc, x, i) => acc + i + x, ''), a.reduce((acc, x, i, all) => acc + (i === all.length - 1 ? x : x + ','), ''), a.reduceRight((acc, x) => acc + x, ''), a.reduceRight((acc, x) => acc + x)]
    return f(['a', 'b', 'c'])`,
  'steps in callbacks': `
    const f = (a: string[]) => { a.forEach((x, i, all) => { echo(x + i + all.length) }); return a.reduce((n, x, i) => { echo(x); return n + i }, 0) }
    return f(['a', 'b'])`,
  flats: `
    const f = (a: string[][][], b: (string | string[])[], c: { n: number }[][]) => [a.flat(), a.flat(2), a.flat(Infinity), a.flat(0), b.flat(), c.flat().map((x) => x.n)]
    return f([[['a'], ['b']], [['c']]], ['x', ['y']], [[{ n: 1 }], []])`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
