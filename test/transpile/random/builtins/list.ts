import { boolean, int, listOf, optionalOf, sameType, text, type Type } from '../type.ts'
import { type Writer } from '../writer.ts'
import { call, plain, type Recipe, type Recipes } from './recipe.ts'
import { position } from './text.ts'

const elementTypes: readonly [Type, ...Type[]] = [text, int, boolean]
const element = (writer: Writer): Type => writer.choices.pick(elementTypes)

/** The element of a list variable in reach, or a simple type. */
function someElement(writer: Writer): Type {
  const found = writer.choices.pickOr(writer.variablesOf('list'), undefined)
  return found?.type.kind === 'list' ? found.type.of : element(writer)
}

const callback = (writer: Writer, of: Type, gives: Type): string =>
  writer.grammar.arrow(writer, writer.choices.chance(1, 3) ? [of, int] : [of], gives, {})

/** A list of the wanted type from a list of the same type. */
const same = (write: (writer: Writer, on: string, of: Type) => string, size = 30): Recipe => ({
  gives: 'list',
  write: (writer, type) =>
    type.kind === 'list' ? call(write(writer, writer.receiver(type), type.of), { size }) : undefined,
})

/** Something that a list of any elements gives. */
const ofAny = (gives: 'boolean' | 'int', write: (writer: Writer, on: string, of: Type) => string): Recipe =>
  plain(gives, (writer) => {
    const of = someElement(writer)
    return write(writer, writer.receiver(listOf(of)), of)
  })

/** An element that may be missing. */
const found = (write: (writer: Writer, on: string, of: Type) => string): Recipe => ({
  gives: 'optional',
  write: (writer, type) =>
    type.kind === 'optional' && type.missing === 'undefined'
      ? call(write(writer, writer.receiver(listOf(type.of)), type.of))
      : undefined,
})

/** A statement on a list in a variable. */
const change = (write: (writer: Writer, on: string, of: Type) => string): Recipe =>
  plain('nothing', (writer) => {
    const variable = writer.choices.pickOr(writer.changeable(writer.variablesOf('list')), undefined)
    if (variable?.type.kind !== 'list') return undefined
    return write(writer, writer.changed(variable), variable.type.of)
  })

/** An element that a list in a variable gives up. */
const taken = (name: string): Recipe => ({
  gives: 'optional',
  write: (writer, type) => {
    if (type.kind !== 'optional' || type.missing !== 'undefined') return undefined
    const lists = writer.changeable(writer.variables(listOf(type.of)))
    const variable = writer.choices.pickOr(lists, undefined)
    return variable && call(`${writer.changed(variable)}.${name}()`)
  },
})

/** Elements that can be looked for. */
const lookup = (name: string, gives: 'boolean' | 'int'): Recipe =>
  plain(gives, (writer) => {
    const of = element(writer)
    return `${writer.receiver(listOf(of))}.${name}(${writer.argument(of)})`
  })

/** A comparator that gives every order a reason, some of them ties. */
function comparator(writer: Writer, of: Type): string | undefined {
  if (of.kind === 'int')
    return writer.choices.pick(['(a, b) => a - b', '(a, b) => b - a', '(a, b) => (a % 3) - (b % 3)'])
  if (of.kind === 'text') {
    return writer.choices.pick([
      '(a, b) => (a < b ? -1 : a > b ? 1 : 0)',
      '(a, b) => a.length - b.length',
      '(a, b) => { if (a === b) return 0; return a > b ? -1 : 1 }',
    ])
  }
  if (of.kind === 'list') return '(a, b) => a.length - b.length'
  if (of.kind !== 'record') return undefined
  const key = of.fields.find(({ type }) => type.kind === 'int' || type.kind === 'text')
  if (key === undefined) return undefined
  return key.type.kind === 'int'
    ? `(a, b) => b.${key.name} - a.${key.name}`
    : `(a, b) => (a.${key.name} < b.${key.name} ? -1 : a.${key.name} > b.${key.name} ? 1 : 0)`
}

