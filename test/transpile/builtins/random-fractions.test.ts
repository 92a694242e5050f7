import * as fc from 'fast-check'
import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const number = fc.oneof(
  fc.double(),
  fc.double({ min: -1e22, max: 1e22, noNaN: true }),
  fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 8),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, 1, 2, 80.5, 1e21, 1e-7, 2147483647, 4294967296.5),
)

/** Texts of numbers, which stand in the case as a captured constant. */
function texts(size: number, amount: number): string {
  const samples = fc.sample(fc.array(number.map(String), { minLength: size, maxLength: size }), {
    seed: 20_261_122 + size,
    numRuns: amount,
  })
  return `const samples: string[][] = ${JSON.stringify(samples)}`
}

const table = compareTable([], {
  'text through functions and lists': {
    setup: texts(3, 60),
    body: `const show = (n: number) => \`\${n}\`
    const twice = (n: number) => n * 2
    return samples.map((all) => { const ns = all.map((t) => parseFloat(t)); return [ns.join(' '), ns.map(show), ns.map((n) => String(twice(n))), \`\${-(ns[0] ?? 0)}\`] })`,
  },
  'arithmetic through objects': {
    setup: texts(2, 80),
    body: `interface Pair { a: number; b: number }
    const of = (t: string[]): Pair => ({ a: parseFloat(t[0] ?? ''), b: parseFloat(t[1] ?? '') })
    const all = ({ a, b }: Pair): number[] => [a + b, a - b, a * b, a / b, a % b, Math.max(a, b), Math.min(a, b), Math.abs(a)]
    return samples.map((t) => all(of(t)).map((n) => \`\${n}\`))`,
  },
  'comparisons and truth': {
    setup: texts(4, 80),
    body: `const compare = (a: number, b: number) => [a < b, a <= b, a > b, a >= b, a === b, a !== b, !a, a ? 1 : 0, Number.isInteger(a), Number.isFinite(b)]
    return samples.map((t) => { const ns = t.map((x) => parseFloat(x)); const [a = 0, b = 0, c = 0] = ns; return [compare(a, b), compare(a, a), compare(b, c), ns.includes(c), ns.indexOf(b), new Set(ns).size] })`,
  },
  'keys and order': {
    setup: texts(5, 60),
    body: `return samples.map((t) => {
      const ns = t.map((x) => parseFloat(x)).filter((n) => !Number.isNaN(n))
      const counts = new Map<number, number>()
      for (const n of ns) counts.set(n, (counts.get(n) ?? 0) + 1)
      return [ns.toSorted((a, b) => a - b).join(), ns.toSorted((a, b) => { if (a < b) return 1; return a > b ? -1 : 0 }).join(), ns.toSorted().join(), [...counts.values()], [...counts.keys()].map(String)]
    })`,
  },
  'JSON, rounding and bits': {
    setup: texts(2, 60),
    body: `return samples.map((t) => {
      const n = parseFloat(t[0] ?? '')
      const back = JSON.parse(JSON.stringify({ n, list: [n, 1] })) as { n: number | null; list: (number | null)[] }
      const small = n % 1000000
      return [JSON.stringify(back), \`\${back.n ?? 'none'}\`, n | 0, ~n, n >>> 3, Number.isFinite(small) ? [Math.round(small), Math.floor(small), Math.ceil(small), Math.trunc(small), Math.sign(small)].join() : '', n.toFixed(2), small.toFixed(0)]
    })`,
  },
})

it.each(table.names)(
  'as JavaScript: %s',
  async (name) => {
    await table.expectSame(name)
  },
  120_000,
)
