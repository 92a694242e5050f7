import { ts } from 'ts-morph'
import { expect, it } from 'vitest'
import { expressionVisitors, statementVisitors } from '../../../compiler/transpile/kinds.ts'
import { supportedBuiltins } from '../../../compiler/transpile/builtins/index.ts'
import { recipeNames } from './builtins/all-recipes.ts'
import { compareRandomPrograms } from './compare-random-programs.ts'
import { randomPrograms } from './program.ts'

const count = Number(process.env['FUZZ_RUNS'] ?? 2000)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)

it(
  `gives ${count} random programs the meaning that they have in Node`,
  async ({ task }) => {
    const report = await compareRandomPrograms(count, seed)
    task.meta.fuzz = report
    expect(report.differences).toEqual([])
    expect(report.refused / count).toBeLessThan(0.05)
  },
  // A busy machine takes long; shrinking takes longer.
  600_000 + count * 600,
)

it('writes random programs with everything that is supported', () => {
  const used = new Set(randomPrograms(2000, 1).flatMap((program) => [...program.used]))
  const supported = supportedBuiltins
    .map(({ receiver, member }) => `${receiver}.${member}`)
    // Every catch of a program reads it.
    .filter((name) => name !== 'error value.message')
  expect(supported.filter((name) => !recipeNames.has(name))).toEqual([])
  expect([...recipeNames].filter((name) => !supported.includes(name))).toEqual([])
  expect([...recipeNames].filter((name) => !used.has(name))).toEqual([])
})

/** What no program has, and why. */
const leftOut: ReadonlyMap<ts.SyntaxKind, string> = new Map([[ts.SyntaxKind.BigIntLiteral, 'refused']])

it('writes random programs with every construct that is supported', () => {
  const seen = new Set<ts.SyntaxKind>()
  const visit = (node: ts.Node): void => {
    seen.add(node.kind)
    ts.forEachChild(node, visit)
  }
  for (const { body, setup } of randomPrograms(2000, 1)) {
    visit(ts.createSourceFile('program.ts', `${setup}function program() {${body}}`, ts.ScriptTarget.Latest))
  }
  const supported = [...Object.keys(statementVisitors), ...Object.keys(expressionVisitors)].map(Number)
  const missing = supported.filter((kind) => !seen.has(kind) && !leftOut.has(kind))
  expect(missing.map((kind) => ts.SyntaxKind[kind])).toEqual([])
})
