import { expect, it } from 'vitest'
import type { PropertyOrigin } from '../../compiler/evaluate/evaluation.ts'
import { type EvaluatedFiles, evaluateFiles, textOf } from './evaluate-files.ts'

it.each<readonly [string, string, string, string | undefined]>([
  ['a property', `{ a: 1, b: 2 }`, 'b', 'b = 2'],
  ['a shorthand property', `{ x }`, 'x', 'x = x'],
  ['a method', `{ steps() {} }`, 'steps', 'steps = steps() {}'],
  ['a getter', `{ get a() { return 1 } }`, 'a', 'a = get a() { return 1 }'],
  ['quoted and numeric keys', `{ 'a-b': 1, 7: 2 }`, 'a-b', `'a-b' = 1`],
  ['a numeric key', `{ 'a-b': 1, 0x7: 2 }`, '7', `0x7 = 2`],
  ['a computed key', `{ ['a' + x]: 1, [Symbol.iterator]: 2 }`, 'a1', `['a' + x] = 1`],
  ['the last of equal keys', `{ a: 1, ...{ a: 2 }, ['a']: 3 }`, 'a', `['a'] = 3`],
  ['a property that is spread', `{ a: 1, ...{ b: 2 } }`, 'b', 'b = 2'],
  ['a property that a spread replaces', `{ a: 1, ...{ a: 2 } }`, 'a', 'a = 2'],
  ['a property before a spread without it', `{ a: 1, ...{ b: 2 } }`, 'a', 'a = 1'],
  ['a property of a helper', `{ ...helper('x') }`, 'deep', 'deep = what'],
  ['a property that is spread twice', `{ ...{ ...base } }`, 'base', 'base = 0'],
  [
    'a property of an object that no literal made',
    `{ ...Object.fromEntries([['k', 1]]) }`,
    'k',
    `...Object.fromEntries([['k', 1]]) = Object.fromEntries([['k', 1]])`,
  ],
  ['nothing that is not there', `{ a: 1, ...undefined, ...null }`, 'z', undefined],
  ['nothing of an object that no literal made', `Object.fromEntries([['k', 1]])`, 'k', undefined],
  ['nothing of an array', `['a']`, '0', undefined],
  ['a literal behind types', `({ a: 1 } as const satisfies object)`, 'a', 'a = 1'],
  ['a frozen literal', `Object.freeze({ a: 1 })`, 'a', 'a = 1'],
])('finds the origin of %s', (_name, expression, key, origin) => {
  const evaluated = evaluateFiles(
    {
      'pipeline.ts': `import { helper } from './helper'
const x = 1; const base = { base: 0 }; void helper; void x; void base
export default ${expression}`,
      'helper.ts': `export const helper = (what: string) => ({ deep: what })`,
    },
    { check: false },
  )
  expect(evaluated.findings).toEqual([])
  expect(describeOrigin(evaluated, evaluated.evaluation?.propertyOf(exported(evaluated), key))).toBe(origin)
})

it('finds the comments of a property, also of one that is spread', () => {
  const evaluated = evaluateFiles({
    'pipeline.ts': `const base = {\n  // about a\n  a: 1, // behind a\n}\nexport default { ...base, b: 2 /* b */ }`,
  })
  const { evaluation } = evaluated
  expect(evaluation?.propertyOf(exported(evaluated), 'a')?.comments).toEqual({
    leading: ['// about a'],
    trailing: ['// behind a'],
  })
  expect(evaluation?.propertyOf(exported(evaluated), 'b')?.comments.trailing).toEqual(['/* b */'])
})

it('finds the origin of elements, also of those that are spread', () => {
  const evaluated = evaluateFiles({
    'pipeline.ts': `const base = [
  // two
  2, 3]
export default [
  1, // one
  ...base,
  // computed
  ...['a', 'b'].map((x) => x + x), // end
  ...new Set([9]),
  [0],
  // none left
]`,
  })
  const array = exported(evaluated)
  const elements = Array.isArray(array) ? array : []
  const origins = [...elements.keys(), 99].map((index) => {
    const element = evaluated.evaluation?.elementOf(elements, index)
    return (
      element &&
      [textOf(evaluated, element.span), ...element.comments.leading, ...element.comments.trailing].join(' ')
    )
  })
  expect(origins).toEqual([
    '1 // one',
    '2 // two',
    '3',
    `...['a', 'b'].map((x) => x + x) // computed`,
    `...['a', 'b'].map((x) => x + x) // end`,
    '...new Set([9])',
    '[0]',
    undefined,
  ])
  expect(evaluated.evaluation?.danglingComments(elements)).toEqual(['// none left'])
})

it('keeps apart the objects that one literal makes', () => {
  const evaluated = evaluateFiles({
    'pipeline.ts': `const make = (n: number): object => n === 0 ? {} : { ...{ ['k' + n]: n }, inner: make(n - 1) }
export default make(2)
export const calls = [1, 2].map((n) => ({ [\`x\${n}\`]: n }))`,
  })
  const { evaluation } = evaluated
  const outer = exported(evaluated)
  expect(describeOrigin(evaluated, evaluation?.propertyOf(outer, 'k2'))).toBe(`['k' + n] = n`)
  expect(evaluation?.propertyOf(outer, 'k1')).toBeUndefined()
})

it('knows the calls of the DSL and the literals by their span', () => {
  const evaluated = evaluateFiles({
    'pipeline.ts': `import { parameters as p, stage as makeStage } from 'jenkins-ts'
import * as jenkins from 'jenkins-ts'
import { label as viaHelper } from './reexports'
const aliased = makeStage
const steps = { steps() {} }
export const made = [
  makeStage('a', steps), jenkins.stage('b', steps), aliased('c', steps), p.choice(['x']), viaHelper('linux'),
]
export const plain = Object.assign({}, steps)`,
    'reexports.ts': `export { label } from 'jenkins-ts'`,
  })
  const { evaluation, findings } = evaluated
  expect(findings).toEqual([])
  expect(evaluation?.calls.map((call) => textOf(evaluated, call.calleeSpan))).toEqual([
    'makeStage',
    'jenkins.stage',
    'aliased',
    'p.choice',
    'viaHelper',
  ])
  expect(evaluation?.calls.map((call) => textOf(evaluated, evaluation.spanOf(call.value)))).toEqual([
    `makeStage('a', steps)`,
    `jenkins.stage('b', steps)`,
    `aliased('c', steps)`,
    `p.choice(['x'])`,
    `viaHelper('linux')`,
  ])
})

function exported({ evaluation }: EvaluatedFiles): object {
  return Object(evaluation?.exports.get('default'))
}

function describeOrigin(evaluated: EvaluatedFiles, origin: PropertyOrigin | undefined): string | undefined {
  return origin && `${textOf(evaluated, origin.nameSpan)} = ${textOf(evaluated, origin.valueSpan)}`
}
