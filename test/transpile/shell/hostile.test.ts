import { expect, it } from 'vitest'
import { holePlaces } from '../../../dsl/runtime/shell-reader.ts'
import { renderShellTemplate, writeShellVariable } from '../../../dsl/runtime/shell-template.ts'
import { faultsOf, noFaults } from '../../support/harness/faults.ts'
import { harness } from '../../support/harness/harness.ts'
import { transpileCases } from '../../support/transpile-cases.ts'
import { hostileValues, shells, wordsPrinted } from './shells.ts'

/** One script with a hole of each kind, and what it prints for a value. */
const kinds = [
  "printf '%s\\0' ",
  "\nprintf '%s\\0' x",
  'y "a',
  'b" \'c',
  "d' $HOME",
  ' "$HOME',
  "\"\nprintf '%s\\0' \"$(printf '%s.' ",
  ')"\ncat <<EOF\n[',
  "]\nEOF\nprintf '\\0'\n",
]
const expected = (value: string): readonly string[] => [
  value,
  `x${value}y`,
  `a${value}b`,
  `c${value}d`,
  `/home/nobody${value}`,
  `/home/nobody${value}`,
  `${value}.`,
  `[${value}]\n`,
]

it.each(shells)('%s takes each value known while compiling as one word', (_name, shell) => {
  for (const value of hostileValues) {
    const script = renderShellTemplate(
      kinds,
      kinds.slice(1).map(() => value),
    )
    expect(wordsPrinted(shell, script)).toEqual(expected(value))
  }
})

it.each(shells)('%s takes each value of run time as one word', (_name, shell) => {
  const places = holePlaces(kinds)
  const write = (isStrict: boolean): string =>
    kinds.reduce((text, next, index) => {
      const place = places[index - 1]
      return `${text}${place === undefined ? '' : writeShellVariable('VALUE', place, isStrict)}${next}`
    })
  for (const value of [...hostileValues, 'long '.repeat(20_000)]) {
    expect(wordsPrinted(shell, write(false), { VALUE: value })).toEqual(expected(value))
  }
  expect(wordsPrinted(shell, `set -u\n${write(true)}`)).toEqual(expected(''))
})

it.each(shells)('%s takes the elements of a list as words', (_name, shell) => {
  const script = renderShellTemplate(["printf '%s\\0' start ", ' end\n'], [hostileValues])
  expect(wordsPrinted(shell, script)).toEqual(['start', ...hostileValues, 'end'])
})

it.each([
  ['a value that ends the here-document', ['cat <<EOF\n', '\nEOF\n'], 'EOF'],
  ['a value that ends the here-document with the text beside it', ['cat <<EOF\nE', 'F\nEOF\n'], 'O'],
  ['a tab where tabs are removed', ['cat <<-EOF\n', '\nEOF\n'], '\tx'],
  ['a longer name in a here-document', ['cat <<EOF\n$HOME', '\nEOF\n'], 'x'],
  ['a NUL character', ['echo ', ''], 'a\0b'],
  ['a place in a comment', ['# ', ''], 'x'],
  ['a list inside a word', ['echo a', ''], ['x']],
])('refuses %s', (_name, strings, value) => {
  expect(() => renderShellTemplate(strings, [value])).toThrow()
})

const cases = transpileCases(
  {
    known: {
      setup: `const values = ${JSON.stringify(hostileValues)}`,
      body: "sh`printf '%s\\\\0' start ${values} end`",
    },
    'run time': {
      setup: `const values = ${JSON.stringify([...hostileValues, 'long '.repeat(3000)])}`,
      body: "for (const value of values) sh`printf '%s\\\\0' ${value} \"a${value}b\" 'c${value}d' $HOME${value}`",
    },
    list: {
      setup: `const values = ${JSON.stringify(hostileValues)}`,
      body: "const list = values.filter((value) => value !== 'left out')\nsh`printf '%s\\\\0' start ${list} end`",
    },
    'empty list': "const list: string[] = []\nsh`printf '%s\\\\0' start ${list} end`",
    parameters: "sh`printf '%s\\\\0' ${env.FROM_ENV ?? ''} ${env.OTHER ?? ''}`",
  },
  ['env', 'sh'],
)

/** The scripts and environments that the Groovy of a case gives to `sh` in the sandbox. */
async function calls(
  name: string,
  env: Record<string, string> = {},
): Promise<readonly [string, Record<string, string>][]> {
  const { groovy, findings } = cases.get(name)
  expect(findings).toEqual([])
  const response = await (await harness()).run({ kind: 'script', text: groovy, env })
  expect(faultsOf(response)).toEqual(noFaults)
  expect(response.error).toBeUndefined()
  return response.steps
    .filter(({ step }) => step === 'sh')
    .map(({ args, env: around }) => {
      const set = Object.entries(around).flatMap(([key, value]) =>
        value === null ? [] : [[key, value] as const],
      )
      return [String(args[0]), Object.fromEntries(set)]
    })
}

it('writes values known while compiling into the script', async () => {
  const [[script, env] = ['', {}]] = await calls('known')
  for (const [, shell] of shells) {
    expect(wordsPrinted(shell, script, env)).toEqual(['start', ...hostileValues, 'end'])
  }
})

it('brings values of run time in through the environment', async () => {
  const made = await calls('run time')
  const values = [...hostileValues, 'long '.repeat(3000)]
  expect(made).toHaveLength(values.length)
  made.forEach(([script, env], index) => {
    const value = values[index] ?? ''
    for (const [, shell] of shells) {
      expect(wordsPrinted(shell, script, env)).toEqual([
        value,
        `a${value}b`,
        `c${value}d`,
        `/home/nobody${value}`,
      ])
    }
  })
})

it('brings a list of run time in as the words of one variable', async () => {
  const [[script, env] = ['', {}]] = await calls('list')
  const [[none, empty] = ['', {}]] = await calls('empty list')
  for (const [, shell] of shells) {
    expect(wordsPrinted(shell, script, env)).toEqual(['start', ...hostileValues, 'end'])
    expect(wordsPrinted(shell, none, empty)).toEqual(['start', 'end'])
  }
})

it('reads environment variables by their names', async () => {
  const [[script] = ['']] = await calls('parameters', { FROM_ENV: "it's $HOME" })
  for (const [, shell] of shells) {
    expect(wordsPrinted(shell, script, { FROM_ENV: "it's $HOME" })).toEqual(["it's $HOME", ''])
  }
})
