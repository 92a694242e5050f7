import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable([], {
  'iterable patterns': `
    const m = new Map([['a', 1], ['b', 2]])
    const s = new Set(['x', 'y', 'z'])
    const [oldest] = m.keys()
    const [[k, v] = ['', 0]] = m
    const [first, ...others] = s
    const [h = '', ...t] = 'hello'
    const [, second] = m.values()
    const cap = (w: string) => { const [x = '', ...rest] = w; return x.toUpperCase() + rest.join('') }
    const none = (([q = 'dflt']) => q)(new Set<string>())
    return [oldest ?? null, k, v, first ?? null, others, h + '|' + t.join('.'), second ?? null, ['ab', 'c', ''].map(cap), none, ['xy', 'zw'].map(([a = '', b = '']) => b + a)]`,
  'length pattern': `
    const groups = new Map([['a', [1, 2]], ['b', [3]]])
    const f = ({ length }: readonly string[]) => length
    const { length: n } = 'hello'
    const { size } = groups
    return [[...groups].map(([k, { length }]) => \`\${k}=\${length}\`), f(['x', 'y']), n, size]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
