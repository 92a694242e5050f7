/** A regular expression as Java reads it. */
export interface JavaPattern {
  readonly pattern: string
  /** Numbers of the named groups. */
  readonly groupNames: ReadonlyMap<string, number>
  readonly groupCount: number
  /** True when a group lies inside something repeated: JavaScript empties it in each round, Java keeps it. */
  readonly hasRepeatedGroup: boolean
}

/** Letters behind a backslash that mean the same in both languages. */
const sameEscapes = new Set('dDwWsSnrtfv'.split(''))

/**
 * Translates a JavaScript regular expression.
 * @returns the pattern, or why Java would read it in another way
 */
export function javaPattern(regexp: RegExp): JavaPattern | { readonly reason: string } {
  try {
    return new PatternTranslator(regexp).translate()
  } catch (failure) {
    if (failure instanceof Untranslatable) return { reason: failure.message }
    throw failure
  }
}

class Untranslatable extends Error {}

class PatternTranslator {
  readonly #source: string
  readonly #flags: string
  readonly #names = new Map<string, number>()
  readonly #open: { readonly isLookbehind: boolean; readonly hasGroup: boolean }[] = []
  #groupCount = 0
  #hasRepeatedGroup = false
  #position = 0
  #result = ''

  constructor(regexp: RegExp) {
    this.#source = regexp.source
    this.#flags = regexp.flags
  }

  translate(): JavaPattern {
    for (const [flag, meaning] of [
      ['y', 'the flag y'],
      ['v', 'the flag v'],
      ['d', 'the flag d'],
    ] as const) {
      if (this.#flags.includes(flag)) throw new Untranslatable(`it has ${meaning}`)
    }
    while (this.#position < this.#source.length) this.#next()
    return {
      pattern: this.#inlineFlags() + this.#result,
      groupNames: this.#names,
      groupCount: this.#groupCount,
      hasRepeatedGroup: this.#hasRepeatedGroup,
    }
  }

  #inlineFlags(): string {
    if (this.#flags.includes('i') && /\P{ASCII}/u.test(this.#source)) {
      throw new Untranslatable('it ignores the case of letters beyond ASCII')
    }
    const flags = (this.#flags.includes('i') ? 'i' : '') + (this.#flags.includes('s') ? 's' : '')
    return flags === '' ? '' : `(?${flags})`
  }

  #take(length = 1): string {
    const text = this.#source.slice(this.#position, this.#position + length)
    this.#position += length
    return text
  }

  #rest(): string {
    return this.#source.slice(this.#position)
  }

