import { expect, it } from 'vitest'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated, type Declaration } from '../../compiler/groovy/ast/nodes.ts'
import { fitFile } from '../../compiler/size/fit-file.ts'

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
