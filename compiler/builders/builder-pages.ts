import { type BuilderName, builderNames } from '../../dsl/image/builder.ts'
import { imageParameters } from '../../dsl/library/image/image-parameters.ts'
import { parameterLines } from '../library/emit-help.ts'
import { type BuilderFacts, builderFacts } from './builder-facts.ts'
import { optionsOf } from './builder-options.ts'
import { type Row, textTable } from './text-table.ts'

type Column = readonly [title: string, cell: (facts: BuilderFacts) => string]

const needs: readonly Column[] = [
  ['privileges', ({ privileges }) => privileges],
  ['isolation', ({ isolation }) => isolation],
  ['cache', ({ cache }) => cache],
]

const costs: readonly Column[] = [
  ['speed', ({ speed }) => speed],
  ['platforms', ({ platforms }) => platforms],
  ['upkeep', ({ upkeep }) => upkeep],
]

const choice: readonly Column[] = [
  ['the blog post', ({ verdict }) => verdict],
  ['choose it for', ({ choose }) => choose],
]

/** The eight builders side by side, for a terminal. */
export function buildersPage(): string {
  return [
    'imageBuild(builder, { … }) builds an image. The builder is one word of the pipeline, and these are the eight.',
    ...[needs, costs, choice].map((columns) => textTable(rowsOf(columns))),
    '"The blog post" is the one that this project grew from (Korean, 2023):\na comparison of ways to build images on Jenkins agents.',
    'jenkins-ts explain builder NAME tells the options and the traps of one.',
  ].join('\n\n')
}

/** The same as Markdown, for the README: how the builders compare. */
export function buildersMarkdown(): string {
  return [[...needs, ...costs], choice].map((columns) => markdownTable(rowsOf(columns))).join('\n\n')
}

/** Which option `imageBuild` takes with which builder, as Markdown: those that all share a name for, then the rest. */
export function optionsMarkdown(): string {
  const shared = Object.keys(imageParameters).filter((name) => buildersWith(name).length > 0)
  const rows = shared.map((name): Row => {
    const takers = buildersWith(name)
    return [`\`${name}\``, ...builderNames.map((builder) => (takers.includes(builder) ? '✓' : ''))]
  })
  const own = new Map<string, BuilderName[]>()
  for (const builder of builderNames) {
    const names = optionsOf(builder).map(({ name }) => name)
    const rest = listed(names.filter((name) => !shared.includes(name)))
    own.set(rest, [...(own.get(rest) ?? []), builder])
  }
  const lines = [...own].map(([rest, builders]) => `- ${listed(builders)}: ${rest}`)
  const title: Row = ['option', ...builderNames.map((builder) => `\`${builder}\``)]
  return [markdownTable([title, ...rows]), 'Besides these:', lines.join('\n')].join('\n\n')
}

/** One builder in detail, as Markdown. */
export function builderPage(builder: BuilderName): string {
  const facts = builderFacts[builder]
  const points = [...needs, ...costs, ...choice].map(([title, cell]) => `- ${title}: ${cell(facts)}`)
  const example = ['```ts', `const builder = ${facts.example}`, '```']
  return [
    `# ${builder}`,
    facts.summary,
    points.join('\n'),
    example.join('\n'),
    '## What goes wrong',
    facts.traps.map((trap) => `- ${trap}`).join('\n'),
    `## Options of imageBuild, which calls ${facts.step}`,
    optionsOf(builder).flatMap(parameterLines).join('\n'),
  ].join('\n\n')
}

/** What is known of a builder, as data. */
export function builderData(builder: BuilderName): object {
  const { given: _given, ...facts } = builderFacts[builder]
  const options = optionsOf(builder).map(({ name, required, description }) => ({
    name,
    required,
    description,
  }))
  return { builder, ...facts, options }
}

function buildersWith(option: string): readonly BuilderName[] {
  return builderNames.filter((builder) => optionsOf(builder).some(({ name }) => name === option))
}

function rowsOf(columns: readonly Column[]): readonly Row[] {
  const rows = builderNames.map((builder) => [
    builder,
    ...columns.map(([, cell]) => cell(builderFacts[builder])),
  ])
  return [['builder', ...columns.map(([title]) => title)], ...rows]
}

function markdownTable([title = [], ...rows]: readonly Row[]): string {
  const lines = [title, title.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ')
}
