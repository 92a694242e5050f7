import { expect, it } from 'vitest'
import { loadCatalogue } from '../../../compiler/catalogue/load.ts'
import { readJenkinsfiles } from './call-tree.ts'
import { isAbsent, recordedCases } from './cases.ts'
import { ModelJson, soleParameters } from './model-json.ts'
import { schemaChecker } from './model-schema.ts'

it.skipIf(isAbsent)(
  'reads every valid file as Jenkins does (not run when ../shared is absent)',
  async () => {
    const cases = recordedCases('ok')
    expect(cases.length).toBeGreaterThan(300)
    const json = new ModelJson(soleParameters(loadCatalogue().steps), { unwrapScripts: false })
    const files = await readJenkinsfiles(cases.map(({ jenkinsfile }) => jenkinsfile))
    const read = files.map((file) => ('pipeline' in file ? json.pipeline(file.pipeline) : file))
    expect(read).toEqual(cases.map(({ ast }) => ast))
  },
  60_000,
)

it.skipIf(isAbsent)(
  'judges by the schema that Jenkins’ own models keep to (not run when ../shared is absent)',
  () => {
    const check = schemaChecker()
    expect(
      recordedCases('ok')
        .map(({ ast }) => check(ast))
        .filter((finding) => finding !== undefined),
    ).toEqual([])
    const broken = { pipeline: { stages: [], agent: { type: 'any' } } }
    expect(check(broken)).toMatch(/stages/)
    expect(
      check({ pipeline: { stages: [{ name: 'a', agnet: { type: 'any' } }], agent: { type: 'any' } } }),
    ).toMatch(/agnet/)
  },
)
