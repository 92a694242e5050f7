import { expect, it } from 'vitest'
import { compileProject } from '../../compiler/compile/compile-project.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated, type Declaration } from '../../compiler/groovy/ast/nodes.ts'
import { fitFile } from '../../compiler/size/fit-file.ts'
import { createMemoryHost } from '../support/memory-host.ts'

function codesFor(declarations: readonly Declaration[]): readonly string[] {
  const diagnostics = new DiagnosticCollector()
  fitFile(create.groovyFile(declarations), { diagnostics })
  return diagnostics.diagnostics.map(({ code }) => code)
}

it('reports one piece of code that cannot be divided as code-too-large', () => {
  const lines = create.rawStatement("echo 'x'\n".repeat(4000), generated)
  const method = create.methodDeclaration('inspect', [], create.block([lines], generated), generated)
  expect(codesFor([method])).toEqual(['code-too-large'])
})

it('reports more methods than a class can have as file-too-large', () => {
  const empty = create.block([], generated)
  const methods = Array.from({ length: 1600 }, (_, index) =>
    create.methodDeclaration(`method${index}`, [], empty, generated),
  )
  expect(codesFor(methods)).toEqual(['file-too-large'])
})

const nested: Readonly<Record<string, string>> = {
  'a chain of else if': `const names = 'a,b'.split(',')
    if (names.includes('a')) echo('a')
    ${Array.from({ length: 700 }, (_, index) => `else if (names.includes('${index}')) echo('${index}')`).join('\n')}`,
  'blocks in blocks': `const n = Number('3')
    ${Array.from({ length: 700 }, (_, index) => `if (n > ${index}) {`).join('\n')} echo('deep') ${'}'.repeat(700)}`,
  'a long sum': `const n = Number('3')
    echo(${Array.from({ length: 1000 }, (_, index) => `'part ${index}' + n`).join(' + ')})`,
  'calls in calls': `const next = (value: number) => value + 1
    echo(String(${'next('.repeat(1500)}1${')'.repeat(1500)}))`,
  'lists in lists': `echo(String(${'['.repeat(6000)}1${']'.repeat(6000)}.length))`,
}

it.each(Object.keys(nested))('reports %s as nested-too-deeply', (name) => {
  const pipeline = `
    import { echo, pipeline, stage } from 'jenkins-ts'
    export default pipeline({ agent: 'any', stages: [stage('Build', { steps() { ${nested[name]} } })] })`
  const { diagnostics } = compileProject(createMemoryHost({ 'pipeline.ts': pipeline }))
  expect(diagnostics.map(({ code }) => code)).toEqual(['nested-too-deeply'])
})
