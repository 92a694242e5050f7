import { writeClass } from './class.ts'
import { writeFunction } from './function.ts'
import type { Scope, Variable } from './scope.ts'
import { boolean, int, listOf, optionalOf, text, type Type } from './type.ts'
import type { Writer } from './writer.ts'

/** What stands in the module around the function: values that it captures, enums, functions and classes. */
export function writeModule(writer: Writer): { readonly text: string; readonly scope: Scope } {
  const { choices } = writer
  if (!choices.chance(1, 3)) return { text: '', scope: writer.scope }
  const parts: string[] = []
  let place = writer
  const add = (written: { readonly text: string; readonly scope: Scope }): void => {
    parts.push(written.text)
    place = place.within(written.scope)
  }
  if (choices.chance(2, 3)) add(data(place))
  if (choices.chance(1, 2)) add(enums(place, 'Colour', 'Level'))
  if (choices.chance(1, 2)) add(writeClass(place, 'Counter'))
  for (let i = choices.below(4); i > 0; i -= 1) {
    add(choices.spanned('statement', () => writeFunction(place)))
  }
  if (choices.chance(1, 3)) add(writeClass(place, 'Item'))
  writer.use('module')
  return { text: parts.join(''), scope: place.scope }
}

/** Ways to read one name of the module. */
function readings(
  root: string,
  given: readonly (readonly [string, Type])[],
): readonly Omit<Variable, 'frame'>[] {
  return given.map(([written, type]) => ({ name: root, written, type, isConstant: true, isOutside: true }))
}

const words = ["'a'", "'b c'", "'$x'", "'it\\'s'", "''"] as const
const numbers = ['0', '1', '7', '100', '2147483647'] as const

/** Constants of several shapes: Jenkins gets their values as literals. */
function data(writer: Writer): { readonly text: string; readonly scope: Scope } {
  const { choices } = writer
  const word = (): string => choices.pick(words)
  const number = (): string => choices.pick(numbers)
  const ports: Type = { kind: 'dictionary', of: int }
  const owner: Type = {
    kind: 'record',
    fields: [
      { name: 'name', type: text },
      { name: 'count', type: int },
    ],
  }
  const lines = [
    `const title: string = ${word()};`,
    `const limit: number = ${number()};`,
    `const tags: string[] = [${[word(), word()].slice(choices.below(3)).join(', ')}];`,
    `const ports: Record<string, number> = { a: ${number()}, 'b-c': ${number()} };`,
    `const config = { name: ${word()} as string, size: ${number()} as number, isOn: ${choices.pick(['true', 'false'])} as boolean, owner: { name: ${word()}, count: ${number()} }, class: { tags: [${word()}] } };`,
  ]
  writer.use('captured constants')
  return {
    text: `${lines.join('\n')}\n`,
    scope: writer.with(
      ...readings('title', [['title', text]]),
      ...readings('limit', [['limit', int]]),
      ...readings('tags', [
        ['tags.slice()', listOf(text)],
        ['[...tags]', listOf(text)],
        ["tags.filter((tag) => tag !== 'a')", listOf(text)],
        ['tags.length', int],
        ["tags.join('-')", text],
        ['tags[1]', optionalOf(text)],
      ]),
      ...readings('ports', [
        ['({ ...ports })', ports],
        ['Object.keys(ports)', listOf(text)],
        ['Object.values(ports)', listOf(int)],
        ['Object.entries(ports)', listOf({ kind: 'pair', first: text, second: int })],
        ["ports['b-c']", optionalOf(int)],
      ]),
      ...readings('config', [
        ['config.name', text],
        ['config.size', int],
        ['config.isOn', boolean],
        ['config.owner.count', int],
        ['({ ...config.owner })', owner],
        ['config.class.tags.slice()', listOf(text)],
      ]),
      ...readings('env', [
        ['env.BRANCH_NAME', optionalOf(text)],
        ['env.CHANGE_ID', optionalOf(text)],
      ]),
    ),
  }
}

/** An enum of text and one of numbers. */
export function enums(
  writer: Writer,
  ofText: string,
  ofNumbers: string,
): { readonly text: string; readonly scope: Scope } {
  const { choices } = writer
  writer.use('enum')
  return {
    text:
      `enum ${ofText} { Red = ${choices.pick(words)}, Green = ${choices.pick(words)} }\n` +
      `enum ${ofNumbers} { Low${choices.pick(['', ' = 3', ' = 1 << 4'])}, High }\n`,
    scope: writer.with(
      ...readings(ofText, [
        [`(${ofText}.Red as string)`, text],
        [`(${ofText}.Green as string)`, text],
      ]),
      ...readings(ofNumbers, [
        [`(${ofNumbers}.Low as number)`, int],
        [`(${ofNumbers}.High as number)`, int],
        [`${ofNumbers}[${ofNumbers}.High]`, text],
      ]),
    ),
  }
}
