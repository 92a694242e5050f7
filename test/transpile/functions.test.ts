import { expect, it } from 'vitest'
import { compareTable } from '../support/compare.ts'

const table = compareTable(['dir', 'echo', 'parallel', 'sh', 'timeout', 'withEnv'], {
  'a captured function becomes a method': {
    setup: 'const greet = (name: string) => { echo(`hi ${name}`); return name }',
    body: "return greet('Ada') + greet('Bob')",
  },
  'a default that is a literal': {
    setup: "const f = (a: string, b = 'x', c = true) => `${a} ${b} ${c}`",
    body: "const missing: string | undefined = 'a'.length > 2 ? 'q' : undefined\nreturn [f('a'), f('a', 'b'), f('a', undefined, false), f('a', missing)]",
  },
  'a default that uses another parameter, evaluated only when needed': {
    setup: 'const note = (x: string) => { echo(x); return x }\nconst f = (a: string, b = note(a)) => a + b',
    body: "return [f('a'), f('a', 'b'), f('a', undefined)]",
  },
  'an optional parameter': {
    setup: 'const f = (a: string, b?: string) => b === undefined ? a : a + b',
    body: "return [f('a'), f('a', 'b')]",
  },
  'rest parameters': {
    setup:
      "const f = (a: string, ...more: string[]) => { for (const m of more) echo(m); return a }\nconst list = ['p', 'q']",
    body: "return [f('a'), f('b', 'c', 'd'), f('e', ...list), f('f', 'x', ...list, 'y')]",
  },
  'a destructured parameter': {
    setup: "const f = ({ name, tag = 'latest' }: { name: string; tag?: string }) => `${name}:${tag}`",
    body: "const o = { name: 'c', tag: 'v2' }\nreturn [f({ name: 'a' }), f({ name: 'b', tag: 'v1' }), f(o)]",
  },
  'a destructured parameter with a default': {
    setup: "const f = ({ name = 'n' }: { name?: string } = {}) => name",
    body: "return [f(), f({}), f({ name: 'x' })]",
  },
  'several parameters with an object first': {
    setup: 'const f = (o: { a: string }, b: string) => o.a + b',
    body: "return f({ a: 'x' }, 'y')",
  },
  'the same function with different captures': {
    setup:
      "const make = (word: string) => (name: string) => `${word} ${name}`\nconst hi = make('hi'), bye = make('bye'), again = make('hi')",
    body: "return [hi('a'), bye('b'), again('c')]",
  },
  recursion: {
    setup: "const down = (n: number): string => n <= 0 ? 'end' : down(n - 1)",
    body: 'return down(3)',
  },
  'functions that call each other': {
    setup:
      'function even(n: number): boolean { return n === 0 || odd(n - 1) }\nfunction odd(n: number): boolean { return n !== 0 && even(n - 1) }',
    body: 'return [even(4), odd(4)]',
  },
  'a method of an object that the module holds': {
    setup: "const tools = { build(name: string) { echo(name); return name }, nested: { run: () => 'r' } }",
    body: "return tools.build('x') + tools.nested.run()",
  },
  'a function handed over as a value': {
    setup:
      'const twice = (f: (x: string) => string, x: string) => f(f(x))\nconst star = (x: string) => `*${x}`',
    body: "return [twice(star, 'a'), twice((x) => `-${x}`, 'b')]",
  },
  'a function with fewer parameters than it is called with': {
    setup:
      'const each = (xs: string[], f: (x: string, i: number) => void) => { for (const [i, x] of xs.entries()) f(x, i) }',
    body: "each(['a', 'b'], (x) => { echo(x) })\neach(['c'], (x, i) => { echo(`${x}${i}`) })\neach(['d'], () => { echo('none') })",
  },
  'a local function handed over with fewer parameters': {
    setup:
      'const each = (xs: string[], f: (x: string, i: number) => void) => { for (const [i, x] of xs.entries()) f(x, i) }',
    body: "const show = (x: string) => { echo(x) }\neach(['a', 'b'], show)",
  },
  'a captured function handed over with fewer parameters': {
    setup:
      'const each = (xs: string[], f: (x: string, i: number) => void) => { for (const [i, x] of xs.entries()) f(x, i) }\nconst show = (x: string) => { echo(x) }',
    body: "each(['a', 'b'], show)",
  },
  'a closure that keeps a counter': `
    const counter = () => { let n = 0; return () => { n++; return n } }
    const a = counter(), b = counter()
    a()
    return [a(), b()]`,
  'local defaults, optional and rest parameters': `
    const f = (a: string, b = 'x', c?: string, ...rest: string[]) => [a, b, c ?? '-', rest]
    return [f('a'), f('a', 'b', 'c'), f('a', undefined, 'c', 'd', 'e')]`,
  'a call of what a call gives': `
    const make = (a: string) => (b: string) => a + b
    return make('x')('y')`,
  'a function called where it is written': "return ((a: string) => a + 'b')('a')",
  'an optional call': `
    const run = (f?: () => string) => f?.()
    return [run(() => 'x'), run() === undefined]`,
  'functions in an object of the function': `
    const tasks: Record<string, (x: string) => string> = { find: (x) => x + '1', size: (x) => x + '2' }
    return [tasks.find!('a'), tasks['size']!('b')]`,
  'no value at the end of a function that may give one': `
    const f = (n: number) => { if (n > 1) return 'many'; echo('few'); return undefined }
    const g = (n: number): string | undefined => { if (n > 1) { return 'many' } else { echo('few') } }
    return [f(1), f(2), g(1), g(2)]`,
  'a value that a block step gives': "const out = dir('x', () => { echo('in'); return 'value' })\nreturn out",
  'an early return from a body':
    "dir('x', () => { if (sh({ script: 'x', returnStatus: true }) === 0) return; echo('no') })\necho('after')",
  'a body that is a function elsewhere': {
    setup: "const work = () => { echo('work') }",
    body: "dir('x', work)\nconst local = () => { echo('local') }\ndir('y', local)",
  },
  'a captured name that a local shadows in another function': {
    setup: "const name = 'outer'\nconst show = () => { echo(name) }",
    body: "const name = 'inner'\nshow()\nreturn name",
  },
  'a method whose name a local has': {
    setup: "const helpers = { digest: () => { echo('called'); return 'd' } }",
    body: "const digest = 'local'\nreturn [digest, helpers.digest()]",
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))

it('makes one method per function and set of captured values', () => {
  expect(table.groovy('the same function with different captures')).toMatchInlineSnapshot(`
    "def make(name) {
      return "hi \${name}".toString()
    }

    def make2(name) {
      return "bye \${name}".toString()
    }

    return [make('a'), make2('b'), make('c')]
    "
  `)
})

it('writes parameters as Groovy does', () => {
  expect(table.groovy('a default that is a literal')).toMatchInlineSnapshot(`
    "def f(a, b = 'x', c = true) {
      return "\${a} \${b} \${c}".toString()
    }

    def missing = 1 > 2 ? 'q' : null

    return [f('a'), f('a', 'b'), f('a', 'x', false), f('a', missing == null ? 'x' : missing)]
    "
  `)
  expect(table.groovy('a default that uses another parameter, evaluated only when needed'))
    .toMatchInlineSnapshot(`
    "def f(a, b = null) {
      if (b == null) {
        b = note(a)
      }
      return a + b
    }

    def note(x) {
      echo x
      return x
    }

    return [f('a'), f('a', 'b'), f('a', null)]
    "
  `)
  expect(table.groovy('rest parameters')).toMatchInlineSnapshot(`
    "def f(a, List more = []) {
      for (m in more) {
        echo m
      }
      return a
    }

    return [f('a'), f('b', ['c', 'd']), f('e', ['p', 'q']), f('f', ['x'] + ['p', 'q'] + ['y'])]
    "
  `)
  expect(table.groovy('a destructured parameter')).toMatchInlineSnapshot(`
    "def f(options) {
      def name = options.name
      def tag = options.tag == null ? 'latest' : options.tag
      return "\${name}:\${tag}".toString()
    }

    def o = [name: 'c', tag: 'v2']

    return [f(name: 'a'), f(name: 'b', tag: 'v1'), f(o)]
    "
  `)
})

it('calls a method that a local hides through this', () => {
  expect(table.groovy('a method whose name a local has')).toMatchInlineSnapshot(`
    "def digest() {
      echo 'called'
      return 'd'
    }

    def digest = 'local'

    return [digest, this.digest()]
    "
  `)
})
