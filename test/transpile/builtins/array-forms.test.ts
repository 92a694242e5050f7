import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable([], {
  capturedsort: {
    setup: `const names = ['b', 'a']`,
    body: `
    return names.sort().join(',')`,
  },
  'captured toSorted': {
    setup: `const names = ['b', 'a']`,
    body: `
    const x = names.toSorted()
    return [...x, names[0]]`,
  },
  'captured reverse use': {
    setup: `const names = ['b', 'a']`,
    body: `
    return [...names].reverse().join()`,
  },
  'captured slice sort': {
    setup: `const names = ['b', 'a']`,
    body: `
    return names.slice().sort()`,
  },
  'captured sort cmp': {
    setup: `const names = [{ n: 2 }, { n: 1 }]`,
    body: `
    return names.sort((a, b) => a.n - b.n).map((x) => x.n)`,
  },
  'sort numbers default': `
    const f = (a: number[]) => a.toSorted()
    return f([10, 9, 1, -1, -10, 100])`,
  'sort stability': `
    const f = (a: [string, number][]) => a.sort((x, y) => x[1] - y[1]).map((x) => x[0]).join('')
    return f([['a', 2], ['b', 1], ['c', 2], ['d', 1]])`,
  'sort cmp bool': `
    const f = (a: string[]) => a.sort((x, y) => (x > y ? 1 : -1))
    return f(['c', 'a', 'b'])`,
  'sort by multi': `
    const f = (a: { n: string; v: number }[]) => a.sort((x, y) => x.v - y.v || (x.n < y.n ? -1 : 1)).map((x) => x.n)
    return f([{ n: 'b', v: 1 }, { n: 'a', v: 1 }, { n: 'c', v: 0 }])`,
  'sort localeCompare helper': `
    const f = (a: { n: string }[]) => a.toSorted((x, y) => x.n.localeCompare(y.n)).map((x) => x.n)
    return f([{ n: 'b' }, { n: 'a' }])`,
  'sort in place and use': `
    const f = (a: number[]) => { const b = a.sort((x, y) => y - x); return [a, b] }
    return f([1, 3, 2])`,
  'sort unicode default': `
    const f = (a: string[]) => a.sort()
    return f(['é', 'z', 'a', 'Z', 'B', '', '10', '9', '😀', '\\uffff'])`,
  'reverse result': `
    const f = (a: number[]) => { const b = a.reverse(); b.push(9); return [a, b] }
    return f([1, 2])`,
  'includes types': `
    const f = (a: number[], n: number) => [a.includes(n), a.indexOf(n), a.lastIndexOf(n)]
    return [f([1, 2, 1], 1), f([5000000000], 5000000000), f([], 1), f([1], 5000000000 - 4999999999)]`,
  'includes undefined': `
    const f = (a: (string | undefined)[]) => [a.includes(undefined), a.indexOf(undefined)]
    return f(['a', undefined])`,
  'includes union literal': `
    const f = (a: readonly ('x' | 'y')[], s: string) => (a as readonly string[]).includes(s)
    return f(['x'], 'z')`,
  'flat depth': `
    const f = (a: string[][][]) => [a.flat(), a.flat(2), a.flat(Infinity)]
    return f([[['a'], ['b']], [['c']]])`,
  'flat mixed': `
    const f = (a: (string | string[])[]) => a.flat()
    return f(['a', ['b', 'c']])`,
  'flat of objects': `
    const f = (a: { n: string[] }[][]) => a.flat().map((x) => x.n.length)
    return f([[{ n: ['a'] }], []])`,
  'flat 0': `
    const f = (a: string[][]) => a.flat(0)
    return f([['a']])`,
  'flatMap value': `
    const f = (a: string[]) => a.flatMap((x) => x === 'a' ? [x, x] : [])
    return f(['a', 'b'])`,
  'flatMap scalar': `
    const f = (a: string[]) => a.flatMap((x) => x.length > 1 ? x.split('') : x)
    return f(['ab', 'c'])`,
  'flatMap idx': `
    const f = (a: string[]) => a.flatMap((x, i) => [x, String(i)])
    return f(['ab', 'c'])`,
  'reduce no init': `
    const f = (a: number[]) => a.reduce((x, y) => x + y)
    return [f([1, 2, 3]), f([5])]`,
  'reduce empty no init': `
    const f = (a: number[]) => a.reduce((x, y) => x + y)
    try { return f([]) } catch { return 'thrown' }`,
  'reduce index': `
    const f = (a: string[]) => a.reduce((acc, x, i) => acc + i + x, '')
    return f(['a', 'b'])`,
  'reduce object': `
    const f = (a: string[]) => a.reduce<Record<string, number>>((acc, x) => { acc[x] = (acc[x] ?? 0) + 1; return acc }, {})
    return f(['a', 'b', 'a'])`,
  'reduce spread': `
    const f = (a: string[]) => a.reduce((acc, x) => ({ ...acc, [x]: x.length }), {} as Record<string, number>)
    return f(['a', 'bb'])`,
  'reduce array': `
    const f = (a: number[]) => a.reduce((acc: number[], x) => [...acc, x * 2], [])
    return f([1, 2])`,
  'reduce max': `
    const f = (a: number[]) => a.reduce((m, x) => Math.max(m, x), 0)
    return f([1, 5, 2])`,
  reduceRight: `
    const f = (a: string[]) => a.reduceRight((acc, x) => acc + x, '')
    return f(['a', 'b', 'c'])`,
  'findLast idx': `
    const f = (a: number[]) => [a.findLast((x, i) => i < 2 && x > 0), a.findLastIndex((x) => x > 1), a.findLastIndex((x) => x > 9), a.findLast((x) => x > 9) ?? null]
    return f([1, 2, 3])`,
  'find idx': `
    const f = (a: string[]) => [a.find((x, i) => i === 1), a.findIndex((x, i) => i === 1 && x === 'b'), a.find((x) => x === 'z') ?? 'none']
    return f(['a', 'b'])`,
  'find falsy': `
    const f = (a: number[]) => a.find((x) => x === 0)
    return f([1, 0])`,
  'at range': `
    const f = (a: number[], i: number) => a.at(i) ?? 'none'
    return [f([1, 2], -1), f([1, 2], -3), f([1, 2], 2), f([], 0), f([1, 2], -2)]`,
  with: `
    const f = (a: number[]) => a.with(1, 9)
    return f([1, 2, 3])`,
  'with neg': `
    const f = (a: number[], i: number) => a.with(i, 9)
    return f([1, 2, 3], -1)`,
  toSpliced: `
    const f = (a: number[]) => [a.toSpliced(1, 1), a.toSpliced(1, 0, 7, 8), a]
    return f([1, 2, 3])`,
  splice: `
    const f = (a: number[], i: number, n: number) => { const r = a.splice(i, n); return [a, r] }
    return [f([1, 2, 3], 1, 1), f([1, 2, 3], -1, 5), f([1, 2, 3], 9, 1), f([1, 2, 3], -9, 1), f([1, 2, 3], 0, -1)]`,
  'splice one arg': `
    const f = (a: number[]) => { const r = a.splice(1); return [a, r] }
    return f([1, 2, 3])`,
  'splice spread': `
    const f = (a: number[], b: number[]) => { a.splice(1, 0, ...b); return a }
    return f([1, 2], [8, 9])`,
  'fill range': `
    const f = (a: number[]) => a.fill(0, 1)
    return f([1, 2, 3])`,
  'fill all': `
    const f = (a: string[]) => a.fill('x')
    return f(['1', '2'])`,
  'new Array fill': `
    return new Array<number>(3).fill(0)`,
  'new Array(n) fill map': `
    const f = (n: number) => new Array(n).fill(0).map((_, i) => i * 2)
    return f(3)`,
  'Array.of': `
    const f = (a: number) => Array.of(a, 2, 3)
    return f(1)`,
  'Array.from length': `
    const f = (n: number) => [Array.from({ length: n }, (_, i) => i + 1), Array.from({ length: n }, () => 'x')]
    return [f(3), f(0)]`,
  'Array.from neg length': `
    const f = (n: number) => Array.from({ length: n }, (_, i) => i)
    return f(-1)`,
  'Array.from mapper idx': `
    const f = (s: string[]) => Array.from(s, (x, i) => \`\${i}\${x}\`)
    return f(['a', 'b'])`,
  'Array.from set map': `
    const f = (s: Set<string>, m: Map<string, number>) => [Array.from(s), Array.from(m), Array.from(m.keys()), Array.from(m, ([k, v]) => k + v), Array.from(m.entries())]
    return f(new Set(['a']), new Map([['k', 1]]))`,
  'join null': `
    const f = (a: (string | null)[], b: (number | undefined)[]) => [a.join('-'), b.join(), a.join('')]
    return f(['a', null, 'b'], [1, undefined])`,
  'join bool num': `
    const f = (a: (string | number | boolean)[]) => a.join('/')
    return f(['a', 1, true])`,
  'join undefined sep': `
    const f = (a: string[]) => a.join(undefined)
    return f(['a', 'b'])`,
  toString: `
    const f = (a: string[]) => a.toString()
    return f(['a', 'b'])`,
  'concat nested': `
    const f = (a: string[][], b: string[]) => a.concat([b])
    return f([['a']], ['b'])`,
  'push many': `
    const f = (a: number[]) => { const n = a.push(4, 5); return [n, a] }
    return f([1])`,
  'push spread': `
    const f = (a: number[], b: number[]) => { a.push(...b, 7); return a }
    return f([1], [2, 3])`,
  'push self': `
    const f = (a: number[]) => { a.push(...a); return a }
    return f([1, 2])`,
  'unshift many': `
    const f = (a: number[]) => { const n = a.unshift(8, 9); return [n, a] }
    return f([1])`,
  'unshift spread': `
    const f = (a: number[], b: number[]) => { a.unshift(...b); return a }
    return f([1], [2, 3])`,
  'pop shift empty': `
    const f = (a: number[]) => [a.pop() ?? 'none', a.shift() ?? 'none', a.pop() ?? 'none']
    return [f([1, 2]), f([])]`,
  'while shift': `
    const f = (a: string[]) => { const r: string[] = []; let x: string | undefined; while ((x = a.shift()) !== undefined) r.push(x); return r }
    return f(['a', 'b'])`,
  entries: `
    const f = (a: string[]) => { const r: string[] = []; for (const [i, x] of a.entries()) r.push(i + x); return r }
    return f(['a', 'b'])`,
  'entries spread': `
    const f = (a: string[]) => [...a.entries()].map(([i, x]) => x + i)
    return f(['a', 'b'])`,
  'keys values': `
    const f = (a: string[]) => [[...a.keys()], [...a.values()]]
    return f(['a', 'b'])`,
  isArray: `
    const f = (a: string | string[]) => Array.isArray(a) ? a.join('+') : a
    return [f('a'), f(['a', 'b'])]`,
  'map with array param': `
    const f = (a: string[]) => a.map((x, i, all) => \`\${x}\${i}/\${all.length}\`)
    return f(['a', 'b'])`,
  'filter unique': `
    const f = (a: string[]) => a.filter((x, i, all) => all.indexOf(x) === i)
    return f(['a', 'b', 'a'])`,
  'filter unique 2': `
    const f = (a: string[]) => a.filter((x, i) => a.indexOf(x) === i)
    return f(['a', 'b', 'a'])`,
  'forEach idx': `
    const f = (a: string[]) => { const r: string[] = []; a.forEach((x, i) => r.push(x + i)); return r }
    return f(['a', 'b'])`,
  'forEach destructure': `
    const f = (a: [string, number][]) => { const r: string[] = []; a.forEach(([k, v]) => { r.push(k + v) }); return r }
    return f([['a', 1]])`,
  'map returns obj': `
    const f = (a: string[]) => a.map((name, id) => ({ id, name }))
    return f(['a', 'b'])`,
  'slice hostile': `
    const f = (a: number[], s: number, e: number) => a.slice(s, e)
    return [f([1, 2, 3], -2, 99), f([1, 2, 3], 2, 1), f([1, 2, 3], -99, -1), f([], 0, 1), f([1, 2, 3], 1, 5000000000)]`,
  'every empty': `
    const f = (a: number[]) => [a.every((x) => x > 1), a.some((x) => x > 1)]
    return f([])`,
  'some with captured': `
    const f = (a: string[], b: string[]) => a.some((x) => b.includes(x))
    return f(['a'], ['b', 'a'])`,
  'array length zero cond': `
    const f = (a: string[]) => a.length ? a[0] : 'none'
    return [f([]), f(['a'])]`,
  'optional chain methods': `
    const f = (a?: string[]) => [a?.map((x) => x + 'x') ?? [], a?.length ?? 0, a?.[0] ?? 'none', a?.join() ?? '', a?.includes('a') ?? false, a?.at(-1) ?? 'n', a?.slice(0, 1) ?? []]
    return [f(), f(['a'])]`,
  chunk: `
    const f = (a: number[], n: number) => { const out: number[][] = []; for (let i = 0; i < a.length; i += n) out.push(a.slice(i, i + n)); return out }
    return f([1, 2, 3, 4, 5], 2)`,
  zip: `
    const f = (a: string[], b: number[]) => a.map((x, i) => [x, b[i]] as const)
    return f(['a', 'b'], [1])`,
  sum: `
    const f = (a: { n: number }[]) => a.map((x) => x.n).reduce((x, y) => x + y, 0)
    return f([{ n: 2000000000 }, { n: 2000000000 }])`,
  group: `
    const f = (a: string[]) => { const g: Record<string, string[]> = {}; for (const x of a) (g[x[0] ?? ''] ??= []).push(x); return g }
    return f(['ab', 'ac', 'b'])`,
  'max spread': `
    const f = (a: number[]) => [Math.max(...a), Math.min(...a), Math.max(0, ...a), Math.max(...a, 3)]
    return f([1, 5, 2])`,
  lastIndex: `
    const f = (a: string[]) => a[a.length - 1]
    return [f(['a', 'b']), f([])]`,
  'array truthiness filter type guard': `
    const f = (a: (string | null)[]) => a.filter((x): x is string => x !== null).map((x) => x.length)
    return f(['a', null])`,
  'array destructure swap': `
    const f = (a: string[]) => { const [x = 'd', , y] = a; return [x, y ?? 'u'] }
    return [f([]), f(['1', '2', '3'])]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
