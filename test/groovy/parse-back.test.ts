import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Expression, Statement } from '../../compiler/groovy/ast/nodes.ts'
import { block, expressionStatement, groovyFile } from '../../compiler/groovy/ast/create.ts'
import { generated } from '../../compiler/groovy/ast/nodes.ts'
import { printFile } from '../../compiler/groovy/print/index.ts'
import { trees } from './parser/arbitrary-tree.ts'
import { structuresOf } from './parser/parse.ts'
import { structureOfFile } from './parser/structure.ts'

const seed = Number(process.env['TREE_SEED'] ?? 1)
const runs = Number(process.env['TREE_RUNS'] ?? 600)

/** The shortest of the texts that Groovy reads as another tree than the one they were printed from. */
async function misread(statements: readonly Statement[]) {
  const printed = statements.map((statement) => {
    const file = groovyFile([statement])
    return { text: printFile(file), tree: structureOfFile(file) }
  })
  const read = await structuresOf(printed.map(({ text }) => text))
  const wrong = printed.flatMap(({ text, tree }, index) =>
    read[index] === tree ? [] : [{ text, tree, read: read[index] }],
  )
  return wrong.toSorted((a, b) => a.text.length - b.text.length).slice(0, 5)
}

function asStatement(expression: Expression): Statement {
  return expressionStatement(expression, generated)
}

it('prints expressions that Groovy reads back as the same tree', async () => {
  const expressions = fc.sample(trees.expression, { numRuns: runs, seed })
  expect(await misread(expressions.map(asStatement))).toEqual([])
})

it('prints statements that Groovy reads back as the same tree', async () => {
  expect(await misread(fc.sample(trees.statement, { numRuns: runs, seed }))).toEqual([])
})

it('keeps what stands below each other apart', async () => {
  const blocks = fc.array(trees.statement, { minLength: 2, maxLength: 5 })
  const statements = fc.sample(blocks, { numRuns: runs / 3, seed }).map((list) => block(list, generated))
  expect(await misread(statements)).toEqual([])
})
