import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'env'], {
  'defaults that refer to earlier parameters': `const f = (a: number, b = a * 2, { c = a + b, d: [e = c] = [] }: { c?: number; d?: number[] } = {}, ...rest: number[]) => [a, b, c, e, rest]; return [f(1), f(1, 5), f(1, 5, { c: 9 }), f(1, 2, { d: [7] }, 8, 9)]`,
  'hoisting and shadowing': `const out: string[] = []; function outer(x: string) { return inner(x) + inner(x + '!'); function inner(y: string) { const x = y.toUpperCase(); return x } } { const outer = (s: string) => 'block' + s; out.push(outer('a')) } out.push(outer('b')); return out`,
  'closures in while and switch': `const fs: (() => number)[] = []; let i = 0; while (i < 3) { const j = i * 2; fs.push(() => j + i); i++ } switch (fs.length) { case 3: { const k = 10; fs.push(() => k); break } } return fs.map((f) => f())`,
  'variables of a round that functions change': `const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) { let local = i; fs.push(() => ++local) } return [fs.map((f) => f()), fs.map((f) => f())]`,
  'continue label in while': `let i = 0; const out: string[] = []; outer: while (i < 5) { i++; let j = 0; while (true) { j++; if (j > 3) break; if ((i + j) % 2 === 0) continue outer; if (i === 4) break outer; out.push(i + '-' + j) } out.push('end' + i) } return out`,
  'continue label in do while': `let i = 0; const out: number[] = []; outer: do { i++; for (const j of [1, 2, 3]) { if (j === i) continue outer; if (i > 3) break outer; out.push(i * 10 + j) } } while (i < 10); return [i, out]`,
  'a switch in a try in a loop': `const out: string[] = []; for (const x of ['a', 'b', 'c', 'd']) { try { switch (x) { case 'a': continue; case 'b': break; case 'c': throw new Error('c'); default: out.push('default'); return out } out.push('after ' + x) } catch (e) { out.push('caught ' + (e as Error).message) } finally { out.push('fin ' + x) } } return out`,
  'a return in a finally': `const f = (xs: number[]): number => { for (const x of xs) { try { if (x < 0) throw new Error('neg'); if (x === 5) return x } catch { return -1 } finally { if (x === 9) return 99 } } return 0 }; return [f([1, 5]), f([-2]), f([9]), f([-3, 9]), f([1])]`,
  'error in finally': `const f = () => { try { throw new Error('a') } finally { throw new Error('b') } }; try { f() } catch (e) { return (e as Error).message }`,
  'an error that is kept before it is thrown': `const err = new Error('kept'); try { throw err } catch (e) { return [(e as Error).message, e instanceof Error] }`,
  'a function that only throws': `const fail = (m: string): never => { throw new Error(m) }; const x = (env.NOPE as string | undefined) ?? 'd'; try { const y: string = x === 'd' ? fail('no') : x; return y } catch (e) { return (e as Error).message }`,
  'nullish chains': `const o: { a?: { b?: number | null } } = {}; o.a ??= {}; o.a.b ??= 3; o.a.b &&= o.a.b + 1; return [o, o.a?.b ?? 0]`,
  'a Map of Sets': `const m = new Map<string, Set<string>>(); const add = (k: string, v: string) => { let s = m.get(k); if (!s) { s = new Set(); m.set(k, s) } s.add(v) }; add('a', '1'); add('a', '2'); add('b', '1'); add('a', '1'); const out: string[] = []; for (const [k, s] of m) out.push(k + [...s].join('')); m.delete('b'); return [out, m.size, m.has('b'), Object.fromEntries([...m].map(([k, s]) => [k, s.size]))]`,
  'branches by typeof': `const f = (x: string | number | boolean | undefined | null | string[] | { n: number } | (() => string)): string => { if (x === undefined || x === null) return 'none'; if (typeof x === 'string') return 's' + x; if (typeof x === 'number') return 'n' + x; if (typeof x === 'boolean') return x ? 'yes' : 'no'; if (typeof x === 'function') return x(); if (Array.isArray(x)) return x.join('+'); return 'o' + x.n }; return [f('a'), f(1), f(true), f(false), f(null), f(undefined), f(['p', 'q']), f({ n: 2 }), f(() => 'fn')]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
