import { expect, it } from 'vitest'
import { transpileCases } from '../../support/transpile-cases.ts'

/** Bodies with the findings that each must give, and nothing else. */
const rejected: Readonly<Record<string, readonly [body: string, ...findings: readonly string[]]>> = {
  'a property of text': ["const f = (s: string) => s.link('x')\nreturn f('a')", 'unsupported-method «link»'],
  'a method of numbers': [
    'const f = (n: number) => n.toPrecision(2)\nreturn f(1)',
    'unsupported-method «toPrecision»',
  ],
  'a function of Math': ['return Math.log(env.A ? 2 : 3)', 'unsupported-method «log»'],
  'an assignment to the length': ['const a = [1]\na.length = 0\nreturn a', 'unsupported-method «a.length»'],
  'sort without a comparator': [
    'const f = (a: { size: number }[]) => a.sort()\nreturn f([])',
    'unsupported-arguments «a.sort()»',
  ],
  'includes on objects': [
    'const o = { a: 1 }\nconst f = (a: { a: number }[]) => a.includes(o)\nreturn f([o])',
    'object-identity «a.includes(o)»',
  ],
  'join of lists': [
    'const f = (a: string[][]) => a.join()\nreturn f([])',
    'unsupported-arguments «a.join()»',
  ],
  'a callback that answers with a list': [
    'const f = (a: { tags: string[] }[]) => a.filter((x) => x.tags)\nreturn f([])',
    'callback-truth «(x) => x.tags»',
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
  'a reference back to a group that may not have matched': [
    'const f = (s: string) => /(a)?\\1/.test(s)\nreturn f',
    'unsupported-regexp «/(a)?\\1/»',
  ],
  'a sticky regular expression': [
    'const f = (s: string) => /a/y.test(s)\nreturn f',
    'unsupported-regexp «/a/y»',
  ],
  'a repeated group that a match gives out': [
    'const f = (s: string) => s.match(/(?:(a)|b)*/)\nreturn f',
    'unsupported-arguments «s.match(/(?:(a)|b)*/)»',
  ],
  'a regular expression with the flag g that is handed on': [
    'const f = (s: string, by: RegExp) => by.test(s)\nreturn f("a", /a/g)',
    'unsupported-regexp «/a/g»',
  ],
  'a test that remembers where it stopped': [
    'const a = /a/g\nconst f = (s: string) => a.test(s)\nreturn f',
    'unsupported-arguments «a.test(s)»',
  ],
  'the place of a match': [
    'const f = (s: string) => [...s.matchAll(/a/g)].map((m) => m.index)\nreturn f',
    'unsupported-method «index»',
  ],
  'parseInt with a radix of run time': [
    'const f = (s: string, by: number) => parseInt(s, by)\nreturn f',
    'unsupported-arguments «parseInt(s, by)»',
  ],
  'Number of what may be missing': [
    'const f = (s: string | undefined) => Number(s)\nreturn f',
    'unsupported-arguments «Number(s)»',
  ],
  'isNaN of an integer': [
    'const f = (n: number) => Number.isNaN(n)\nreturn f',
    'unsupported-arguments «Number.isNaN(n)»',
  ],
  'the greatest of nothing': ['return Math.max()', 'unsupported-arguments «Math.max()»'],
  'a method of every object': [
    'const f = (o: { a: string }) => o.toString()\nreturn f',
    'unsupported-method «toString»',
  ],
  'parseInt as a callback': [
    'const f = (a: string[]) => a.map(parseInt)\nreturn f',
    'unsupported-arguments «a.map(parseInt)»',
  ],
  'a Map by lists': [
    'const f = (m: Map<string[], string>) => m.size > 0 && m.has([])\nreturn f',
    'unsupported-arguments «m.has([])»',
  ],
  'JSON of some of the keys': [
    'const f = (o: { a: string }) => JSON.stringify(o, ["a"])\nreturn f',
    'unsupported-arguments «JSON.stringify(o, ["a"])»',
  ],
  'parts of a date where the build runs': [
    'const f = (d: Date) => d.getHours()\nreturn f',
    'unsupported-method «getHours»',
  ],
  'numbers that Groovy cannot write': [
    'const f = (n: number) => [n < Infinity, n > NaN]\nreturn f',
    'not-a-number «Infinity»',
    'not-a-number «NaN»',
  ],
  'Object.keys of an array': [
    'const f = (a: string[]) => Object.keys(a)\nreturn f',
    'unsupported-arguments «Object.keys(a)»',
  ],
  'a spread of what is no list': [
    'const f = (o: Record<string, string>) => { const { ...copy } = o; return copy }\nconst g = (n: { [Symbol.iterator](): Iterator<string> }) => [...n]\nreturn [f, g]',
    'unsupported-syntax «n»',
  ],
  'a property of a list or a match in a pattern': [
    'const f = (a: string[]) => { const { length, at } = a; return [length, at] }\nconst g = (s: string) => { const { groups } = s.match(/(?<a>a)/) ?? {}; return groups }\nreturn [f, g]',
    'unsupported-syntax «{ length, at }»',
    'unsupported-syntax «{ groups }»',
  ],
  'an array with holes': ['return [1, , 2]', 'unsupported-syntax «[1, , 2]»'],
  'a new instance of a class': ["return new URL('http://a/')", "unsupported-syntax «new URL('http://a/')»"],
  'a new array': ['return new Array(3)', 'unsupported-syntax «new Array(3)»'],
  'a bigint': ['return 10n', 'unsupported-syntax «10n»'],
  'instanceof of a class': [
    'const f = (e: unknown) => e instanceof TypeError\nreturn f',
    'unsupported-syntax «e instanceof TypeError»',
  ],
  'a value of unknown type': [
    'const g = (v: any) => v.name\nconst h = (v: any) => `${v}`\nreturn [g, h]',
    'unknown-type «v»',
    'unknown-type «v»',
  ],
  'values that text cannot hold': [
    "const f = (a: string[], o: { a: string }, u: string | undefined) => [`${a}`, `${o}`, `${u}`, 'x' + u]\nreturn f",
    'structure-in-text «a»',
    'structure-in-text «o»',
    'nullable-in-text «u»',
    'nullable-in-text «u»',
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
  'truth of a fraction or an object': [
    `const f = (a: number, list: string[]) => { const q = a > 1 ? a / 2 : list; return q ? 1 : 2 }
    return f`,
    'fractional-condition «q»',
  ],
  'numbers beyond 53 bits': ['return [2 ** 60, 1e300 > 1]', 'not-a-number «2 ** 60»', 'not-a-number «1e300»'],
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
