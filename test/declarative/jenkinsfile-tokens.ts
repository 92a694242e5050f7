/** A Jenkinsfile without its layout: what it means, and the comments in it. */
export interface JenkinsfileTokens {
  /** Words, numbers, braces and strings in order; strings by value, those with interpolation as `gstring:…`. */
  readonly code: readonly string[]
  readonly comments: readonly string[]
}

const token =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<triple>"""[\s\S]*?"""|'''[\s\S]*?''')|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<word>[\w.$]+)|(?<sign>[^\s\w])/g

/** Signs that only lay out a call: `f(a: 1)` is `f a: 1`. */
const layout = new Set(['(', ')'])

/** Reads the part of Groovy that the Jenkinsfiles compared here use. */
export function jenkinsfileTokens(text: string): JenkinsfileTokens {
  const code: string[] = []
  const comments: string[] = []
  for (const { groups = {} } of text.matchAll(token)) {
    const { comment, triple, string, word, sign } = groups
    if (comment !== undefined) comments.push(comment)
    else if (triple !== undefined) code.push(stringToken(triple, 3))
    else if (string !== undefined) code.push(stringToken(string, 1))
    else if (word !== undefined) code.push(word)
    else if (sign !== undefined && !layout.has(sign)) code.push(sign)
  }
  return { code, comments }
}

function stringToken(source: string, quotes: number): string {
  const text = source.slice(quotes, -quotes)
  if (text.includes('\\')) throw new Error(`escapes are not read here: ${text}`)
  const isInterpolated = source.startsWith('"') && /\$[\w{]/.test(text)
  return isInterpolated ? `gstring:${text.replaceAll(/\$\{(\w+)\}/g, '$$$1')}` : `string:${text}`
}
