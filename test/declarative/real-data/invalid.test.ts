import { format, resolveConfig } from 'prettier'
import { beforeAll, expect, it } from 'vitest'
import { loadCatalogue } from '../../../compiler/catalogue/load.ts'
import { harness } from '../../support/harness/harness.ts'
import { readJenkinsfiles } from './call-tree.ts'
import { isAbsent, recordedCases } from './cases.ts'
import { compileCases } from './compile-cases.ts'
import { type Verdict, verdictOf, verdictTable } from './verdicts.ts'
import { knownSteps } from './write-steps.ts'
import { typescriptOf } from './write-typescript.ts'

/** A name that Groovy does not even parse, and one to read in its place. */
const unreadableName = { name: 'A-B', stand: 'A_B_' }

/** Cases whose text is no Groovy because of what stands in a `script` block. */
const rawGroovy = 'only raw Groovy can be no Groovy, and nothing reads it'

let verdicts: readonly Verdict[] = []

beforeAll(async () => {
  const cases = recordedCases('invalid')
  const files = await readJenkinsfiles(
    cases.map(({ jenkinsfile }) =>
      jenkinsfile.replace(`${unreadableName.name} =`, `${unreadableName.stand} =`),
    ),
  )
  const known = knownSteps(loadCatalogue().steps)
  const sources = new Map(
    cases.flatMap(({ name }, index) => {
      const file = files[index]
      if (file === undefined || !('pipeline' in file)) return []
      const source = typescriptOf(file.pipeline, known)
      return [[name, source.replace(`${unreadableName.stand}:`, `'${unreadableName.name}':`)] as const]
    }),
  )
  const compiled = compileCases(sources)
  const remaining = await errorsOfJenkins([...compiled].map(([name, { jenkinsfile }]) => [name, jenkinsfile]))
  verdicts = cases.map((one): Verdict => {
    const source = sources.get(one.name)
    const outcome = compiled.get(one.name)
    if (source === undefined || outcome === undefined)
      return { name: one.name, jenkins: one.errors?.[0]?.message ?? '', kind: 'not yet', detail: rawGroovy }
    return verdictOf(one, source, outcome, remaining.get(one.name) ?? [])
  })
}, 300_000)

/** What the harness, which judges as Jenkins' validator does, has against what was printed. */
async function errorsOfJenkins(
  printed: readonly (readonly [name: string, jenkinsfile: string | undefined])[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = printed.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]))
  const responses = await (
    await harness()
  ).runAll(files.map(({ text }) => ({ kind: 'pipeline', engine: 'cps', text })))
  return new Map(
    files.map(({ name }, index) => [
      name,
      (responses[index]?.error?.errors ?? []).map(({ message }) => message),
    ]),
  )
}

it.skipIf(isAbsent)(
  'lets no pipeline through that Jenkins refuses (not run when ../shared is absent)',
  async () => {
    expect(verdicts.length).toBeGreaterThan(400)
    expect(verdicts.filter(({ kind }) => kind === 'not yet').map(({ detail }) => detail)).toEqual(
      Array.from({ length: 4 }, () => rawGroovy),
    )
    const table = new URL('invalid.md', import.meta.url)
    const text = await format(verdictTable(verdicts), { ...(await resolveConfig(table)), parser: 'markdown' })
    await expect(text).toMatchFileSnapshot('invalid.md')
  },
)
