import type { CatalogueParameter } from '../schema.ts'
import { describeParameter, docComment } from './doc-comment.ts'

/** The properties of an interface, one for each parameter, documented. */
export function emitProperties(parameters: readonly CatalogueParameter[], allPresent = false): string {
  return parameters
    .map((parameter) => {
      const lines = [describeParameter(parameter)]
      if (parameter.deprecated !== undefined) lines.push(`@deprecated ${parameter.deprecated}`)
      const mark = parameter.required || allPresent ? '' : '?'
      return `${docComment(lines)}\nreadonly ${parameter.name}${mark}: ${parameter.type}`
    })
    .join('\n')
}

/** An interface with a property for each parameter. */
export function emitInterface(
  name: string,
  summary: string,
  parameters: readonly CatalogueParameter[],
  allPresent = false,
): string {
  return `${docComment([summary])}\nexport interface ${name} {\n${emitProperties(parameters, allPresent)}\n}`
}

/** True when the named arguments can be left out altogether. */
export function isOptional(parameters: readonly CatalogueParameter[]): boolean {
  return parameters.every(({ required }) => !required)
}

/** True when `positional` alone makes a complete call. */
export function isSoleArgument(
  parameters: readonly CatalogueParameter[],
  positional: string | null,
): boolean {
  return positional !== null && parameters.every(({ name, required }) => name === positional || !required)
}

/** A value as a literal of TypeScript. */
export function literal(value: unknown): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : String(value)
}
