import { expect, it } from 'vitest'
import { compileModules } from '../../support/compile-pipeline.ts'

/** What a Jenkins was seen to load and to refuse. */
const measured: Readonly<Record<string, { readonly stages: string; readonly loads: boolean }>> = {
  '160 stages of one command': { stages: 'commands(160)', loads: true },
  '180 stages of one command': { stages: 'commands(180)', loads: false },
  '180 stages under 18 others': { stages: 'grouped(commands(180))', loads: false },
  '10 stages of 40 commands': { stages: 'commands(10, 40)', loads: true },
}

const source = [
  `import { pipeline, sh, stage } from 'jenkins-ts'
const times = (count: number) => Array.from({ length: count }, (_, index) => index)
const one = (name: string) => stage(name, { steps() { sh\`make\` } })
const many = (name: string, count: number) => stage(name, { steps() {
  ${Array.from({ length: 40 }, (_, index) => `sh({ script: 'make ${index}', label: '${index}' })`).join('; ')}
} })
const commands = (stages: number, steps = 1) =>
  times(stages).map((index) => steps === 1 ? one(\`S\${index}\`) : many(\`S\${index}\`, steps))
const grouped = (list: ReturnType<typeof commands>) =>
  times(list.length / 10).map((index) => stage(\`G\${index}\`, { stages: list.slice(index * 10, index * 10 + 10) }))`,
  ...Object.values(measured).map(
    ({ stages }, index) => `export const case${index} = pipeline({ agent: 'any', stages: ${stages} })`,
  ),
].join('\n')
const [compiled] = compileModules({ pipeline: source }, { check: false })

it.each(Object.entries(measured).map(([name, { loads }], index) => ({ name, loads, index })))(
  'knows whether Jenkins loads $name',
  ({ loads, index }) => {
    const { diagnostics } = compiled?.exports.get(`case${index}`) ?? {}
    const codes = (diagnostics?.diagnostics ?? []).map(({ code }) => code)
    expect(codes).toEqual(loads ? [] : ['pipeline-too-large'])
  },
)

it('says how large the pipeline is and what to do', () => {
  const [finding] = compiled?.exports.get('case1')?.diagnostics.diagnostics ?? []
  expect(finding?.message).toMatchInlineSnapshot(
    `"What Declarative makes of the pipeline's 180 stages is about 68 kB of code; beyond some 60 kB Jenkins refuses it with "Method too large"."`,
  )
  expect(finding?.help).toMatchInlineSnapshot(
    `"Add overflow: 'scripted' to the pipeline, or make several pipelines of it."`,
  )
})
