import { expect, it } from 'vitest'
import { evaluateFiles } from './evaluate-files.ts'

/** Programs whose export `result` must be what plain JavaScript gives. */
const programs: readonly (readonly [name: string, source: string, result: unknown])[] = [
  [
    'functions keep the names that they get from their place',
    `const a = () => {}; const b = function () {}; const { c = () => {} } = {} as { c?: () => void }
      let d; d = () => {}; const o = { e: () => {}, f: function () {}, g() {}, 'h-i'() {} , j: (() => {}) as () => void }
      const named = function inner() {}; const list = [() => {}]; function k(l = () => {}) { return l.name }
      class C { m = () => {} }
      export const result = [a, b, c, d, o.e, o.f, o.g, o['h-i'], o.j, named, list[0]].map((f) => f?.name).concat(k(), new C().m.name)`,
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h-i', 'j', 'inner', '', 'l', 'm'],
  ],
  ['default exports keep theirs', `import f from './arrow'; export const result = f.name`, 'default'],
  [
    'methods keep their object',
    `const o = { n: 1, next() { return this.n++ }, get twice() { return this.n * 2 }, set n2(v: number) { this.n = v } }
      o.next(); o.n2 = 5
      const arrow = { n: 3, make() { return () => this.n } }
      const child = { __proto__: o, next() { return super.next() + 100 } } as unknown as typeof o
      export const result = [o.n, o.twice, arrow.make()(), child.next()]`,
    [5, 10, 3, 105],
  ],
  [
    'generators and methods of every kind',
    `const o = { *items() { yield* [1, 2] }, async later() { return 1 }, async *both() { yield 1 } }
      function* count(): Generator<number, void, number> { const got: number = yield ({ ...{ a: 1 }, b: 2 }).a; yield got }
      const it = count()
      export const result = [...o.items(), o.later() instanceof Promise, it.next().value, it.next(9).value]`,
    [1, 2, true, 1, 9],
  ],
  [
    'the order of evaluation',
    `const log: string[] = []; const say = <T>(text: string, value: T) => (log.push(text), value)
      const o = { [say('key', 'k')]: say('value', 1), ...say('spread', { x: 1 }), last: [...say('items', new Set([1])), say('end', 2)] }
      export const result = [log.join(), Object.keys(o).join()]`,
    ['key,value,spread,items,end', 'k,x,last'],
  ],
  [
    'patterns that assign',
    `let a = 1, b = 2, rest: number[] = [], o: { p?: number; q?: { r: number } } = {}; const pairs: string[] = []
      ;[a, b] = [b, a]; [a, ...rest] = [a, 3, 4]; ({ p: o.p, q: { r: b } = { r: 8 } } = { p: 6 } as typeof o)
      let k, v; for ([k, v] of Object.entries({ x: 1 })) pairs.push(k + v)
      for ({ k } of [{ k: 'z' }]) pairs.push(k)
      export const result = [a, b, rest, o, pairs]`,
    [2, 8, [3, 4], { p: 6 }, ['x1', 'z']],
  ],
  [
    'optional chains',
    `const none = undefined as { a(): { b: number } } | undefined; const some = { a: () => ({ b: 1 }) }
      export const result = [none?.a().b, some?.a().b]`,
    [undefined, 1],
  ],
  [
    'classes: fields, accessors, private and static members, inheritance',
    `class A { #x = 1; static made = 0; accessor y = 2; constructor(readonly z = 3) { A.made++ } get x() { return this.#x } static { A.made = 10 } }
      class B extends A { override get x() { return super.x + [1].map((n) => n + this.z)[0]! } }
      export const result = [new B().x, new B().y, A.made]`,
    [5, 2, 12],
  ],
  [
    'import cycles, as in CommonJS',
    `import { a } from './cycle-a'; export const result = a()`,
    'a of b of a',
  ],
  [
    'values of a module shared by several importers',
    `import { counter } from './counter'; import './increments'; export const result = counter.value`,
    1,
  ],
  [
    'imports that are used as types only are not loaded',
    `import { type Shape, Kind } from './absent-at-run-time'; import type { Other } from './absent-at-run-time'
      const x: Shape & { kind?: Kind; other?: Other } = { a: 1 }; export const result = x`,
    { a: 1 },
  ],
  [
    'import.meta',
    `export const result = [import.meta.url, import.meta.filename, import.meta.dirname]`,
    ['file:///app/pipeline.ts', '/app/pipeline.ts', '/app'],
  ],
  [
    'variables with the names that CommonJS has',
    `import { createRequire } from 'node:module'; import { dirname } from 'node:path'
      const require = createRequire(import.meta.url), module = 'm', __dirname = dirname(import.meta.filename), __filename = 'f'
      export const load = () => require
      export const result = [typeof require('node:fs').readFileSync, module, __dirname, __filename]`,
    ['function', 'm', '/app', 'f'],
  ],
  [
    'strict mode',
    `export const result = (function () { return this === undefined }).call(undefined as never)`,
    true,
  ],
  [
    'directives',
    `'use strict'; function f() { 'use strict'; return g(); function g() { return 1 } } export const result = f()`,
    1,
  ],
  [
    'an exception that passes a literal',
    `const bad = (): number => { throw new Error('x') }
      for (const _ of [1, 2]) try { ({ ...{ a: 1 }, b: bad() }) } catch {}
      export const result = { ...{ c: 1 } }`,
    { c: 1 },
  ],
]

const files = {
  'arrow.ts': `export default () => 1`,
  'cycle-a.ts': `import { b } from './cycle-b'; export function a() { return 'a of ' + b() } export const name = () => 'a'`,
  'cycle-b.ts': `import { name } from './cycle-a'; export const b = () => 'b of ' + name()`,
  'counter.ts': `export const counter = { value: 0 }`,
  'increments.ts': `import { counter } from './counter.js'; counter.value += 1`,
  'absent-at-run-time.ts': `throw new Error('loaded'); export interface Shape { a: number } export type Kind = string; export type Other = 1`,
}

it.each(programs)('runs %s', (_name, source, result) => {
  const { evaluation, findings } = evaluateFiles({ 'pipeline.ts': source, ...files }, { check: false })
  expect(findings).toEqual([])
  expect(evaluation?.exports.get('result')).toEqual(result)
})

it('gives the exports in the order of the source', () => {
  const { evaluation } = evaluateFiles({
    'pipeline.ts': `
      export { b as renamed } from './values'
      export const second = 2, { third, inner: [fourth] } = { third: 3, inner: [4] }
      export * from './values'
      export default 0
      export type Erased = string
      export function hoisted() {}
      export class Shape {}
      const local = 1
      export { local, type Erased as Other }
      export * as all from './values'`,
    'values.ts': `export const b = 1; export const a = 2`,
  })
  expect([...(evaluation?.exports.keys() ?? [])]).toEqual([
    'renamed',
    'second',
    'third',
    'fourth',
    'b',
    'a',
    'default',
    'hoisted',
    'Shape',
    'local',
    'all',
  ])
})
