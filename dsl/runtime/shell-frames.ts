import type { HereDocument, Token } from './shell-here-document.ts'

/** What the text at a position is part of. */
export type Frame =
  | { readonly kind: 'command'; readonly nested: boolean; depth: number; word: string; wordStart: boolean }
  | { readonly kind: 'double-quoted' | 'single-quoted' | 'ansi-quoted' | 'comment' | 'backquotes' }
  | { readonly kind: 'parameter'; readonly inDoubleQuotes: boolean }
  | { readonly kind: 'arithmetic'; depth: number }
  | { readonly kind: 'here-document'; readonly document: HereDocument; readonly end: number }

export type CommandFrame = Extract<Frame, { kind: 'command' }>

/** Frames where no value can be put so that every shell takes it as data. */
export const unsupportedFrames: Partial<Record<Frame['kind'], string>> = {
  'ansi-quoted': "between $' and '",
  comment: 'in a comment',
  backquotes: 'between backquotes',
  parameter: 'between ${ and }',
  arithmetic: 'in an arithmetic expansion',
}

/** A frame of commands: the script itself, or what stands in `$( … )`. */
export function commandFrame(nested: boolean): CommandFrame {
  return { kind: 'command', nested, depth: 0, word: '', wordStart: true }
}

/** Notes a character of the current word that is no plain text. */
export function enterWord(frame: CommandFrame): void {
  frame.wordStart = false
  frame.word += '\0'
}

export function endWord(frame: CommandFrame): void {
  frame.wordStart = true
  frame.word = ''
}

export function isWordEnd(token: Token): boolean {
  return typeof token === 'string' && /[\s;&|()]/.test(token)
}

/** Why no place is certain in a script that ends inside this frame. */
export function unterminated(frame: Frame): string | undefined {
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
