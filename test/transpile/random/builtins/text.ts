import { int, listOf, text } from '../type.ts'
import { level, type Writer } from '../writer.ts'
import { call, plain, type Recipes } from './recipe.ts'

const on = (writer: Writer): string => writer.receiver(text)
const part = (writer: Writer): string => writer.argument(text)
/** Positions around both ends of short text. */
export const position = (writer: Writer): string =>
  writer.choices.chance(1, 4) ? `${writer.at(level.product, int)} % 7` : `${writer.choices.below(12) - 4}`
const optional = (writer: Writer, write: () => string): string =>
  writer.choices.chance(1, 2) ? `, ${write()}` : ''

/** Expressions without groups; none matches half of a character, which Java never does. */
const patterns = [
  '/a/',
  '/[ab]/g',
  '/b+/g',
  '/\\d+/g',
  '/^a/',
  '/c$/',
  '/\\s+/g',
  '/[^a-z]+/gi',
  '/x|y/',
  '/\\bb/',
] as const
const groups = ['/(a)(b)?/', '/(\\w)-(\\w)/', '/^(\\w*)(.*)$/', '/(?<key>[a-z]+)=?(\\d*)/'] as const
const isGlobal = (pattern: string): boolean => /g[a-z]*$/.test(pattern)
const globals = patterns.filter(isGlobal)
const once = patterns.filter((pattern) => !isGlobal(pattern))
const pattern = (writer: Writer, from: readonly string[]): string => writer.choices.pickOr(from, '/a/')
const separator = (writer: Writer): string =>
  writer.choices.pick(["','", "''", "'a'", "' '", '/[,.]/', '/\\d/', "'ab'"])
const replacement = (writer: Writer): string =>
  writer.choices.chance(1, 2) ? part(writer) : writer.choices.pick(["'$&!'", "'$$'", "''", "'\\\\1'"])
/** A function that answers each match; it cannot perform a step. */
const answer = (writer: Writer): string =>
  writer.grammar.arrow(writer, [text], text, { isPure: true, isExpression: true })

