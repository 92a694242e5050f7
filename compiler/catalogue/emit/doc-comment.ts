import type { CatalogueParameter } from '../schema.ts'

const width = 100

/**
 * Writes a JSDoc comment: one line when it fits, else a line for each paragraph and tag, wrapped.
 * @param lines paragraphs and tags; a line break inside one is kept
 */
export function docComment(lines: readonly string[]): string {
  const [only] = lines
  if (lines.length === 1 && only !== undefined && only.length <= width && !only.includes('\n'))
    return `/** ${only} */`
  const body = lines.flatMap((line) => line.split('\n').flatMap(wrap))
  return ['/**', ...body.map((line) => ` * ${line}`), ' */'].join('\n')
}

/** The description of a parameter with its default, as one text. */
export function describeParameter(parameter: CatalogueParameter): string {
  const value = defaultText(parameter)
  return value === undefined ? parameter.description : `${parameter.description} Default: ${value}.`
}

/** Parameters as a list between two empty lines; nothing when there are none. */
export function listParameters(parameters: readonly CatalogueParameter[]): readonly string[] {
  if (parameters.length === 0) return []
  return [
    '',
    ...parameters.map((parameter) => `- \`${parameter.name}\`: ${describeParameter(parameter)}`),
    '',
  ]
}

function defaultText({ required, default: value, type }: CatalogueParameter): string | undefined {
  if (required || value === null) return undefined
  if (Array.isArray(value)) return 'empty'
  if (typeof value === 'object') return value.computed
  if (typeof value === 'string') return value === '' ? undefined : `\`'${value}'\``
  // 0 and false are what Java gives a field that nobody set; they say something for switches only.
  return value === 0 || (value === false && type !== 'boolean') ? undefined : `\`${value}\``
}

function wrap(line: string): string[] {
  if (line.length <= width || line.startsWith(' ')) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = line.startsWith('@') ? `  ${word}` : word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
