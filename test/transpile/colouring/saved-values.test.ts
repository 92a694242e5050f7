import { expect, it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

/** Values that live while a step runs: `compareTable` has the program saved at every step. */
const table = compareTable(['echo', 'env', 'dir', 'sh'], {
  'parts of lists': `
    const list = [3, 1, 2, 5]
    const parts = [list.slice(1, 3), list.slice(-2), list.splice(1, 1), [...list].reverse(), list.concat([9]), list.filter((x) => x > 1)]
    const [first, ...rest] = list
    echo(String(first))
    return [parts, rest, list]`,
  'keys, values and entries of objects': `
    const object = { a: 1, b: 2 }
    const keys = Object.keys(object)
    const values = Object.values(object)
    const entries = Object.entries(object)
    echo('x')
    for (const [key, value] of Object.entries(object)) { echo(key); keys.push(key + value) }
    for (const key in object) echo(key)
    return [keys, values, entries]`,
  'maps and sets': `
    const map = new Map([['a', 1], ['b', 2]])
    const set = new Set(['x', 'y'])
    const keys = [...map.keys()]
    const values = Array.from(map.values())
    const entries = [...map.entries()]
    echo('x')
    for (const [key, value] of map) { echo(key + value) }
    for (const key of map.keys()) echo(key)
    for (const value of map.values()) echo(String(value))
    for (const value of set) echo(value)
    map.forEach((value, key) => { echo(key + value) })
    set.forEach((value) => { echo(value) })
    return [keys, values, entries, map.size, set.size]`,
  'maps whose keys are looked up in callbacks': `
    const counts: Record<string, number> = {}
    for (const word of ['a', 'b', 'a']) { counts[word] = (counts[word] ?? 0) + 1; echo(word) }
    return Object.entries(counts).map(([word, count]) => { echo(word); return word + count })`,
  'what regular expressions find': `
    const match = /v(\\d+)\\.(?<minor>\\d+)/.exec('v1.2')
    const all = [...'a1b22'.matchAll(/[a-z](\\d+)/g)]
    const found = 'a1b2'.match(/\\d/g)
    echo('x')
    for (const one of 'a1b22'.matchAll(/[a-z](\\d+)/g)) { echo(one[1] ?? '') }
    return [match?.[1], match?.groups?.['minor'], all.map((one) => one[0]), found]`,
  'text in pieces': `
    const words = 'a b c'.split(' ')
    const signs = [...'xyz']
    echo('x')
    for (const sign of 'xy') echo(sign)
    return [words, signs, words.map((word) => { echo(word); return word.toUpperCase() })]`,
  'parsed JSON': `
    const data = JSON.parse('{"a": [1, {"b": "c"}], "d": null}') as { a: (number | { b: string })[]; d: null }
    echo('x')
    const text = JSON.stringify(data)
    echo(text)
    return [data.a.length, text]`,
  'an error': `
    let kept: Error | undefined
    try { throw new Error('bad') } catch (e) { kept = e as Error; echo('caught') }
    echo(kept?.message ?? '')
    const made = new Error('made')
    echo(made.message)
    return kept?.message`,
  functions: `
    const add = (n: number) => (x: number) => x + n
    const actions = { twice: (x: number) => x * 2, add: add(3) }
    const list = [add(1), actions.twice]
    echo('x')
    dir('a', () => { echo(String(actions.add(2))) })
    return list.map((f) => { echo('y'); return f(4) })`,
  'dates and numbers': `
    const date = new Date(0)
    const big = 2 ** 40
    echo('x')
    return [date.toISOString(), big, Math.max(1, 2), Number('12'), (5).toFixed(2)]`,
  'sorted and grouped values': `
    const sorted = ['b', 'a'].toSorted((a, b) => a < b ? -1 : 1)
    const groups = new Map<string, string[]>()
    for (const word of sorted) { groups.set(word, [...(groups.get(word) ?? []), word]); echo(word) }
    const nested = [...groups.values()]
    echo('x')
    return [sorted, nested]`,
  'loops inside loops': `
    for (const [name, list] of Object.entries({ a: ['x'], b: ['y', 'z'] })) {
      for (const [index, item] of list.entries()) {
        for (const [key, value] of new Map([[item, index]])) echo(name + key + value)
      }
    }`,
  'the environment in pieces': {
    body: `
      const parts = (env.JOB_NAME ?? '').split('/').filter((part) => part !== '')
      echo('x')
      for (const [index, part] of parts.entries()) echo(index + part)
      return parts`,
    env: { JOB_NAME: 'team/app' },
  },
})

it.each(table.names)('keeps over steps: %s', (name) => table.expectSame(name))

it('goes over the entries of a map by copies, which can be saved', () => {
  expect(table.groovy('loops inside loops')).toContain('.entrySet()')
})
