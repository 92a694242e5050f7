import { expect, it } from 'vitest'
import { compareTable } from '../../support/compare.ts'
import { transpileCases } from '../../support/transpile-cases.ts'

const table = compareTable(['echo', 'env'], {
  'sorted lists inside loops with steps': `
    const out: string[] = []
    for (const list of [['b', 'a'], ['d', 'c']]) {
      list.sort((a, b) => a < b ? -1 : 1).forEach((x) => { echo(x); out.push(x) })
    }
    return out`,
  'a function that steps and callbacks use': `
    const size = (x: string) => x.length
    echo(String(size('abc')))
    return ['bb', 'a'].sort((a, b) => size(a) - size(b)).map((x) => size(x))`,
  'functions of one name': `
    const len = (x: string) => x.length
    const f = () => ['bb', 'a'].sort((a, b) => len(a) - len(b))
    const g = () => { const len = (x: string) => -x.length; return ['bb', 'a'].sort((a, b) => len(a) - len(b)) }
    return [f(), g()]`,
  recursion: `
    const depth = (n: number): number => n <= 0 ? 0 : 1 + depth(n - 1)
    function steps(n: number): number { return n <= 0 ? 0 : 1 + steps(n - 1) }
    return [[3, 1, 2].sort((a, b) => depth(a) - depth(b)), [3, 1, 2].sort((a, b) => steps(b) - steps(a))]`,
  'recursion over two functions': `
    const even = (n: number): boolean => n === 0 ? true : odd(n - 1)
    const odd = (n: number): boolean => n === 0 ? false : even(n - 1)
    return [3, 2, 1].sort((a, b) => Number(even(a)) - Number(even(b)))`,
  'recursion over two functions of the module': {
    setup: `
      function even(n: number): boolean { return n === 0 ? true : odd(n - 1) }
      function odd(n: number): boolean { return n === 0 ? false : even(n - 1) }`,
    body: 'return [3, 2, 1].sort((a, b) => Number(even(a)) - Number(even(b)))',
  },
  'a comparator that calls itself': `
    function by(a: number, b: number): number { return a > 5 ? by(a - 5, b) : a - b }
    return [3, 1, 2].sort(by)`,
  'a comparator that a function makes': {
    setup: 'const times = (n: number) => (a: number, b: number) => (a - b) * n',
    body: 'return [3, 1, 2].sort(times(-1))',
  },
  'a comparator of an object of the module': {
    setup: 'const by = { length: (a: string, b: string) => a.length - b.length }',
    body: "return ['bb', 'a'].sort(by.length)",
  },
  'closures inside callbacks': `
    return [[2, 1], [3]].sort((a, b) => a.map((x) => x * 2).reduce((s, x) => s + x, 0) - b.filter((x) => x > 0).length)`,
  'callbacks inside callbacks': {
    setup: "const norm = (s: string) => s.split('').sort((a, b) => a < b ? -1 : 1).join('')",
    body: `return ['cab fed'.replace(/\\w+/g, (w) => norm(w)), norm('ba'),
      [['b', 'a'], ['d', 'c']].sort((a, b) => [...a].sort((x, y) => x < y ? -1 : 1).join() < b.join() ? 1 : -1)]`,
  },
  'values of outside': `
    const weights = new Map([['a', 2], ['b', 1]])
    const order: Record<string, number> = { a: 2, b: 1 }
    const by = (x: string, y: string) => (weights.get(x) ?? 0) - (weights.get(y) ?? 0)
    return [['a', 'b'].sort(by), ['a', 'b'].sort((x, y) => (order[x] ?? 0) - (order[y] ?? 0))]`,
  'an error out of a callback': `
    try {
      return [2, 1].sort((a, b) => { throw new Error('cannot compare' + (a - a) + (b - b)) })
    } catch (e) {
      return (e as Error).message
    }`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))

