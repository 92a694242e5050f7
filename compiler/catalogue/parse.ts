import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Catalogue, type CatalogueParameter, pluginSchema } from './schema.ts'

/** Thrown for catalogue data that does not hold; the message has a line for each finding: file, path, what is wrong. */
export class CatalogueError extends Error {
  readonly findings: readonly string[]
  constructor(findings: readonly string[]) {
    super(`The step catalogue has mistakes:\n${findings.map((finding) => `  ${finding}`).join('\n')}`)
    this.name = 'CatalogueError'
    this.findings = findings
  }
}

/**
 * Reads one file of catalogue data.
 * @param text the YAML
 * @param file its name, for messages
 * @throws CatalogueError when the YAML does not parse or does not follow the schema
 */
export function parsePlugin(text: string, file: string): Catalogue {
  const document = parseDocument(text)
  if (document.errors.length > 0) {
    throw new CatalogueError(document.errors.map((error) => `${file}: ${error.message.split('\n')[0]}`))
  }
  const parsed = pluginSchema.safeParse(document.toJS())
  if (!parsed.success) {
    throw new CatalogueError(
      parsed.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`),
    )
  }
  return flatten(parsed.data)
}

function flatten(data: z.output<typeof pluginSchema>): Catalogue {
  const owner = { plugin: data.plugin, repository: data.repository }
  const owned = <Value extends object>(values: Readonly<Record<string, Value>>) =>
    Object.entries(values).map(([name, value]) => Object.assign(value, owner, { name }))
  return {
    steps: owned(data.steps).map((step) => withParameters(step, step.parameters)),
    symbols: Object.entries(data.symbols).flatMap(([describes, symbols]) =>
      owned(symbols).map((symbol) => withParameters({ ...symbol, describes }, symbol.parameters)),
    ),
    structures: owned(data.structures).map((structure) => withParameters(structure, structure.fields)),
    aliases: owned(data.types),
    families: owned(data.families),
  }
}

function withParameters<Value extends object>(
  value: Value,
  parameters: Readonly<Record<string, Omit<CatalogueParameter, 'name'>>>,
): Omit<Value, 'parameters'> & { readonly parameters: readonly CatalogueParameter[] } {
  const named = Object.entries(parameters).map(([name, parameter]) => Object.assign(parameter, { name }))
  return { ...value, parameters: named }
}
