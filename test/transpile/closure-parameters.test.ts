import { it } from 'vitest'
import { compareTable } from '../support/compare.ts'

const table = compareTable([], {
  'entries beside variables named key and value': `
    const o: Record<string, number> = { b: 1, a: 2 }
    const key = 'k'
    const value = 'v'
    return [key, value, Object.entries(o), Object.entries(o).map(([k, v]) => k + v + key + value)]`,
  'entries beside parameters named key and value': `
    function f(value: string, key: string) {
      const o: Record<string, string> = { a: value, b: key }
      return Object.entries(o).map(([k, v]) => k + v)
    }
    const g = (key: string) => [key].map((value) => Object.entries({ [key]: value }))
    return [f('x', 'y'), g('z')]`,
  'entries before variables named key and value': `
    const o: Record<string, number> = { b: 1, a: 2 }
    const pairs = Object.entries(o)
    const key = pairs.length
    const value = Object.entries(o).map(([k]) => k)
    return [pairs, key, value]`,
  'parameters of the user named key and value around entries': `
    const o: Record<string, number> = { b: 1 }
    return Object.entries(o).map(([key, value]) => [key, value, Object.entries(o).length, Object.entries({ [key]: value })])`,
  'a rest beside variables named key and value': `
    const o = { a: 1, value: 2, key: 3, c: 4 }
    const { value, key, ...others } = o
    const f = (value: { a: number; b: number; c: number }, key: string) => { const { a, ...rest } = value; return [a, rest, key] }
    return [value, key, others, f({ a: 1, b: 2, c: 3 }, 'k')]`,
  'a rest named as the closure names its parameters': `
    const o = { a: 1, b: 2 }
    const { a, ...value } = o
    const { b, ...key } = o
    return [a, b, value, key]`,
  'a rest in a parameter before parameters named key and value': `
    const f = ({ a, ...rest }: { a: number; b: number }, key: string, value: string) => [a, rest, key, value]
    function g({ a, ...rest }: { a: number; b: number }, value = 'v', key = 'k') { return [a, rest, key, value] }
    return [f({ a: 1, b: 2 }, 'k', 'v'), g({ a: 3, b: 4 })]`,
  'a rest of a captured method with parameters named key and value': {
    setup: `
      function f(value: string, key: string) {
        const { a, ...rest } = { a: value, b: key }
        return [a, rest, Object.entries(rest)]
      }`,
    body: "return f('x', 'y')",
  },
  'loops whose variable has the name of a generated parameter': `
    const o: Record<string, number> = { b: 1, a: 2 }
    const out: string[] = []
    for (const value of Object.entries(o).map(([k, v]) => k + v)) out.push(value)
    for (const key of Object.entries(o).map(([k, v]) => k + v)) out.push(key)
    for (const [key, value] of Object.entries(o)) out.push(key + value + Object.entries(o).length)
    for (const x of ['p'].map((x) => x + 'q')) out.push(x)
    const entry = 'e'
    for (const [k, v] of Object.entries(Object.fromEntries(['r'].map((entry) => [entry, 1])))) out.push(k + v + entry)
    for (const [i, x] of ['s'].map((x) => x + 't').entries()) out.push(i + x)
    const last: (() => string)[] = []
    for (const y of ['u'].map((y) => y + 'v')) last.push(() => y)
    for (const { z } of ['w'].map((z) => ({ z }))) out.push(z)
    for (const w in Object.fromEntries(['r'].map((w) => [w, 1]))) out.push(w)
    return [out, last.map((f) => f())]`,
  'Map entries and spreads beside key and value': `
    const m = new Map([['a', 1]])
    const key = 'k', value = 'v'
    return [key, value, [...m], [...m.entries()], Array.from(m)]`,
  'join and flat beside item and items': `
    const item: (string | undefined)[] = ['a', undefined]
    const items = [[[1], [2]], [[3]]]
    const f = (list: (string | undefined)[], item: string) => list.join(item)
    return [item.join('-'), items.flat(), f(item, '+')]`,
  'array functions beside the names of their parameters': `
    const item = 2, index = 3, pair = 'p', position = 1, left = 1, right = 2, entry = 'e', it = 1
    const list = [1, item, index]
    const pairs: [string, number][] = [[pair, position], [entry, it]]
    return [list.includes(item), list.indexOf(index), [...list.entries()], Object.fromEntries(pairs), Math.max(left, right),
      Array.from({ length: index }, (_, i) => i), list.map((x, i) => x + i), list.filter((x, i) => x > i), list.findIndex((x) => x === item),
      list.lastIndexOf(item), list.flatMap((x) => [x, x])]`,
})

it.each(table.names)('keeps generated names apart: %s', (name) => table.expectSame(name))