  #next(): void {
    const character = this.#take()
    switch (character) {
      case '\\':
        this.#result += this.#escape(false)
        return
      case '[':
        this.#result += this.#characterClass()
        return
      case '(':
        this.#openGroup()
        return
      case ')':
        this.#closeGroup()
        return
      case '^':
        this.#result += this.#flags.includes('m') ? String.raw`(?<=^|[\n\r\x{2028}\x{2029}])` : '^'
        return
      case '$':
        this.#result += this.#flags.includes('m') ? String.raw`(?=[\n\r\x{2028}\x{2029}]|\z)` : this.#end()
        return
      case '{':
        this.#result += this.#isQuantifier() ? '{' : String.raw`\{`
        return
      case '*':
      case '+':
        this.#refuseInLookbehind()
        this.#result += character
        // Java reads a second plus as possessive; JavaScript has no such thing, so none follows here.
        return
      case ']':
      case '}':
        this.#result += character === '}' && this.#closesQuantifier() ? '}' : `\\${character}`
        return
      default:
        this.#result += character
    }
  }

  /** `$` without the flag m is the very end; Java's also stands before a last line break. */
  #end(): string {
    return String.raw`\z`
  }

  #isQuantifier(): boolean {
    const isOne = /^\d+(?:,\d*)?\}/.test(this.#rest())
    if (isOne && /^\d+,\}/.test(this.#rest())) this.#refuseInLookbehind()
    return isOne
  }

  #closesQuantifier(): boolean {
    return /(?:^|[^\\])\{\d+(?:,\d*)?$/.test(this.#result)
  }

  #refuseInLookbehind(): void {
    if (this.#open.some(({ isLookbehind }) => isLookbehind)) {
      throw new Untranslatable('a lookbehind repeats something without a limit')
    }
  }

  #openGroup(): void {
    const rest = this.#rest()
    const name = /^\?<([^=!>][^>]*)>/.exec(rest)
    const isLookbehind = /^\?<[=!]/.test(rest)
    const captures = name !== null || !rest.startsWith('?')
    if (captures) {
      this.#groupCount += 1
      if (this.#hasRepeatAround()) this.#hasRepeatedGroup = true
    }
    if (name?.[1] !== undefined) {
      this.#names.set(name[1], this.#groupCount)
      // Groups are read by number, so that names that Java refuses do no harm.
      this.#take(name[0].length)
    }
    this.#result += '('
    this.#open.push({ isLookbehind, hasGroup: captures })
    const prefix = /^\?(?:[:=!]|<[=!])/.exec(rest)
    if (prefix !== null) this.#result += this.#take(prefix[0].length)
    else if (rest.startsWith('?') && name === null) throw new Untranslatable('it switches flags inside')
  }

  #closeGroup(): void {
    this.#open.pop()
    this.#result += ')'
  }

  /** True when one of the groups around the current position is repeated. */
  #hasRepeatAround(): boolean {
    return this.#open.length > 0 && /\)(?:[*+]|\{)/.test(this.#source.slice(this.#position))
  }

  /** What stands behind a backslash. */
  #escape(inClass: boolean): string {
    const character = this.#take()
    if (sameEscapes.has(character)) return character === 'v' ? String.raw`\x0B` : `\\${character}`
    if (character === 'b') return inClass ? String.raw`\x08` : String.raw`(?:(?<=\w)(?!\w)|(?<!\w)(?=\w))`
    if (character === 'B' && !inClass) return String.raw`(?:(?<=\w)(?=\w)|(?<!\w)(?!\w))`
    if (/[1-9]/.test(character) || character === 'k') throw new Untranslatable('it refers back to a group')
    if (character === '0') return String.raw`\x00`
    if (character === 'x' && /^[0-9a-fA-F]{2}/.test(this.#rest())) return `\\x${this.#take(2)}`
    if (character === 'u') return this.#unicodeEscape()
    if (character === 'p' || character === 'P') return this.#property(character)
    if (/[A-Za-z]/.test(character)) throw new Untranslatable(`Java has another meaning for \\${character}`)
    return character === '/' ? '/' : `\\${character}`
  }

  /** As `\x{…}`, since Groovy itself reads `\u` before anything else. */
  #unicodeEscape(): string {
    const match = /^(?:([0-9a-fA-F]{4})|\{([0-9a-fA-F]+)\})/.exec(this.#rest())
    if (match === null) throw new Untranslatable(String.raw`\u stands without digits`)
    this.#take(match[0].length)
    return `\\x{${match[1] ?? match[2] ?? ''}}`
  }

  #property(letter: string): string {
    const match = /^\{(L|Lu|Ll|Lt|N|Nd|P|S|Z)\}/.exec(this.#rest())
    if (match === null || !this.#flags.includes('u')) throw new Untranslatable(`of \\${letter}{…}`)
    return `\\${letter}${this.#take(match[0].length)}`
  }

  #characterClass(): string {
    if (this.#rest().startsWith('^]')) {
      this.#take(2)
      return String.raw`[\s\S]`
    }
    if (this.#rest().startsWith(']')) {
      this.#take()
      return '(?!)'
    }
    let result = '['
    if (this.#rest().startsWith('^')) result += this.#take()
    while (this.#position < this.#source.length) {
      const character = this.#take()
      if (character === ']') return `${result}]`
      if (character === '\\') result += this.#escape(true)
      // Java nests classes, joins them with && and takes ^ at other places as it stands.
      else result += character === '[' || character === '&' ? `\\${character}` : character
    }
    throw new Untranslatable('a character class is never closed')
  }
}
