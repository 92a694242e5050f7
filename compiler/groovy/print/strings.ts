export type Quotes = "'" | '"' | "'''" | '"""'

const named: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
])

/**
 * Characters that do not survive in a source file or that nobody would see there: controls, line and paragraph
 * separators, marks that turn the direction of text, halves of surrogate pairs, non-characters.
 */
const invisible =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/u

function escapeCharacter(character: string, quotes: Quotes): string {
  if (isMultiline(quotes) && (character === '\n' || character === '\t')) return character
  if (character === '$') return isInterpolated(quotes) ? '\\$' : '$'
  if (!isMultiline(quotes) && character === quotes) return `\\${character}`
  const escape = named.get(character)
  if (escape !== undefined) return escape
  return invisible.test(character) ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : character
}

function isMultiline(quotes: Quotes): boolean {
  return quotes.length === 3
}

function isInterpolated(quotes: Quotes): boolean {
  return quotes.startsWith('"')
}

/**
 * `text` as it stands between `quotes`, where Groovy reads it back as the same characters.
 * A backslash is always doubled, so that no `\u` of the text can be taken for an escape.
 * @param atEnd true when the closing quotes follow
 */
export function escapeText(text: string, quotes: Quotes, atEnd = true): string {
  let escaped = ''
  for (const character of text) escaped += escapeCharacter(character, quotes)
  return isMultiline(quotes) ? escapeQuoteRuns(escaped, quotes.charAt(0), atEnd) : escaped
}

/** Between triple quotes a quote is written as it is, unless it would be the third or touch the closing ones. */
function escapeQuoteRuns(text: string, mark: string, atEnd: boolean): string {
  const inside = text.replaceAll(mark.repeat(3), `${mark}${mark}\\${mark}`)
  const endsInBareMark = atEnd && inside.endsWith(mark) && !isEscaped(inside, inside.length - 1)
  return endsInBareMark ? `${inside.slice(0, -1)}\\${mark}` : inside
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0
  while (text.charAt(index - 1 - backslashes) === '\\') backslashes++
  return backslashes % 2 === 1
}

/** `text` in the plainest quotes that keep it exactly; with `multiline` and a line break in it, in triple quotes. */
export function quote(text: string, multiline = false): string {
  const quotes = multiline && text.includes('\n') ? "'''" : "'"
  return `${quotes}${escapeText(text, quotes)}${quotes}`
}
