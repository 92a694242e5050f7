import { expect, it } from 'vitest'
import { transpileCases } from '../../support/transpile-cases.ts'

const cases = transpileCases(
  {
    'names taken out of a namespace': "const { echo: say, sh } = lib\nsay('x')\nsh('make')",
    'another name for a namespace': "const all = lib\nall.echo('x')\nall.dir('a', () => all.echo('y'))",
    'steps in an object': {
      setup: 'const tools = { say: echo, files: { dir } }',
      body: "const { say } = tools\nconst files = tools.files\nfiles.dir('x', () => say('y'))",
    },
    'a namespace as a value': {
      setup: 'const use = (all: typeof lib) => { all.echo(env.A ?? "") }',
      body: 'use(lib)',
    },
    'a function of Node': "return basename('a/b')",
  },
  [],
  'script',
  {
    head: [
      "import * as lib from 'jenkins-ts'",
      "import { dir, echo, env } from 'jenkins-ts'",
      "import { basename } from 'node:path'",
    ].join('\n'),
  },
)

it.each([
  ['names taken out of a namespace', "echo 'x'\nsh 'make'\n"],
  ['another name for a namespace', "echo 'x'\ndir('a') {\n  echo 'y'\n}\n"],
  ['steps in an object', "dir('x') {\n  echo 'y'\n}\n"],
])('writes %s as the steps themselves', (name, groovy) => {
  expect(cases.get(name).findings).toEqual([])
  expect(cases.get(name).groovy).toBe(groovy)
})

it('reports a namespace as a value once', () => {
  expect(cases.get('a namespace as a value').findings).toEqual(['captured-value «lib»'])
})

it('tells what stands for a function of Node', () => {
  const [diagnostic] = cases.get('a function of Node').diagnostics
  expect(diagnostic?.help).toMatchInlineSnapshot(
    `"Use path.slice(path.lastIndexOf('/') + 1). What it gives while compiling is captured: call it outside the function and use its result."`,
  )
})
