/** Where a hole of a shell template stands, as a POSIX shell would read the text around it. */
export type HolePlace = WordPlace | HereDocumentPlace | UnsupportedPlace

/** In a word of a command, where the quotes around it decide how a value is written. */
export interface WordPlace {
  readonly kind: 'unquoted' | 'double-quoted' | 'single-quoted'
  /** Directly behind `$name` without braces, so that text put here would lengthen the name. */
  readonly afterName: boolean
  /** Directly before `<` or `>`, where bare digits would be a file descriptor. */
  readonly beforeRedirection: boolean
  /** A word of its own: blanks, line ends or operators on both sides. */
  readonly wholeWord: boolean
}

/** In the lines of `<<END … END`. */
export interface HereDocumentPlace {
  readonly kind: 'here-document'
  readonly delimiter: string
  /** `<<'END'`: the shell takes the lines as they are. */
  readonly literal: boolean
  /** `<<-END`: the shell removes leading tabs. */
  readonly stripsTabs: boolean
  readonly afterName: boolean
  /** The text before and behind the hole on its line; other holes stand as NUL. */
  readonly lineBefore: string
  readonly lineAfter: string
}

/** Where no value can be put so that every shell reads it as data. */
export interface UnsupportedPlace {
  readonly kind: 'unsupported'
  /** Completes “the hole stands …”: `in a comment`. */
  readonly where: string
}

interface HereDocument {
  readonly delimiter: string
  readonly literal: boolean
  readonly stripsTabs: boolean
}

type Frame =
  | { readonly kind: 'command'; readonly nested: boolean; depth: number; word: string; wordStart: boolean }
  | { readonly kind: 'double-quoted' | 'single-quoted' | 'ansi-quoted' | 'comment' | 'backquotes' }
  | { readonly kind: 'parameter'; readonly inDoubleQuotes: boolean }
  | { readonly kind: 'arithmetic'; depth: number }
  | { readonly kind: 'here-document'; readonly document: HereDocument; readonly end: number }

/** A character of the text, or the place of a hole. */
type Token = string | typeof hole
const hole: unique symbol = Symbol('hole')

const unsupportedFrames: Partial<Record<Frame['kind'], string>> = {
  'ansi-quoted': "between $' and '",
  comment: 'in a comment',
  backquotes: 'between backquotes',
  parameter: 'between ${ and }',
  arithmetic: 'in an arithmetic expansion',
}

const wordCharacter = /[A-Za-z0-9_]/

/**
 * Reads a shell script with holes as a POSIX shell reads it and tells where each hole stands.
 * @param texts the script's text before, between and behind the holes
 * @returns one place for each hole
 * @example holePlaces(['echo "', '"']) // [{ kind: 'double-quoted', … }]
 */
export function holePlaces(texts: readonly string[]): readonly HolePlace[] {
  return new ShellReader(texts).read()
}

/** One pass over the script. A stack of frames says what the text at the current position is part of. */
class ShellReader {
  readonly #tokens: readonly Token[]
  readonly #frames: Frame[] = [commandFrame(false)]
  readonly #places: HolePlace[] = []
  #pending: HereDocument[] = []
  #position = 0
  /** Set when the text can be read in more than one way; holes behind it have no certain place. */
  #lost: string | undefined
  #afterName = false

  constructor(texts: readonly string[]) {
    this.#tokens = texts.flatMap((text, index): Token[] => (index === 0 ? [...text] : [hole, ...text]))
    const shebang = /^#!\s*(\S+)(?:\s+(\S+))?/.exec(texts[0] ?? '')
    const interpreter = shebang?.[1]?.endsWith('/env') ? shebang[2] : shebang?.[1]
    if (interpreter !== undefined && !/(?:^|\/)(?:sh|bash|dash|ash|ksh|mksh|zsh)$/.test(interpreter))
      this.#lost = `in a script of ${interpreter}`
  }

