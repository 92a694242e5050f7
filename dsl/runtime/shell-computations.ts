import type { Frame } from './shell-frames.ts'
import { hole, type Token } from './shell-here-document.ts'

const comparison = '-(?:eq|ne|lt|le|gt|ge)'

/**
 * Why only a number is safe at a hole, quotes or not: bash computes the operands of number comparisons inside `[[ ]]`
 * and the indices of arrays, and commands in them run. Undefined where any value is.
 */
export function computedAt(
  tokens: readonly Token[],
  position: number,
  kind: Frame['kind'],
): string | undefined {
  if (kind !== 'command' && kind !== 'double-quoted' && kind !== 'single-quoted') return undefined
  const before = commandBefore(tokens, position)
  if (kind === 'command' && /[<>]&\s*$/.test(before)) return 'behind a redirection to a file descriptor'
  if (/(?:^|[\s;&|(])\w+\[[^\]]*$/.test(before)) return 'in the index of an array, which bash computes'
  const test = before.lastIndexOf('[[ ')
  if (test === -1 || before.includes(' ]]', test)) return undefined
  const after = textOf(tokens.slice(position + 1, position + 20))
  const isOperand =
    new RegExp(String.raw`\s${comparison}\s+["']?[^\s]*$`).test(before) ||
    new RegExp(String.raw`^[^\s]*\s+${comparison}\s`).test(after)
  return isOperand ? 'beside a comparison of numbers in [[ ]], which bash computes' : undefined
}

/** The text of the line before the hole; other holes stand as NUL. */
function commandBefore(tokens: readonly Token[], position: number): string {
  const start = tokens.lastIndexOf('\n', position - 1) + 1
  return textOf(tokens.slice(start, position))
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token === hole ? '\0' : token)).join('')
}
