import { binary, cast, gstring, multilineString, numberLiteral, stringLiteral } from '../ast/create.ts'
import type { Expression, GString, StringLiteral } from '../ast/nodes.ts'

/** A class file keeps a constant in at most 65,535 bytes; half of them leave room. */
const mostBytes = 32_767
/** Groovy makes a call of a GString and its holes, and a call takes no more than 246 arguments: half of them. */
const mostHoles = 120
/** The one character that no Groovy source can hold, not even as an escape: it is the lexer's end of file. */
const endOfFile = '\uffff'

/** The size in a class file, where NUL takes two bytes and each half of a surrogate pair three. */
function byteLength(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    bytes += code === 0 ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3
  }
  return bytes
}

function isWithinLimits(text: string): boolean {
  return !text.includes(endOfFile) && (text.length * 3 <= mostBytes || byteLength(text) <= mostBytes)
}

/** Cuts a text into pieces that a class file can hold, behind a line break where there is one. */
function cutText(text: string): readonly string[] {
  return text.split(/(\uffff)/).flatMap((piece) => (isWithinLimits(piece) ? piece : cutLongText(piece)))
}

function cutLongText(text: string): readonly string[] {
  if (text === endOfFile) return [text]
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  // Lines first; a line that is too long for one constant is cut between its characters.
  const units = text.split(/(?<=\n)/).flatMap((unit) => (isWithinLimits(unit) ? unit : Array.from(unit)))
  for (const unit of units) {
    const size = byteLength(unit)
    if (bytes + size > mostBytes) {
      pieces.push(piece)
      piece = ''
      bytes = 0
    }
    piece += unit
    bytes += size
  }
  return [...pieces, piece]
}

type Part = string | Expression

/** Groups of parts, each of which fits into one string. */
function cutParts(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = []
  let group: Part[] = []
  let holes = 0
  const close = () => {
    if (group.length > 0) groups.push(group)
    group = []
    holes = 0
  }
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (holes === mostHoles) close()
      group.push(part)
      holes++
      continue
    }
    for (const piece of cutText(part)) {
      if (piece === endOfFile || typeof group.at(-1) === 'string') close()
      if (piece !== '') group.push(piece)
      if (piece === endOfFile) close()
    }
  }
  close()
  return groups
}

function pieceOf(group: readonly Part[], { origin, multiline }: StringLiteral | GString): Expression {
  if (group[0] === endOfFile) return cast('char', numberLiteral('0xFFFF', origin), origin)
  if (group.some((part) => typeof part !== 'string')) return gstring(group, origin, { multiline })
  const text = group.join('')
  return multiline ? multilineString(text, origin) : stringLiteral(text, origin)
}

/** The same string as a node that Groovy can compile: a sum of shorter ones when it is too long for one. */
export function withinLimits(node: StringLiteral | GString): Expression {
  const parts: readonly Part[] = node.kind === 'gstring' ? node.parts : [node.value]
  const holes = parts.filter((part) => typeof part !== 'string').length
  if (holes <= mostHoles && parts.every((part) => typeof part !== 'string' || isWithinLimits(part)))
    return node

  const pieces = cutParts(parts).map((group) => pieceOf(group, node))
  // Characters would be added as numbers, and templates give no string, so the sum begins with one.
  const operands = pieces[0]?.kind !== 'string-literal' ? [stringLiteral('', node.origin), ...pieces] : pieces
  return operands.reduce((sum, piece) => binary(sum, '+', piece, node.origin))
}