  read(): readonly HolePlace[] {
    while (this.#position < this.#tokens.length) this.#step()
    const open = this.#frames.length > 1 ? unterminated(this.#top()) : undefined
    if (open === undefined) return this.#places
    return this.#places.map(() => ({ kind: 'unsupported', where: open }))
  }

  #top(): Frame {
    const frame = this.#frames.at(-1)
    if (frame === undefined) throw new Error('The base frame is never popped.')
    return frame
  }

  #peek(offset = 1): Token | undefined {
    return this.#tokens[this.#position + offset]
  }

  #startsWith(text: string): boolean {
    return [...text].every((character, index) => this.#peek(index) === character)
  }

  #step(): void {
    this.#leaveHereDocument()
    const frame = this.#top()
    const token = this.#tokens[this.#position]
    if (token === undefined) return
    if (token === hole) {
      this.#places.push(this.#placeHere(frame))
      if (frame.kind === 'command') enterWord(frame)
      this.#afterName = false
      this.#position += 1
      return
    }
    const afterName = this.#afterName
    this.#afterName = false
    switch (frame.kind) {
      case 'command':
        return this.#command(frame, token)
      case 'double-quoted':
        return token === '"' ? this.#pop() : this.#expandable(token)
      case 'single-quoted':
        return token === "'" ? this.#pop() : this.#advance()
      case 'ansi-quoted':
        if (token === '\\') return this.#advance(2)
        return token === "'" ? this.#pop() : this.#advance()
      case 'comment':
        // The line break belongs to the command around the comment.
        if (token === '\n') this.#frames.pop()
        else this.#advance()
        return
      case 'backquotes':
        if (token === '\\') return this.#advance(2)
        return token === '`' ? this.#pop() : this.#advance()
      case 'parameter':
        return this.#parameter(frame, token)
      case 'arithmetic':
        return this.#arithmetic(frame, token)
      case 'here-document':
        this.#afterName = afterName
        return this.#hereDocument(frame, token)
    }
  }

  #advance(count = 1): void {
    this.#position += count
  }

  #push(frame: Frame, length: number): void {
    this.#frames.push(frame)
    this.#position += length
  }

  #pop(length = 1): void {
    this.#frames.pop()
    this.#position += length
  }

  #command(frame: Extract<Frame, { kind: 'command' }>, token: string): void {
    if (token === '\n') {
      endWord(frame)
      this.#checkKeyword(frame)
      this.#advance()
      this.#openHereDocument()
      return
    }
    if (token === '#' && frame.wordStart) return this.#push({ kind: 'comment' }, 1)
    if (token === "'") {
      enterWord(frame)
      return this.#push({ kind: 'single-quoted' }, 1)
    }
    if (token === '"') {
      enterWord(frame)
      return this.#push({ kind: 'double-quoted' }, 1)
    }
    if (this.#startsWith('<<') && this.#peek(2) !== '<') {
      endWord(frame)
      return this.#hereDocumentOperator()
    }
    if (this.#startsWith('<<<')) {
      endWord(frame)
      return this.#advance(3)
    }
    if (this.#startsWith('((') && frame.wordStart) return this.#push({ kind: 'arithmetic', depth: 2 }, 2)
    if (token === '(' || token === ')') return this.#parenthesis(frame, token)
    if (' \t;&|<>'.includes(token)) {
      this.#checkKeyword(frame)
      endWord(frame)
      return this.#advance()
    }
    if (token === '\\' && this.#peek() === '\n') return this.#advance(2)
    if (token !== '$' && token !== '`' && token !== '\\') frame.word += token
    frame.wordStart = false
    this.#expandable(token)
  }

  #parenthesis(frame: Extract<Frame, { kind: 'command' }>, token: string): void {
    this.#checkKeyword(frame)
    endWord(frame)
    if (token === '(') frame.depth += 1
    else if (frame.depth > 0) frame.depth -= 1
    else if (frame.nested) return this.#pop()
    this.#advance()
  }

  /** Inside `$( … )` the parentheses of `case` patterns do not pair, so its end is no longer certain. */
  #checkKeyword(frame: Extract<Frame, { kind: 'command' }>): void {
    if (frame.nested && frame.word === 'case') this.#lost ??= 'behind a case inside $( )'
  }

  /** What `\`, `$` and backquotes start, in commands, double quotes and here-documents alike. */
  #expandable(token: string): void {
    if (token === '\\') return this.#advance(this.#peek() === hole ? 1 : 2)
    if (token === '`') return this.#push({ kind: 'backquotes' }, 1)
    if (token !== '$') return this.#advance()
    const frame = this.#top()
    if (this.#startsWith('$((')) return this.#push({ kind: 'arithmetic', depth: 2 }, 3)
    if (this.#startsWith('$(')) return this.#push(commandFrame(true), 2)
    if (this.#startsWith('${')) {
      const inDoubleQuotes = this.#frames.some(
        ({ kind }) => kind === 'double-quoted' || kind === 'here-document',
      )
      return this.#push({ kind: 'parameter', inDoubleQuotes }, 2)
    }
    if (frame.kind === 'command' && this.#startsWith("$'")) return this.#push({ kind: 'ansi-quoted' }, 2)
    this.#advance()
    const first = this.#peek(0)
    if (typeof first !== 'string') return
    if (!/[A-Za-z_]/.test(first)) {
      if (/[0-9@*#?$!-]/.test(first)) this.#advance()
      return
    }
    for (
      let next: Token | undefined = first;
      typeof next === 'string' && wordCharacter.test(next);
      next = this.#peek(0)
    )
      this.#advance()
    this.#afterName = true
  }

  #parameter(frame: Extract<Frame, { kind: 'parameter' }>, token: string): void {
    if (token === '}') return this.#pop()
    if (token === '"') return this.#push({ kind: 'double-quoted' }, 1)
    if (token === "'" && !frame.inDoubleQuotes) return this.#push({ kind: 'single-quoted' }, 1)
    this.#expandable(token)
  }

  #arithmetic(frame: Extract<Frame, { kind: 'arithmetic' }>, token: string): void {
    if (token === '"') return this.#push({ kind: 'double-quoted' }, 1)
    if (token === '(') frame.depth += 1
    if (token === ')') {
      frame.depth -= 1
      if (frame.depth === 0) return this.#pop()
    }
    if (token === '$' || token === '`' || token === '\\') return this.#expandable(token)
    this.#advance()
  }

  #hereDocument(frame: Extract<Frame, { kind: 'here-document' }>, token: string): void {
    this.#afterName = false
    if (frame.document.literal) return this.#advance()
    this.#expandable(token)
  }

  /** Reads `<<END`, `<<-END`, `<<'END'`. */
  #hereDocumentOperator(): void {
    this.#advance(2)
    const stripsTabs = this.#peek(0) === '-'
    if (stripsTabs) this.#advance()
    while (this.#peek(0) === ' ' || this.#peek(0) === '\t') this.#advance()
    let delimiter = ''
    let literal = false
    let quote = ''
    for (;;) {
      const token = this.#peek(0)
      if (token === hole) {
        this.#lost ??= 'in the end mark of a here-document'
        return
      }
      if (token === undefined || (quote === '' && /[\s;&|<>()]/.test(token))) break
      if (token === '\\' || token === '"' || token === "'") {
        literal = true
        if (token !== '\\') quote = quote === token ? '' : token
      } else delimiter += token
      this.#advance()
    }
    this.#pending.push({ delimiter, literal, stripsTabs })
  }

  #openHereDocument(): void {
    const document = this.#pending.shift()
    if (document === undefined) return
    this.#frames.push({ kind: 'here-document', document, end: this.#hereDocumentEnd(document) })
  }

  /** The position of the line that ends a here-document, or of the end of the script. */
  #hereDocumentEnd(document: HereDocument): number {
    let line: Token[] = []
    let start = this.#position
    for (let index = this.#position; index <= this.#tokens.length; index += 1) {
      const token = this.#tokens[index]
      if (token !== '\n' && token !== undefined) {
        line.push(token)
        continue
      }
      const text = line.includes(hole) ? undefined : line.join('')
      if ((document.stripsTabs ? text?.replace(/^\t+/, '') : text) === document.delimiter) return start
      line = []
      start = index + 1
    }
    return this.#tokens.length
  }

  #leaveHereDocument(): void {
    const index = this.#frames.findIndex(
      (frame) => frame.kind === 'here-document' && this.#position >= frame.end,
    )
    if (index === -1) return
    const frame = this.#frames[index]
    if (frame?.kind !== 'here-document') return
    if (index !== this.#frames.length - 1)
      this.#lost ??= 'behind a here-document that ends inside an expansion'
    this.#frames.length = index
    while (this.#position < this.#tokens.length && this.#tokens[this.#position] !== '\n') this.#advance()
    if (this.#pending.length > 0) {
      this.#advance()
      this.#openHereDocument()
    }
  }

  #placeHere(frame: Frame): HolePlace {
    const inBackquotes = this.#frames.some(({ kind }) => kind === 'backquotes')
    const where =
      this.#lost ??
      (inBackquotes ? unsupportedFrames.backquotes : undefined) ??
      this.#escapedHere(frame) ??
      unsupportedFrames[frame.kind]
    if (where !== undefined) return { kind: 'unsupported', where }
    const afterName = this.#afterName
    if (frame.kind === 'here-document') {
      return { kind: 'here-document', ...frame.document, afterName, ...this.#lineAround() }
    }
    const next = this.#peek()
    return {
      kind:
        frame.kind === 'command' ? 'unquoted' : frame.kind === 'double-quoted' ? frame.kind : 'single-quoted',
      afterName,
      beforeRedirection: next === '<' || next === '>',
      wholeWord: frame.kind === 'command' && frame.wordStart && (next === undefined || isWordEnd(next)),
    }
  }

  #lineAround(): { readonly lineBefore: string; readonly lineAfter: string } {
    const before = this.#tokens.slice(0, this.#position)
    const after = this.#tokens.slice(this.#position + 1)
    const end = after.findIndex(isBreak)
    return {
      lineBefore: textOf(before.slice(before.findLastIndex(isBreak) + 1)),
      lineAfter: textOf(end === -1 ? after : after.slice(0, end)),
    }
  }

  /** A backslash or a dollar sign directly before the hole would change what is put there. */
  #escapedHere(frame: Frame): string | undefined {
    if (frame.kind === 'single-quoted') return undefined
    if (frame.kind === 'here-document' && frame.document.literal) return undefined
    const before = this.#peek(-1)
    if (before === '\\' && this.#isOdd('\\')) return 'directly behind a backslash'
    if (before === '$' && this.#isOdd('$') && this.#escapes(-2) === false)
      return 'directly behind a dollar sign'
    if (before === '~' && frame.kind === 'command') return 'directly behind a tilde'
    return undefined
  }

  #isOdd(character: string): boolean {
    let count = 0
    while (this.#peek(-1 - count) === character) count += 1
    return count % 2 === 1
  }

  #escapes(offset: number): boolean {
    let count = 0
    while (this.#peek(offset - count) === '\\') count += 1
    return count % 2 === 1
  }
}

function commandFrame(nested: boolean): Frame {
  return { kind: 'command', nested, depth: 0, word: '', wordStart: true }
}

function enterWord(frame: Extract<Frame, { kind: 'command' }>): void {
  frame.wordStart = false
  frame.word += '\0'
}

function endWord(frame: Extract<Frame, { kind: 'command' }>): void {
  frame.wordStart = true
  frame.word = ''
}

function isWordEnd(token: Token): boolean {
  return typeof token === 'string' && /[\s;&|()]/.test(token)
}

function unterminated(frame: Frame): string | undefined {
  switch (frame.kind) {
    case 'comment':
    case 'here-document':
      return undefined
    case 'double-quoted':
    case 'single-quoted':
    case 'ansi-quoted':
      return 'in a script whose last quote is never closed'
    default:
      return 'in a script whose last expansion is never closed'
  }
}

function isBreak(token: Token): boolean {
  return token === '\n'
}

/** Tokens as text, with a character that no script holds for a hole. */
function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token === hole ? '\0' : token)).join('')
}
