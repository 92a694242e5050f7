import { escapedAt } from './shell-escapes.ts'
import { computedAt } from './shell-computations.ts'
import {
  type CommandFrame,
  commandFrame,
  endWord,
  enterWord,
  type Frame,
  isWordEnd,
  unsupportedFrames,
  unterminated,
} from './shell-frames.ts'
import {
  type HereDocument,
  hereDocumentEnd,
  hole,
  lineAround,
  readHereDocument,
  type Token,
} from './shell-here-document.ts'
import type { HolePlace } from './shell-places.ts'

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
      case 'backquotes':
        if (token === '\\') return this.#advance(2)
        return token === (frame.kind === 'backquotes' ? '`' : "'") ? this.#pop() : this.#advance()
      case 'comment':
        // The line break belongs to the command around the comment.
        if (token === '\n') this.#frames.pop()
        else this.#advance()
        return
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

  #command(frame: CommandFrame, token: string): void {
    if (token === '\n') {
      endWord(frame)
      this.#checkKeyword(frame)
      this.#advance()
      this.#openHereDocument()
      return
    }
    if (token === '#' && frame.wordStart) return this.#push({ kind: 'comment' }, 1)
    if (token === "'" || token === '"') {
      enterWord(frame)
      return this.#push({ kind: token === '"' ? 'double-quoted' : 'single-quoted' }, 1)
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

  #parenthesis(frame: CommandFrame, token: string): void {
    this.#checkKeyword(frame)
    endWord(frame)
    if (token === '(') frame.depth += 1
    else if (frame.depth > 0) frame.depth -= 1
    else if (frame.nested) return this.#pop()
    this.#advance()
  }

  /** Inside `$( … )` the parentheses of `case` patterns do not pair, so its end is no longer certain. */
  #checkKeyword(frame: CommandFrame): void {
    if (frame.nested && frame.word === 'case') this.#lost ??= 'behind a case inside $( )'
  }

  /** What `\`, `$` and backquotes start, in commands, double quotes and here-documents alike. */
  #expandable(token: string): void {
    if (token === '\\') return this.#advance(this.#peek() === hole ? 1 : 2)
    if (token === '`') return this.#push({ kind: 'backquotes' }, 1)
    if (token !== '$') return this.#advance()
    const frame = this.#top()
    if (this.#startsWith('$[')) this.#lost ??= 'behind $[, with which bash computes'
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
      typeof next === 'string' && /\w/.test(next);
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

  #hereDocumentOperator(): void {
    const read = readHereDocument(this.#tokens, this.#position)
    if (read === undefined) {
      this.#lost ??= 'in the end mark of a here-document'
      return this.#advance(2)
    }
    this.#pending.push(read.document)
    this.#position = read.end
  }

  #openHereDocument(): void {
    const document = this.#pending.shift()
    if (document === undefined) return
    this.#frames.push({
      kind: 'here-document',
      document,
      end: hereDocumentEnd(this.#tokens, this.#position, document),
    })
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
    const around = this.#frames
      .map(({ kind }) => unsupportedFrames[kind])
      .findLast((text) => text !== undefined)
    const where =
      this.#lost ??
      around ??
      (isPlain(frame) ? undefined : escapedAt(this.#tokens, this.#position, frame.kind))
    if (where !== undefined) return { kind: 'unsupported', where }
    const afterName = this.#afterName
    if (frame.kind === 'here-document') {
      return {
        kind: 'here-document',
        ...frame.document,
        afterName,
        ...lineAround(this.#tokens, this.#position),
      }
    }
    const next = this.#peek()
    return {
      kind:
        frame.kind === 'command' ? 'unquoted' : frame.kind === 'double-quoted' ? frame.kind : 'single-quoted',
      afterName,
      computed: computedAt(this.#tokens, this.#position, frame.kind),
      inBraces: frame.kind === 'command' && frame.word.includes('{'),
      beforeRedirection: next === '<' || next === '>',
      wholeWord: frame.kind === 'command' && frame.wordStart && (next === undefined || isWordEnd(next)),
    }
  }
}

/** True where every character stands for itself. */
function isPlain(frame: Frame): boolean {
  return frame.kind === 'single-quoted' || (frame.kind === 'here-document' && frame.document.literal)
}
