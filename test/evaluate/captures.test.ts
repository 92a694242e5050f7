import { expect, it } from 'vitest'
import { capturesIn, evaluateFiles, exportedFunction } from './evaluate-files.ts'

interface CaptureCase {
  readonly name: string
  /** `pipeline.ts`; every exported function is looked at. */
  readonly source: string
  readonly files?: Readonly<Record<string, string>>
  /** What each exported function captures. */
  readonly captures: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const cases: readonly CaptureCase[] = [
  {
    name: 'a constant',
    source: `const image = 'node:20'; export const f = () => image`,
    captures: { f: { image: 'node:20' } },
  },
  {
    name: 'the same function once per iteration',
    source: `const fs = ['a', 'b'].map((app, index) => () => app + index); export const first = fs[0], second = fs[1]`,
    captures: { first: { app: 'a', index: 0 }, second: { app: 'b', index: 1 } },
  },
  {
    name: 'a loop variable per iteration',
    source: `const fs: (() => number)[] = []
      for (let i = 0; i < 2; i++) fs.push(() => i)
      for (const x of [7]) { function declared() { return x } fs.push(declared) }
      export const first = fs[0], second = fs[1], third = fs[2]`,
    captures: { first: { i: 0 }, second: { i: 1 }, third: { x: 7 } },
  },
  {
    name: 'names of nested closures, but not their own',
    source: `const a = 1, b = 2
      export const f = (p: number) => { const own = 3; return () => { const inner = a; return [own, p, inner].map((n) => n + b) } }`,
    captures: { f: { a: 1, b: 2 } },
  },
  {
    name: 'destructured variables',
    source: `const { a, b: [renamed, ...rest], ...others } = { a: 1, b: [2, 3, 4], c: 5 }
      export const f = () => [a, renamed, rest, others]`,
    captures: { f: { a: 1, renamed: 2, rest: [3, 4], others: { c: 5 } } },
  },
  {
    name: 'patterns inside the function: only their defaults and computed keys',
    source: `const fallback = 1, key = 'k'
      export function f({ a = fallback, [key]: b }: { a?: number; k: number }, [c]: number[]) {
        const { x: y, z } = { x: a, z: b }
        let p = 0, q = 0
        ;[p, q] = [y, z]
        ;({ p, q = p } = { p, q: c ?? q })
        return p + q
      }`,
    captures: { f: { fallback: 1, key: 'k' } },
  },
  {
    name: 'parameters of the function around it, with their defaults',
    source: `const make = (a: number, b = a + 1, { c } = { c: 9 }) => () => [a, b, c]; export const f = make(1)`,
    captures: { f: { a: 1, b: 2, c: 9 } },
  },
  {
    name: 'nothing that is shadowed',
    source: `const x = 1, y = 2
      export const f = (x: number) => { { const y = x; return y } }
      export const g = () => { try { throw x } catch (y) { return y } }`,
    captures: { f: {}, g: { x: 1 } },
  },
  {
    name: 'hoisted functions and variables that come later',
    source: `export const f = () => [later(), value]; function later() { return value } const value = 5`,
    captures: { f: { later: 'function at line 1', value: 5 } },
  },
  {
    name: 'helpers of other modules',
    source: `import { helper as renamed, constant } from './lib/helper'; export const f = () => renamed(constant)`,
    files: { 'lib/helper.ts': `export const constant = 'c'; export function helper(x: string) { return x }` },
    captures: { f: { renamed: 'function at line 1', constant: 'c' } },
  },
  {
    name: 'imports with every extension',
    source: `import { a } from './a.ts'; import { b } from './b.js'; import { c } from './c'; import { d } from './d.mts'
      export const f = () => [a, b, c, d]`,
    files: {
      'a.ts': `export const a = 1`,
      'b.ts': `export const b = 2`,
      'c/index.ts': `export const c = 3`,
      'd.mts': `export const d = 4`,
    },
    captures: { f: { a: 1, b: 2, c: 3, d: 4 } },
  },
  {
    name: 'JSON, as default and as namespace',
    source: `import data from './data.json'; import * as all from './data.json'
      const { apps } = all
      export const f = () => [data.apps, apps]`,
    files: { 'data.json': '\uFEFF{ "apps": ["api"] }' },
    captures: { f: { data: { apps: ['api'] }, apps: ['api'] } },
  },
  {
    name: 'packages from npm',
    source: `import { parse } from 'yaml'; import * as yaml from 'yaml'
      const config = parse('a: 1')
      export const f = () => config
      export const g = () => parse
      export const h = yaml.stringify({ b: 2 }) === 'b: 2\\n' ? () => 0 : undefined`,
    captures: { f: { config: { a: 1 } }, g: { parse: 'parse of elsewhere' }, h: {} },
  },
  {
    name: 'namespaces, default imports, re-exports and aliases',
    source: `import * as all from './all'; import fallback, { again as alias } from './all'
      const { tag } = all, same = alias
      export const f = () => [all.tag, fallback, alias, tag, same]
      export const g = () => fallback()`,
    files: {
      'all.ts': `export * from './values'; export { tag as again } from './values'; export default () => 1`,
      'values.ts': `export const tag = 'v1'`,
    },
    captures: {
      f: {
        all: expect.objectContaining({ tag: 'v1' }),
        fallback: 'function at line 1',
        alias: 'v1',
        tag: 'v1',
        same: 'v1',
      },
      g: { fallback: 'function at line 1' },
    },
  },
  {
    name: 'exported variables of the module itself',
    source: `export const a = 1; export let b = 2; export function c() { return a } export const f = () => [a, b, c]
      b = 3`,
    captures: { f: { a: 1, b: 3, c: 'function at line 1' }, c: { a: 1 } },
  },
  {
    name: 'the last value of a variable that changes',
    source: `let count = 0; export const f = () => count; count = 7`,
    captures: { f: { count: 7 } },
  },
  {
    name: 'a variable that was never initialised',
    source: `const make = (early: boolean) => { const f = () => never; if (early) return f; const never = 1; return f }
      export const f = make(true)`,
    captures: { f: { never: `ReferenceError: Cannot access 'never' before initialization` } },
  },
  {
    name: 'recursion: declarations, variables and the own name of a function expression',
    source: `export function f(n: number): number { return n ? f(n - 1) : even(n) }
      const even = (n: number): number => n === 0 ? 1 : f(n - 1)
      export const g = function self(n: number): number { return n ? self(n - 1) : 0 }`,
    captures: {
      f: { f: 'function at line 1', even: 'function at line 2' },
      g: { self: 'function at line 3' },
    },
  },
  {
    name: 'methods, getters around them, and shorthand properties',
    source: `const a = 1, b = 2
      const object = { steps() { return { a } }, get made() { return () => b }, ['comp' + 'uted']() { return b } }
      export const f = object.steps, g = object.made, h = (object as Record<string, () => number>).computed`,
    captures: { f: { a: 1 }, g: { b: 2 }, h: { b: 2 } },
  },
  {
    name: 'classes: static blocks, field initialisers and methods keep their functions',
    source: `const a = 1
      class Box { static made: () => number; static { const inner = 2; Box.made = () => a + inner } field = () => a; run() { return () => [this.field, a] } }
      export const f = Box.made, g = new Box().field, h = new Box().run()`,
    captures: { f: { a: 1, inner: 2 }, g: { a: 1 }, h: { a: 1 } },
  },
  {
    name: 'classes used inside, their base and their type arguments',
    source: `class Base<T> { value?: T } interface Shape { x: number }
      export const f = () => { class Inner extends Base<Shape> implements Shape { x = 1 } return new Inner() }`,
    captures: { f: { Base: 'Base of elsewhere' } },
  },
  {
    name: 'no types, globals, labels or property names',
    source: `type T = { name: string }; const name = 'n', label = 1
      export const f = (x: T, y: typeof name) => {
        label: for (const k of [1]) { if (k) continue label; break label }
        const o = { name: x.name, label: undefined }
        return JSON.stringify(o) + Math.max(NaN) + (x as T).name + y + o.name satisfies string
      }
      export function g() { return arguments.length }`,
    captures: { f: {}, g: {} },
  },
  {
    name: 'enums and namespaces',
    source: `enum Level { low = 1, high } export namespace deep { export const value = 1; export const inner = () => value }
      export const f = () => Level.high; export const g = deep.inner`,
    captures: { f: { Level: { 1: 'low', 2: 'high', high: 2, low: 1 } }, g: { value: 1 } },
  },
  {
    name: 'generators, async functions and tagged templates',
    source: `const a = 1, tag = (s: TemplateStringsArray, ...v: unknown[]) => s.length + v.length
      export function* f() { yield a } export const g = async () => tag\`x\${a}\``,
    captures: { f: { a: 1 }, g: { tag: 'function at line 1', a: 1 } },
  },
  {
    name: 'functions in switch cases and blocks',
    source: `const pick = (n: number) => { switch (n) { case 1: function one() { return n } return one; default: { function other() { return -n } return other } } }
      export const f = pick(1), g = pick(2)`,
    captures: { f: { n: 1 }, g: { n: 2 } },
  },
  {
    name: 'an anonymous default function',
    source: `const a = 1; export default function () { return a }`,
    captures: { default: { a: 1 } },
  },
]

it.each(cases)('captures $name', ({ source, files = {}, captures }) => {
  const evaluated = evaluateFiles({ 'pipeline.ts': source, ...files })
  expect(evaluated.findings).toEqual([])
  const actual = Object.keys(captures).map((name) => [
    name,
    capturesIn(evaluated, exportedFunction(evaluated, name)),
  ])
  expect(Object.fromEntries(actual)).toEqual(captures)
})
