import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { holePlaces } from '../../../dsl/runtime/shell-reader.ts'
import { renderShellTemplate, writeShellVariable } from '../../../dsl/runtime/shell-template.ts'
import { faultsOf, noFaults } from '../../support/harness/faults.ts'
import { harness } from '../../support/harness/harness.ts'
import { transpileCases } from '../../support/transpile-cases.ts'
import { hostileValues, shells, wordsPrinted } from './shells.ts'

interface HoleKind {
  readonly name: string
  /** The script before and behind its holes, which all get one value. */
  readonly script: readonly string[]
  /** What it prints, for a value; `/home/nobody` is `$HOME`. */
  readonly prints: (value: string) => readonly string[]
  /** Left out where the shell itself would not take the value: an empty name of a file, a line end in it. */
  readonly takes?: (value: string) => boolean
}

const show = "printf '%s\\0' "
const trimmed = (value: string): string => value.replace(/\n+$/, '')

const kinds: readonly HoleKind[] = [
  { name: 'a word', script: [show, '\n'], prints: (value) => [value] },
  { name: 'part of a word', script: [`${show}x`, 'y\n'], prints: (value) => [`x${value}y`] },
  { name: 'behind =', script: [`${show}--flag=`, '\n'], prints: (value) => [`--flag=${value}`] },
  { name: 'inside a path', script: [`${show}a/`, '/b.txt\n'], prints: (value) => [`a/${value}/b.txt`] },
  { name: 'beside another', script: [show, '', '\n'], prints: (value) => [value + value] },
  { name: 'behind a variable', script: [`${show}$HOME`, '\n'], prints: (value) => [`/home/nobody${value}`] },
  { name: 'inside braces', script: [`${show}{`, '}\n'], prints: (value) => [`{${value}}`] },
  { name: 'in double quotes', script: [`${show}"a `, ' b"\n'], prints: (value) => [`a ${value} b`] },
  {
    name: 'in double quotes behind a variable',
    script: [`${show}"$HOME`, '"\n'],
    prints: (value) => [`/home/nobody${value}`],
  },
  { name: 'in single quotes', script: [`${show}'a `, " b'\n"], prints: (value) => [`a ${value} b`] },
  {
    name: 'in $( )',
    script: [`${show}"$(printf '%s.' `, ')"\n'],
    prints: (value) => [`${value}.`],
  },
  {
    name: 'in quotes in $( ) in quotes',
    script: [`${show}"<$(printf '%s' "`, '")>"\n'],
    prints: (value) => [`<${trimmed(value)}>`],
  },
  {
    name: 'in a here-document',
    script: ['cat <<END_OF_TEXT\n[', "]\nEND_OF_TEXT\nprintf '\\0'\n"],
    prints: (value) => [`[${value}]\n`],
  },
  { name: 'the value of a variable', script: ['v=', `\n${show}"$v"\n`], prints: (value) => [value] },
  {
    name: 'the environment of one command',
    script: ['V=', ` sh -c 'printf "%s\\0" "$V"'\n`],
    prints: (value) => [value],
  },
  {
    name: 'an argument of a script',
    script: ['sh -c \'printf "%s\\0" "$1"\' x ', '\n'],
    prints: (value) => [value],
  },
  {
    name: 'in a function',
    script: [`f() {\n  ${show}"$1" `, '\n}\nf ', '\n'],
    prints: (value) => [value, value],
  },
  {
    name: 'the subject of case',
    script: ['case ', ` in "${'$'}HOME") ${show}home ;; *) ${show}other ;; esac\n`],
    prints: () => ['other'],
  },
  {
    name: 'a pattern of case',
    script: ['v=', '\ncase $v in ', `) ${show}same ;; *) ${show}other ;; esac\n`],
    prints: () => ['same'],
  },
  {
    name: 'a word of for',
    script: ['for v in a ', ` b; do ${show}"$v"; done\n`],
    prints: (value) => ['a', value, 'b'],
  },
  {
    name: 'an operand of test',
    script: ['if [ x', ' = x', ` ]; then ${show}same; fi\n`],
    prints: () => ['same'],
  },
  {
    name: 'the file of a redirection',
    script: ['cd "$FOLDER"\nprintf x > ./f', `\nfor f in ./f*; do ${show}"$f"; done\nrm -f ./f*\n`],
    prints: (value) => [`./f${value}`],
    takes: (value) => !value.includes('/') && value.length < 200,
  },
  {
    name: 'the last word before a redirection',
    script: [show, '>&1\n'],
    prints: (value) => [value],
  },
]

const folder = mkdtempSync(join(tmpdir(), 'holes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cases = kinds.flatMap((kind) =>
  shells.map(([shell, command]) => [kind.name, shell, kind, command] as const),
)
const large = 'a $b\n"c" '.repeat(11_000)

function takenBy(kind: HoleKind, values: readonly string[]): readonly string[] {
  return values.filter((value) => kind.takes?.(value) !== false)
}

it.each(cases)('takes values known while compiling as %s in %s', (_name, _shell, kind, command) => {
  // What a script hands to another program has the limit of a command line.
  const handsOver = /sh -c|V=/.test(kind.script.join(''))
  const values = takenBy(kind, handsOver ? hostileValues : [...hostileValues, large])
  const scripts = values.map((value) =>
    renderShellTemplate(
      kind.script,
      kind.script.slice(1).map(() => value),
    ),
  )
  expect(wordsPrinted(command, scripts.join(''), { FOLDER: folder })).toEqual(values.flatMap(kind.prints))
})

it.each(cases)('takes values of run time as %s in %s', (_name, _shell, kind, command) => {
  const places = holePlaces(kind.script)
  const script = (variable: string, isStrict: boolean): string =>
    kind.script.reduce((text, next, index) => {
      const place = places[index - 1]
      return `${text}${place === undefined ? '' : writeShellVariable(variable, place, isStrict)}${next}`
    })
  const values = takenBy(kind, [...hostileValues, large.slice(0, 100_000)])
  const variables = values.map((value, index) => [`VALUE_${index}`, value] as const)
  const scripts = variables.map(([variable]) => script(variable, false))
  const env = { ...Object.fromEntries(variables), FOLDER: folder }
  expect(wordsPrinted(command, scripts.join(''), env)).toEqual(values.flatMap(kind.prints))
  // Jenkins unsets what withEnv sets to nothing.
  const unset = wordsPrinted(command, `set -u\n${script('VALUE', true)}`, { FOLDER: folder })
  expect(unset).toEqual(kind.prints(''))
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
  ['text that bash would compute', ['[[ ', ' -eq 1 ]]'], 'a[$(id)]'],
  ['text between backquotes', ['echo `echo ', '`'], 'x'],
  ['text in an arithmetic expansion', ['echo $((1 + ', '))'], '1'],
])('refuses %s', (_name, strings, value) => {
  expect(() => renderShellTemplate(strings, [value])).toThrow()
})

const transpiled = transpileCases(
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
  const { groovy, findings } = transpiled.get(name)
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
