import type { Frame } from './shell-frames.ts'
import type { Token } from './shell-here-document.ts'

/** Why the character directly before a hole would change what is put there; undefined when it would not. */
export function escapedAt(
  tokens: readonly Token[],
  position: number,
  kind: Frame['kind'],
): string | undefined {
  const before = tokens[position - 1]
  if (before === '\\' && isOdd(tokens, position, '\\')) return 'directly behind a backslash'
  const isDollar = before === '$' && isOdd(tokens, position, '$')
  // A backslash takes the meaning of the dollar sign away; two dollar signs are the number of the process.
  if (isDollar && !isOdd(tokens, position - 1, '\\')) return 'directly behind a dollar sign'
  return before === '~' && kind === 'command' ? 'directly behind a tilde' : undefined
}

/** True when an odd number of the character stands before the position. */
function isOdd(tokens: readonly Token[], position: number, character: string): boolean {
  let count = 0
  while (tokens[position - 1 - count] === character) count += 1
  return count % 2 === 1
}
