import type { HereDocumentPlace, HolePlace, WordPlace } from './shell-places.ts'
import { holePlaces } from './shell-reader.ts'
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
    return `${text}${writeShellValue(value, place)}${next}`
  })
}

/**
 * A value as text for the place of a hole.
 * @throws ShellTemplateError where the value cannot be put safely
 * @example writeShellValue('a b', place) // 'a b' with quotes around, in an unquoted place
 */
export function writeShellValue(value: ShellValue, place: HolePlace): string {
  if (typeof value === 'symbol') throw new ShellTemplateError('A secret has no value outside Jenkins.')
  if (typeof value !== 'object') return writeScalar(value, place)
  if (place.kind === 'unquoted' && place.wholeWord)
    return value.map((item) => writeScalar(item, place)).join(' ')
  throw new ShellTemplateError('A list becomes several words, so it needs a place between spaces.')
}

/**
 * The reference to an environment variable for the place of a hole, which the shell replaces by the value as it is.
 * @param isStrict true in a script that fails on unset variables: Jenkins unsets what is empty
 * @throws ShellTemplateError where no reference is safe
 */
export function writeShellVariable(name: string, place: HolePlace, isStrict: boolean): string {
  const reference = isStrict ? `\${${name}-}` : `$${name}`
  const braced = isStrict ? reference : `\${${name}}`
  switch (place.kind) {
    case 'unquoted':
      return `"${reference}"`
    case 'double-quoted':
      return braced
    case 'single-quoted':
      return `'"${reference}"'`
    case 'here-document':
      if (!place.literal) return braced
      throw new ShellTemplateError(`The shell takes the lines up to '${place.delimiter}' as they are.`)
    case 'unsupported':
      throw new ShellTemplateError(`The hole stands ${place.where}, where no value is safe.`)
  }
}

/** Quotes a value as one word of a command. */
function quoteForShell(value: Scalar): string {
  return `'${insideSingleQuotes(String(value))}'`
}

/** Words that the shell takes for part of its grammar where a command may begin. */
const shellWords: ReadonlySet<string> = new Set(
  'if then else elif fi do done case esac while until for in function select time coproc'.split(' '),
)

function writeScalar(value: Scalar, place: HolePlace): string {
  const text = String(value)
  if (text.includes('\0'))
    throw new ShellTemplateError('A value with a NUL character cannot be given to a shell.')
  if ('computed' in place && place.computed !== undefined && typeof value !== 'number')
    throw new ShellTemplateError(`The hole stands ${place.computed}, where only a number is safe.`)
  switch (place.kind) {
    case 'unquoted':
      return isPlainWord(text, place) ? text : quoteForShell(text)
    case 'double-quoted':
      return insideDoubleQuotes(text, place)
    case 'single-quoted':
      return insideSingleQuotes(text)
    case 'here-document':
      return insideHereDocument(text, place)
    case 'unsupported':
      throw new ShellTemplateError(`The hole stands ${place.where}, where no value is safe.`)
  }
}

/** True for text that every shell takes as it is without quotes. */
function isPlainWord(text: string, place: WordPlace): boolean {
  if (!/^[\w./:@%+-][\w./:@%+=-]*$/.test(text) || place.afterName || place.inBraces) return false
  // `name=value` is an assignment where a command may begin, and `2` before `>` is a file descriptor.
  if (text.includes('=') && !text.startsWith('-')) return false
  return !shellWords.has(text) && !(place.beforeRedirection && /^\d+$/.test(text))
}

function insideDoubleQuotes(text: string, place: WordPlace): string {
  const escaped = text.replaceAll(/[\\$"`]/g, String.raw`\$&`)
  return place.afterName && /^[\w[]/.test(text) ? `""${escaped}` : escaped
}

function insideSingleQuotes(text: string): string {
  return text.replaceAll("'", String.raw`'\''`)
}

function insideHereDocument(text: string, place: HereDocumentPlace): string {
  if (endsHereDocument(text, place)) {
    throw new ShellTemplateError(`The value makes a line "${place.delimiter}", which ends the here-document.`)
  }
  if (place.stripsTabs && text.includes('\t')) {
    throw new ShellTemplateError('The here-document loses the tabs at the start of the value.')
  }
  if (place.literal) return text
  if (place.afterName && /^[\w[]/.test(text)) {
    throw new ShellTemplateError('The value would lengthen the name of the variable before it.')
  }
  return text.replaceAll(/[\\$`]/g, String.raw`\$&`)
}

/** True when one of the lines that the value becomes part of is the end mark. */
function endsHereDocument(text: string, place: HereDocumentPlace): boolean {
  const lines = `${place.lineBefore}${text}${place.lineAfter}`.split('\n')
  return lines.some((line) => (place.stripsTabs ? line.replace(/^\t+/, '') : line) === place.delimiter)
}
