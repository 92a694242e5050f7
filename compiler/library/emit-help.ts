import type { CompiledStep } from './library-step.ts'
import type { StepParameter } from './step-parameter.ts'
import { typeWords } from './type-words.ts'

/**
 * The text of `vars/NAME.txt`, which Jenkins shows under "Global Variables Reference" through the controller's markup
 * formatter: one paragraph or list item per line, so that it reads as plain text, and nothing that HTML takes for markup.
 * @param examples the step's example as the help page shows it, by language
 */
export function emitHelp(
  { name, definition, parameters }: CompiledStep,
  examples: readonly { readonly language: string; readonly code: string }[],
): string {
  const sections = [
    [`${name}: ${definition.summary}`],
    [
      'Parameters, given by name:',
      ...(parameters.length === 0 ? ['- none'] : parameters.flatMap(parameterLines)),
    ],
    ...examples.map(({ language, code }) => [`Example in ${language}:`, code.trimEnd()]),
  ]
  return `${withoutMarkup(sections.map((lines) => lines.join('\n')).join('\n\n'))}\n`
}

export function parameterLines(parameter: StepParameter): readonly string[] {
  const { name, type, required, defaultValue, description } = parameter
  const presence = required
    ? 'required'
    : isNothing(defaultValue)
      ? 'optional'
      : `default ${valueWords(defaultValue)}`
  const line = `- ${name} (${typeWords(type)}; ${presence})${description === '' ? '' : `: ${oneLine(description)}`}`
  const fields =
    type.kind === 'object'
      ? type.fields
      : type.kind === 'list' && type.element.kind === 'object'
        ? type.element.fields
        : []
  return [line, ...fields.flatMap(parameterLines).map((fieldLine) => `  ${fieldLine}`)]
}

/** An empty list or map as default says no more than "optional". */
function isNothing(defaultValue: unknown): boolean {
  if (typeof defaultValue !== 'object') return defaultValue === undefined
  return defaultValue === null || Object.keys(defaultValue).length === 0
}

/** A default as Groovy writes it. */
function valueWords(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(valueWords).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, entry]) => `${key}: ${valueWords(entry)}`)
    return entries.length === 0 ? '[:]' : `[${entries.join(', ')}]`
  }
  return String(value)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim()
}

function withoutMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
