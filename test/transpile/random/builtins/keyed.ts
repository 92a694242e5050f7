import { int, listOf, set, text, type Type } from '../type.ts'
import { level, type Written, type Writer } from '../writer.ts'
import { call, plain, type Recipe, type Recipes } from './recipe.ts'

/** Keys of objects, Maps and Sets; some mean something else to Groovy's maps, some look like integers. */
const keys = [
  'a',
  'b',
  'key',
  'size',
  'class',
  'x-y',
  'é',
  'empty',
  '10',
  '2',
  '0',
  '007',
  '4294967295',
] as const
export const keyText = (writer: Writer): string => writer.choices.pick(keys)
export const key = (writer: Writer): string =>
  writer.choices.chance(2, 3) ? `'${keyText(writer)}'` : keyOfRunTime(writer)

/** A key that only the run tells, also one that looks like an integer. */
export function keyOfRunTime(writer: Writer): string {
  writer.use('computed key')
  switch (writer.choices.below(3)) {
    case 0:
      return `'k' + ${writer.at(level.product, text)}`
    case 1:
      return `\`\${${writer.argument(int)}}\``
    default:
      return writer.at(level.sum, text)
  }
}

const maps = (writer: Writer): readonly string[] => variablesOf(writer, 'map')
const sets = (writer: Writer): readonly string[] => variablesOf(writer, 'set')

function variablesOf(writer: Writer, kind: 'map' | 'set'): readonly string[] {
  return writer.variablesOf(kind).map(({ name }) => name)
}

/** A statement on a variable of the kind. */
const change = (
  kind: 'map' | 'set' | 'dictionary',
  write: (writer: Writer, on: string, of: Type) => string,
): Recipe =>
  plain('nothing', (writer) => {
    const variable = writer.choices.pickOr(writer.changeable(writer.variablesOf(kind)), undefined)
    if (variable === undefined) return undefined
    const { type } = variable
    return write(writer, writer.changed(variable), 'of' in type ? type.of : text)
  })

/** Something of any Map in a variable. */
const ofMap = (gives: 'boolean' | 'int', write: (writer: Writer, on: string) => string): Recipe =>
  plain(gives, (writer) => {
    const name = writer.choices.pickOr(maps(writer), undefined)
    if (name === undefined) return undefined
    writer.scope.names.use(name)
    return write(writer, name)
  })

const ofSet = (gives: 'boolean' | 'int', write: (writer: Writer, on: string) => string): Recipe =>
  plain(gives, (writer) => {
    const name = writer.choices.pickOr(sets(writer), undefined)
    if (name === undefined) return undefined
    writer.scope.names.use(name)
    return write(writer, name)
  })

/** A list of what a Map or an object holds. */
const listing = (
  kind: 'map' | 'dictionary',
  part: 'key' | 'value' | 'entry',
  write: (on: string) => string,
): Recipe => ({
  gives: 'list',
  write: (writer, type): Written | undefined => {
    if (type.kind !== 'list') return undefined
    const of = heldBy(type.of, part)
    return of && call(write(writer.receiver({ kind, of })))
  },
})

function heldBy(element: Type, part: 'key' | 'value' | 'entry'): Type | undefined {
  if (part === 'value') return element
  if (part === 'key') return element.kind === 'text' ? int : undefined
  return element.kind === 'pair' && element.first.kind === 'text' ? element.second : undefined
}

const action = (writer: Writer, takes: readonly Type[]): string => writer.grammar.action(writer, takes)

