const token = /\s*(&&|\|\||->|<->|!|\(|\)|"[^"]*"|(?:[^\s&|!<>()"'-]|-(?!>))+)/y

/**
 * True for a label or an expression of labels as Jenkins reads it: `linux && (docker || podman) && !arm64`.
 * Of what it cannot read it makes one label with spaces and signs in its name, which no node has.
 */
export function isLabelExpression(expression: string): boolean {
  const tokens = tokensOf(expression.trim())
  if (tokens === undefined) return false
  const parser = new LabelParser(tokens)
  return parser.binary(0) && parser.isAtEnd
}

function tokensOf(expression: string): readonly string[] | undefined {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < expression.length) {
    const [, found] = token.exec(expression) ?? []
    if (found === undefined) return undefined
    tokens.push(found)
  }
  return tokens
}

/** From the loosest to the tightest. */
const operators = ['<->', '->', '||', '&&']

class LabelParser {
  readonly #tokens: readonly string[]
  #position = 0

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.#position === this.#tokens.length
  }

  binary(level: number): boolean {
    const operator = operators[level]
    if (operator === undefined) return this.#negated()
    if (!this.binary(level + 1)) return false
    while (this.#take(operator)) if (!this.binary(level + 1)) return false
    return true
  }

  #negated(): boolean {
    this.#take('!')
    if (this.#take('(')) return this.binary(0) && this.#take(')')
    const next = this.#tokens[this.#position]
    if (next === undefined || [...operators, '!', ')'].includes(next)) return false
    this.#position += 1
    return true
  }

  #take(wanted: string): boolean {
    if (this.#tokens[this.#position] !== wanted) return false
    this.#position += 1
    return true
  }
}
