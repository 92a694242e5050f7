import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { buildersMarkdown, optionsMarkdown } from '../../compiler/builders/builder-pages.ts'

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')

/** What stands between two marks of the README, with tables as narrow as they can be. */
function section(mark: string): string {
  const [, text = ''] = readme.split(new RegExp(`<!-- /?${mark} -->`))
  return narrow(text.trim())
}

function narrow(text: string): string {
  return text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')
}

it.each([
  ['builders', buildersMarkdown],
  ['image-options', optionsMarkdown],
])('has in the README what is known: %s', (mark, markdown) => {
  expect(section(mark)).toBe(narrow(markdown()))
})
