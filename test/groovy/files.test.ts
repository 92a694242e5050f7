import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated as o } from '../../compiler/groovy/ast/nodes.ts'
import { printFile } from '../../compiler/groovy/print/index.ts'
import { structuresOf } from './parser/parse.ts'
import { structureOfFile } from './parser/structure.ts'
import { block, longText, name, number, section, step, text } from './support.ts'

const method = create.methodDeclaration(
  'nearest',
  [
    create.parameter('name', { type: 'String' }),
    create.parameter('args', { type: 'Map', defaultValue: create.mapLiteral([], o) }),
  ],
  block(create.returnStatement(name('name'), o)),
  o,
  { annotations: ['NonCPS'], modifiers: ['private'], returnType: 'String' },
)

it('separates header, libraries, imports and declarations with one empty line', async () => {
  const file = create.groovyFile(
    [
      create.fieldDeclaration(
        'Map',
        'TYPES',
        create.mapLiteral([create.mapEntry('a', text('string'))], o),
        o,
        { modifiers: ['private', 'static', 'final'] },
      ),
      create.fieldDeclaration('String', 'version', text(''), o),
      section('pipeline', step('agent', name('any')), section('stages')),
      method,
      create.methodDeclaration('call', [], block(), o),
    ],
    {
      header: ['// Generated from pipeline.ts.'],
      libraries: ['jenkins-ts@v1'],
      imports: ['groovy.transform.Field', 'a.B'],
    },
  )
  expect(printFile(file)).toMatchInlineSnapshot(`
    "// Generated from pipeline.ts.

    @Library('jenkins-ts@v1') _

    import groovy.transform.Field
    import a.B

    @Field private static final Map TYPES = [a: 'string']
    @Field String version = ''

    pipeline {
      agent any
      stages {}
    }

    @NonCPS
    private String nearest(String name, Map args = [:]) {
      return name
    }

    def call() {}
    "
  `)
  expect(await structuresOf([printFile(file)])).toEqual([structureOfFile(file)])
})

it('lists several libraries in one annotation', () => {
  const file = create.groovyFile([step('echo', text('x')), step('echo', text('y'))], {
    libraries: ['a@1', 'b'],
  })
  expect(printFile(file)).toMatchInlineSnapshot(`
    "@Library(['a@1', 'b']) _

    echo 'x'
    echo 'y'
    "
  `)
})

it('breaks a long list of parameters', () => {
  const parameters = ['first', 'second', 'third'].map((key) =>
    create.parameter(key, { type: 'String', defaultValue: text(longText) }),
  )
  const file = create.groovyFile([
    create.methodDeclaration('call', parameters, block(step('echo', number(1))), o),
  ])
  expect(printFile(file)).toMatchInlineSnapshot(`
    "def call(
      String first = 'a text that is long enough to leave no room beside it',
      String second = 'a text that is long enough to leave no room beside it',
      String third = 'a text that is long enough to leave no room beside it'
    ) {
      echo 1
    }
    "
  `)
})
