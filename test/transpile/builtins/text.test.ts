import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable([], {
  length: "const f = (s: string) => s.length\nreturn [f(''), f('héllo'), f('😀')]",
  'charAt and at': `
    const f = (s: string, i: number) => [s.charAt(i), s.at(i), s.at(-1), s.at(0)]
    return [f('abc', 1), f('abc', 5), f('abc', -1), f('', 0), f('abc', -5)]`,
  'includes, startsWith, endsWith': `
    const f = (s: string, t: string) => [s.includes(t), s.startsWith(t), s.endsWith(t), s.includes(t, 1), s.startsWith(t, 1)]
    return [f('abc', 'b'), f('abc', 'a'), f('abc', 'c'), f('abc', ''), f('', ''), f('aba', 'a')]`,
  'indexOf and lastIndexOf': `
    const f = (s: string, t: string) => [s.indexOf(t), s.indexOf(t, 1), s.lastIndexOf(t), s.indexOf(t, s.length)]
    return [f('abcabc', 'a'), f('abc', 'x'), f('abc', ''), f('', 'a')]`,
  slice: `
    const f = (s: string) => [s.slice(), s.slice(0), s.slice(2), s.slice(-2), s.slice(0, 2), s.slice(1, 3), s.slice(-3, -1), s.slice(0, -1), s.slice(4, 2)]
    const g = (s: string, a: number, b: number) => [s.slice(a, b), s.slice(a)]
    return [f('hello'), f('a'), f(''), g('hello', -3, 10), g('hello', 1, -1), g('hello', 9, 10), g('hello', -9, 2)]`,
  substring: `
    const f = (s: string) => [s.substring(0, 2), s.substring(1), s.substring(4, 1), s.substring(-1, 2), s.substring(9)]
    const g = (s: string, a: number, b: number) => s.substring(a, b)
    return [f('hello'), f('a'), g('hello', 4, 1), g('hello', -5, 99), g('hello', 2, 2)]`,
  split: `
    const f = (s: string) => [s.split(','), s.split('.'), s.split(''), s.split(', '), s.split(',', 2), s.split('|'), s.split('\\n')]
    const g = (s: string, by: string) => s.split(by)
    return [f('a,b,,'), f('a.b..'), f(''), f('a|b'), f('x\\ny\\n'), g('a+b+', '+'), g('abc', ''), g('', ''), g('a\\\\Eb', '\\\\E')]`,
  'split at a regular expression': `
    const f = (s: string) => [s.split(/\\d+/), s.split(/\\s+/), s.split(/\\r?\\n/), s.split(/[,;]/, 2), s.split(/(?:x|y)/)]
    return [f('a1b22c'), f('a b  c\\n'), f('1x2y'), f('a,b;c\\r\\nd'), f('')]`,
  'replace text': `
    const f = (s: string) => [s.replace('.', '-'), s.replaceAll('.', '-'), s.replace('a', '$1'), s.replace('a', '[$&]'),
      s.replaceAll('a', '$$'), s.replace('x', "$'"), s.replace('b', '$\`'), s.replaceAll('b', "<$'>"), s.replace('', '_'), s.replaceAll('', '_')]
    return [f('a.b.c'), f('aab'), f('')]`,
  'replace text by text of run time': `
    const f = (s: string, what: string, by: string) => [s.replace(what, by), s.replaceAll(what, by)]
    return [f('a.b.c', '.', '-'), f('aXbX', 'X', '$&$&'), f('ab', '', '-'), f('a$1b', '$1', '\\\\'), f('abc', 'b', "$\`$'$$"), f('aa', 'a', '$')]`,
  'replace a regular expression': `
    const f = (s: string) => [s.replace(/\\d/g, '#'), s.replace(/\\d/, '#'), s.replace(/([a-z])(\\d)/g, '$2$1'), s.replace(/a/gi, '[$&]'),
      s.replace(/(?<l>[a-z])/g, '<$<l>>'), s.replaceAll(/\\W/g, '_'), s.replace(/b/, '$$'), s.replace(/(\\d)/g, '$10'), s.replace(/x/g, '\\\\')]
    return [f('a1b2'), f('A-b.x'), f('')]`,
  'replace by a function': `
    const f = (s: string) => [s.replace(/\\d/g, (d) => '<' + d + '>'), s.replace(/(\\w)=(\\w)/, (all, k, v) => v + '=' + k + all),
      s.replace(/a/g, () => '$&')]
    return [f('a1b2'), f('k=v'), f('')]`,
  'replace by a function with a value of outside': `
    const f = (s: string, by: string) => s.replace(/\\{(\\w+)\\}/g, (_all, name) => by + name)
    return f('{a}-{b}', '$')`,
  trim: "const f = (s: string) => [s.trim(), s.trimStart(), s.trimEnd()]\nreturn [f(' \\t\\n a \\n'), f(''), f('   '), f('a')]",
  padding: `
    const f = (s: string) => [s.padStart(5), s.padEnd(5), s.padStart(5, 'ab'), s.padEnd(3, '0'), s.padStart(4, 'ab'), s.padStart(1), s.padEnd(5, '')]
    const g = (n: number) => 'x'.padStart(n, '0')
    return [f('7'), f('long text'), f(''), g(3), g(-3)]`,
  repeat: "const f = (s: string, n: number) => s.repeat(n)\nreturn [f('ab', 3), f('ab', 0), f('', 5)]",
  concat: "const f = (s: string, n: number) => s.concat('b', s)\nreturn f('a', 1)",
  'upper and lower case':
    "const f = (s: string) => [s.toUpperCase(), s.toLowerCase(), s.toString()]\nreturn [f('aBcé'), f('')]",
  characters: "const f = (s: string) => [...s]\nreturn [f('abc'), f('')]",
  test: `
    const f = (s: string) => [/^v\\d+/.test(s), /^v\\d+$/.test(s), /a|b/.test(s), /V/i.test(s), /\\bx\\b/.test(s), /^$/.test(s), /\\/|\\./.test(s), /[^\\w-]/.test(s)]
    return [f('v12'), f('v12\\n'), f('b'), f('ax x'), f(''), f('a/b'), f('-')]`,
  'test on lines': `
    const f = (s: string) => [/^b$/m.test(s), /a.c/.test(s), /a.c/s.test(s), /^a/m.test(s), /b$/.test(s)]
    return [f('a\\nb\\nc'), f('a\\nc'), f('b'), f('x\\r\\nb\\r\\n'), f('b\\n')]`,
  'a captured regular expression': {
    setup: 'const version = /^v(\\d+)\\.(\\d+)$/',
    body: "const f = (s: string) => [version.test(s), s.match(version)?.[1], s.replace(version, '$2.$1')]\nreturn [f('v1.2'), f('x')]",
  },
  match: `
    const f = (s: string) => { const m = s.match(/v(\\d+)(?:-(\\w+))?/); return m ? [m[0], m[1], m[2], m.length] : null }
    const g = (s: string) => s.match(/\\d+/g)
    const h = (s: string) => { const m = /(\\w)=(\\w)/.exec(s); if (m === null) return 'none'; const [, k, v] = m; return [k, v] }
    return [f('x v12-rc'), f('v3'), f('none'), g('a1b22'), g('x'), h('k=v'), h('')]`,
  'match with a default':
    "const f = (s: string) => s.match(/(\\d+)/)?.[1] ?? 'none'\nreturn [f('a12'), f('b')]",
  matchAll: `
    const f = (s: string) => [...s.matchAll(/(\\w)(\\d)/g)].map((m) => m[1] + '=' + m[2])
    const g = (s: string) => { const r: string[] = []; for (const m of s.matchAll(/[a-z]/g)) r.push(m[0]); return r }
    return [f('a1b2'), f(''), g('a1b2')]`,
  'calls on what is known while compiling': {
    setup: "const app = 'Api'\nconst names = ['b', 'a']",
    body: "return [app.toLowerCase(), app.length, names.join('-'), names.includes('a'), names.toSorted(), app.slice(1), names.length, app.padEnd(5, '.')]",
  },
  'functions that stand by themselves': `
    const f = (s: string) => [String(s), Boolean(s), encodeURIComponent(s), parseInt('42' + s, 10), parseFloat('1.5' + s) > 1]
    const g = (n: number) => [String(n), Boolean(n), n.toString()]
    const h = (b: boolean) => [String(b), Number(b), b.toString()]
    return [f(''), f('a b/é!~*()+&'), g(0), g(5000000000), h(true), h(false)]`,
  'numbers out of text': `
    const f = (s: string) => [parseInt(s, 10), Number.parseInt(s), parseInt(s) + 1]
    const g = (s: string) => Number(s)
    return [f('42px'), f('-7'), f(' 12 '), f('5000000000'), g('42'), g(' 7 '), g(''), g('-3')]`,
  'fractions out of text': `
    const f = (s: string) => { const n = parseFloat(s); return [n > 1, Math.round(n * 100), String(n), n.toFixed(2), Number.isNaN(n)] }
    return [f('82.35% of'), f('3'), f('.5'), f('1e3'), f('-0.001')]`,
  'text that is no number': `
    const f = (s: string) => { const n = parseFloat(s); return [Number.isNaN(n), isNaN(n), n > 1, n < 1, n >= 1, String(n)] }
    return [f('x'), f('2'), f('')]`,
  'text of numbers': `
    const f = (n: number) => [n.toString(), n.toFixed(), n.toFixed(2), String(n), \`\${n}\`]
    const g = (a: number, b: number) => { const q = a / b; return [q.toFixed(2), q.toFixed(0), q.toFixed(1), q.toFixed(10), q.toString()] }
    return [f(5), f(-3), f(0), g(1005, 1000), g(5, 2), g(-5, 2), g(1, 3), g(2, 3), g(1, 8), g(123456789, 1000), g(0, 7), g(1, 100000000)]`,
  hexadecimal:
    "const list = ['a', 'b']\nreturn [list.length.toString(16), (255).toString(16), (10).toString(2)]",
})

it.each(table.names)('%s', (name) => table.expectSame(name))
