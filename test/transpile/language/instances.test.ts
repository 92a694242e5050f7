import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['sh', 'echo', 'env'], {
  'queue and string builder': {
    setup: `
      class Builder {
        #parts: string[] = []
        #indent = 0
        line(text = ''): this { this.#parts.push(text === '' ? '' : '  '.repeat(this.#indent) + text); return this }
        block(head: string, body: (b: Builder) => void): this {
          this.line(\`\${head} {\`)
          this.#indent++
          body(this)
          this.#indent--
          return this.line('}')
        }
        toString(): string { return this.#parts.join('\\n') }
      }`,
    body: `
      const b = new Builder()
      b.line('a').block('server', (s) => { s.line('listen 80;').block('location /', (l) => l.line('root x;')) }).line()
      return b.toString()`,
  },
  'priority queue': {
    setup: `
      class PriorityQueue<T> {
        private heap: { item: T; priority: number }[] = []
        push(item: T, priority: number): void {
          this.heap.push({ item, priority })
          this.heap.sort((a, b) => a.priority - b.priority)
        }
        pop(): T | undefined { return this.heap.shift()?.item }
        get length(): number { return this.heap.length }
      }`,
    body: `
      const q = new PriorityQueue<string>()
      q.push('low', 9); q.push('high', 1); q.push('mid', 5)
      const out: (string | undefined)[] = []
      while (q.length > 0) out.push(q.pop())
      return [out, q.pop() ?? 'empty']`,
  },
  'lock with finally': {
    setup: `
      class Lock {
        private static count = 0
        readonly name: string
        held = false
        constructor(name: string) { this.name = name }
        run<T>(body: () => T): T {
          if (this.held) throw new Error(\`\${this.name} is held\`)
          this.held = true
          echo(\`lock \${this.name}\`)
          try { return body() } finally { this.held = false; echo(\`unlock \${this.name}\`) }
        }
      }`,
    body: `
      const lock = new Lock('db')
      const a = lock.run(() => { sh('migrate'); return 'ok' })
      let b = ''
      try { lock.run(() => lock.run(() => 'never')) } catch (e) { b = (e as Error).message }
      return [a, b, lock.held]`,
  },
  'static members': {
    setup: `
      class Registry {
        static readonly defaults: readonly string[] = ['docker.io', 'ghcr.io']
        static parse(ref: string): { host: string; name: string; tag: string } {
          const at = ref.lastIndexOf(':')
          const [path, tag] = at > ref.lastIndexOf('/') ? [ref.slice(0, at), ref.slice(at + 1)] : [ref, 'latest']
          const slash = path.indexOf('/')
          const first = slash < 0 ? '' : path.slice(0, slash)
          const isHost = first.includes('.') || first.includes(':')
          return { host: isHost ? first : Registry.defaults[0] ?? '', name: isHost ? path.slice(slash + 1) : path, tag }
        }
      }`,
    body: `return ['nginx', 'ghcr.io/a/b:1', 'localhost:5000/x', 'a/b:2'].map((r) => Registry.parse(r))`,
  },
  'interface strategy': {
    setup: `
      interface Deployer { readonly name: string; deploy(env: string): string }
      const helm = (chart: string): Deployer => ({ name: 'helm', deploy: (e) => \`helm upgrade \${chart} --namespace \${e}\` })
      const kubectl: Deployer = { name: 'kubectl', deploy(e) { return \`kubectl -n \${e} apply -f k8s/\` } }`,
    body: `
      const deployers: Deployer[] = [helm('app'), kubectl]
      const by = Object.fromEntries(deployers.map((d) => [d.name, d]))
      return [...deployers.map((d) => d.deploy('dev')), by['kubectl']?.deploy('prod') ?? '']`,
  },
  lru: {
    setup: `
      class Lru<V> {
        private readonly items = new Map<string, V>()
        readonly capacity: number
        hits = 0
        constructor(capacity: number) { this.capacity = capacity }
        get(key: string): V | undefined {
          const v = this.items.get(key)
          if (v == null) return undefined
          this.hits += 1
          this.items.delete(key)
          this.items.set(key, v)
          return v
        }
        set(key: string, value: V): this {
          this.items.delete(key)
          this.items.set(key, value)
          if (this.items.size > this.capacity) {
            const [oldest] = this.items.keys()
            if (oldest !== undefined) this.items.delete(oldest)
          }
          return this
        }
        get size(): number { return this.items.size }
        keys(): string[] { return [...this.items.keys()] }
      }`,
    body: `
      const cache = new Lru<number>(2)
      cache.set('a', 1).set('b', 2)
      const a = cache.get('a')
      cache.set('c', 3)
      return [a, cache.get('b') ?? -1, cache.keys(), cache.size, cache.hits]`,
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))
