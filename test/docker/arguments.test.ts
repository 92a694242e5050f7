import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoteWords } from '../../dsl/runtime/docker/arguments.ts'
import { harness } from '../support/harness/harness.ts'
import { transpileCases } from '../support/transpile-cases.ts'

const word = fc.oneof(
  fc.string({ unit: 'grapheme-ascii' }),
  fc.string({
    unit: fc.constantFrom('\\', "'", '"', ' ', '\n', '\t', '$', '`', ';', '*', '~', '=', '-', 'é', 'a'),
  }),
  fc.constantFrom(
    '',
    '--flag=value',
    '$(touch x)',
    "it's",
    'a\\',
    '\\',
    '\\\\',
    "\\'",
    '{a,b}',
    '~',
    '\u{1F600}',
  ),
)
const words = fc.array(word, { maxLength: 6 })

/** The words that a command of a shell gets. */
function wordsInShell(shell: readonly string[], text: string): string[] {
  const [program = '', ...options] = shell
  const script = `show() { for word in "$@"; do printf '%s\\0' "$word"; done; }\nshow ${text}`
  return execFileSync(program, [...options, '-c', script], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)
}

it.each([['sh'], ['dash'], ['bash'], ['busybox', 'sh']])(
  'is taken apart into the same words by %s %s',
  (...shell) => {
    fc.assert(
      fc.property(words, (given) => {
        expect(wordsInShell(shell, quoteWords(given))).toEqual(given)
      }),
      { numRuns: 100 },
    )
  },
)

it('is taken apart into the same words where the plugin does it', () => {
  fc.assert(
    fc.property(words, (given) => {
      expect(wordsOfPlugin(quoteWords(given))).toEqual(given)
    }),
  )
})

/** How Jenkins takes text apart: quotes hold blanks, a backslash keeps the character behind it, also inside quotes. */
function wordsOfPlugin(text: string): string[] {
  const found: string[] = []
  let open: string | undefined
  let quote: string | undefined
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quote === undefined && ' \t\n\r\f'.includes(character)) {
      if (open !== undefined) found.push(open)
      open = undefined
    } else if (character === '\\' && open !== undefined) {
      at += 1
      const next = text.charAt(at)
      open += `'"\\ `.includes(next) ? next : `\\${next}`
    } else if (quote === undefined && (character === "'" || character === '"')) {
      quote = character
      open ??= ''
    } else if (character === quote) {
      quote = undefined
    } else {
      open = (open ?? '') + character
    }
  }
  if (open !== undefined) found.push(open)
  return found
}

it('is written alike in Jenkins', async () => {
  const lists = fc.sample(words, { numRuns: 60, seed: 7 })
  const { groovy } = transpileCases(
    { quoted: `docker.build('app', sh({ script: 'cat words', returnStdout: true }).split(' '))` },
    ['docker', 'sh'],
  ).get('quoted')
  const helper = groovy.slice(0, groovy.indexOf('\n}\n') + 3)
  const text = `${helper}return params.LISTS.collect { quotedWords(it) }`
  for (const { value } of Object.values(
    await (await harness()).runBoth({ kind: 'script', text, params: { LISTS: lists } }),
  )) {
    expect(value).toEqual(lists.map(quoteWords))
  }
})

it('refuses what no command can be given', () => {
  expect(() => quoteWords(['a\0b'])).toThrow('NUL')
})
