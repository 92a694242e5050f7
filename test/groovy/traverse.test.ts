import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated as o } from '../../compiler/groovy/ast/nodes.ts'
import { walk } from '../../compiler/groovy/ast/traverse.ts'
import { block, lambda, name, section, step, text } from './support.ts'

const tree = create.groovyFile([
  create.methodDeclaration(
    'call',
    [
      create.parameter('args', {
        defaultValue: create.mapLiteral([create.mapEntry(name('key'), name('value'))], o),
      }),
    ],
    block(
      section('dir', step('sh', create.gstring(['x', name('hole')], o))),
      create.returnStatement(lambda('x', name('result')), o),
    ),
    o,
  ),
  create.switchStatement(name('subject'), [create.switchCase(name('test'), [step('echo', text('x'))])], o),
])

it('visits every node once, parents first, in the order of the text', () => {
  const names: string[] = []
  walk(tree, (node) => {
    if (node.kind === 'identifier' || node.kind === 'method-call') names.push(node.name)
  })
  expect(names).toEqual(['key', 'value', 'dir', 'sh', 'hole', 'result', 'subject', 'test', 'echo'])
})

it('leaves out what is below a node that the visitor skips', () => {
  const kinds: string[] = []
  walk(tree, (node) => {
    kinds.push(node.kind)
    return node.kind === 'method' || node.kind === 'switch' ? 'skip' : undefined
  })
  expect(kinds).toEqual(['file', 'method', 'switch'])
})
