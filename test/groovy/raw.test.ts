import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated as o } from '../../compiler/groovy/ast/nodes.ts'
import { printStatement } from '../../compiler/groovy/print/index.ts'
import { name, section, step } from './support.ts'

function inScript(text: string): string {
  return printStatement(section('script', create.rawStatement(text, o), step('x', name('y'))))
}

it('gives the lines of raw Groovy the indentation of their place', () => {
  expect(inScript("\n        if (a) {\n          sh 'x/y' // c/d\n        }\n\n\n        b()\n      "))
    .toMatchInlineSnapshot(`
    "script {
      if (a) {
        sh 'x/y' // c/d
      }

      b()
      x y
    }"
  `)
  expect(inScript('if (a) {\n          b()\n        }')).toMatchInlineSnapshot(`
    "script {
      if (a) {
        b()
      }
      x y
    }"
  `)
})

it('leaves raw Groovy as it is when a line may belong to a string', () => {
  expect(inScript("sh '''\n  make\n    all\n'''")).toMatchInlineSnapshot(`
    "script {
      sh '''
      make
        all
    '''
      x y
    }"
  `)
  expect(inScript('def a = /x\n  y/')).toMatchInlineSnapshot(`
    "script {
      def a = /x
      y/
      x y
    }"
  `)
})

it('keeps a comment at the end of a raw expression from swallowing what follows', () => {
  const raw = create.rawExpression('a + b // sum', o)
  const call = create.call('f', [create.positional(raw), create.positional(name('c'))], o)
  expect(printStatement(create.variableDeclaration('def', 'x', call, o))).toMatchInlineSnapshot(`
    "def x = f(
      a + b, // sum
      c
    )"
  `)
})
