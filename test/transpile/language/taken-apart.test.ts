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
  'object pattern null default chain': {
    setup: `const f = ({ a: { b = 1, ...rest } = { b: 2, c: 3 } as { b?: number; c?: number }, list: [x, , y] = ['p', 'q', 'r'] }: { a?: { b?: number; c?: number }; list?: string[] } = {}) => [b, rest, x ?? '', y ?? '']`,
    body: `
      let first = '', others: string[] = []
      ;({ first, others } = { first: 'z', others: ['w'] })
      ;[first, ...others] = ['1', '2', '3']
      for (const { id, tags: [tag = 'none'] = [] } of [{ id: 1, tags: ['t'] }, { id: 2 }] as { id: number; tags?: string[] }[]) others.push(\`\${id}\${tag}\`)
      return [f(), f({ a: {}, list: ['k'] }), first, others]`,
  },
  'set and entries patterns in loops and assignments': `
    let a = '', b = ''
    ;[a, b] = new Set(['x', 'y'])
    const pairs: string[] = []
    for (const [k, [v1, v2 = '-']] of new Map([['p', 'ab'], ['q', 'c']])) pairs.push(\`\${k}\${v1}\${v2}\`)
    const [[c1, c2]] = ['mn']
    const [v0] = new Set(['s0', 's1']).values()
    ;[b] = new Map([['mk', 1]]).keys()
    const f = ([x, y]: string) => y + x
    return [a, b, v0 ?? '', pairs, c1, c2, f('12')]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
