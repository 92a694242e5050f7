import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadCatalogue, packageRoot } from '../../compiler/catalogue/load.ts'

interface Facts {
  readonly name: string
  readonly plugin: string
  readonly positional: string | null
  readonly takesBody: boolean
  readonly requiresNode: boolean
  readonly declarativeRequired: readonly string[]
  readonly source: { readonly class: string }
  readonly parameters: readonly {
    readonly name: string
    readonly required: boolean
    readonly default: unknown
  }[]
}

const file = join(packageRoot(), '..', 'shared', 'reference', 'steps.json')
const isThere = existsSync(file)
// The file is a reference of this shape; a test that finds another fails.
const facts: readonly Facts[] = isThere
  ? (JSON.parse(readFileSync(file, 'utf8')) as { steps: Facts[] }).steps
  : []
const steps = new Map(loadCatalogue().steps.map((step) => [step.name, step]))

/** `script` is Declarative's own, and written by the compiler; `scmGit` is in the catalogue as the symbol that it is. */
const leftOut = new Set(['script', 'scmGit'])
/** The registry's fields may be given directly, and then `registry` must not be there. */
const declarativeExceptions = new Set(['withDockerRegistry'])

const compared = facts.filter(({ name }) => !leftOut.has(name))

it.skipIf(!isThere)(
  'has every step of the reference (skipped where ../shared/reference/steps.json is not there)',
  () => {
    expect([...steps.keys()].toSorted()).toEqual(compared.map(({ name }) => name).toSorted())
  },
)

it.skipIf(!isThere)(
  'says of each what the reference says (skipped where ../shared/reference/steps.json is not there)',
  () => {
    expect(compared.map(({ name }) => fromCatalogue(name))).toEqual(compared.map(fromFacts))
  },
)

function fromFacts(step: Facts) {
  const byName = step.name === 'parallel' ? [] : step.parameters
  return {
    name: step.name,
    plugin: step.plugin,
    class: step.source.class,
    positional: step.positional,
    takesBody: step.takesBody,
    requiresNode: step.requiresNode,
    parameters: byName.map(({ name, required }) => ({ name, required })),
    defaults: Object.fromEntries(
      byName.filter(hasLiteralDefault).map(({ name, default: value }) => [name, value]),
    ),
    declarativeRequired: declarativeExceptions.has(step.name) ? [] : step.declarativeRequired.toSorted(),
  }
}

function fromCatalogue(name: string) {
  const step = steps.get(name)
  if (step === undefined) return undefined
  return {
    name,
    plugin: step.plugin,
    class: step.class,
    positional: step.positional,
    takesBody: step.takesBody,
    requiresNode: step.requiresNode,
    parameters: step.parameters.map((parameter) => ({ name: parameter.name, required: parameter.required })),
    defaults: Object.fromEntries(
      step.parameters.filter(hasLiteralDefault).map((parameter) => [parameter.name, parameter.default]),
    ),
    declarativeRequired: step.parameters
      .flatMap((parameter) =>
        parameter.required || parameter.declarativeValue !== undefined ? [parameter.name] : [],
      )
      .toSorted(),
  }
}

function hasLiteralDefault({ default: value }: { readonly default: unknown }): boolean {
  return value !== null && (typeof value !== 'object' || Array.isArray(value))
}
