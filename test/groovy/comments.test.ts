import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated as o } from '../../compiler/groovy/ast/nodes.ts'
import { printFile, printStatement } from '../../compiler/groovy/print/index.ts'
import { structuresOf } from './parser/parse.ts'
import { block, name, number, section, step, text } from './support.ts'

const comments = (leading: readonly string[], trailing: readonly string[] = []) => ({ leading, trailing })
const echo = step('echo', text('x'))

it('puts comments before a statement on their own lines and those behind it on its line', () => {
  const steps = section(
    'steps',
    create.withComments(echo, comments(['// why', '/* and how */'], ['// tail'])),
    echo,
  )
  expect(printStatement(steps)).toMatchInlineSnapshot(`
    "steps {
      // why
      /* and how */
      echo 'x' // tail
      echo 'x'
    }"
  `)
})

it('indents the lines of a block comment anew', () => {
  const documented = create.withComments(
    echo,
    comments(['/**\n       * First.\n       *   second\n       */']),
  )
  const plain = create.withComments(echo, comments(['/* First\n         second\n           third */']))
  expect(printStatement(section('steps', documented, plain))).toMatchInlineSnapshot(`
    "steps {
      /**
       * First.
       *   second
       */
      echo 'x'
      /* First
       second
         third */
      echo 'x'
    }"
  `)
})

it('prints what stands alone in a block, before a branch, beside an argument', () => {
  const branch = create.withComments(
    create.ifStatement(name('b'), block(echo), undefined, o),
    comments(['// otherwise']),
  )
  const choice = create.ifStatement(name('a'), create.block([], o, ['// nothing yet']), branch, o)
  const last = create.withComments(block(echo), comments(['// else']))
  const call = create.callStatement(
    'git',
    [
      create.named('url', text('u'), comments([], ['// the source'])),
      create.named('branch', text('b'), comments(['// the branch'])),
    ],
    o,
  )
  const list = create.variableDeclaration(
    'def',
    'm',
    create.mapLiteral([create.mapEntry('a', number(1), comments([], ['// one']))], o),
    o,
  )
  expect(printStatement(choice)).toMatchInlineSnapshot(`
    "if (a) {
      // nothing yet
    } else if (b) {
      // otherwise
      echo 'x'
    }"
  `)
  expect(printStatement(create.ifStatement(name('a'), block(echo), last, o))).toMatchInlineSnapshot(`
    "if (a) {
      echo 'x'
    } else {
      // else
      echo 'x'
    }"
  `)
  expect(printStatement(call)).toMatchInlineSnapshot(`
    "git(
      url: 'u', // the source
      // the branch
      branch: 'b'
    )"
  `)
  expect(printStatement(list)).toMatchInlineSnapshot(`
    "def m = [
      a: 1 // one
    ]"
  `)
})

it.each([
  ['// C:\\users', '// C:\\\\users'],
  ['// C:\\\\users', '// C:\\\\users'],
  ['// \\\\\\u0041', '// \\\\\\\\u0041'],
  ['/* C:\\users */', '/* C:\\\\users */'],
  ['// a\u0000b\uffffc\ud800', '// abc\ufffd'],
  ['// one\ntwo', '// one\n// two'],
  ['/* a */ b */', '/* a * / b */'],
  ['/* open', '/* open*/'],
  ['bare words', '// bare words'],
  ['//   ', '//'],
])('writes the comment %j as %j, which Groovy reads as a comment', async (comment, printed) => {
  const whole = printStatement(create.withComments(echo, comments([comment])))
  expect(whole).toBe(`${printed}\necho 'x'`)
  expect(await structuresOf([whole])).toEqual(['{ "echo"("x"); }'])
})

it('prints the comments of a file at its top', () => {
  const file = create.groovyFile([], { header: ['#!/usr/bin/env groovy', '// Generated from pipeline.ts.'] })
  expect(printFile(file)).toBe('#!/usr/bin/env groovy\n// Generated from pipeline.ts.\n')
})
