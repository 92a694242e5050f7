import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { type Expression, generated } from '../../compiler/groovy/ast/nodes.ts'
import { printExpression } from '../../compiler/groovy/print/index.ts'
import { structuresOf, valuesOf } from './parser/parse.ts'
import { structureOf } from './parser/structure.ts'
import { name, text } from './support.ts'

const single: readonly (readonly [value: string, printed: string])[] = [
  ['', `''`],
  ['make', `'make'`],
  [`it's`, String.raw`'it\'s'`],
  ['say "yes"', `'say "yes"'`],
  ['$HOME ${x}', "'$HOME ${x}'"],
  ['a\nb\tc\rd\be\ff', String.raw`'a\nb\tc\rd\be\ff'`],
  ['C:\\users\\u0041', String.raw`'C:\\users\\u0041'`],
  ['\\', String.raw`'\\'`],
  ['\\\\u', String.raw`'\\\\u'`],
  ['\0\u001b\u007f', String.raw`'\u0000\u001b\u007f'`],
  ['한국어 é 😀', `'한국어 é 😀'`],
  ['\u2028\u202e\ufeff\ufffe', String.raw`'\u2028\u202e\ufeff\ufffe'`],
  ['\ud800 \udc00', String.raw`'\ud800 \udc00'`],
  ['a\uffffb', `'a' + (char) 0xFFFF + 'b'`],
  ['\uffff', `'' + (char) 0xFFFF`],
]

it.each(single)('prints %j in single quotes as %s', (value, printed) => {
  expect(printExpression(text(value))).toBe(printed)
})

const multiline: readonly (readonly [value: string, printed: string])[] = [
  ['one line', `'one line'`],
  ['\n  a\n\tb  \n', `'''\n  a\n\tb  \n'''`],
  ["a\n'b' ''c''", `'''a\n'b' ''c\\''''`.replace("''c\\''''", "''c'\\''''")],
  ["'''\n''''''", "'''''\\'\n''\\'''\\''''"],
  ['a\n\\', String.raw`'''a` + '\n' + String.raw`\\'''`],
  ["a\n\\'", "'''a\n" + String.raw`\\\''''`],
  ['a\\\nb', "'''a\\\\\nb'''"],
  ['$HOME\n"""', `'''$HOME\n"""'''`],
  ['a\r\nb\0', "'''a\\r\nb\\u0000'''"],
  ['C:\\users\n', "'''C:\\\\users\n'''"],
]

it.each(multiline)('keeps the lines of %j in triple quotes', (value, printed) => {
  expect(printExpression(create.multilineString(value, generated))).toBe(printed)
})

const x = name('x')
const interpolated: readonly (readonly [
  parts: readonly (string | Expression)[],
  lines: boolean,
  printed: string,
])[] = [
  [['a ', x], false, '"a ${x}"'],
  [['/busybox:', name('PATH')], false, '"/busybox:$PATH"'],
  [[name('OS'), '-', name('ARCH')], false, '"$OS-$ARCH"'],
  [[name('OS'), '_x'], false, '"${OS}_x"'],
  [[name('OS'), '.x'], false, '"${OS}.x"'],
  [[name('OS'), name('ARCH')], false, '"${OS}$ARCH"'],
  [[name('OS'), 'é'], false, '"${OS}é"'],
  [['$', x, '$'], false, '"\\$${x}\\$"'],
  [['"', x, "'"], false, `"\\"\${x}'"`],
  [['\\', x, '\\u0041'], false, '"\\\\${x}\\\\u0041"'],
  [['a\n', x], false, '"a\\n${x}"'],
  [['a\n', x], true, '"""a\n${x}"""'],
  [['"a"\n""', x, '"""', '"'], true, '""""a"\n""${x}""\\"\\""""'],
  [['\n', x, '"'], true, '"""\n${x}\\""""'],
  [[create.propertyAccess(name('env'), 'TAG', generated)], false, '"${env.TAG}"'],
  [[create.gstring(['b', x], generated)], false, '"${"b${x}"}"'],
  [['only text $'], false, "'only text $'"],
  [[create.closure([], create.block([], generated), generated)], false, '"${({ -> })}"'],
]

it.each(interpolated)('interpolates %j', (parts, lines, printed) => {
  expect(printExpression(create.gstring(parts, generated, { multiline: lines }))).toBe(printed)
})

it('puts a hole of several lines between triple quotes, where alone Groovy takes it', () => {
  const lines = create.closure([], create.block([], generated, ['// nothing']), generated)
  expect(printExpression(create.gstring(['a\n', lines], generated))).toMatchInlineSnapshot(`
    """"a\\n\${({ ->
      // nothing
    })}""""
  `)
})

it('prints strings that Groovy reads back to the last character', async () => {
  const expressions = [
    ...single.filter(([value]) => !value.includes('\uffff')).map(([value]) => text(value)),
    ...multiline.map(([value]) => create.multilineString(value, generated)),
    ...interpolated.map(([parts, lines]) => create.gstring(parts, generated, { multiline: lines })),
  ]
  expect(await structuresOf(expressions.map(printExpression))).toEqual(
    expressions.map((expression) => `{ ${structureOf(expression)}; }`),
  )
})

const manyLines = `${'0123456789abcdef'.repeat(8)}\n`.repeat(600)

it.each([
  ['of one line', 'a'.repeat(70_000), false],
  ['of many lines', manyLines, true],
  ['whose characters take three bytes', '한'.repeat(30_000), false],
  ['of surrogate pairs', '😀'.repeat(20_000), false],
  ['with the one character that no source can hold', 'a\uffff\uffffb', false],
])('sums up a string %s from pieces that a class file can hold', async (_, value, lines) => {
  const printed = printExpression(lines ? create.multilineString(value, generated) : text(value))
  expect(await valuesOf([`return ${printed}`])).toEqual([value])
})

it('cuts long text behind a line break', () => {
  const printed = printExpression(create.multilineString(manyLines, generated))
  expect(printed.split("''' +\n")).toHaveLength(3)
  expect(printed).toContain("\n''' +\n")
})

it('sums up a string of more holes than Groovy takes in one', async () => {
  const parts = Array.from({ length: 450 }, (_, index) => [
    name('x'),
    index === 300 ? '\uffff' : `${index},`,
  ]).flat()
  const printed = printExpression(create.gstring(parts, generated))
  const expected = parts.map((part) => (typeof part === 'string' ? part : '7')).join('')
  expect(await valuesOf([`def x = 7\nreturn (${printed}).toString()`])).toEqual([expected])
})
