import { keyOfRunTime, keyText } from './builtins/keyed.ts'
import { call } from './builtins/recipe.ts'
import { int, listOf, text, type Type, type TypeOf, typeText } from './type.ts'
import { grouped, level, type Writer, type Written } from './writer.ts'

const texts = [
  "'a'",
  "''",
  "'b c'",
  "'it\\'s'",
  "'$x'",
  "'a-b=1'",
  "'é😀'",
  "'line\\nbreak'",
  "'\\\\d'",
  "'10'",
  '\'"q"\'',
  '`raw`',
] as const
const integers = ['0', '1', '2', '7', '42', '2147483647', '100', '65536'] as const
const fractions = ['0.5', '1.25', '0.1', '3.75', '1e-7', '123456.789', '-2.5'] as const

/** A literal of the type, with expressions inside where it has parts. */
export function writeLiteral(writer: Writer, type: Type): Written {
  const { choices } = writer
  switch (type.kind) {
    case 'text':
      return call(choices.pick(texts), { size: 8, isLiteral: true })
    case 'int': {
      const number = choices.pick(integers)
      const bits = Math.ceil(Math.log2(Number(number) + 1))
      return choices.chance(1, 4) && number !== '0'
        ? { text: `-${number}`, level: level.unary, bits, isLiteral: true }
        : { text: number, level: level.literal, bits, isLiteral: true }
    }
    case 'fraction':
      return { text: choices.pick(fractions), level: level.unary, isLiteral: true }
    case 'boolean': {
      const counter = choices.pickOr(writer.variables(int), undefined)
      return counter !== undefined
        ? { text: `${writer.name(counter)} > ${choices.below(4)}`, level: level.relation }
        : { text: `(${choices.pick(['true', 'false'])} as boolean)`, level: level.primary }
    }
    case 'list':
      return listLiteral(writer, type.of)
    case 'pair':
      return {
        text: `[${writer.argument(type.first)}, ${writer.argument(type.second)}] as ${typeText(type)}`,
        level: level.relation,
      }
    case 'set':
      return call(`new Set(${writer.argument(listOf(text))})`)
    case 'map':
      return mapLiteral(writer, type)
    case 'dictionary':
      return dictionaryLiteral(writer, type)
    case 'record':
      return call(
        `{ ${type.fields.map((field) => `${field.name}: ${writer.argument(field.type)}`).join(', ')} }`,
      )
    case 'optional':
      return choices.chance(1, 2)
        ? {
            text: `${writer.at(level.relation - 1, type.of)} as ${typeText(type)}`,
            level: level.relation,
            isLiteral: true,
          }
        : { text: `${type.missing} as ${typeText(type)}`, level: level.relation, isLiteral: true }
    case 'function':
      return {
        text: writer.grammar.arrow(writer, type.takes, type.gives, { isTyped: true }),
        level: level.any,
      }
  }
}

function listLiteral(writer: Writer, of: Type): Written {
  const count = writer.choices.below(4)
  if (count === 0) return { text: `[] as ${typeText(listOf(of))}`, level: level.relation, size: 0 }
  let size = 0
  const items = Array.from({ length: count }, () => {
    if (!writer.choices.chance(1, 6)) {
      size += 1
      return writer.argument(of)
    }
    writer.use('spread in a list')
    const spread = writer.expression(listOf(of))
    size += spread.size ?? 24
    return `...${grouped(spread, level.primary)}`
  })
  const body = `[${items.join(', ')}]`
  // Elements of several types would make the list one of a union.
  return /^(?:text|int|boolean)$/.test(of.kind)
    ? { text: body, level: level.primary, size }
    : { text: `${body} as ${typeText(listOf(of))}`, level: level.relation, size }
}

function mapLiteral(writer: Writer, { of }: TypeOf<'map'>): Written {
  const start = `new Map<string, ${typeText(of)}>(`
  const choice = writer.choices.below(4)
  if (choice === 3) {
    return {
      text: `${start}Object.entries(${writer.receiver({ kind: 'dictionary', of })}))`,
      level: level.primary,
    }
  }
  const entries = Array.from({ length: choice }, () => `['${keyText(writer)}', ${writer.argument(of)}]`)
  return { text: `${start}${choice === 0 ? '' : `[${entries.join(', ')}]`})`, level: level.primary }
}

function dictionaryLiteral(writer: Writer, type: TypeOf<'dictionary'>): Written {
  const entries = Array.from({ length: writer.choices.below(4) }, () => {
    switch (writer.choices.below(4)) {
      case 0:
      case 1:
        return `'${keyText(writer)}': ${writer.argument(type.of)}`
      case 2:
        return `[${keyOfRunTime(writer)}]: ${writer.argument(type.of)}`
      default:
        writer.use('spread in an object')
        return `...${writer.receiver(type)}`
    }
  })
  // The same key twice in one literal is an error to TypeScript.
  const known = new Set<string>()
  const unique = entries.filter((entry) => {
    const [key = ''] = entry.split(':')
    const isNew = !entry.startsWith("'") || !known.has(key)
    if (entry.startsWith("'")) known.add(key)
    return isNew
  })
  const body = unique.length === 0 ? '{}' : `{ ${unique.join(', ')} }`
  return { text: `${body} as ${typeText(type)}`, level: level.relation }
}
