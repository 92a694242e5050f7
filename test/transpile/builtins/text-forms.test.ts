import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable([], {
  charCodeAt: `
    const f = (s: string, i: number) => s.charCodeAt(i)
    return [f('A', 0), f('é', 0), f('😀', 1)]`,
  codePointAt: `
    const f = (s: string, i: number) => s.codePointAt(i)
    return [f('A', 0), f('😀', 0), f('a', 4) ?? 'none']`,
  fromCharCode: `
    const f = (n: number) => String.fromCharCode(n)
    return f(66)`,
  localeCompare: `
    const f = (a: string, b: string) => a.localeCompare(b)
    return f('a','b')`,
  'sort localeCompare': `
    const f = (a: string[]) => [...a].sort((x, y) => x.localeCompare(y))
    return f(['b','a'])`,
  search: `
    const f = (s: string) => s.search(/\\d/)
    return [f('a1'), f('x')]`,
  'startsWith neg': `
    const f = (s: string, n: number) => [s.startsWith('a', n), s.endsWith('a', n), s.includes('a', n)]
    return [f('abca', -1), f('abca', 1), f('abca', 99)]`,
  'endsWith pos': `
    const f = (s: string) => s.endsWith('b', 2)
    return f('abc')`,
  'lastIndexOf from': `
    const f = (s: string, n: number) => s.lastIndexOf('a', n)
    return [f('banana', 2), f('banana', -1), f('banana', 99)]`,
  'indexOf big': `
    const f = (s: string, n: number) => [s.indexOf('a', n), s.indexOf('', n)]
    return [f('banana', -5), f('banana', 99), f('banana', 5000000000)]`,
  'slice huge': `
    const f = (s: string, n: number) => [s.slice(0, n), s.slice(n), s.slice(-n), s.substring(n), s.substring(0, n)]
    return [f('hello', 5000000000), f('hello', 9007199254740991)]`,
  'split none': `
    const f = (s: string) => s.split(undefined as unknown as string)
    return f('a')`,
  'split undefined limit': `
    const f = (s: string) => s.split(',', undefined)
    return f('a,b')`,
  'split neg limit': `
    const f = (s: string) => s.split(',', -1)
    return f('a,b')`,
  'split groups': `
    const f = (s: string) => s.split(/(,)/)
    return f('a,b')`,
  'split empty regexp': `
    const f = (s: string) => s.split(/(?:)/)
    return f('abc')`,
  'split lookahead': `
    const f = (s: string) => s.split(/(?=[A-Z])/)
    return [f('fooBarBaz'), f('ABC'), f('')]`,
  'split ws': `
    const f = (s: string) => s.split(/\\s*,\\s*/)
    return [f('a , b,c'), f(' a'), f('')]`,
  'split empty string input': `
    const f = (s: string) => [s.split(/,/), s.split(''), s.split('ab'), s.split(/\\s+/)]
    return [f(''), f(' a '), f('ab')]`,
  'split surrogate': `
    const f = (s: string) => s.split('')
    return f('a😀b')`,
  'spread surrogate': `
    const f = (s: string) => [...s]
    return f('a😀b')`,
  'for of surrogate': `
    const f = (s: string) => { const r: string[] = []; for (const c of s) r.push(c); return r }
    return f('a😀b')`,
  'Array.from string': `
    const f = (s: string) => [Array.from(s), Array.from(s, (c) => c.toUpperCase()), Array.from(s, (c, i) => c + i)]
    return f('abc')`,
  'padStart runtime fill': `
    const f = (s: string, n: number, fill: string) => [s.padStart(n, fill), s.padEnd(n, fill)]
    return [f('7', 5, 'ab'), f('7', 3, ''), f('7', 0, 'x'), f('7', 4, '😀')]`,
  'repeat negative': `
    const f = (s: string, n: number) => s.repeat(n)
    try { return f('a', -1) } catch { return 'thrown' }`,
  'repeat long': `
    const f = (s: string, n: number) => s.repeat(n)
    return f('ab', 3000000000 - 2999999998)`,
  'replace string by function': `
    const f = (s: string) => [s.replace('a', () => 'X'), s.replaceAll('a', (m) => m.toUpperCase()), s.replace('.', (m) => \`[\${m}]\`)]
    return [f('a.a'), f('zz')]`,
  'replace fn number': `
    const f = (s: string) => s.replace(/\\d+/g, (d) => String(Number(d) + 1))
    return f('a1b9')`,
  'replace runtime replacement regexp': `
    const f = (s: string, by: string) => s.replace(/a/g, by)
    return [f('banana', 'x'), f('banana', '[$&]'), f('banana', '$$')]`,
  'replace $` with regexp': `
    const f = (s: string) => s.replace(/b/, "<$\`|$'>")
    return f('abc')`,
  'replace $0 $9': `
    const f = (s: string) => [s.replace(/(b)/, '$0'), s.replace(/(b)/, '$9'), s.replace(/(b)/, '$01'), s.replace(/b/, '$1'), s.replace(/(b)/, '$'), s.replace(/(b)/, '\\\\$1')]
    return f('abc')`,
  'replace named missing': `
    const f = (s: string) => [s.replace(/(?<x>b)/, '$<x>$<y>|'), s.replace(/(b)/, '$<x>')]
    return f('abc')`,
  'replace unset group': `
    const f = (s: string) => s.replace(/(a)|b/g, '[$1]')
    return f('ab')`,
  'replace fn returns number': `
    const f = (s: string) => s.replace(/b/, () => 5 as unknown as string)
    return f('abc')`,
  'replace fn named function': `
    const up = (m: string) => m.toUpperCase()
    const f = (s: string) => s.replace(/b/, up)
    return f('abc')`,
  'toUpperCase special': `
    const f = (s: string) => [s.toUpperCase(), s.toLowerCase()]
    return [f('straße'), f('İ'), f('ıi'), f('ΑΣ')]`,
  'concat null': `
    const f = (s: string, u: string | undefined) => s.concat(u as string)
    return f('a', 'b')`,
  isWellFormed: `
    const f = (s: string) => s.trim().length
    return f('\\n')`,
  'compare strings': `
    const f = (a: string, b: string) => [a < b, a <= b, a > b, a >= b]
    return [f('a', 'B'), f('a', 'a'), f('', 'a'), f('é', 'z'), f('😀', '\\uffff')]`,
  'index access': `
    const f = (s: string, i: number) => [s[i], s[0], s[s.length - 1]]
    return [f('abc', 1), f('abc', 9), f('', 0), f('abc', -1)]`,
  'includes empty': `
    const f = (s: string) => [s.includes(''), s.startsWith(''), s.endsWith(''), s.indexOf(''), s.lastIndexOf('')]
    return [f(''), f('a')]`,
  'codePoint iteration upper': `
    const f = (s: string) => s.split('').reverse().join('')
    return f('abc')`,
  valueOf: `
    const f = (s: string) => s.valueOf()
    return f('a')`,
  'title case': `
    const f = (s: string) => s.charAt(0).toUpperCase() + s.slice(1).toLowerCase()
    return [f('hELLO'), f('')]`,
  kebab: `
    const f = (s: string) => s.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
    return f('fooBarBaz')`,
  slug: `
    const f = (s: string) => s.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
    return [f('Feature/ABC-123 foo!'), f('--'), f('a')]`,
  lines: `
    const f = (s: string) => s.split('\\n').map((l) => l.trim()).filter((l) => l.length > 0)
    return f(' a \\n\\n b\\r\\n')`,
  'filter Boolean': `
    const f = (s: string) => s.split('\\n').filter(Boolean)
    return f('a\\n\\nb\\n')`,
  'map String': `
    const f = (a: number[]) => a.map(String)
    return f([1,2])`,
  'map Number': `
    const f = (a: string[]) => a.map(Number)
    return f(['1','2'])`,
  'map trim': `
    const f = (a: string[]) => a.map((x) => x.trim())
    return f([' a '])`,
  'map parseInt': `
    const f = (a: string[]) => a.map((x) => parseInt(x, 10))
    return f(['1','2'])`,
  'map encodeURIComponent': `
    const f = (a: string[]) => a.map(encodeURIComponent)
    return f(['a b'])`,
  'map Boolean': `
    const f = (a: string[]) => a.map(Boolean)
    return f(['', 'a'])`,
  'some Boolean': `
    const f = (a: string[]) => [a.some(Boolean), a.every(Boolean), a.find(Boolean), a.findIndex(Boolean)]
    return f(['', 'a'])`,
  'filter Boolean nullable': `
    const f = (a: (string | undefined)[]) => a.filter(Boolean)
    return f(['', 'a', undefined])`,
  'filter Boolean mixed': `
    const f = (a: (string | false | null)[]) => a.filter(Boolean)
    return f(['', 'a', false, null])`,
  'filter Boolean cond': `
    const f = (push: boolean) => ['build', push && 'push', push ? 'tag' : undefined].filter(Boolean).join(' ')
    return [f(true), f(false)]`,
  'filter number': `
    const f = (a: number[]) => a.filter(Boolean)
    return f([0, 1])`,
  'encodeURIComponent hostile': `
    const f = (s: string) => encodeURIComponent(s)
    return [f("a b/é!~*()+&'"), f('😀'), f('\\n\\u0000'), f('%'), f('-_.')]`,
  template: `
    const f = (s: string, n: number, b: boolean) => \`\${s}-\${n}-\${b}\`
    return f('a', 1, true)`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
