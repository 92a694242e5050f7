import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo'], {
  'counters and handlers that keep their variables': `
   const makeCounter = (start = 0) => { let n = start; return { next: () => ++n, reset: () => { n = start }, get: () => n } }
   const a = makeCounter(), b = makeCounter(10)
   a.next(); a.next(); b.next(); a.reset(); a.next()
   const handlers: (() => string)[] = []
   for (let i = 0; i < 3; i++) handlers.push(() => 'h' + i)
   for (const k in { x: 1, y: 2 }) handlers.push(() => k)
   return [a.get(), b.get(), handlers.map((h) => h())]`,
  'walks a tree': `
   interface Node { name: string; children?: Node[] }
   const tree: Node = { name: 'root', children: [{ name: 'a', children: [{ name: 'a1' }, { name: 'a2' }] }, { name: 'b' }] }
   const depth = (n: Node): number => 1 + Math.max(0, ...(n.children ?? []).map(depth))
   const count = (n: Node): number => (n.children ?? []).reduce((s, c) => s + count(c), 1)
   const lines: string[] = []
   const walk = (n: Node, indent: string): void => { lines.push(indent + n.name); n.children?.forEach((c) => walk(c, indent + '  ')) }
   walk(tree, '')
   const find = (n: Node, name: string): Node | undefined => { if (n.name === name) return n; for (const c of n.children ?? []) { const f = find(c, name); if (f) return f } return undefined }
   return [depth(tree), count(tree), lines, find(tree, 'a2')?.name, find(tree, 'zz') === undefined]`,
  'the order of try, catch and finally': `
   const log: string[] = []
   const f = (mode: string): string => {
     try { log.push('try'); if (mode === 'throw') throw new Error('t'); if (mode === 'return') return 'r'; log.push('end') }
     catch (e) { log.push('catch'); if (mode === 'throw') return 'c' }
     finally { log.push('finally') }
     return 'after'
   }
   const g = () => { for (const x of [1, 2, 3]) { try { if (x === 2) continue; if (x === 3) break; log.push('x' + x) } finally { log.push('f' + x) } } }
   g()
   return [f('throw'), f('return'), f('none'), log]`,
  'errors with a path in their message': `
   const run = (name: string, action: () => void): void => { try { action() } catch (e) { throw new Error(\`\${name}: \${(e as Error).message}\`) } finally { echo('done ' + name) } }
   try { run('outer', () => { run('inner', () => { throw new Error('x') }) }) } catch (e) { return (e as Error).message }`,
  'a table of transitions': `
   const transitions = { idle: { start: 'running' }, running: { pause: 'paused', stop: 'idle' }, paused: { start: 'running', stop: 'idle' } } as const
   type State = keyof typeof transitions
   let state: State = 'idle'
   const seen: string[] = []
   for (const event of ['start', 'pause', 'bogus', 'start', 'stop']) {
     const known: Record<string, State | undefined> = transitions[state]
     const next: State | undefined = known[event]
     if (!next) { seen.push(\`!\${state}/\${event}\`); continue }
     state = next
     seen.push(state)
   }
   return seen`,
  'evaluates from left to right': `
   const log: string[] = []
   const v = <T>(name: string, value: T): T => { log.push(name); return value }
   const o: Record<string, number> = {}
   o[v('key', 'k')] = v('value', 1)
   const r = v('a', 1) + v('b', 2) * v('c', 3)
   const arr = [v('d', 4), ...v('e', [5]), v('f', 6)]
   const obj = { [v('g', 'x')]: v('h', 7), ...v('i', { y: 8 }) }
   const t = v('j', false) || v('k', 'yes')
   const u = \`\${v('l', 1)}\${v('m', 2)}\`
   const w = ((a: number, b: number) => a - b)(v('n', 9), v('o', 3))
   return [log, o, r, arr, obj, t, u, w]`,
  'builds text piece by piece': `
   let text = ''
   text += 'a'; text = text + 1; text += true; text += \`\${2}\`
   const lines = ['x', 'y']
   text += lines.map((l, i) => \`\${i + 1}. \${l}\`).join('; ')
   return text`,
  'reads what may be missing': `
   interface A { b?: { c?: { d: string[] } | null; f?: (x: number) => { y: number } } }
   const full: A = { b: { c: { d: ['q'] }, f: (x) => ({ y: x }) } }, empty: A = {}, half: A = { b: { c: null } }
   const get = (a: A) => [a.b?.c?.d[0] ?? 'none', a.b?.c?.d.length ?? -1, a.b?.f?.(2).y ?? 0, a.b?.c?.d?.[0]?.toUpperCase() ?? '-']
   return [get(full), get(empty), get(half)]`,
  'calls functions that objects hold': `
   const api = { base: 'x', url(path: string) { return 'https://' + path }, nested: { join: (...p: string[]) => p.join('/') } }
   return [api.url('a'), api.nested.join('a', 'b'), api['url']('c')]`,
  'switches on conditions and on groups of cases': `
   const classify = (code: number, retry: boolean): string => {
     switch (true) { case code === 0: return 'ok'; case code < 0: return 'neg'; default: break }
     switch (code) { case 1: case 2: { const kind = retry ? 'soft' : 'hard'; return kind + code } case 137: if (retry) break; return 'oom'; default: return 'other' }
     return 'retried'
   }
   return [classify(0, false), classify(-3, false), classify(2, true), classify(137, true), classify(137, false), classify(9, true)]`,
  'prints a duration': `
   const duration = (ms: number): string => { const s = Math.floor(ms / 1000); const h = Math.floor(s / 3600), m = Math.floor((s % 3600) / 60); return [h && \`\${h}h\`, m && \`\${m}m\`, \`\${s % 60}s\`].filter(Boolean).join(' ') }
   return [duration(5000), duration(3723000), duration(61000)]`,
  'prints a size': `const units = ['B', 'KB', 'MB']; const fmt = (n: number) => { let i = 0; while (n >= 1024 && i < units.length - 1) { n = Math.floor(n / 1024); i++ } return n + ' ' + units[i] }; return [fmt(10), fmt(2048), fmt(5 * 1024 * 1024)]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
