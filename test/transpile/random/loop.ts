import { writeTest } from './condition.ts'
import type { Scope } from './scope.ts'
import { int, listOf, randomType, text, type Type } from './type.ts'
import type { Writer } from './writer.ts'

/** A loop of any kind, some with a label. */
export function writeLoop(writer: Writer): string {
  const { choices, scope } = writer
  const label = choices.chance(1, 4) ? `loop${choices.next()}` : ''
  const body = writer.nested({
    loops: [...scope.loops.filter((one) => one !== ''), '', ...(label === '' ? [] : [label])],
    isInSwitch: false,
    times: scope.times * 3,
    mayEnd: true,
  })
  const head = label === '' ? '' : `${label}: `
  switch (choices.below(8)) {
    case 0:
    case 1:
      return `${head}${forOf(body)}`
    case 2:
      return `${head}${forEntries(body)}`
    case 3:
      return `${head}${counting(body)}`
    case 4:
      return `${head}${forIn(body)}`
    case 5:
      return forMap(body, head)
    case 6:
      return whileLoop(body, head)
    default:
      return `${head}${counting(body)}`
  }
}

function statements(writer: Writer, scope: Scope): string {
  return writer.grammar.block(writer.within(scope)).text
}

/** `for (const x of list)` over a list, a text or a Set. */
function forOf(writer: Writer): string {
  const { choices } = writer
  const of = randomType(choices, 1)
  const source: Type = choices.pick([listOf(of), listOf(of), listOf(of), { kind: 'set' }, text])
  const over = copied(writer, source)
  const name = writer.freshName()
  writer.use('for of')
  const element = source.kind === 'list' ? of : text
  return `for (const ${name} of ${over}) {\n${statements(writer, writer.with({ name, type: element, isConstant: true }))}}\n`
}

/** A list that the body of the loop does not change. */
function copied(writer: Writer, type: Type): string {
  const over = writer.argument(type)
  return type.kind === 'list'
    ? `[...${writer.choices.chance(1, 3) ? `(${over}).slice(0, 4)` : `(${over})`}]`
    : type.kind === 'set'
      ? `[...${`(${over})`}]`
      : over
}

function forEntries(writer: Writer): string {
  const of = randomType(writer.choices, 1)
  const over = copied(writer, listOf(of))
  const index = writer.freshName()
  const name = writer.freshName()
  writer.use('for of entries')
  const scope = writer.with(
    { name: index, type: int, isConstant: true },
    { name, type: of, isConstant: true },
  )
  return `for (const [${index}, ${name}] of ${over}.entries()) {\n${statements(writer, scope)}}\n`
}

/** A loop with a counter that its body does not change. */
function counting(writer: Writer): string {
  const { choices } = writer
  const name = writer.freshName()
  const other = writer.freshName()
  // Declared or not, the second name stands for nothing else here.
  const around = writer.with({ name: other, type: int, isConstant: true })
  const variables = around.variables.filter((variable) => variable.name !== other)
  const body = (): string =>
    statements(writer, writer.within({ ...around, variables }).with({ name, type: int, isConstant: true }))
  writer.use('for')
  switch (choices.below(4)) {
    case 0:
      return `for (let ${name} = 0; ${name} < 3; ${name}++) {\n${body()}}\n`
    case 1:
      return `for (let ${name} = 5; ${name} > 0; ${name} -= 2) {\n${body()}}\n`
    case 2:
      return `for (let ${name} = 0, ${other} = 3; ${name} < ${other}; ${name}++, ${other}--) {\n${body()}}\n`
    default:
      return `for (let ${name} = 0; ${name} < Math.min(4, (${writer.argument(listOf(text))}).length); ${name} += 1) {\n${body()}}\n`
  }
}

function forIn(writer: Writer): string {
  const dictionary = writer.choices.pickOr(writer.variablesOf('dictionary'), undefined)
  if (dictionary === undefined) return forOf(writer)
  const over = writer.name(dictionary)
  const name = writer.freshName()
  writer.use('for in')
  return `for (const ${name} in { ...${over} }) {\n${statements(writer, writer.with({ name, type: text, isConstant: true }))}}\n`
}

function forMap(writer: Writer, head: string): string {
  const map = writer.choices.pickOr(writer.variablesOf('map', 'dictionary'), undefined)
  if (map === undefined || !('of' in map.type)) return `${head}${forOf(writer)}`
  const held = writer.name(map)
  const over = map.type.kind === 'map' ? `new Map(${held})` : `Object.entries(${held})`
  const key = writer.freshName()
  const name = writer.freshName()
  writer.use('for of a map')
  const scope = writer.with(
    { name: key, type: text, isConstant: true },
    { name, type: map.type.of, isConstant: true },
  )
  return `${head}for (const [${key}, ${name}] of ${over}) {\n${statements(writer, scope)}}\n`
}

/** A loop that ends by a counter of its own, whatever its condition says. */
function whileLoop(writer: Writer, head: string): string {
  const counter = `left${writer.choices.next()}`
  const condition = writer.choices.chance(1, 2) ? ` && (${writeTest(writer)})` : ''
  const isDo = writer.choices.chance(1, 2)
  const body = statements(writer, { ...writer.scope, mayEnd: !isDo })
  writer.use(isDo ? 'do while' : 'while')
  return isDo
    ? `let ${counter} = 3;\n${head}do {\n${body}} while (--${counter} > 0${condition})\n`
    : `let ${counter} = 3;\n${head}while (${counter}-- > 0${condition}) {\n${body}}\n`
}
