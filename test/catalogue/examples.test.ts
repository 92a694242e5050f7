import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { loadCatalogue, packageRoot } from '../../compiler/catalogue/load.ts'

const root = packageRoot()

/** What the examples take from around them. */
const surroundings = `
import * as steps from ${JSON.stringify(join(root, 'dsl/steps/index.ts'))}
import { currentBuild, env, scm, type RunWrapper } from ${JSON.stringify(join(root, 'dsl/runtime/globals.ts'))}
import type { MavenModel } from ${JSON.stringify(join(root, 'dsl/steps/index.ts'))}
declare const apps: readonly string[], current: string, deployment: RunWrapper, deploymentId: string
declare const entry: string, group: string, host: Record<string, string>, id: string, image: string
declare const logger: unknown, podYaml: string, policy: string, pom: MavenModel, report: steps.AnnotatedReport
declare const sum: string, topic: string, version: string
`

function complaints(text: string): readonly string[] {
  const file = join(root, 'test/catalogue/examples.virtual.ts')
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version)
  const program = ts.createProgram([file], options, host)
  const source = program.getSourceFile(file)
  return ts.getPreEmitDiagnostics(program, source).map(({ messageText, start = 0 }) => {
    const line = text.slice(0, start).split('\n').length - 1
    return `${ts.flattenDiagnosticMessageText(messageText, '\n')} in: ${text.split('\n')[line] ?? ''}`
  })
}

it('shows examples that type-check', { timeout: 60_000 }, () => {
  const catalogue = loadCatalogue()
  const groups = catalogue.families.flatMap(({ group }) => (group === undefined ? [] : [group]))
  const alone = catalogue.symbols.filter(
    ({ describes }) => catalogue.families.find(({ name }) => name === describes)?.group === undefined,
  )
  const functions = catalogue.steps.map(({ name, exportAs }) => exportAs ?? name)
  const names = [...functions, ...groups, ...alone.map(({ name, exportAs }) => exportAs ?? name)]
  const declarations = names.map((name) => `const ${name}: typeof steps.${name} = steps.${name}`)
  const examples = catalogue.steps.map(
    ({ example }, index) => `export function example${index}() {\n${example}\n}`,
  )
  expect(complaints([surroundings, ...declarations, ...examples].join('\n'))).toEqual([])
})
