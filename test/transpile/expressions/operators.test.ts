import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const numbers = 'const list = [1, 2, 3]'

const table = compareTable(['echo', 'sh'], {
  // Arithmetic
  'sums and products of sizes': `${numbers}\nreturn [list.length + 1, list.length * 60, list.length - 5, 10 - list.length]`,
  'constants are folded':
    'return [60 * 60 * 24 * 1000 * 30, 2 ** 40, 7 % 3, -7 % 3, 7 / 2 > 3, (6 / 2) | 0, 1 / 4 > 0.2]',
  'products beyond 31 bits': `
    const f = (a: number, b: number) => a * b
    return [f(100000, 100000), f(-65536, 65536), f(3, 4), f(2147483647, 2)]`,
  'sums beyond 31 bits': `
    const f = (a: number, b: number) => a + b
    const g = (a: number) => a + 1
    const h = (a: number) => 2147483647 - -a
    return [f(2147483647, 1), f(2147483647, 2147483647), g(2147483647), h(5)]`,
  'differences beyond 31 bits': `
    const f = (a: number, b: number) => a - b
    return [f(-2147483647, 10), f(0, -2147483647), f(3, 5)]`,
  'a product of three':
    'const f = (a: number, b: number, c: number) => a * b * c\nreturn f(3000, 4000, 5000)',
  'a sum that grows': `
    let total = 0
    for (const n of [2000000000, 2000000000, 5]) total += n
    let product = 1
    for (const n of [100000, 100000]) product *= n
    let count = 0
    for (const n of [7, 8]) { count++; count += 1 }
    return [total, product, count]`,
  'a sum that starts with a variable': `
    const f = (start: number, more: number[]) => { let sum = start; for (const n of more) sum += n; return sum }
    return f(2000000000, [2000000000, 1])`,
  'compound assignments': `
    let a = 10
    a += 5; a -= 3; a *= 4; a %= 7
    let b = 7
    b &= 5; b |= 8; b ^= 1; b <<= 2; b >>= 1
    let s = 'x'
    s += 'y'; s += 1; s += true
    const o = { n: 1, s: 'a' }
    o.n += 2; o.n *= 5; o.s += 'b'
    return [a, b, s, o]`,
  remainders: `
    const f = (a: number, b: number) => a % b
    return [f(7, 3), f(-7, 3), f(7, -3), f(5000000000, 7)]`,
  quotients: `
    const f = (a: number, b: number) => Math.round((a / b) * 1000)
    const g = (a: number, b: number) => a / b > 0.5
    const half = (a: number) => { const h = a / 2; return h > 1 ? 'big' : 'small' }
    return [f(1, 3), f(2, 3), f(7, 2), g(1, 2), g(2, 3), half(3), half(1)]`,
  'text of a quotient': `
    const f = (a: number, b: number) => { const q = a / b; return \`\${q} and \` + q }
    return [f(6, 2), f(1, 3), f(1, 0), f(0, 0), f(-1, 0), f(1, 1000000), f(1, 10000000), f(123456789, 10), f(0, -5)]`,
  'comparisons with a quotient that is NaN': `
    const f = (a: number, b: number) => { const q = a / b; return [q > 1, q >= 1, q < 1, q <= 1, 1 < q, 1 > q] }
    return [f(0, 0), f(1, 0), f(-1, 0), f(1, 1), f(3, 2)]`,
  'comparisons with a quotient that is a negative zero': `
    const f = (a: number, b: number) => { const q = a / b; return [q >= 0, q > 0, q < 0, q <= 0] }
    return [f(0, -5), f(0, 5), f(1, 5), f(-1, 5)]`,
  'equality of a quotient with a constant':
    'const f = (a: number, b: number) => a / b === 0.5\nreturn [f(1, 2), f(2, 3), f(0, 0)]',
  fractions: `
    const x = 1.5
    const y = x * 2 + 0.25
    return [Math.round(y), y > 3, String(x), \`\${y}\`, String(0.1 + 0.2), y < 3.5]`,
  powers:
    'const f = (a: number, b: number) => Math.round(a ** b)\nreturn [f(2, 10), f(3, 3), f(2, 31), f(10, 0)]',
  'operators on bits': `
    const f = (a: number, b: number) => [a & b, a | b, a ^ b, a << b, a >> b, a >>> b, ~a]
    return [f(5, 3), f(-8, 28), f(1, 31), f(5000000000, 2), f(-1, 0)]`,
  'unary operators': `
    const f = (a: number) => [-a, +a, - -a, ~a]
    return [f(5), f(0), f(-3), f(2147483647)]`,
  increments: `
    let i = 0
    const a = [i++, ++i, i--, --i]
    const o = { n: 5 }
    o.n++
    const list = [1, 2]
    list[0]!++
    return [a, i, o.n, o.n++, o.n, list]`,

  // Text
  concatenation: `
    const f = (s: string, n: number, b: boolean) => [s + n, n + s, s + b, b + s, s + n + b, n + 1 + s, s + (n + 1)]
    return [f('a', 1, true), f('', 0, false)]`,
  'concatenation with templates': `
    const f = (s: string) => ['x' + \`\${s}y\`, \`\${s}y\` + 'z', \`\${s}\` + \`\${s}\`]
    return f('a').map((x) => x.length)`,

  // Comparison
  comparisons: `
    const f = (a: number, b: number) => [a < b, a <= b, a > b, a >= b]
    const g = (a: string, b: string) => [a < b, a <= b, a > b, a >= b]
    return [f(1, 2), f(2, 2), f(5000000000, 3), g('a', 'b'), g('10', '9'), g('B', 'a'), g('', 'a'), g('a', 'a')]`,

  // Equality
  'equality of primitives': `
    const f = (a: string, b: string) => [a === b, a !== b]
    const g = (a: number, b: number) => [a === b, a !== b]
    const h = (a: boolean, b: boolean) => [a === b, a !== b]
    return [f('a', 'a'), f('a', 'b'), g(1, 1), g(5000000000, 5000000000), g(1, 2), h(true, true), h(false, true)]`,
  'equality with templates':
    "const f = (s: string) => [`v${s}` === 'v1', 'v1' !== `v${s}`]\nreturn [f('1'), f('2')]",
  'equality with a literal of a union': `
    const f = (s: 'a' | 'b' | undefined) => [s === 'a', s !== 'b', s === undefined, s !== undefined, s == null]
    return [f('a'), f('b'), f(undefined)]`,
  'equality with null': `
    const f = (s: string | null) => [s === null, s !== null, s == null, s != null]
    const g = (s: string | null | undefined) => [s == null, s != null]
    return [f('a'), f(null), f(''), g('a'), g(null), g(undefined)]`,
  'equality of text with other types': `
    const f = (v: string | number) => [v === 'main', v === '']
    const g = (v: string | boolean) => [v === 'true', v === true, v === false]
    return [f('main'), f(5), f(''), f(0), g('true'), g(true), g(false), g('x')]`,
  'an object is compared with undefined': `
    const find = (name: string): { n: number } | undefined => (name === 'a' ? { n: 1 } : undefined)
    return [find('a') === undefined, find('b') === undefined, find('b') == null]`,

  // Logic
  'logic on booleans': `
    const f = (a: boolean, b: boolean) => [a && b, a || b, !a, !(a && b), a !== b]
    return [f(true, true), f(true, false), f(false, true), f(false, false)]`,
  'or with other values': `
    const s = (v: string) => v || 'default'
    const n = (v: number) => v || 5
    const u = (v: string | undefined) => v || 'default'
    const list = (v: string[] | undefined) => v || ['x']
    return [s(''), s('a'), n(0), n(3), u(undefined), u(''), u('b'), list(undefined), list([]), list(['y'])]`,
  'and with other values': `
    const s = (v: string) => v && v + '!'
    const n = (v: number) => v && v + 1
    const b = (v: boolean) => v && 'yes'
    const list = (v: string[] | undefined) => v && v.length
    const o = (v: { a: string } | undefined) => v && v.a
    return [s(''), s('a'), n(0), n(3), b(true), b(false), list(undefined), list([]), list(['y']), o(undefined), o({ a: 'q' })]`,
  nullish: `
    const s = (v: string | undefined) => [v ?? 'default', v ?? '']
    const n = (v: number | null) => [v ?? 5, v ?? 0]
    const b = (v: boolean | undefined) => [v ?? true, v ?? false]
    const list = (v: string[] | undefined) => (v ?? ['x']).length
    return [s(undefined), s(''), s('a'), n(null), n(0), n(7), b(undefined), b(true), b(false), list(undefined), list([])]`,
  'an empty list is kept by nullish': `
    const f = (v: string[] | undefined) => { const list = v ?? []; list.push('a'); return list }
    const given: string[] = []
    f(given)
    return [given, f(undefined)]`,
  'each operand is evaluated once': `
    const log: string[] = []
    const f = (name: string, v: string | undefined) => { log.push(name); return v }
    const a = f('a', undefined) ?? f('b', 'x')
    const b = f('c', 'y') ?? f('d', 'z')
    const c = f('e', '') || f('f', 'w')
    const d = f('g', '') && f('h', 'v')
    return [a, b, c, d, log]`,
  'the right side runs only when it is reached': `
    const log: string[] = []
    const list = (name: string) => { log.push(name); return ['x', 'y'] }
    const f = (on: boolean) => on && list('a').push('z') > 2
    const g = (v: number | undefined) => v ?? list('b').push('z')
    const h = (on: boolean) => { if (on && list('c').push('q') === 3) { log.push('taken') } }
    const results = [f(true), f(false), g(undefined), g(1)]
    h(true)
    h(false)
    return [results, log]`,
  'logical assignments': `
    let a: string | undefined
    a ??= 'x'
    a ??= 'y'
    let b = ''
    b ||= 'z'
    b ||= 'w'
    let c = 'q'
    c &&= 'r'
    const o: { n?: number } = {}
    o.n ??= 3
    const d = (o.n ??= 4)
    return [a, b, c, o, d]`,
  'double negation': `
    const f = (list: string[] | undefined) => [!!list, !list]
    const g = (s: string | undefined) => [!!s, !s]
    return [f([]), f(undefined), f(['x']), g('a'), g(''), g(undefined)]`,

  // Conditions
  'truth of text and numbers': `
    const f = (s: string) => (s ? 'yes' : 'no')
    const g = (n: number) => { if (n) return 'yes'; return 'no' }
    return [f(''), f('a'), f('0'), f('false'), g(0), g(1), g(-1), g(5000000000)]`,
  'truth of arrays and objects': `
    const f = (v: string[] | undefined) => (v ? 'yes' : 'no')
    const g = (v: Record<string, string> | null) => { if (!v) return 'no'; return 'yes' }
    const h = (v: string[] | string) => (v ? 'yes' : 'no')
    const i = (v: Map<string, string> | undefined) => (v ? 'yes' : 'no')
    return [f(undefined), f([]), f(['a']), g(null), g({}), g({ a: 'b' }), h([]), h(''), h('a'), i(new Map()), i(undefined)]`,
  'truth in while': 'let n = 3\nlet s = ""\nwhile (n) { s += n; n-- }\nreturn s',
  'conditions in and, or and not': `
    const f = (s: string, list: string[] | undefined) => { if (list && !s) return 1; if (list || s) return 2; return 3 }
    return [f('', []), f('a', undefined), f('', undefined), f('y', ['x'])]`,
  'conditional expressions': `
    const f = (n: number) => (n > 5 ? 'big' : n > 2 ? 'middle' : 'small')
    return [f(9), f(3), f(0)]`,
  'branches that need statements': `
    const log: string[] = []
    const f = (on: boolean) => (on ? log.push('a') : log.push('b', 'c'))
    return [f(true), f(false), log]`,

  // typeof, in, instanceof
  typeof: `
    const f = (v: string | number | boolean | undefined) => [
      typeof v === 'string', typeof v === 'number', typeof v === 'boolean', typeof v === 'undefined', typeof v !== 'string',
    ]
    const g = (v: string | string[]) => [typeof v === 'object', typeof v === 'string']
    const h = (v: (() => string) | string) => (typeof v === 'function' ? v() : v)
    return [f('a'), f(1), f(true), f(undefined), g('a'), g([]), h(() => 'called'), h('plain')]`,
  in: "const o: Record<string, string> = { a: 'x' }\nreturn ['a' in o, 'b' in o]",
  instanceof: `
    const f = (v: string[] | Map<string, string> | Set<string>) => [v instanceof Array, v instanceof Map, v instanceof Set]
    const caught = () => { try { throw new Error('x') } catch (e) { return e instanceof Error ? e.message : 'other' } }
    return [f([]), f(new Map()), f(new Set()), caught()]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
