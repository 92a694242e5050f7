import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'sh'], {
  'length, push, pop, shift, unshift': `
    const a: string[] = []
    a.push('a')
    a.push('b', 'c')
    a.push(...['d', 'e'], 'f')
    const popped = a.pop()
    const shifted = a.shift()
    a.unshift('z')
    const size = a.push('q')
    const other = a.unshift('y')
    const none: string[] = []
    return [a, popped, shifted, size, other, a.length, none.pop(), none.shift(), none.length]`,
  'push as the body of a callback':
    "const out: string[] = []\n;['a', 'b'].forEach((x) => out.push(x + '!'))\nreturn out",
  slice: `
    const f = (a: number[]) => [a.slice(), a.slice(1), a.slice(-2), a.slice(0, 2), a.slice(1, 3), a.slice(0, -1), a.slice(-3, -1), a.slice(3, 1), a.slice(9)]
    const g = (a: number[], from: number, to: number) => [a.slice(from), a.slice(from, to), a.slice(0, to)]
    const original = [1, 2]
    const copy = original.slice()
    copy.push(3)
    return [f([1, 2, 3, 4]), f([1]), f([]), g([1, 2, 3, 4], -2, 3), g([1, 2, 3], 1, -1), g([1], 5, 9), original, copy]`,
  splice: `
    const a = ['a', 'b', 'c', 'd']
    const removed = a.splice(1, 2, 'x', 'y', 'z')
    const b = ['a', 'b', 'c']
    const tail = b.splice(-1)
    const c = ['a']
    c.splice(5, 1, 'b')
    return [a, removed, b, tail, c]`,
  concat: `
    const a = ['x']
    const b = a.concat(['y'], 'z', [])
    const c = a.concat()
    c.push('q')
    return [a, b, c]`,
  join: `
    const f = (a: string[]) => [a.join(), a.join('-'), a.join('')]
    const g = (a: (string | undefined)[]) => a.join('+')
    const h = (a: number[]) => a.join(',')
    return [f(['a', 'b']), f([]), f(['a']), g(['a', undefined, 'c']), h([1, 5000000000]), [true, false].join()]`,
  reverse: `
    const a = [1, 2, 3]
    const b = a.reverse()
    const c = a.toReversed()
    b.push(9)
    return [a, b, c]`,
  'includes, indexOf, lastIndexOf': `
    const f = (a: string[], x: string) => [a.includes(x), a.indexOf(x), a.lastIndexOf(x)]
    const g = (a: number[], x: number) => [a.includes(x), a.indexOf(x), a.lastIndexOf(x)]
    const h = (a: (string | undefined)[]) => [a.includes(undefined), a.indexOf('b')]
    return [f(['a', 'b', 'a'], 'a'), f(['a'], 'x'), f([], ''), g([1, 5000000000, 1], 1), g([60 * 60], 3600), g([1], 2), h([undefined, 'b'])]`,
  'numbers of two sizes are found': `
    const f = (n: number) => [3600, 7200].includes(n * 60)
    const list: number[] = []
    for (const n of [1, 2]) list.push(n * 5000000000)
    return [f(60), f(61), list.includes(5000000000), list.indexOf(10000000000)]`,
  'find, findIndex, findLast, findLastIndex': `
    const a = [1, 2, 3, 2]
    return [a.find((x) => x > 1), a.find((x) => x > 5) === undefined, a.findIndex((x) => x === 2), a.findIndex((x) => x === 9),
      a.findLast((x) => x < 3), a.findLastIndex((x) => x === 2), a.find((x, i) => i > 0 && x > 1), a.findIndex((_x, i) => i === 2)]`,
  'some and every': `
    const f = (a: number[]) => [a.some((x) => x > 1), a.every((x) => x > 1), a.some((x, i) => x === i), a.every((x, i) => x === i)]
    return [f([1, 2]), f([]), f([2, 3]), f([0, 1])]`,
  filter: `
    const a = ['a', '', 'b']
    return [a.filter((x) => x), a.filter((x) => x !== 'a'), a.filter((_x, i) => i > 0), a.filter((x) => x.length), a.filter(Boolean)]`,
  map: `
    const a = ['a', 'b']
    const f = (s: string) => s + '!'
    return [a.map((x) => x + '1'), a.map((x, i) => x + i), a.map(f), a.map((x) => ({ x })), a.map((x) => [x]), a.map((_x, i) => i), a.map((x) => { const y = x; return y + y })]`,
  'map over pairs':
    "const pairs: [string, number][] = [['a', 1], ['b', 2]]\nreturn pairs.map(([k, v]) => k + v)",
  'flatMap and flat': `
    return [[1, 2].flatMap((x) => [x, x * 2]), [[1], [2, 3], []].flat(), [[['a'], ['b']], [['c']]].flat(), ['a b', 'c'].flatMap((s) => s.split(' ')),
      ['a', 'b'].flatMap((s, i) => [s, String(i)])]`,
  reduce: `
    const a = [1, 2, 3]
    return [a.reduce((sum, x) => sum + x, 0), a.reduce((sum, x) => sum + x), ['a', 'b'].reduce((s, x) => s + x, ''),
      ['a', 'b'].reduce<Record<string, number>>((o, x) => ({ ...o, [x]: x.length }), {}), [2000000000, 2000000000].reduce((s, x) => s + x, 0)]`,
  forEach:
    "const seen: string[] = []\n;['a', 'b'].forEach((x, i) => { seen.push(x + i) })\n;['c'].forEach((x) => { echo(x) })\nreturn seen",
  'steps in callbacks': `
    const outputs = ['a', 'b'].map((x) => { echo(x); return x + '!' })
    const kept = ['c', 'd'].filter((x) => { echo(x); return x === 'd' })
    ;['e'].forEach((x) => echo(x))
    return [outputs, kept, ['f'].some((x) => { echo(x); return true })]`,
  sort: `
    const words = ['b', 'a', 'B', 'é', '']
    const numbers = [10, 9, 1]
    const sorted = words.toSorted()
    words.sort()
    numbers.sort((a, b) => a - b)
    const down = [3, 1, 2].toSorted((a, b) => b - a)
    const people = [{ name: 'x', age: 3 }, { name: 'y', age: 1 }]
    people.sort((a, b) => a.age - b.age)
    const byName = people.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    const far = [5000000000, -5000000000, 0].sort((a, b) => a - b)
    return [sorted, words, numbers, down, people, byName, far, words.sort().length]`,
  'sort with a block and a value of outside': `
    const f = (list: string[], first: string) => list.toSorted((a, b) => {
      if (a === first) return -1
      if (b === first) return 1
      return a < b ? -1 : 1
    })
    return f(['c', 'a', 'b'], 'b')`,
  'Array functions': `
    const f = (v: string | string[]) => (Array.isArray(v) ? v.length : v)
    const count = (n: number) => Array.from({ length: n }, (_, i) => i * 2)
    return [f('a'), f(['a', 'b']), count(3), count(0), Array.from('ab'), Array.from(['a', 'b'], (x) => x + x), Array.from(new Set(['a', 'a'])),
      Array.from({ length: 2 }, () => 'x')]`,
  at: `
    const f = (a: string[]) => [a.at(0), a.at(-1), a.at(-2), a.at(5)]
    const g = (a: string[], i: number) => a.at(i)
    return [f(['a', 'b', 'c']), f([]), f(['a']), g(['a', 'b'], -1), g(['a'], 3), g(['a'], -3)]`,
  'keys, entries, values': `
    const a = ['x', 'y']
    const seen: string[] = []
    for (const [i, x] of a.entries()) seen.push(i + x)
    return [seen, [...a.keys()], [...a.entries()], [...a.values()]]`,
  fill: "const a = ['a', 'b']\na.fill('x')\nreturn a",
  'a long chain':
    "return ['b-2', 'a-1', 'c-3'].map((x) => x.split('-')).filter(([, n]) => n !== '3').map(([k]) => k).toSorted().join('+')",
  'destructuring from a callback':
    "return [{ name: 'a', tags: ['x'] }, { name: 'b', tags: [] }].map(({ name, tags }) => name + tags.length)",
  'nested callbacks': "return [[1, 2], [3]].map((row) => row.map((x) => x * 10).join('/')).join(' ')",
  'deep values are shared':
    "const inner = ['a']\nconst outer = [inner, ...[inner]]\ninner.push('b')\nreturn outer",
})

it.each(table.names)('%s', (name) => table.expectSame(name))
