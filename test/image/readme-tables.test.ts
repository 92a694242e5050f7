import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { builderNames } from '../../dsl/image/builder.ts'
import { runCli } from '../support/run-cli.ts'
import { builderFacts } from '../../compiler/builders/builder-facts.ts'
import { buildersMarkdown, optionsMarkdown } from '../../compiler/builders/builder-pages.ts'

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')

/** What stands between two marks of the README, with tables as narrow as they can be. */
function section(mark: string): string {
  const [, text = ''] = readme.split(new RegExp(`<!-- /?${mark} -->`))
  return narrow(text.trim())
}

function narrow(text: string): string {
  return text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')
}

it.each([
  ['builders', buildersMarkdown],
  ['image-options', optionsMarkdown],
])('has in the README what is known: %s', (mark, markdown) => {
  expect(section(mark)).toBe(narrow(markdown()))
})

const [, start = ''] = /\n## Images\n[^]*?\n```ts\n([^]*?)\n```\n/.exec(readme) ?? []
const risky: ReadonlySet<string> = new Set(['dind', 'dood', 'dockerEngine'])

it.each(builderNames.filter((name) => name !== 's2i' && name !== 'dockerPipeline'))(
  'builds the first pipeline of the chapter with %s by changing one word',
  async (name) => {
    const settings = risky.has(name) ? "{ acceptRisk: 'machines of their own', " : '{ '
    const source = start.replaceAll('kaniko', name).replace('({ ', `(${settings}`)
    const run = await runCli(['compile'], { 'pipeline.ts': source })
    expect([run.code, run.err]).toEqual([0, ''])
    expect(run.file('Jenkinsfile')).toContain(`${builderFacts[name].step}(`)
  },
)

it('shows the error that a pod gives which cannot be merged', async () => {
  const source = start.replace('containers: { ', "containers: { kaniko: { image: 'mine:1' }, ")
  const { err } = await runCli(['compile'], { 'pipeline.ts': source })
  const shown = readme.slice(readme.indexOf('error [pod-conflict]')).split('\n```')[0] ?? ''
  expect(err.replaceAll(/^[ >]+\d* \|.*\n/gm, '')).toContain(shown)
})
