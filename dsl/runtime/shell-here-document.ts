/** A character of the text, or the place of a hole. */
export type Token = string | typeof hole
export const hole: unique symbol = Symbol('hole')

/** `<<END`, `<<-END`, `<<'END'` */
export interface HereDocument {
  readonly delimiter: string
  /** `<<'END'`: the shell takes the lines as they are. */
  readonly literal: boolean
  /** `<<-END`: the shell removes leading tabs. */
  readonly stripsTabs: boolean
}

/**
 * Reads the operator of a here-document and its end mark.
 * @param start the position of `<<`
 * @returns undefined when a hole is part of the end mark
 */
export function readHereDocument(
  tokens: readonly Token[],
  start: number,
): { readonly document: HereDocument; readonly end: number } | undefined {
  let position = start + 2
  const stripsTabs = tokens[position] === '-'
  if (stripsTabs) position += 1
  while (tokens[position] === ' ' || tokens[position] === '\t') position += 1
  let delimiter = ''
  let literal = false
  let quote = ''
  for (; ; position += 1) {
    const token = tokens[position]
    if (token === hole) return undefined
    if (token === undefined || (quote === '' && /[\s;&|<>()]/.test(token))) break
    if (token === '\\' || token === '"' || token === "'") {
      literal = true
      if (token !== '\\') quote = quote === token ? '' : token
    } else delimiter += token
  }
  return { document: { delimiter, literal, stripsTabs }, end: position }
}

/** The position of the line that ends a here-document, or of the end of the script. */
export function hereDocumentEnd(tokens: readonly Token[], from: number, document: HereDocument): number {
  let start = from
  while (start < tokens.length) {
    const end = lineEnd(tokens, start)
    const line = tokens.slice(start, end)
    const text = line.includes(hole) ? undefined : line.join('')
    if ((document.stripsTabs ? text?.replace(/^\t+/, '') : text) === document.delimiter) return start
    start = end + 1
  }
  return tokens.length
}

/** The text before and behind the hole on its line; other holes stand as NUL. */
export function lineAround(
  tokens: readonly Token[],
  position: number,
): { readonly lineBefore: string; readonly lineAfter: string } {
  const start = tokens.lastIndexOf('\n', position) + 1
  return {
    lineBefore: textOf(tokens.slice(start, position)),
    lineAfter: textOf(tokens.slice(position + 1, lineEnd(tokens, position + 1))),
  }
}

function lineEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.indexOf('\n', from)
  return end === -1 ? tokens.length : end
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token === hole ? '\0' : token)).join('')
}
