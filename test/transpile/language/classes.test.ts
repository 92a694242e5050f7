import { expect, it } from 'vitest'
import { compareTable } from '../../support/compare.ts'
import { transpileCases } from '../../support/transpile-cases.ts'

const version = `
  class Version {
    /** Reads a version. */
    static parse(text: string): Version {
      const [major = 0, minor = 0, patch = 0] = text.replace(/^v/, '').split('.').map((x) => Number(x))
      return new Version(major, minor, patch)
    }
    constructor(readonly major: number, readonly minor: number, readonly patch: number) {}
    compare(other: Version): number {
      return this.major - other.major || this.minor - other.minor || this.patch - other.patch
    }
    bump(kind: 'minor' | 'patch' = 'patch'): Version {
      return kind === 'minor'
        ? new Version(this.major, this.minor + 1, 0)
        : new Version(this.major, this.minor, this.patch + 1)
    }
    get text(): string { return \`\${this.major}.\${this.minor}.\${this.patch}\` }
  }`

const table = compareTable(['dir', 'echo', 'error', 'retry', 'sleep'], {
  'a value with methods, a static factory and a getter': {
    setup: version,
    body: `
      const all = ['v1.2.3', '0.9.0', 'v1.10.0'].map((t) => Version.parse(t))
      all.sort((a, b) => a.compare(b))
      const newest = all[all.length - 1]
      const none: Version | undefined = all[9]
      return [all.map((v) => v.text), newest?.bump().text, newest?.bump('minor').text, none?.bump().text, all]`,
  },
  'its fields as JSON, keys and a spread': {
    setup: 'class C { b = 1; a = 2; f() { return 3 } get g() { return 4 } }',
    body: "const c = new C()\nreturn [JSON.stringify(c), Object.keys(c), { ...c, z: 1 }, 'a' in c, 'q' in c]",
  },
  'a logger with private fields, statics, rest parameters and chained calls': {
    setup: `
      class Logger {
        readonly #prefix: string
        private lines: string[] = []
        static readonly levels = ['info', 'warn']
        count = 0
        constructor(prefix: string) { this.#prefix = prefix }
        log(level: string, ...parts: string[]): this {
          if (!Logger.levels.includes(level)) throw new Error('no level ' + level)
          const line = \`[\${this.#prefix}] \${level}: \${parts.join(' ')}\`
          echo(line)
          this.lines.push(line)
          this.count++
          return this
        }
        get last(): string | undefined { return this.lines.at(-1) }
        each(f: (line: string, i: number) => void): void { this.lines.forEach((l, i) => f(l, i)) }
        sorted(): string[] { return [...this.lines].sort((a, b) => this.#rank(b) - this.#rank(a)) }
        #rank(line: string): number { return line.length }
      }`,
    body: `
      const log = new Logger('ci')
      log.log('info', 'a', 'b').log('warn', 'longer text')
      const seen: string[] = []
      log.each((l, i) => seen.push(i + l))
      try { log.log('trace') } catch (e) { echo((e as Error).message) }
      return [log.count, log.last, seen, log.sorted()]`,
  },
  'a builder that calls its own methods in the constructor': {
    setup: `
      interface Options { name: string; tags?: string[] }
      class CommandBuilder {
        private readonly args: string[] = []
        private env: Record<string, string> = {}
        handler = (x: string) => { this.args.push(x) }
        constructor(private readonly command: string, { name, tags = [] }: Options) {
          this.flag('name', name)
          for (const tag of tags) this.flag('tag', tag)
        }
        flag(name: string, value?: string): this {
          this.args.push(value === undefined ? \`--\${name}\` : \`--\${name}=\${value}\`)
          return this
        }
        withEnv(values: Record<string, string>): this { this.env = { ...this.env, ...values }; return this }
        build(): string {
          const env = Object.entries(this.env).map(([key, value]) => \`\${key}=\${value}\`)
          return [...env, this.command, ...this.args].join(' ')
        }
      }`,
    body: `
      const b = new CommandBuilder('docker', { name: 'x', tags: ['a', 'b'] })
      b.withEnv({ A: '1' }).flag('push').withEnv({ B: '2' })
      b.handler('extra')
      return b.build()`,
  },
  'a generic container with a setter': {
    setup: `
      class Stack<T> {
        private items: T[] = []
        push(...xs: T[]): number { this.items.push(...xs); return this.items.length }
        pop(): T | undefined { return this.items.pop() }
        get size() { return this.items.length }
        set limit(n: number) { this.items = this.items.slice(0, n) }
        get limit() { return 9 }
        static of<T>(...xs: T[]): Stack<T> { const s = new Stack<T>(); s.push(...xs); return s }
      }`,
    body: `
      const s = Stack.of('a', 'b', 'c')
      const before = s.size
      s.pop()
      s.limit = 1
      const t = new Stack<number>()
      t.push(1)
      t.push(2, 3)
      const none: Stack<string> | undefined = before > 100 ? s : undefined
      return [before, s.size, s.limit, t.pop(), none?.size, none?.pop(), s]`,
  },
  'steps in methods, with the object living across them': {
    setup: `
      class Deployment {
        private done: string[] = []
        constructor(private readonly target: string, private readonly dry = false) {}
        run(name: string): void {
          retry(2, () => {
            if (!this.dry) echo(\`deploy \${this.target} \${name}\`)
          })
          this.done.push(name)
        }
        report(): string { return this.done.join(',') }
      }`,
    body: `
      const d = new Deployment('prod')
      d.run('a')
      sleep(1)
      dir('x', () => { d.run('b') })
      return d.report()`,
  },
  'fields that need other fields, and objects that share nothing': {
    setup: `
      class Limits {
        low = 1
        high = this.low * 10
        list: number[] = []
        readonly name: string
        constructor(name: string) { const full = name + '!'; this.name = full }
      }`,
    body: `
      const a = new Limits('a'), b = new Limits('b')
      a.list.push(1)
      a.low += 5
      a.high ||= 3
      return [a, b]`,
  },
  'classes told apart by a field, by instanceof and by type': {
    setup: `
      class A { kind = 'a' as const; f() { return 'A' } }
      class B { kind = 'b' as const; g() { return 'B' } }
      const textOf = (x: A | string | undefined): string => x instanceof A ? x.f() : x ?? 'none'`,
    body: `
      const xs: (A | B)[] = [new A(), new B()]
      return [xs.map((x) => x.kind === 'a' ? x.f() : x.g()), textOf(new A()), textOf('t'), textOf(undefined)]`,
  },
  'a class that a function of compile time declares': {
    setup: `
      const make = (k: string) => {
        class K { v = k; read() { return this.v } }
        return () => new K().read()
      }
      const read = make('x')`,
    body: 'return read()',
  },
  'a state machine': {
    setup: `
      type State = 'idle' | 'running' | 'done'
      class Job {
        state: State = 'idle'
        static readonly next: Record<State, State | undefined> = { idle: 'running', running: 'done', done: undefined }
        readonly history: State[] = [this.state]
        advance(): boolean {
          const next = Job.next[this.state]
          if (next === undefined) return false
          this.state = next
          this.history.push(next)
          return true
        }
      }`,
    body: 'const job = new Job()\nwhile (job.advance()) echo(job.state)\nreturn job.history',
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))

it('writes objects as maps and methods as methods of the file', () => {
  expect(
    table
      .groovy('a value with methods, a static factory and a getter')
      .split('\n\n')
      .slice(2, 6)
      .join('\n\n'),
  ).toMatchInlineSnapshot(`
    "def newVersion(major, minor, patch) {
      return [major: major, minor: minor, patch: patch]
    }

    @NonCPS
    def versionCompare(self, other) {
      return ((long) self.major - other.major ?: (long) self.minor - other.minor)
        ?: (long) self.patch - other.patch
    }

    @NonCPS
    def sortedAll(items) {
      return items.sort { a, b -> versionCompare(a, b) <=> 0 }
    }

    def versionText(self) {
      return "\${self.major}.\${self.minor}.\${self.patch}".toString()
    }"
  `)
})

const refused: Readonly<
  Record<string, { source: string | { setup: string; body: string }; findings: readonly string[] }>
> = {
  'a class inside the function': {
    source: 'class Counter { n = 0; inc() { this.n++ } }\nconst c = new Counter()\nc.inc()\nreturn c.n',
    findings: ['unsupported-syntax «class Counter { n = 0; inc() { this.n++ } }»'],
  },
  'a call through an interface that an object of a class fits': {
    source: {
      setup: `
        interface Shape { area(): number }
        class Square implements Shape { constructor(private s: number) {} area(): number { return this.s * this.s } }
        const total = (xs: Shape[]) => xs.reduce((sum, x) => sum + x.area(), 0)`,
      body: 'return total([new Square(2)])',
    },
    findings: ['unsupported-syntax «area»'],
  },
  'a method that several classes have': {
    source: {
      setup: 'class A { f() { return 1 } a = 1 }\nclass B { f() { return 2 } b = 2 }',
      body: 'const xs: (A | B)[] = [new A(), new B()]\nreturn xs.map((x) => x.f())',
    },
    findings: ['unsupported-syntax «f»'],
  },
  'a class that extends another': {
    source: {
      setup: "class A { f() { return 'A' } }\nclass B extends A {}",
      body: 'return new B()',
    },
    findings: ['unsupported-syntax «B»'],
  },
  'a static field that changes': {
    source: { setup: 'class C { static n = 0; constructor() { C.n++ } }', body: 'return new C()' },
    findings: ['assign-captured «C»'],
  },
  'a method as a value, and a getter in a pattern': {
    source: {
      setup: 'class C { n = 1; f(x: number) { return this.n + x } get g() { return 2 } }',
      body: 'const c = new C()\nconst { g } = c\nreturn [[1].map(c.f), g]',
    },
    findings: ['unsupported-syntax «g»', 'unsupported-syntax «c.f»'],
  },
  'instanceof where another object may be': {
    source: {
      setup: 'class C { n = 1 }\nconst f = (x: C | { m: number }) => x instanceof C ? x.n : x.m',
      body: 'return f(new C())',
    },
    findings: ['unsupported-syntax «x instanceof C»'],
  },
  'private fields seen from outside': {
    source: {
      setup: 'class H { #x = 1; y = 2; get x() { return this.#x } }',
      body: 'const h = new H()\nreturn [{ ...h }, Object.keys(h), JSON.stringify(h)]',
    },
    findings: [
      'unsupported-syntax «h»',
      'unsupported-arguments «Object.keys(h)»',
      'unsupported-arguments «JSON.stringify(h)»',
    ],
  },
  'this elsewhere': {
    source: {
      setup: 'class C { static n = 1; static f() { return this.n } }',
      body: 'const o = { n: 1, f() { return this.n } }\nreturn [o.f(), C.f()]',
    },
    findings: ['unsupported-syntax «this»', 'unsupported-syntax «this»'],
  },
}

const transpiled = transpileCases(
  Object.fromEntries(Object.entries(refused).map(([name, { source }]) => [name, source])),
  [],
  'script',
  { check: false },
)

it.each(Object.entries(refused))('refuses %s', (name, { findings }) => {
  expect(transpiled.get(name).findings).toEqual(findings)
})
