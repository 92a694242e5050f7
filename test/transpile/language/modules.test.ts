import { expect, it } from 'vitest'
import { outcomeOf, runInNode } from '../../support/compare.ts'
import { harness } from '../../support/harness/harness.ts'
import { transpileCases } from '../../support/transpile-cases.ts'

const head = `import { echo, sh, env, dir } from 'jenkins-ts'
import fallback, { Level, Color, Stack, limits, helpers, type Named, describe as tell, VERSION } from './lib/index.ts'
import * as lib from './lib/index.ts'
import { Mode } from './lib/levels.ts'`

const files = {
  'lib/index.ts': `export * from './levels.ts'
export { Stack } from './stack.ts'
export { default } from './fallback.ts'
export * as helpers from './helpers.ts'
export { describe } from './helpers.ts'
export const limits = { cpu: 2, tags: ['a', 'b'] } as const
export interface Named { name: string }
export const VERSION = [1, 2].join('.')`,
  'lib/levels.ts': `export enum Level { Low = 1, High }
export const enum Mode { Fast = 'fast', Slow = 'slow' }
export enum Color { Red = 'red' }`,
  'lib/stack.ts': `import { describe } from './helpers.ts'
export class Stack<T> { private items: T[] = []; push(x: T): this { this.items.push(x); return this } get top(): T | undefined { return this.items.at(-1) } text(f: (x: T) => string): string { return describe(this.items.map(f).join(',')) } }`,
  'lib/helpers.ts': `import { echo } from 'jenkins-ts'
const prefix = '>'
export function describe(x: string): string { return prefix + x }
export const say = (x: string): void => { echo(describe(x)) }
export function even(n: number): boolean { return n === 0 ? true : odd(n - 1) }
export function odd(n: number): boolean { return n === 0 ? false : even(n - 1) }`,
  'lib/fallback.ts': `export default function fallback(x?: string) { return x ?? 'fallback' }`,
}

const cases = {
  'enums, classes, constants and functions of other modules': `
    helpers.say('x')
    const s = new Stack<number>().push(1).push(2)
    return [
      Level.High, Level[1], Mode.Fast, Color.Red, s.top, s.text((n) => 'n' + n), limits.cpu, limits.tags,
      fallback(), fallback('z'), tell('q'), VERSION, lib.describe('l'), helpers.even(4), lib.helpers.odd(4), lib.Level.Low,
    ]`,
  'names taken out of a namespace': `
    const { describe, limits: { tags: [first] }, Level: L } = lib
    const { say, even } = helpers
    say(describe(first))
    return [even(2), L.High]`,
  'imported types': `
    const f = (x: Named, m: Mode = Mode.Slow) => x.name + m
    return [f({ name: 'a' }), f({ name: 'b' }, Mode.Fast)]`,
}

const compiled = transpileCases(cases, [], 'script', { head, files })

it.each(Object.keys(cases))('%s mean the same', async (name) => {
  const transpiled = compiled.get(name)
  expect(transpiled.findings).toEqual([])
  const { value, steps } = runInNode(transpiled, {})
  const runs = await (await harness()).runBoth({ kind: 'script', text: transpiled.groovy })
  for (const response of Object.values(runs)) {
    expect(outcomeOf(response)).toEqual({ value, error: undefined, steps })
  }
})
