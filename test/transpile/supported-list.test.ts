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
  const supported = [...rows].map(
    ([receiver, members]) => `- **${receiver === '' ? 'functions' : receiver}**: ${members.join(', ')}`,
  )
  const limits = new Map<string, string[]>()
  for (const { receiver, member, note } of supportedBuiltins) {
    if (note === undefined) continue
    const name = receiver === '' ? member : `${receiver.replace(/ value$/, '')}.${member}`
    limits.set(note, [...(limits.get(note) ?? []), `\`${name}\``])
  }
  const ends = [...limits].map(([note, names]) => `- ${names.join(', ')}: ${note}`)
  return [...supported, '', 'Where their support ends:', '', ...ends].join('\n')
}

it('lists in the README what is supported, by receiver', () => {
  const listed = readme.slice(readme.indexOf('<!-- supported -->'), readme.indexOf('<!-- /supported -->'))
  expect(listed.replace('<!-- supported -->', '').trim()).toBe(supportedList())
})