function sorted(name: string): Recipe {
  return {
    gives: 'list',
    write: (writer, type) => {
      if (type.kind !== 'list') return undefined
      const by = type.of.kind === 'text' && writer.choices.chance(1, 2) ? '' : comparator(writer, type.of)
      return by === undefined ? undefined : call(`${writer.receiver(type)}.${name}(${by})`, { size: 30 })
    },
  }
}

const items = (writer: Writer, of: Type): string =>
  writer.choices.chance(1, 3) ? `${writer.argument(of)}, ${writer.argument(of)}` : writer.argument(of)

export const listRecipes: Recipes = {
  'array value.length': ofAny('int', (_writer, on) => `${on}.length`),
  'array value.map': {
    gives: 'list',
    write: (writer, type) => {
      if (type.kind !== 'list') return undefined
      const of = someElement(writer)
      return call(`${writer.receiver(listOf(of))}.map(${callback(writer, of, type.of)})`, { size: 30 })
    },
  },
  'array value.filter': [
    same((writer, on, of) => `${on}.filter(${callback(writer, of, boolean)})`),
    same((_writer, on, of) => (of.kind === 'text' || of.kind === 'int' ? `${on}.filter(Boolean)` : on)),
  ],
  'array value.find': found((writer, on, of) => `${on}.find(${callback(writer, of, boolean)})`),
  'array value.findLast': found((writer, on, of) => `${on}.findLast(${callback(writer, of, boolean)})`),
  'array value.findIndex': ofAny(
    'int',
    (writer, on, of) => `${on}.findIndex(${callback(writer, of, boolean)})`,
  ),
  'array value.findLastIndex': ofAny(
    'int',
    (writer, on, of) => `${on}.findLastIndex(${callback(writer, of, boolean)})`,
  ),
  'array value.some': ofAny('boolean', (writer, on, of) => `${on}.some(${callback(writer, of, boolean)})`),
  'array value.every': ofAny('boolean', (writer, on, of) => `${on}.every(${callback(writer, of, boolean)})`),
  'array value.forEach': plain('nothing', (writer) => {
    const of = someElement(writer)
    return `${writer.receiver(listOf(of))}.forEach(${writer.grammar.action(writer, writer.choices.chance(1, 3) ? [of, int] : [of])})`
  }),
  'array value.flatMap': {
    gives: 'list',
    write: (writer, type) => {
      if (type.kind !== 'list') return undefined
      const of = element(writer)
      return call(`${writer.receiver(listOf(of))}.flatMap(${callback(writer, of, type)})`, { size: 90 })
    },
  },
  'array value.reduce': [
    plain(
      'int',
      (writer) =>
        `${writer.receiver(listOf(int))}.reduce((sum, one) => sum + one${writer.choices.pick([', 0', ' % 7, 5', '.toString().length, 1'])})`,
      { bits: 40 },
    ),
    plain(
      'text',
      (writer) =>
        `${writer.receiver(listOf(text))}.reduce((all, one) => all + one${writer.choices.pick(['', ".slice(1) + '/'"])}, ${writer.argument(text)})`,
      { size: 400 },
    ),
  ],
  'array value.fill': change((writer, on, of) => `${on}.fill(${writer.argument(of)})`),
  'array value.pop': taken('pop'),
  'array value.shift': taken('shift'),
  'array value.push': [
    change((writer, on, of) => `${on}.push(${items(writer, of)})`),
    change((writer, on, of) => `${on}.push(...${writer.receiver(listOf(of))}.slice(0, 2))`),
  ],
  'array value.unshift': change((writer, on, of) => `${on}.unshift(${writer.argument(of)})`),
  'array value.reverse': [
    change((_writer, on) => `${on}.reverse()`),
    same((_writer, on) => `${on}.reverse()`),
  ],
  'array value.splice': [
    change(
      (writer, on, of) =>
        `${on}.splice(${writer.choices.below(5)}, ${writer.choices.below(3)}${writer.choices.chance(1, 2) ? `, ${writer.argument(of)}` : ''})`,
    ),
    {
      gives: 'list',
      write: (writer, type) => {
        const variable = writer.choices.pickOr(writer.changeable(writer.variables(type)), undefined)
        return (
          variable &&
          call(`${writer.changed(variable)}.splice(${position(writer)}, ${writer.choices.below(3)})`)
        )
      },
    },
  ],
  'array value.includes': lookup('includes', 'boolean'),
  'array value.indexOf': lookup('indexOf', 'int'),
  'array value.lastIndexOf': lookup('lastIndexOf', 'int'),
  'array value.at': found((writer, on) => `${on}.at(${position(writer)})`),
  'array value.concat': same(
    (writer, on, of) =>
      `${on}.concat(${writer.argument(listOf(of))}${of.kind === 'list' || of.kind === 'pair' ? '' : `, ${writer.argument(of)}`})`,
    60,
  ),
  'array value.entries': {
    gives: 'list',
    write: (writer, type) =>
      type.kind === 'list' && type.of.kind === 'pair' && type.of.first.kind === 'int'
        ? call(`[...${writer.receiver(listOf(type.of.second))}.entries()]`)
        : undefined,
  },
  'array value.keys': {
    gives: 'list',
    write: (writer, type) =>
      type.kind === 'list' && type.of.kind === 'int'
        ? call(`[...${writer.receiver(listOf(element(writer)))}.keys()]`)
        : undefined,
  },
  'array value.values': same((_writer, on) => `[...${on}.values()]`),
  'array value.flat': {
    gives: 'list',
    write: (writer, type) =>
      type.kind === 'list' && type.of.kind !== 'list'
        ? call(`${writer.receiver(listOf(type))}.flat()`, { size: 90 })
        : undefined,
  },
  'array value.slice': same(
    (writer, on) =>
      `${on}.slice(${position(writer)}${writer.choices.chance(1, 2) ? `, ${position(writer)}` : ''})`,
  ),
  'array value.sort': sorted('sort'),
  'array value.toSorted': sorted('toSorted'),
  'array value.toReversed': same((_writer, on) => `${on}.toReversed()`),
  'array value.reduceRight': plain(
    'text',
    (writer) =>
      `${writer.receiver(listOf(text))}.reduceRight((all, one) => all + one, ${writer.argument(text)})`,
    { size: 400 },
  ),
  'array value.toSpliced': same(
    (writer, on, of) =>
      `${on}.toSpliced(${position(writer)}, ${writer.choices.below(3)}, ${writer.argument(of)})`,
  ),
  'array value.toString': plain('text', (writer) => `${writer.receiver(listOf(text))}.toString()`, {
    size: 400,
  }),
  'array value.with': same(
    (writer, on, of) => `[${writer.argument(of)}, ...${on}].with(0, ${writer.argument(of)})`,
  ),
  'Array.of': {
    gives: 'list',
    write: (writer, type) =>
      type.kind === 'list' && type.of.kind === 'text'
        ? call(`Array.of(${writer.argument(text)}, ${writer.argument(text)})`)
        : undefined,
  },
  '.structuredClone': same((_writer, on) => `structuredClone(${on})`),
  'Object.freeze': {
    gives: 'list',
    write: (writer, type) =>
      type.kind === 'list'
        ? call(`[...Object.freeze([...${writer.receiver(type)}])]`, { size: 40 })
        : undefined,
  },
  'Array.from': [
    {
      gives: 'list',
      write: (writer, type) =>
        type.kind === 'list'
          ? call(
              `Array.from({ length: ${writer.choices.below(5)} }, ${writer.grammar.arrow(writer, [{ kind: 'optional', of: text, missing: 'undefined' }, int], type.of, { hasUnusedFirst: true })})`,
            )
          : undefined,
    },
    same((_writer, on) => `Array.from(${on})`),
    {
      gives: 'list',
      write: (writer, type) =>
        type.kind === 'list' && sameType(type.of, text)
          ? call(`Array.from(${writer.receiver(text)})`)
          : undefined,
    },
  ],
  'Array.isArray': plain(
    'boolean',
    (writer) =>
      `Array.isArray(${writer.argument(writer.choices.pick([listOf(int), text, optionalOf(listOf(text))]))})`,
  ),
}