it('writes recursive functions into the method of the callback', () => {
  expect(table.groovy('recursion over two functions')).toMatchInlineSnapshot(`
    "@NonCPS
    def sorted(items) {
      def even
      def odd = { n -> n == 0 ? false : even(n - 1L) }
      even = { n -> n == 0 ? true : odd(n - 1L) }
      return items.sort { a, b -> (even(a) ? 1 : 0) <=> (even(b) ? 1 : 0) }
    }

    def odd
    def even = { n -> n == 0 ? true : odd(n - 1L) }

    odd = { n -> n == 0 ? false : even(n - 1L) }

    return sorted([3, 2, 1])
    "
  `)
})

/** Each code, and the text it points at; then the way to it. */
const refused = {
  'a step in place': {
    body: "return ['a'].sort((a, b) => { echo(a); return a < b ? -1 : 1 })",
    path: 'sort → echo',
    related: ['(a, b) => { echo(a); return a < b ? -1 : 1 }'],
  },
  'a step in a replacement': {
    body: "return 'a1'.replace(/\\d/g, (d) => { echo(d); return 'x' })",
    path: 'replace → echo',
    related: ["(d) => { echo(d); return 'x' }"],
  },
  'a step behind local functions': {
    body: `
      const key = (x: string) => { echo(x); return x.length }
      const by = (a: string, b: string) => key(a) - key(b)
      return ['bb', 'a'].toSorted((a, b) => by(a, b))`,
    path: 'toSorted → by → key → echo',
    related: ['(a, b) => by(a, b)', 'by', 'key'],
  },
  'a step behind functions and objects of the module': {
    setup: `
      const helpers = { log(x: string) { sh(x); return x.length }, quiet: (x: string) => x.length }
      function by(a: string, b: string) { return helpers.log(a) - helpers.quiet(b) }`,
    body: "return ['bb', 'a'].sort(by)",
    path: 'sort → by → log → sh',
    related: ['by', 'by', 'helpers.log'],
  },
  'a step behind a recursion': {
    setup: `
      function even(n: number): boolean { return n === 0 ? true : odd(n - 1) }
      function odd(n: number): boolean { if (n === 7) sh\`x\`; return n === 0 ? false : even(n - 1) }`,
    body: 'return [3, 2].sort((a, b) => Number(even(a)) - Number(even(b)))',
    path: 'sort → even → odd → sh',
    related: ['(a, b) => Number(even(a)) - Number(even(b))', 'even', 'odd'],
  },
  'a step in the function that makes a comparator': {
    setup: "const make = (n: number) => { sh('x'); return (a: number, b: number) => (a - b) * n }",
    body: 'return [3, 1, 2].sort(make(-1))',
    path: 'sort → make → sh',
    related: ['make(-1)', 'make'],
  },
}

const refusedCases = transpileCases(refused, ['echo', 'sh'])

it.each(Object.entries(refused))('shows the way to %s', (name, { path, related }) => {
  const { diagnostics, text } = refusedCases.get(name)
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    `step-in-pure-callback: The step "${path.split(' ').at(-1)}" is reached from a callback that Jenkins cannot interrupt (${path}).`,
  ])
  const [diagnostic] = diagnostics
  expect(diagnostic?.related.map(({ span: { start, end } }) => text.slice(start, end))).toEqual(related)
})

it.each([
  "const by = { length: (a: string, b: string) => a.length - b.length }\nreturn ['bb', 'a'].sort(by.length)",
  "const by = { length: (a: string, b: string) => a.length - b.length }\nreturn ['bb', 'a'].sort((a, b) => by.length(a, b))",
  "const sorted = (list: string[], by: (a: string, b: string) => number) => list.sort(by)\nreturn sorted(['bb', 'a'], (a, b) => a.length - b.length)",
  "const keys = [(x: string) => x.length]\nreturn ['bb', 'a'].sort((a, b) => keys.map((key) => key(a)).length - b.length)",
  'const make = (n: number) => (x: number) => x + n\nconst add = make(2)\nreturn [3, 1].sort((a, b) => add(a) - add(b))',
])('refuses functions that CPS code made: %j', (body) => {
  const { diagnostics } = transpileCases({ body }, []).get('body')
  expect(diagnostics.map(({ code }) => code)).toEqual(['pure-callback-unknown'])
})
