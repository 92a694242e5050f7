import { spawnSync } from 'node:child_process'

/** Why this machine does not grant what a command needs, or undefined when it does. */
export function whyNot(...words: readonly string[]): string | undefined {
  const [program = '', ...rest] = words
  const { status, stderr, error } = spawnSync(program, rest, { encoding: 'utf8' })
  if (status === 0) return undefined
  return `this machine does not grant ${words.join(' ')}: ${error?.message ?? stderr.trim()}`
}
