import { hasMatchedAt, isKeptByJava, patternGroups, type PatternGroup } from './pattern-groups.ts'

/** A regular expression as Java reads it. */
export interface JavaPattern {
  readonly pattern: string
  /** Numbers of the named groups. */
  readonly groupNames: ReadonlyMap<string, number>
  readonly groupCount: number
  /** True when Java and JavaScript may leave different text in a group. */
  readonly hasDoubtfulGroup: boolean
}

/** Properties of characters that Java knows, also under another name. */
const javaProperties: ReadonlyMap<string, string> = new Map([
  ...['L', 'Lu', 'Ll', 'Lt', 'N', 'Nd', 'P', 'S', 'Z'].map((name): [string, string] => [name, name]),
  ['Letter', 'L'],
  ['Uppercase_Letter', 'Lu'],
  ['Lowercase_Letter', 'Ll'],
  ['Number', 'N'],
  ['Punctuation', 'P'],
  ['Symbol', 'S'],
  ...['Latin', 'Greek', 'Cyrillic', 'Han'].map((name): [string, string] => [`Script=${name}`, `Is${name}`]),
])

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
  readonly #groups: readonly PatternGroup[]
  readonly #open: { readonly isLookbehind: boolean }[] = []
  #position = 0
  #result = ''

  constructor(regexp: RegExp) {
    this.#source = regexp.source
    this.#flags = regexp.flags
    this.#groups = patternGroups(regexp.source)
  }

  translate(): JavaPattern {
    for (const [flag, meaning] of [
      ['y', 'the flag y'],
      ['v', 'the flag v'],
    ] as const) {
      if (this.#flags.includes(flag)) throw new Untranslatable(`it has ${meaning}`)
    }
    while (this.#position < this.#source.length) this.#next()
    const kept = this.#groups.filter((group) => group.number !== undefined)
    return {
      pattern: this.#inlineFlags() + this.#result,
      groupNames: new Map(
        kept.flatMap(({ name, number }) => (name === undefined ? [] : [[name, number ?? 0]])),
      ),
      groupCount: kept.length,
      hasDoubtfulGroup: kept.some(isKeptByJava),
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
    const name = /^\?<[^=!>][^>]*>/.exec(rest)
    // Groups are read by number, so that names that Java refuses do no harm.
    if (name !== null) this.#take(name[0].length)
    this.#result += '('
    this.#open.push({ isLookbehind: /^\?<[=!]/.test(rest) })
    const prefix = /^\?(?:[:=!]|<[=!])/.exec(rest)
    if (prefix !== null) this.#result += this.#take(prefix[0].length)
    else if (rest.startsWith('?') && name === null) throw new Untranslatable('it switches flags inside')
  }

  #closeGroup(): void {
    this.#open.pop()
    this.#result += ')'
  }

  /** `\\1`, `\\k<name>`: JavaScript takes a group that has not matched as empty, where Java fails. */
  #reference(character: string): string {
    const rest = this.#rest()
    const written = character === 'k' ? /^<([^>]+)>/.exec(rest)?.[1] : /^\d*/.exec(rest)?.[0]
    const group = this.#groups.find(({ name, number }) =>
      character === 'k'
        ? name !== undefined && name === written
        : String(number) === character + (written ?? ''),
    )
    if (group?.number === undefined || !hasMatchedAt(group, this.#position)) {
      throw new Untranslatable('it refers back to a group that may not have matched')
    }
    this.#take(character === 'k' ? (written ?? '').length + 2 : (written ?? '').length)
    return /^\d/.test(this.#rest()) ? `(?:\\${group.number})` : `\\${group.number}`
  }

  /** What stands behind a backslash. */
  #escape(inClass: boolean): string {
    const character = this.#take()
    if (sameEscapes.has(character)) return character === 'v' ? String.raw`\x0B` : `\\${character}`
    if (character === 'b') return inClass ? String.raw`\x08` : String.raw`(?:(?<=\w)(?!\w)|(?<!\w)(?=\w))`
    if (character === 'B' && !inClass) return String.raw`(?:(?<=\w)(?=\w)|(?<!\w)(?!\w))`
    if (!inClass && /[1-9k]/.test(character)) return this.#reference(character)
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
    const [written = '', name = ''] = /^\{([\w=]+)\}/.exec(this.#rest()) ?? []
    const property = javaProperties.get(name)
    if (property === undefined || !this.#flags.includes('u')) {
      throw new Untranslatable(`Java has no \\${letter}${written} of the same meaning`)
    }
    this.#take(written.length)
    return `\\${letter}{${property}}`
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
