import { type HolePlace, holePlaces } from './shell-places.ts'
import type { ShellValue } from './shell.ts'

/** Thrown for a hole of a shell template that no value can be put into safely. */
export class ShellTemplateError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ShellTemplateError'
  }
}

type Scalar = string | number | boolean

/**
 * Writes the values of a shell template into its text, so that a POSIX shell takes each for one word (each element of a
 * list for one), whatever it holds.
 * @param strings the template's text before, between and behind the holes
 * @param values the holes' values
 * @throws ShellTemplateError where a value cannot be put safely
 * @example renderShellTemplate(['echo ', ''], ["it's"]) // echo 'it'\''s'
 */
export function renderShellTemplate(strings: readonly string[], values: readonly ShellValue[]): string {
  const places = holePlaces(strings)
  return strings.reduce((text, next, index) => {
    const place = places[index - 1]
    const value = values[index - 1]
    if (place === undefined || value === undefined)
      throw new ShellTemplateError(`Hole ${index} has no value.`)
    return `${text}${writeInPlace(value, place)}${next}`
  })
}

/** Quotes a value as one word of a command. */
export function quoteForShell(value: Scalar): string {
  return `'${insideSingleQuotes(String(value))}'`
}

function writeInPlace(value: ShellValue, place: HolePlace): string {
  if (typeof value === 'symbol') throw new ShellTemplateError('A secret has no value outside Jenkins.')
  if (typeof value !== 'object') return writeScalar(value, place)
  if (place.kind === 'unquoted' && place.wholeWord) return value.map(quoteForShell).join(' ')
  throw new ShellTemplateError('A list becomes several words, so it needs a place between spaces.')
}

function writeScalar(value: Scalar, place: HolePlace): string {
  const text = String(value)
  if (text.includes('\0'))
    throw new ShellTemplateError('A value with a NUL character cannot be given to a shell.')
  switch (place.kind) {
    case 'unquoted':
      return quoteForShell(text)
    case 'double-quoted':
      return `"${quoteForShell(text)}"`
    case 'single-quoted':
      return insideSingleQuotes(text)
    case 'here-document':
      return insideHereDocument(text, place)
    case 'unsupported':
      throw new ShellTemplateError(`The hole stands ${place.where}, where no value is safe.`)
  }
}

function insideSingleQuotes(text: string): string {
  return text.replaceAll("'", String.raw`'\''`)
}

function insideHereDocument(text: string, place: Extract<HolePlace, { kind: 'here-document' }>): string {
  const lines = text.split('\n')
  if (lines.includes(place.delimiter)) {
    throw new ShellTemplateError(
      `The value holds the line "${place.delimiter}", which ends the here-document.`,
    )
  }
  if (place.stripsTabs && lines.some((line) => line.startsWith('\t'))) {
    throw new ShellTemplateError('The here-document loses the tabs at the start of the value.')
  }
  if (place.literal) return text
  if (place.afterName && /^\w/u.test(text)) {
    throw new ShellTemplateError('The value would lengthen the name of the variable before it.')
  }
  return text.replaceAll(/[\\$`]/gu, String.raw`\$&`)
}
