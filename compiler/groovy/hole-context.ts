/** Where in a piece of Groovy the next character stands: in code, in a comment, or between the quotes of a string. */
export type HoleContext = 'code' | 'line-comment' | 'block-comment' | Quotes

/** The quotes of a string. */
export type Quotes = "'" | '"' | "'''" | '"""'

interface State {
  readonly context: HoleContext
  /** Open braces of each `${…}` that the place is in, from the outside in, with the string around it. */
  readonly embedded: readonly { readonly quotes: Quotes; readonly depth: number }[]
}

const start: State = { context: 'code', embedded: [] }

/**
 * Tells for each hole of a Groovy template where it stands.
 * Strings between slashes are taken as code: where a slash divides cannot be told without parsing.
 */
export function holeContexts(strings: readonly string[]): readonly HoleContext[] {
  let state = start
  return strings.slice(0, -1).map((text) => {
    state = after(text, state)
    return state.context
  })
}

/**
 * The code in a piece of Groovy: without comments, and with `''` for what a string says; the code inside its holes stays.
 * @example codeIn(`word.replace("'", "\${quote.trim()}") // done`) // `word.replace('', ''quote.trim()) `
 */
export function codeIn(text: string): string {
  let code = ''
  let state = start
  for (let index = 0; index < text.length;) {
    const [next, length] = step(text, index, state)
    code += codeOfStep(state, next, text.slice(index, index + 200), length)
    state = next
    index += length
  }
  return code
}

/** @param text what begins at the place of the step */
function codeOfStep(from: State, to: State, text: string, length: number): string {
  if (from.context === 'code') {
    if (to.context === 'code') return text.slice(0, length)
    const isHoleLeft = to.embedded.length < from.embedded.length
    return isHoleLeft || to.context.endsWith('comment') ? '' : "''"
  }
  if (from.context === 'line-comment') return to.context === 'code' ? '\n' : ''
  return from.context.startsWith('"') ? pathAt(text) : ''
}

/** `$build.number` in a string */
function pathAt(text: string): string {
  const [, path = ''] = /^\$([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)/.exec(text) ?? []
  return path
}

function after(text: string, before: State): State {
  let state = before
  for (let index = 0; index < text.length;) {
    const [next, length] = step(text, index, state)
    state = next
    index += length
  }
  return state
}

function step(text: string, index: number, state: State): readonly [State, number] {
  switch (state.context) {
    case 'code':
      return inCode(text, index, state)
    case 'line-comment':
      return [text[index] === '\n' ? { ...state, context: 'code' } : state, 1]
    case 'block-comment':
      return text.startsWith('*/', index) ? [{ ...state, context: 'code' }, 2] : [state, 1]
    default:
      return inString(text, index, state, state.context)
  }
}

const openings: readonly (readonly [string, HoleContext])[] = [
  ['//', 'line-comment'],
  ['/*', 'block-comment'],
  ["'''", "'''"],
  ['"""', '"""'],
  ["'", "'"],
  ['"', '"'],
]

function inCode(text: string, index: number, state: State): readonly [State, number] {
  const opening = openings.find(([mark]) => text.startsWith(mark, index))
  if (opening !== undefined) return [{ ...state, context: opening[1] }, opening[0].length]
  const innermost = state.embedded.at(-1)
  if (innermost === undefined) return [state, 1]
  const outer = state.embedded.slice(0, -1)
  if (text[index] === '{') return [{ ...state, embedded: [...outer, deeper(innermost, 1)] }, 1]
  if (text[index] !== '}') return [state, 1]
  return innermost.depth === 0
    ? [{ context: innermost.quotes, embedded: outer }, 1]
    : [{ ...state, embedded: [...outer, deeper(innermost, -1)] }, 1]
}

function deeper({ quotes, depth }: State['embedded'][number], by: number): State['embedded'][number] {
  return { quotes, depth: depth + by }
}

function inString(text: string, index: number, state: State, quotes: Quotes): readonly [State, number] {
  if (text[index] === '\\') return [state, 2]
  if (text.startsWith(quotes, index)) return [{ ...state, context: 'code' }, quotes.length]
  if (quotes.startsWith('"') && text.startsWith('${', index))
    return [{ context: 'code', embedded: [...state.embedded, { quotes, depth: 0 }] }, 2]
  return [state, 1]
}
