import { execFileSync } from 'node:child_process'
import { assert, constantFrom, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { renderShellTemplate, ShellTemplateError } from '../../dsl/runtime/shell-template.ts'
import type { ShellValue } from '../../dsl/runtime/shell.ts'

/** The words that a real shell takes the script's last command to have. */
function words(strings: readonly string[], values: readonly ShellValue[]): readonly string[] {
  const script = renderShellTemplate(strings, values)
  const printed = execFileSync(
    'sh',
    ['-c', `show() { for word do printf '%s\\0' "$word"; done; }\n${script}`],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], name: 'NAME' },
    },
  )
  return printed.split('\0').slice(0, -1)
}

const nasty = String.raw`a b'c"d\e$name` + '`exit 3`$(exit 4)*;#\n<end'

it.each([
  ['a word', ['show ', ''], [nasty], [nasty]],
  ['a part of a word', ['show --name=', '.txt'], [nasty], [`--name=${nasty}.txt`]],
  ['text in double quotes', ['show "<', '>"'], [nasty], [`<${nasty}>`]],
  ['text in single quotes', ["show '<", ">'"], [nasty], [`<${nasty}>`]],
  ['text behind a variable', ['show "$name', '"'], ['s'], ['NAMEs']],
  ['a list', ['show ', ' z'], [['a b', "it's", 3]], ['a b', "it's", '3', 'z']],
  ['an empty list', ['show ', ' z'], [[]], ['z']],
  ['an empty text', ['show ', ' z'], [''], ['', 'z']],
  ['a number and a switch', ['show ', ' ', ''], [1, true], ['1', 'true']],
  ['a command substitution', ['show "$(printf %s ', ')"'], [nasty], [nasty]],
  ['a here-document', ['show "$(cat <<END\n<', '>\nEND\n)"'], [nasty], [`<${nasty}>`]],
  ['a literal here-document', ["show \"$(cat <<'END'\n<", '>\nEND\n)"'], [nasty], [`<${nasty}>`]],
] as const)('keeps %s as it is', (_, strings, values, expected) => {
  expect(words(strings, values)).toEqual(expected)
})

it('keeps any text one word wherever it stands', { timeout: 60_000 }, () => {
  const places = [
    ['show ', ''],
    ['show "', '"'],
    ["show '", "'"],
  ]
  const anyText = string({ unit: 'binary-ascii', maxLength: 12 }).filter((text) => !text.includes('\0'))
  assert(
    property(constantFrom(...places), anyText, (strings, text) => {
      expect(words(strings, [text])).toEqual([text])
    }),
    { numRuns: 100 },
  )
})

it.each([
  ['a hole in a comment', ['true # ', '\n'], ['x'], 'The hole stands in a comment'],
  ['a list inside a word', ['show x', ''], [['a', 'b']], 'A list becomes several words'],
  ['a list in quotes', ['show "', '"'], [['a', 'b']], 'A list becomes several words'],
  ['the end of a here-document', ['cat <<END\n', '\nEND\n'], ['a\nEND\nb'], 'which ends the here-document'],
  [
    'tabs that a here-document drops',
    ['cat <<-END\n', '\nEND\n'],
    ['\ta'],
    'The here-document loses the tabs',
  ],
  ['a NUL character', ['show ', ''], ['a\0b'], 'A value with a NUL character'],
] as const)('refuses %s', (_, strings, values, message) => {
  expect(() => renderShellTemplate(strings, values)).toThrow(ShellTemplateError)
  expect(() => renderShellTemplate(strings, values)).toThrow(message)
})
