import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileProject } from '../../../compiler/compile/compile-project.ts'
import { createMemoryHost } from '../../support/memory-host.ts'

/** One call of `imageBuild`, as a pipeline has it. */
export interface ImageCase {
  /** Name of the builder in `jenkins-ts/image`. */
  readonly builder: string
  /** Name of the builder that it stands on, which gets the settings then. */
  readonly engine?: string
  /** With s2i: the image with its scripts. */
  readonly builderImage?: string
  readonly settings?: Readonly<Record<string, unknown>>
  readonly options: Readonly<Record<string, unknown>>
  /** Environment of the pipeline. */
  readonly environment?: Readonly<Record<string, string>>
  /** With the steps written into the Jenkinsfile instead of a library beside it. */
  readonly inline?: boolean
}

/** The line of the log behind which the pipeline says what the build gave. */
export const outcomeMark = 'The image: '

/** The steps that this repository offers as a library, by name. */
export const committedLibrary: Readonly<Record<string, string>> = readLibrary()

/** The Jenkinsfile of each case, as the compiler writes it: all in one program, which is read once. */
export function compileCases(
  entries: readonly (readonly [string, ImageCase])[],
): ReadonlyMap<string, string> {
  const texts = [false, true].flatMap((inline) => {
    const chosen = entries.filter(([, { inline: wanted = false }]) => wanted === inline)
    return chosen.length === 0 ? [] : compile(chosen, inline)
  })
  return new Map(texts)
}

function compile(
  cases: readonly (readonly [name: string, ImageCase])[],
  inline: boolean,
): (readonly [string, string])[] {
  const source = moduleOf(cases.map(([, one]) => one))
  const { outputs, diagnostics } = compileProject(createMemoryHost({ 'pipeline.ts': source }), { inline })
  const problems = diagnostics.map(({ code, message }) => `${code}: ${message}`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return cases.map(([name], index) => [name, outputs.get(`/app/Jenkinsfile.case${index}`) ?? ''] as const)
}

function moduleOf(cases: readonly ImageCase[]): string {
  const builders = [...new Set(cases.flatMap(({ builder, engine = builder }) => [builder, engine]))]
  return `import { echo, kubernetes, pipeline, stage } from 'jenkins-ts'
import { ${builders.join(', ')} } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
${cases.map(exportOf).join('')}`
}

function exportOf(one: ImageCase, index: number): string {
  const { options, environment } = one
  return `
const builder${index} = ${builderExpression(one)}
export const case${index} = pipeline({
  agent: kubernetes({ pod: builder${index}.pod() }),
  ${environment === undefined ? '' : `environment: ${JSON.stringify(environment)},`}
  stages: [
    stage('Image', {
      steps() {
        const { digest, references } = imageBuild(builder${index}, ${JSON.stringify(options)})
        echo(\`${outcomeMark}\${[digest, ...references].join(' ')}\`)
      },
    }),
  ],
})
`
}

function builderExpression({ builder, engine, settings = {}, builderImage }: ImageCase): string {
  const made = `${engine ?? builder}(${JSON.stringify(settings)})`
  if (engine === undefined) return made
  if (builderImage === undefined) return `${builder}({ engine: ${made} })`
  return `${builder}({ builderImage: ${JSON.stringify(builderImage)}, using: ${made} })`
}

function readLibrary(): Record<string, string> {
  const folder = fileURLToPath(new URL('../../../vars/', import.meta.url))
  const files = readdirSync(folder).filter((name) => name.endsWith('.groovy'))
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -'.groovy'.length), readFileSync(folder + name, 'utf8')]),
  )
}
