import { readdirSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { loadCatalogue, packageRoot } from '../../../compiler/catalogue/load.ts'
import { compileModules } from '../../support/compile-pipeline.ts'
import { readJenkinsfiles } from './call-tree.ts'
import { isAbsent } from './cases.ts'
import { ModelJson, soleParameters } from './model-json.ts'
import { schemaChecker } from './model-schema.ts'

/** The Jenkinsfiles that the modules of a folder give, by module and export. */
function printedFrom(folder: URL): readonly (readonly [name: string, jenkinsfile: string])[] {
  const sources = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file.replace(/\.ts$/, ''), readFileSync(new URL(file, folder), 'utf8')]),
  )
  return compileModules(sources, { check: false }).flatMap(({ name, exports }) =>
    [...exports].flatMap(([key, { jenkinsfile, diagnostics }]) =>
      jenkinsfile === undefined || diagnostics.hasErrors ? [] : [[`${name} ${key}`, jenkinsfile] as const],
    ),
  )
}

function examples(): readonly (readonly [name: string, jenkinsfile: string])[] {
  const cwd = packageRoot()
  return globSync('examples/**/Jenkinsfile*', { cwd }).map((path) => [
    path,
    readFileSync(`${cwd}/${path}`, 'utf8'),
  ])
}

it.skipIf(isAbsent)(
  'prints fixtures, samples and examples that read back as models of Jenkins (not run when ../shared is absent)',
  async () => {
    const files = [
      ...printedFrom(new URL('../fixtures/', import.meta.url)),
      ...printedFrom(new URL('../samples/', import.meta.url)),
      ...examples(),
    ]
    expect(files.length).toBeGreaterThan(100)
    const json = new ModelJson(soleParameters(loadCatalogue().steps), { unwrapScripts: false })
    const breaksSchema = schemaChecker()
    const read = await readJenkinsfiles(files.map(([, text]) => text))
    const broken = files.flatMap(([name], index) => {
      const file = read[index]
      const finding =
        file && ('pipeline' in file ? breaksSchema(json.pipeline(file.pipeline)) : file.syntaxError)
      return finding === undefined ? [] : [`${name}: ${finding}`]
    })
    expect(broken).toEqual([])
  },
  120_000,
)
