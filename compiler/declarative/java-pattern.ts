/**
 * Says why Java's `Pattern.compile` refuses a regular expression; undefined when it takes it.
 * Only what Java surely refuses is found: the places of quantifiers, brackets, groups and escapes.
 */
export function problemOfJavaPattern(pattern: string): string | undefined {
  // In the flag's mode spaces and comments may stand anywhere.
  return /\(\?[a-zA-Z]*x/.test(pattern) ? undefined : new PatternScan(pattern).problem()
}

/** Letters that mean something behind a backslash; Java keeps the others for later. */
const escapes = /[aAbBcdDefGhHknNpPrRsStuvVwWxXzZ]/

class PatternScan {
  readonly #text: string
  #at = 0
  #open = 0

  constructor(text: string) {
    this.#text = text
  }

  problem(): string | undefined {
    // Whether there is something before that a quantifier can stand behind.
    let hasAtom = false
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? ''
      if ('*+?'.includes(char)) {
        if (!hasAtom) return `nothing stands before the quantifier "${char}"`
        this.#quantifierEnds()
        hasAtom = false
        continue
      }
      const problem = this.#element(char)
      if (problem !== undefined) return problem
      hasAtom = char !== '|' && char !== '(' && char !== '{'
    }
    return this.#open > 0 ? 'a group is not closed' : undefined
  }

  #element(char: string): string | undefined {
    switch (char) {
      case '\\':
        return this.#escape()
      case '[':
        return this.#characterClass()
      case '(':
        return this.#groupStart()
      case ')':
        this.#at += 1
        this.#open -= 1
        return this.#open < 0 ? 'a ")" closes no group' : undefined
      case '{':
        return this.#repetition()
      default:
        this.#at += 1
        return undefined
    }
  }

  /** Behind a quantifier `?` makes it reluctant, `+` possessive. */
  #quantifierEnds(): void {
    this.#at += 1
    if ('?+'.includes(this.#text[this.#at] ?? ' ')) this.#at += 1
  }

  #escape(): string | undefined {
    const char = this.#text[this.#at + 1]
    if (char === undefined) return 'a backslash stands at the end'
    if (char === 'Q') {
      const end = this.#text.indexOf('\\E', this.#at)
      this.#at = end < 0 ? this.#text.length : end + 2
      return undefined
    }
    if (/[a-zA-Z]/.test(char) && !escapes.test(char)) return `"\\${char}" means nothing`
    const named = /^\\[pPNx]\{[^}]*\}/.exec(this.#text.slice(this.#at))
    this.#at += named?.[0].length ?? 2
    return undefined
  }

  #characterClass(): string | undefined {
    this.#at += this.#text[this.#at + 1] === '^' ? 2 : 1
    // A bracket that comes first is one of the characters.
    if (this.#text[this.#at] === ']') this.#at += 1
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at]
      if (char === ']') {
        this.#at += 1
        return undefined
      }
      const isNested = char === '[' || char === '\\'
      const problem = char === '[' ? this.#characterClass() : char === '\\' ? this.#escape() : undefined
      if (problem !== undefined) return problem
      if (!isNested) this.#at += 1
    }
    return 'a "[" is not closed'
  }

  #groupStart(): string | undefined {
    this.#open += 1
    const special = /^\(\?(?:[:=!>]|<[=!]|<[a-zA-Z][a-zA-Z0-9]*>|[dimsuxU]*(?:-[dimsuxU]*)?[:)])/.exec(
      this.#text.slice(this.#at),
    )
    if (special === null && this.#text.startsWith('(?', this.#at)) return 'there is no such group'
    this.#at += special?.[0].length ?? 1
    // Flags for the rest stand alone.
    if (special?.[0].endsWith(')') === true) this.#open -= 1
    return undefined
  }

  #repetition(): string | undefined {
    const [whole, least = '', comma, most = ''] = /^\{(\d+)(,)?(\d*)\}/.exec(this.#text.slice(this.#at)) ?? []
    if (whole === undefined) return 'a "{" does not begin a number of repetitions'
    if (comma !== undefined && most !== '' && Number(most) < Number(least))
      return `"${whole}" ends before it begins`
    this.#at += whole.length - 1
    this.#quantifierEnds()
    return undefined
  }
}
