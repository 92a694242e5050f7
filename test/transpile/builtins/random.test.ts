import * as fc from 'fast-check'
import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const seed = 20_240_612
const amount = 200

/** Values that stand in the case as a captured constant. */
function samples(arbitrary: fc.Arbitrary<unknown>, part = 0, parts = 1): string {
  const options = { seed: seed + part, numRuns: amount / parts }
  return `const samples = ${JSON.stringify(fc.sample(arbitrary, options))}`
}

/** Read and written character by character, which takes too long for one run of a busy machine. */
function jsonCase(part: number): { readonly setup: string; readonly body: string } {
  const texts = fc
    .json({ maxDepth: 3, noUnicodeString: false })
    .filter((json) => !/\d\.\d|\d[eE]|\d{16}|"-?\d+"|__proto__/.test(json))
  return {
    setup: samples(texts, part, 5),
    body: `const read = (text: string) => JSON.parse(text) as Json
    type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
    return (samples as string[]).map((text) => [JSON.stringify(read(text)), JSON.stringify(read(text), null, 2)])`,
  }
}

const text = fc.string({ unit: fc.constantFrom(...'aab.,$ &\\n\\t\'"{}()[]|^*+?-éß1'), maxLength: 12 })
const position = fc.integer({ min: -15, max: 15 })
const list = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 6 })
const double = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000),
  fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 8),
)

const table = compareTable([], {
  'parts of text': {
    setup: samples(fc.tuple(text, position, position)),
    body: `const f = (s: string, a: number, b: number) => [s.slice(a, b), s.slice(a), s.substring(a, b), s.at(a) === undefined, s.charAt(a), s[a] === undefined]
    return (samples as [string, number, number][]).map(([s, a, b]) => f(s, a, b))`,
  },
  'search in text': {
    setup: samples(fc.tuple(text, text)),
    body: `const f = (s: string, t: string) => [s.includes(t), s.indexOf(t), s.lastIndexOf(t), s.startsWith(t), s.endsWith(t), s.split(t), s < t]
    return (samples as [string, string][]).map(([s, t]) => f(s, t))`,
  },
  replacements: {
    setup: samples(
      fc.tuple(
        text,
        fc.string({ unit: fc.constantFrom(...'ab.$'), maxLength: 2 }),
        fc.string({ unit: fc.constantFrom(..."$&`'1x\\"), maxLength: 4 }),
      ),
    ),
    body: `const f = (s: string, what: string, by: string) => [s.replace(what, by), s.replaceAll(what, by), s.replace(/[ab]/g, () => by), s.replace(/(a)|b/, (all) => all + by)]
    return (samples as [string, string, string][]).map(([s, what, by]) => f(s, what, by))`,
  },
  padding: {
    setup: samples(fc.tuple(text, position)),
    body: `const f = (s: string, n: number) => [s.padStart(n), s.padEnd(n, 'xyz'), s.padStart(n, 'ab'), s.trimEnd(), s.trimStart(), s.trim(), s.toUpperCase()]
    return (samples as [string, number][]).map(([s, n]) => f(s, n))`,
  },
  'regular expressions': {
    setup: samples(text),
    body: String.raw`const f = (s: string) => [s.split(/[,.]/), s.match(/a+/g), s.match(/(a)(b)?/)?.[1], /^[ab]*$/.test(s), /\bb/.test(s), /b\B/.test(s), /^a$/m.test(s), /.$/.test(s), s.replace(/[^a-z]/g, '_'), s.replace(/(\w)(\W)/g, '$2$1')]
    return (samples as string[]).map((s) => f(s))`,
  },
  'parts of lists': {
    setup: samples(fc.tuple(list, position, position)),
    body: `const f = (given: string[], a: number, b: number) => {
      const list = [...given]
      const parts = [list.slice(a, b), list.slice(a), list.at(a), list[a]]
      const removed = list.splice(a, b, 'x', 'y')
      return [parts, removed, list, list.toReversed(), list.toSorted(), list.lastIndexOf('a'), list.join(), list.includes('b')]
    }
    return (samples as [string[], number, number][]).map(([list, a, b]) => f(list, a, b))`,
  },
  'fractions as text': {
    setup: samples(double.map((value) => value.toString())),
    body: `const f = (s: string) => { const n = parseFloat(s); return [String(n), n.toFixed(2), n.toFixed(0), n.toFixed(7), n > 1, n <= 0.5, -n < 3] }
    return (samples as string[]).map((s) => f(s))`,
  },
  quotients: {
    setup: samples(fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }))),
    body: `const f = (a: number, b: number) => { const q = a / b; return [String(q), q.toFixed(3), Math.floor(a / b), Math.ceil(a / b), a % b, -a % b, q > b] }
    return (samples as [number, number][]).map(([a, b]) => f(a, b))`,
  },
  'sums and products': {
    setup: samples(fc.tuple(fc.integer(), fc.integer(), fc.integer({ min: -1000, max: 1000 }))),
    body: `const f = (a: number, b: number, c: number) => [a + b, a - b, a * c, a + b + c, a - (b - c), -a, a + 1, 2 * b, a & b, a | c, a ^ b, a << (c & 31), a >> 3, a >>> 5, ~a, Math.max(a, b, c), Math.min(a, b), Math.abs(a)]
    return (samples as [number, number, number][]).map(([a, b, c]) => f(a, b, c))`,
  },
  'JSON, part 1': jsonCase(1),
  'JSON, part 2': jsonCase(2),
  'JSON, part 3': jsonCase(3),
  'JSON, part 4': jsonCase(4),
  'JSON, part 5': jsonCase(5),
})

it.each(table.names)('%s', (name) => table.expectSame(name))
