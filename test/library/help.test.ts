import { expect, it } from 'vitest'
import { z } from 'zod'
import { emitHelp } from '../../compiler/library/emit-help.ts'
import { groovyExample } from '../../compiler/library/example.ts'
import { printStatement } from '../../compiler/groovy/print/index.ts'
import { compiledLibrary } from './compiled-library.ts'
import { returningStep } from './returning-step.ts'

it('tells of each parameter its type, its default and its meaning', () => {
  const step = returningStep(
    z.object({
      url: z.string().describe('Address,\n  in full.'),
      depth: z.int().min(1).max(9).describe('How deep.').optional(),
      ratio: z.number().min(0.5).default(1),
      quiet: z.boolean().default(false).describe('Says less.'),
      mode: z.enum(['full', 'redo', 'time']).default('full'),
      submodules: z.union([z.boolean(), z.literal('recursive')]).optional(),
      tags: z.array(z.string()).min(1).default(['a', 'b']),
      labels: z.record(z.string(), z.string()).default({ team: 'x' }),
      colors: z
        .object({ good: z.string().default('green').describe('When it is well.') })
        .describe('Colours.')
        .prefault({}),
      secrets: z.array(z.object({ id: z.string() })).default([]),
      data: z.unknown(),
      either: z.array(z.union([z.string(), z.int()])).optional(),
    }),
  )
  const examples = [{ language: 'Groovy', code: "demo url: 'a <b> & c'" }]
  expect(emitHelp(step, examples)).toMatchInlineSnapshot(`
    "demo: Gives back its options.

    Parameters, given by name:
    - url (string; required): Address, in full.
    - depth (whole number, at least 1, at most 9; optional): How deep.
    - ratio (number, at least 0.5; default 1)
    - quiet (true or false; default false): Says less.
    - mode ('full', 'redo' or 'time'; default 'full')
    - submodules (true or false, or 'recursive'; optional)
    - tags (list of strings, at least one; default ['a', 'b'])
    - labels (map of strings; default [team: 'x'])
    - colors (map; optional): Colours.
      - good (string; default 'green'): When it is well.
    - secrets (list of maps; optional)
      - id (string; required)
    - data (anything; optional)
    - either (list of (string, or whole number); optional)

    Example in Groovy:
    demo url: 'a &lt;b> &amp; c'
    "
  `)
})

it.each([
  ["demo({ url: 'a', depth: 1 })", "demo url: 'a', depth: 1"],
  ['demo()', 'demo()'],
  [
    "demo({ tags: ['a', 'b'], labels: { x: 'y', 'a-b': '$1' } })",
    "demo tags: ['a', 'b'], labels: [x: 'y', 'a-b': '$1']",
  ],
  ['demo({ url: `${env.HOST}/x`, quiet: true })', 'demo url: "${env.HOST}/x", quiet: true'],
  ["const digest = demo({ url: 'a' })", "def digest = demo(url: 'a')"],
])('shows %s in Groovy', (typescript, groovy) => {
  const example = groovyExample(typescript)
  expect('statements' in example && example.statements.map(printStatement).join('\n').trim()).toBe(groovy)
})

it.each([
  'for (const x of y) demo()',
  'demo({ ...rest })',
  'demo({ f() {} })',
  'const { a } = demo()',
  'demo(() => 1)',
])('does not guess at %s', (typescript) => {
  expect(groovyExample(typescript)).toHaveProperty('problem')
})

it('has a page for each shipped step that no formatter takes for markup', () => {
  const pages = [...compiledLibrary().files].filter(([name]) => name.endsWith('.txt'))
  expect(pages.map(([name]) => name).toSorted()).toEqual([
    'argoSync.txt',
    'buildahBuild.txt',
    'buildkitBuild.txt',
    'dockerBuild.txt',
    'dockerPipelineBuild.txt',
    'gitCheckout.txt',
    'goTest.txt',
    'helmDeploy.txt',
    'imageBuild.txt',
    'kanikoBuild.txt',
    'kubectlApply.txt',
    's2iBuild.txt',
    'slackNotify.txt',
  ])
  for (const [, text] of pages) expect(text).not.toMatch(/[<&]/)
})
