import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

/** Programs that once meant something else in Groovy, found at random and made small. */
const table = compareTable(['dir', 'echo', 'readFile'], {
  'a value held for a statement around closures with the same local': `
    const list = [[1], [2]]
    const one = list.map((inner) => inner[0] ?? 7)[5] ?? list.map((inner) => inner[1] ?? 8)[0] ?? 0
    return one`,
  'a value held in the list of a loop, and another behind the loop': `
    const seen: string[] = []
    ;['y'].forEach((y) => {
      if (y) {
        for (const x of [...(([] as Array<Set<string>>)[1] ?? new Set([y]))]) {
          seen.push(x)
        }
        if (([y, 'a'][0] ?? 'a').includes('a')) {
          seen.push('a')
        }
      }
    })
    return seen`,
  'a Map of the entries of an object beside a value that may be missing': `
    const maps = [new Map<string, number>()]
    const found = maps[1] ?? new Map<string, number>(Object.entries({ key: 100 }))
    return [...found.keys()]`,
  'a step in a callback that takes the index': `
    return ['x', 'y'].findIndex((value, index) => {
      dir('d', () => {
        echo(value)
      })
      return index > 0
    })`,
  'a step in the function that makes a list': `
    return Array.from({ length: 2 }, (_, index) => {
      echo(String(index))
      return index
    })`,
  'a text that the right side of += changes in a callback': `
    let log = 'a'
    log += ['x', 'y'].map((item) => item).find((item) => {
      log += 'lost'
      return item === 'y'
    }) ?? 'none'
    return log`,
  'findLastIndex with a function that shows how often it is called': `
    let log = ''
    const last = ['x', 'y', 'z'].findLastIndex((value) => {
      log += value
      return value === 'y'
    })
    const even = ['x', 'y', 'z'].findLastIndex((value, index) => {
      log += String(index)
      return index % 2 === 0
    })
    const none = ['x', 'y'].findLastIndex((value) => {
      echo(value)
      return value === 'z'
    })
    return [log, last, even, none]`,
  'methods of the members of an enum of its own': `
    enum Kind { Red = ' a ', Green = 'b' }
    enum Rank { Low = 3, High }
    return [Kind.Red.trim(), Kind.Green.toUpperCase(), Rank[Rank.High].slice(1), Rank.Low.toString()]`,
  'the truth of an element that the list does not have': `
    const [first, ...others] = [] as Array<[string, number]>
    const [given] = [['a', 1]] as Array<[string, number]>
    return [first ? 'there' : 'missing', given ? 'there' : 'missing', !first, others.length]`,
  'a place computed from a large number, which is kept as long': `
    let large = 2147483647
    const other = 20000000
    const list = ['a', 'b']
    return [list.at(large % 7), list[other % 2], list[(30000000 - other) % 3], 'xyz'[large % 2], large + other, Math.max(large, other)]`,
  'bits of large numbers, which are kept as long': `
    let y = 2147483647
    let z = -2147483647
    return [(y << 4) % 1000003, (Math.abs(y) << 5) % 1000003, z >>> 1, z >> 3, y & 255, 2147483647 << 1]`,
  'a list that gets another value while it is gone through and assigned': `
    let list: number[] = [-1]
    const first = list
    list[0] = list.find((x, index) => {
      list = [...list, index]
      return x < 0
    }) ?? 7
    return [list, first]`,
  'the text of minus zero': `
    const zero: number = [0][0] ?? 1
    return [(zero * -2.5).toFixed(2), String(zero * -2.5), (zero * -2.5 - 0.001).toFixed(2)]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