export const textRecipes: Recipes = {
  'string value.length': plain('int', (writer) => `${on(writer)}.length`, { bits: 12 }),
  'string value.charAt': plain('text', (writer) => `${on(writer)}.charAt(${position(writer)})`, { size: 1 }),
  'string value.at': {
    gives: 'optional',
    write: (writer, type) =>
      type.kind === 'optional' && type.of.kind === 'text' && type.missing === 'undefined'
        ? call(`${on(writer)}.at(${position(writer)})`)
        : undefined,
  },
  'string value.includes': plain('boolean', (writer) => `${on(writer)}.includes(${part(writer)})`),
  'string value.startsWith': plain(
    'boolean',
    (writer) =>
      `${on(writer)}.startsWith(${part(writer)}${optional(writer, () => `${writer.choices.below(5)}`)})`,
  ),
  'string value.endsWith': plain('boolean', (writer) => `${on(writer)}.endsWith(${part(writer)})`),
  'string value.indexOf': plain(
    'int',
    (writer) =>
      `${on(writer)}.indexOf(${part(writer)}${optional(writer, () => `${writer.choices.below(5)}`)})`,
    { bits: 12 },
  ),
  'string value.lastIndexOf': plain('int', (writer) => `${on(writer)}.lastIndexOf(${part(writer)})`, {
    bits: 12,
  }),
  'string value.slice': plain(
    'text',
    (writer) => `${on(writer)}.slice(${position(writer)}${optional(writer, () => position(writer))})`,
  ),
  'string value.substring': plain(
    'text',
    (writer) => `${on(writer)}.substring(${position(writer)}${optional(writer, () => position(writer))})`,
  ),
  'string value.split': {
    gives: 'list',
    write: (writer, type) =>
      type.kind === 'list' && type.of.kind === 'text'
        ? call(
            `${on(writer)}.split(${separator(writer)}${writer.choices.chance(1, 4) ? `, ${writer.choices.below(4)}` : ''})`,
            { size: 40 },
          )
        : undefined,
  },
  'string value.replace': [
    plain('text', (writer) => `${on(writer)}.replace(${part(writer)}, ${replacement(writer)})`, {
      size: 60,
    }),
    plain('text', (writer) => `${on(writer)}.replace(${pattern(writer, patterns)}, ${replacement(writer)})`, {
      size: 100,
    }),
    plain('text', (writer) => `${on(writer)}.replace(${pattern(writer, patterns)}, ${answer(writer)})`, {
      size: 100,
    }),
    plain(
      'text',
      (writer) =>
        `${on(writer)}.replace(/(\\w)([-= ])/g, ${writer.choices.pick(["'$2$1'", '(all, a: string, b: string) => b + a'])})`,
      { size: 60 },
    ),
  ],
  'string value.replaceAll': [
    plain('text', (writer) => `${on(writer)}.replaceAll(${part(writer)}, ${replacement(writer)})`, {
      size: 100,
    }),
    plain('text', (writer) => `${on(writer)}.replaceAll(${pattern(writer, globals)}, ${answer(writer)})`, {
      size: 100,
    }),
  ],
  'string value.trim': plain('text', (writer) => `${on(writer)}.trim()`),
  'string value.trimStart': plain('text', (writer) => `${on(writer)}.trimStart()`),
  'string value.trimEnd': plain('text', (writer) => `${on(writer)}.trimEnd()`),
  'string value.padStart': plain(
    'text',
    (writer) =>
      `${on(writer)}.padStart(${writer.choices.below(12)}${optional(writer, () => filling(writer))})`,
  ),
  'string value.padEnd': plain(
    'text',
    (writer) => `${on(writer)}.padEnd(${writer.choices.below(12)}${optional(writer, () => filling(writer))})`,
  ),
  'string value.repeat': plain('text', (writer) => `${on(writer)}.repeat(${writer.choices.below(4)})`, {
    size: 120,
  }),
  'string value.concat': plain(
    'text',
    (writer) => `${on(writer)}.concat(${part(writer)}${optional(writer, () => part(writer))})`,
    { size: 100 },
  ),
  'string value.toUpperCase': plain('text', (writer) => `${on(writer)}.toUpperCase()`),
  'string value.toLowerCase': plain('text', (writer) => `${on(writer)}.toLowerCase()`),
  'string value.toString': plain('text', (writer) => `${on(writer)}.toString()`),
  'string value.match': [
    {
      gives: 'list',
      write: (writer, type) =>
        type.kind === 'list' && type.of.kind === 'text'
          ? call(`[...(${on(writer)}.match(${pattern(writer, globals)}) ?? [])]`)
          : undefined,
    },
    plain(
      'text',
      (writer) =>
        `(${on(writer)}.match(${pattern(writer, groups)})?.[${writer.choices.below(3)}] ?? ${writer.at(level.primary, text)})`,
    ),
    plain('boolean', (writer) => `(${on(writer)}.match(${pattern(writer, patterns)}) !== null)`),
  ],
  'string value.matchAll': {
    gives: 'list',
    write: (writer, type) =>
      type.kind === 'list' && type.of.kind === 'text'
        ? call(
            `[...${on(writer)}.matchAll(/([ab])(\\w?)/g)].map((found) => found[${writer.choices.below(3)}] ?? '')`,
          )
        : undefined,
  },
  'string value.charCodeAt': plain(
    'int',
    (writer) => `(${on(writer)} + 'abc').charCodeAt(${writer.choices.below(3)})`,
    {
      bits: 16,
    },
  ),
  'string value.codePointAt': plain(
    'int',
    (writer) => `(${on(writer)}.codePointAt(${writer.choices.below(4)}) ?? 0)`,
    { bits: 21 },
  ),
  'string value.localeCompare': plain(
    'int',
    (writer) =>
      `${writer.choices.pick(["'b'", "'a'", "'B'", "''", "'ab'"])}.localeCompare(${writer.choices.pick(["'b'", "'A'", "'a'"])})`,
    { bits: 1 },
  ),
  'string value.search': plain('int', (writer) => `${on(writer)}.search(${pattern(writer, once)})`, {
    bits: 12,
  }),
  'string value.valueOf': plain('text', (writer) => `${on(writer)}.valueOf()`),
  'String.fromCharCode': plain('text', (writer) => `String.fromCharCode(${97 + writer.choices.below(20)})`, {
    size: 1,
  }),
  'regexp value.test': plain('boolean', (writer) => `${pattern(writer, once)}.test(${part(writer)})`),
  'regexp value.exec': plain(
    'text',
    (writer) => `(${pattern(writer, groups)}.exec(${part(writer)})?.[${writer.choices.below(3)}] ?? '')`,
  ),
  '.String': [
    plain('text', (writer) => `String(${writer.argument(text)})`),
    plain('text', (writer) => `String(${writer.argument(int)})`, { size: 12 }),
    plain('text', (writer) => `String(${writer.argument({ kind: 'boolean' })})`, { size: 5 }),
    plain('text', (writer) => `String(${writer.argument({ kind: 'fraction' })})`, { size: 24 }),
  ],
  '.encodeURIComponent': plain('text', (writer) => `encodeURIComponent(${part(writer)})`, { size: 150 }),
  '.decodeURIComponent': plain(
    'text',
    (writer) => `decodeURIComponent(encodeURIComponent(${part(writer)}))`,
    { size: 150 },
  ),
  'array value.join': plain(
    'text',
    (writer) =>
      `${writer.receiver(listOf(writer.choices.pick([text, int])))}.join(${writer.choices.pick(["','", '', "' '", "'-$'"])})`,
    { size: 400 },
  ),
}

const filling = (writer: Writer): string => writer.choices.pick(["'0'", "'ab'", "'$'", "' '"])
