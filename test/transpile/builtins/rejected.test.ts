import { expect, it } from 'vitest'
import { transpileCases } from '../../support/transpile-cases.ts'

/** Bodies with the findings that each must give, and nothing else. */
const rejected: Readonly<Record<string, readonly [body: string, ...findings: readonly string[]]>> = {
  'a method that Groovy has no exact counterpart for': [
    "const f = (s: string) => s.localeCompare('b')\nreturn f('a')",
    'unsupported-method «localeCompare»',
  ],
  'a property of text': ["const f = (s: string) => s.link('x')\nreturn f('a')", 'unsupported-method «link»'],
  'a method of numbers': [
    'const f = (n: number) => n.toPrecision(2)\nreturn f(1)',
    'unsupported-method «toPrecision»',
  ],
  'a function of Math': ['return Math.random()', 'unsupported-method «random»'],
  'an assignment to the length': ['const a = [1]\na.length = 0\nreturn a', 'unsupported-method «a.length»'],
  'sort without a comparator': [
    'const f = (a: number[]) => a.sort()\nreturn f([10, 9])',
    'unsupported-arguments «a.sort()»',
  ],
  'a comparator that gives a fraction': [
    'const f = (a: number[]) => a.sort((x, y) => (x - y) / 2)\nreturn f([1])',
    'unsupported-arguments «a.sort((x, y) => (x - y) / 2)»',
  ],
  'includes on objects': [
    'const o = { a: 1 }\nconst f = (a: { a: number }[]) => a.includes(o)\nreturn f([o])',
    'object-identity «a.includes(o)»',
  ],
  'join of lists': [
    'const f = (a: string[][]) => a.join()\nreturn f([])',
    'unsupported-arguments «a.join()»',
  ],
  'a callback that takes the array': [
    'const f = (a: string[]) => a.map((x, i, all) => x + i + all.length)\nreturn f([])',
    'unsupported-arguments «a.map((x, i, all) => x + i + all.length)»',
  ],
  'a callback that answers with a list': [
    'const f = (a: { tags: string[] }[]) => a.filter((x) => x.tags)\nreturn f([])',
    'callback-truth «(x) => x.tags»',
  ],
  'a Map by numbers': [
    "const f = (m: Map<number, string>) => m.get(1) ?? ''\nreturn f",
    'unsupported-arguments «m.get(1)»',
  ],
  'a Set of numbers': ['const s = new Set([1, 2])\nreturn s.size', 'unsupported-arguments «new Set([1, 2])»'],
  'the value of a change of a Map': [
    "const m = new Map<string, string>()\nconst n = m.set('a', 'b')\nreturn n.size",
    "unsupported-arguments «m.set('a', 'b')»",
  ],
  'JSON of a Map': [
    'const f = (m: Map<string, string>) => JSON.stringify(m)\nreturn f',
    'unsupported-arguments «JSON.stringify(m)»',
  ],
  'JSON of what can be null and undefined': [
    'const f = (o: { a?: string; b: string | null }) => JSON.stringify(o)\nreturn f',
    'unsupported-arguments «JSON.stringify(o)»',
  ],
  'a regular expression put together at run time': [
    'const f = (s: string) => new RegExp(s).test(s)\nreturn f',
    'unsupported-regexp «new RegExp(s)»',
  ],
  'a reference back to a group': [
    'const f = (s: string) => /(a)\\1/.test(s)\nreturn f',
    'unsupported-regexp «/(a)\\1/»',
  ],
  'a sticky regular expression': [
    'const f = (s: string) => /a/y.test(s)\nreturn f',
    'unsupported-regexp «/a/y»',
  ],
  'a split that gives groups': [
    'const f = (s: string) => s.split(/(,)/)\nreturn f',
    'unsupported-arguments «s.split(/(,)/)»',
  ],
  'a split at nothing': [
    'const f = (s: string) => s.split(/x*/)\nreturn f',
    'unsupported-arguments «s.split(/x*/)»',
  ],
  'a replacement of run time for a regular expression': [
    'const f = (s: string, by: string) => s.replace(/a/g, by)\nreturn f',
    'unsupported-arguments «s.replace(/a/g, by)»',
  ],
  'parseInt with another radix': [
    'const f = (s: string) => parseInt(s, 16)\nreturn f',
    'unsupported-arguments «parseInt(s, 16)»',
  ],
  'Number of what may be missing': [
    'const f = (s: string | undefined) => Number(s)\nreturn f',
    'unsupported-arguments «Number(s)»',
  ],
  'isNaN of an integer': [
    'const f = (s: string) => Number.isNaN(parseInt(s, 10))\nreturn f',
    'unsupported-arguments «Number.isNaN(parseInt(s, 10))»',
  ],
  'the greatest of fractions': [
    'const f = (a: number) => Math.max(a / 2, 1) > 1\nreturn f',
    'unsupported-arguments «Math.max(a / 2, 1)»',
  ],
  'Object.keys of an array': [
    'const f = (a: string[]) => Object.keys(a)\nreturn f',
    'unsupported-arguments «Object.keys(a)»',
  ],
  'a spread of what is no list': [
    'const f = (o: Record<string, string>) => { const { ...copy } = o; return copy }\nconst g = (n: { [Symbol.iterator](): Iterator<string> }) => [...n]\nreturn [f, g]',
    'unsupported-syntax «n»',
  ],
  'an array with holes': ['return [1, , 2]', 'unsupported-syntax «[1, , 2]»'],
  'a new instance of a class': ["return new URL('http://a/')", "unsupported-syntax «new URL('http://a/')»"],
  'a new array': ['return new Array(3)', 'unsupported-syntax «new Array(3)»'],
  'a regular expression as a value': ['const r = /a/\nreturn r', 'unsupported-syntax «/a/»'],
  'a bigint': ['return 10n', 'unsupported-syntax «10n»'],
  'a comma': ['let a = 1\nconst b = (a++, a)\nreturn b', 'unsupported-syntax «a++, a»'],
  'a destructuring assignment': [
    "let a = 'x', b = 'y'\n;[a, b] = [b, a]\nreturn a",
    'unsupported-syntax «[a, b] = [b, a]»',
  ],
  'instanceof of a class': [
    'const f = (e: unknown) => e instanceof TypeError\nreturn f',
    'unsupported-syntax «e instanceof TypeError»',
  ],
  'a value of unknown type': [
    'const f = (v: unknown) => (v ? 1 : 2)\nconst g = (v: any) => v.name\nconst h = (v: any) => `${v}`\nreturn [f, g, h]',
    'unknown-type «v»',
    'unknown-type «v»',
    'unknown-type «v»',
  ],
  'values that text cannot hold': [
    "const f = (a: string[], o: { a: string }, u: string | undefined, e: Error) => [`${a}`, `${o}`, `${u}`, 'x' + u, `${e}`]\nreturn f",
    'structure-in-text «a»',
    'structure-in-text «o»',
    'nullable-in-text «u»',
    'nullable-in-text «u»',
    'structure-in-text «e»',
  ],
  'equality that Groovy answers in another way': [
    `const f = (a: string[], b: string[], s: string | number, t: string, u: string | null | undefined, n: string | null, m: string | undefined) =>
      [a === b, s === t, u === undefined, u === null, n === m, m == '']
    return f`,
    'object-identity «a === b»',
    'mixed-equality «s === t»',
    'null-or-undefined «u === undefined»',
    'null-or-undefined «u === null»',
    'null-or-undefined «n === m»',
    "loose-equality «m == ''»",
  ],
  'fractions that are passed on': [
    `const f = (n: number) => n
    const g = (a: number, b: number) => a / b
    const list = [0.5]
    const o = { ratio: 1.5 }
    return [f(0.5), g(1, 2), list.length, o.ratio]`,
    'fractional-number «a / b»',
    'fractional-number «0.5»',
    'fractional-number «1.5»',
    'fractional-number «0.5»',
  ],
  'fractions in what is captured': [
    'const f = (o: { ratio: number }) => o.ratio > 1\nreturn [f(limits), limits.ratio > 1]',
    'fractional-number «limits»',
  ],
  'truth and equality of fractions': [
    `const f = (a: number, b: number) => { const q = a / b; return [q === b, q ? 1 : 2] }
    return f`,
    'fractional-condition «q === b»',
    'fractional-condition «q»',
  ],
  'numbers beyond 53 bits': ['return [2 ** 60, 1e300 > 1]', 'not-a-number «2 ** 60»', 'not-a-number «1e300»'],
  'keys that are numbers': ["return { b: 1, 2: 'x' }", 'integer-key «2»'],
  'an element at a place that may be negative': [
    "const f = (a: string[], i: number) => { a[i] = 'x' }\nreturn f",
    'index-range «i»',
  ],
}

const rejectedInJenkins: typeof rejected = {
  'the keys of env': ['return Object.keys(env)', 'unsupported-arguments «Object.keys(env)»'],
  'a spread of env': ['return { ...env }', 'unsupported-syntax «env»'],
  'a key in env': ["return 'A' in env", "unsupported-syntax «'A' in env»"],
  'JSON of a build': [
    'return JSON.stringify(currentBuild)',
    'unsupported-arguments «JSON.stringify(currentBuild)»',
  ],
  'a variable that is taken away': ["delete env['A']", "unsupported-syntax «delete env['A']»"],
  'a variable set to nothing': ['env.A = env.B', 'nullable-in-text «env.B»'],
}

const cases = transpileCases(
  Object.fromEntries(
    Object.entries({ ...rejected, ...rejectedInJenkins }).map(([name, [body]]) => [
      name,
      { body, setup: 'const limits = { ratio: 1.5 }' },
    ]),
  ),
  ['currentBuild', 'env'],
  'script',
  { check: false },
)

it.each(Object.entries({ ...rejected, ...rejectedInJenkins }))('refuses %s', (name, [, ...findings]) => {
  expect(cases.get(name).findings).toEqual(findings)
})
