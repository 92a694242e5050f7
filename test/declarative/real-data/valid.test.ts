import { isDeepStrictEqual } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import { loadCatalogue } from '../../../compiler/catalogue/load.ts'
import { readJenkinsfiles } from './call-tree.ts'
import { isAbsent, recordedCases } from './cases.ts'
import { type CompiledCase, compileCases } from './compile-cases.ts'
import { ModelJson, soleParameters } from './model-json.ts'
import { schemaChecker } from './model-schema.ts'
import { sameToJenkins } from './same-to-jenkins.ts'
import { knownSteps } from './write-steps.ts'
import { typescriptOf } from './write-typescript.ts'

/** What Jenkins' validator lets through and TypeScript refuses, with good reason. */
const refused: Readonly<Record<string, string>> = {
  v0217: 'a tool whose version is a named argument',
  v0796: 'a misspelt symbol, which the build stumbles over when it starts',
  v0658: 'a tool whose version is a named argument',
}

const cases = recordedCases('ok').filter(({ name }) => !(name in refused))
const { steps } = loadCatalogue()
let compiled: ReadonlyMap<string, CompiledCase> = new Map()

beforeAll(async () => {
  const files = await readJenkinsfiles(cases.map(({ jenkinsfile }) => jenkinsfile))
  const known = knownSteps(steps)
  const sources = cases.map(({ name }, index): [string, string] => {
    const file = files[index]
    if (file === undefined || !('pipeline' in file)) throw new Error(`${name} cannot be read`)
    return [name, typescriptOf(file.pipeline, known)]
  })
  compiled = compileCases(new Map(sources))
}, 300_000)

it.skipIf(isAbsent)(
  'types and takes every pipeline that Jenkins takes (not run when ../shared is absent)',
  () => {
    const wrong = cases.flatMap(({ name }) => {
      const { typeErrors = [], findings = [] } = compiled.get(name) ?? {}
      const errors = [...typeErrors, ...findings.filter(({ severity }) => severity === 'error')]
      return errors.map(({ code, message }) => `${name} ${code}: ${message}`)
    })
    expect(wrong).toEqual([])
    expect(cases.length).toBeGreaterThan(370)
  },
)

it.skipIf(isAbsent)(
  'prints what means the same to Jenkins and keeps to its schema (not run when ../shared is absent)',
  async () => {
    const printed = await readJenkinsfiles(cases.map(({ name }) => compiled.get(name)?.jenkinsfile ?? ''))
    const originals = await readJenkinsfiles(cases.map(({ jenkinsfile }) => jenkinsfile))
    const sole = soleParameters(steps)
    const plain = new ModelJson(sole, { unwrapScripts: false })
    const unwrapped = new ModelJson(sole, { unwrapScripts: true })
    const breaksSchema = schemaChecker()
    const differences = cases.flatMap(({ name }, index): readonly object[] => {
      const ours = printed[index]
      const theirs = originals[index]
      if (ours === undefined || theirs === undefined || !('pipeline' in ours) || !('pipeline' in theirs))
        return [{ name, ours, theirs }]
      const broken = breaksSchema(plain.pipeline(ours.pipeline))
      const given = sameToJenkins(unwrapped.pipeline(ours.pipeline))
      const wanted = sameToJenkins(unwrapped.pipeline(theirs.pipeline))
      return broken === undefined && isDeepStrictEqual(given, wanted) ? [] : [{ name, broken, given, wanted }]
    })
    expect(differences).toEqual([])
  },
  60_000,
)