export const keyedRecipes: Recipes = {
  'map value.size': ofMap('int', (_writer, on) => `${on}.size`),
  'map value.clear': change('map', (_writer, on) => `${on}.clear()`),
  'map value.delete': change('map', (writer, on) => `${on}.delete(${key(writer)})`),
  'map value.set': change('map', (writer, on, of) => `${on}.set(${key(writer)}, ${writer.argument(of)})`),
  'map value.entries': listing('map', 'entry', (on) => `[...${on}.entries()]`),
  'map value.keys': listing('map', 'key', (on) => `[...${on}.keys()]`),
  'map value.values': listing('map', 'value', (on) => `[...${on}.values()]`),
  'map value.forEach': plain('nothing', (writer) => {
    const variable = writer.choices.pickOr(writer.variablesOf('map'), undefined)
    if (variable?.type.kind !== 'map') return undefined
    return `${writer.name(variable)}.forEach(${action(writer, writer.choices.chance(2, 3) ? [variable.type.of, text] : [variable.type.of])})`
  }),
  'map value.get': {
    gives: 'optional',
    write: (writer, type) =>
      type.kind === 'optional' && type.missing === 'undefined'
        ? call(`${writer.receiver({ kind: 'map', of: type.of })}.get(${key(writer)})`)
        : undefined,
  },
  'map value.has': ofMap('boolean', (writer, on) => `${on}.has(${key(writer)})`),
  'set value.size': ofSet('int', (_writer, on) => `${on}.size`),
  'set value.add': change('set', (writer, on) => `${on}.add(${writer.argument(text)})`),
  'set value.delete': change('set', (writer, on) => `${on}.delete(${key(writer)})`),
  'set value.forEach': plain('nothing', (writer) => {
    const name = writer.choices.pickOr(sets(writer), undefined)
    if (name === undefined) return undefined
    writer.scope.names.use(name)
    return `${name}.forEach(${action(writer, [text])})`
  }),
  'set value.has': ofSet('boolean', (writer, on) => `${on}.has(${key(writer)})`),
  'set value.keys': textsOf((on) => `[...${on}.keys()]`),
  'set value.values': textsOf((on) => `[...${on}.values()]`),
  'Object.keys': listing('dictionary', 'key', (on) => `Object.keys(${on})`),
  'Object.values': listing('dictionary', 'value', (on) => `Object.values(${on})`),
  'Object.entries': listing('dictionary', 'entry', (on) => `Object.entries(${on})`),
  'Object.assign': [
    change(
      'dictionary',
      (writer, on, of) => `Object.assign(${on}, ${writer.argument({ kind: 'dictionary', of })})`,
    ),
    {
      gives: 'dictionary',
      write: (writer, type) => call(`Object.assign({}, ${writer.argument(type)}, ${writer.argument(type)})`),
    },
  ],
  'Object.fromEntries': {
    gives: 'dictionary',
    write: (writer, type) =>
      type.kind === 'dictionary'
        ? call(`Object.fromEntries(${writer.receiver(entriesOf(writer, type.of))})`)
        : undefined,
  },
  'Object.hasOwn': plain(
    'boolean',
    (writer) =>
      `Object.hasOwn(${writer.receiver({ kind: 'dictionary', of: writer.choices.pick([int, text]) })}, ${key(writer)})`,
  ),
  'JSON.stringify': plain(
    'text',
    (writer) => {
      const value = writer.choices.pick<Type>([
        text,
        int,
        listOf(text),
        listOf(listOf(int)),
        { kind: 'dictionary', of: text },
        listOf({ kind: 'dictionary', of: int }),
      ])
      return `JSON.stringify(${writer.argument(value)}${writer.choices.pick(['', ', null, 2', '', ", undefined, '-'"])})`
    },
    { size: 400 },
  ),
  'JSON.parse': [
    {
      gives: 'list',
      write: (writer, type) =>
        type.kind === 'list' && (type.of.kind === 'text' || type.of.kind === 'int')
          ? call(
              `(JSON.parse(JSON.stringify(${writer.argument(type)})) as ${type.of.kind === 'text' ? 'string' : 'number'}[])`,
            )
          : undefined,
    },
    {
      gives: 'dictionary',
      write: (writer, type) =>
        type.kind === 'dictionary' && type.of.kind === 'int'
          ? call(
              `(JSON.parse(${writer.choices.pick(['\'{"b":1,"a":2}\'', '\'{"z": 10, "a": 2000000000}\'', '\'{"b":1,"12":2,"3":4}\''])}) as Record<string, number>)`,
            )
          : undefined,
    },
  ],
  'set value.clear': change('set', (_writer, on) => `${on}.clear()`),
  'date value.getTime': dateNumber('getTime'),
  'date value.valueOf': dateNumber('valueOf'),
  'date value.getUTCDate': dateNumber('getUTCDate'),
  'date value.getUTCDay': dateNumber('getUTCDay'),
  'date value.getUTCFullYear': dateNumber('getUTCFullYear'),
  'date value.getUTCHours': dateNumber('getUTCHours'),
  'date value.getUTCMilliseconds': dateNumber('getUTCMilliseconds'),
  'date value.getUTCMinutes': dateNumber('getUTCMinutes'),
  'date value.getUTCMonth': dateNumber('getUTCMonth'),
  'date value.getUTCSeconds': dateNumber('getUTCSeconds'),
  'date value.toISOString': plain('text', (writer) => `${date(writer)}.toISOString()`, { size: 24 }),
  'date value.toJSON': plain('text', (writer) => `${date(writer)}.toJSON()`, { size: 24 }),
  'Date.parse': plain(
    'int',
    (writer) => `Date.parse(${writer.choices.pick(["'2024-02-29'", "'1969-12-31T23:59:59Z'"])})`,
    { bits: 41 },
  ),
  'Date.now': plain('boolean', () => '(Date.now() > 1000000)'),
}

/** What `Object.fromEntries` makes an object of. */
function entriesOf(writer: Writer, of: Type): Type {
  return writer.choices.chance(1, 2) ? { kind: 'map', of } : listOf({ kind: 'pair', first: text, second: of })
}

function date(writer: Writer): string {
  const seconds = writer.choices.chance(1, 2)
    ? `${writer.choices.below(9_999)}`
    : writer.at(level.primary, int)
  return `new Date(${seconds} * 1000 + ${writer.choices.below(999)})`
}

function dateNumber(method: string): Recipe {
  return plain('int', (writer) => `${date(writer)}.${method}()`, { bits: 42 })
}

function textsOf(write: (on: string) => string): Recipe {
  return {
    gives: 'list',
    write: (writer, type) =>
      type.kind === 'list' && type.of.kind === 'text' ? call(write(writer.receiver(set))) : undefined,
  }
}
