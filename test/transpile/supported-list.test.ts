import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { supportedBuiltins } from '../../compiler/transpile/builtins/index.ts'

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')

/** The list as the README has it: a row per receiver. */
function supportedList(): string {
  const rows = new Map<string, string[]>()
  for (const { receiver, member } of supportedBuiltins) {
    const members = rows.get(receiver) ?? []
    rows.set(receiver, [...members, `\`${member}\``])
  }
  return [...rows]
    .map(([receiver, members]) => `- **${receiver === '' ? 'functions' : receiver}**: ${members.join(', ')}`)
    .join('\n')
}

it('lists in the README what is supported, by receiver', () => {
  const listed = readme.slice(readme.indexOf('<!-- supported -->'), readme.indexOf('<!-- /supported -->'))
  expect(listed.replace('<!-- supported -->', '').trim()).toBe(supportedList())
})
