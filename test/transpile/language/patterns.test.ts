import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'sh'], {
  'swaps variables': 'let a = 1, b = 2\n;[a, b] = [b, a]\nreturn [a, b]',
  'swaps elements': `
    const xs = [1, 2, 3]
    const i = 0, j = 2
    ;[xs[i], xs[j]] = [xs[j]!, xs[i]!]
    return xs`,
  'assigns properties, elements and a rest': `
    const o: { x: number; y: string[] } = { x: 0, y: [] }
    let rest: string[] = []
    const source: [number, string | undefined, ...string[]] = [5, undefined, 'p', 'q']
    ;[o.x, o.y[0] = 'z', ...rest] = source
    return [o, rest]`,
  'assigns from an object, with defaults and nested patterns, the source evaluated once': `
    let a = 0, b = '', c: string[] = []
    const get = (): { p: { a?: number; b: string }; c: string[] } => {
      echo('get')
      return { p: { b: 'q' }, c: ['1', '2', '3'] }
    }
    ;({ p: { a = 7, b }, c: [, ...c] } = get())
    return [a, b, c]`,
  'assigns the rest of an object': `
    let a = 0
    let rest: Record<string, number> = {}
    ;({ a, ...rest } = { a: 1, b: 2, c: 3 })
    return [a, rest]`,
  'a default that is only evaluated when needed': `
    const fallback = (x: string) => { echo(x); return x }
    let a = '', b = ''
    const source: { a?: string; b?: string } = { a: 'x' }
    ;({ a = fallback('a'), b = fallback('b') } = source)
    return [a, b]`,
  'the value of an assignment': 'let a = 1, b = 2\nconst all = ([a, b] = [b, a])\nreturn [all, a, b]',
  'goes on from the values before': `
    let a = 0, b = 1
    for (let i = 0; i < 60; i++) [a, b] = [b, a + b]
    const gcd = (x: number, y: number): number => {
      while (y !== 0) [x, y] = [y, x % y]
      return x
    }
    return [a, gcd(12, 18), gcd(7, 3)]`,
  'a loop over pairs with variables from outside': `
    let name = '', count = 0
    const out: string[] = []
    const pairs: [string, number][] = [['x', 1], ['y', 2]]
    for ([name, count] of pairs) out.push(name + count)
    return [out, name, count]`,
  'a computed key in a declaration, beside a rest': `
    const key = (): 'a' | 'b' => { echo('key'); return 'a' }
    const o = { a: 1, b: 2, c: 3 }
    const { [key()]: taken, ...rest } = o
    return [taken, rest]`,
  'patterns in parameters of a callback': `
    const pods = [{ name: 'go', limits: { cpu: '1' } }, { name: 'node', limits: {} as { cpu?: string } }]
    return pods.map(({ name, limits: { cpu = '100m' } }, i) => \`\${i} \${name}=\${cpu}\`)`,
  'patterns in a catch': `
    try {
      throw new Error('bad')
    } catch ({ message }: any) {
      return message
    }`,
  'spreads a tuple over parameters': {
    setup: `
      const f = (a: string, b = 'd', ...more: string[]) => [a, b, more]
      type Pair = [string, string?]
      const g = (pair: Pair) => f(...pair)
      const log = (level: string, text: string) => { echo(level + ' ' + text) }
      const wrap = (...args: Parameters<typeof log>) => log(...args)`,
    body: `
      const xs: [string, ...string[]] = ['p', 'q', 'r', 's']
      const three: [string, string, string] = ['1', '2', '3']
      wrap('info', 'hello')
      return [f(...xs), f('z', ...xs), f(...three, 'end'), g(['only']), g(['two', 'x'])]`,
  },
  'commas and void': `
    let i = 0
    const next = () => (i += 2, i * 10)
    const quiet = (): void => void echo('quiet')
    const xs: number[] = []
    for (let a = 0, b = 10; a < b; a += 3, b--) xs.push(a, b)
    const x = (i++, next())
    quiet()
    return [x, xs, void 0 === undefined]`,
  'a compound assignment evaluates its target once': `
    let calls = 0
    const holder: { n: number; s?: string; list: number[] } = { n: 1, list: [1, 2] }
    const get = () => { calls++; echo('get'); return holder }
    const key = () => { echo('key'); return 'a' }
    const m: Record<string, number> = { a: 1 }
    let i = 0
    get().n += 2
    get().s ??= 'q'
    get().s ??= 'r'
    get().n++
    m[key()]! *= 3
    m[key()] ||= 9
    holder.list[i++]! += 5
    holder.list[i++]!--
    return [calls, holder, m, i]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
