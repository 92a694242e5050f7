import type { Choices } from './choices.ts'

/** The types of generated programs. */
export type Type =
  | { readonly kind: 'int' }
  /** A number that may have a fraction, which stays in the function that computes it. */
  | { readonly kind: 'fraction' }
  | { readonly kind: 'text' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'map'; readonly of: Type }
  | { readonly kind: 'set' }
  | { readonly kind: 'dictionary'; readonly of: Type }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  | { readonly kind: 'pair'; readonly first: Type; readonly second: Type }
  | { readonly kind: 'optional'; readonly of: Type; readonly missing: 'undefined' | 'null' }
  | { readonly kind: 'function'; readonly takes: readonly Type[]; readonly gives: Type }

export interface Field {
  readonly name: string
  readonly type: Type
}

export type Kind = Type['kind']
export type TypeOf<Wanted extends Kind> = Extract<Type, { readonly kind: Wanted }>

export const int: Type = { kind: 'int' }
export const fraction: Type = { kind: 'fraction' }
export const text: Type = { kind: 'text' }
export const boolean: Type = { kind: 'boolean' }
export const set: Type = { kind: 'set' }

export const listOf = (of: Type): TypeOf<'list'> => ({ kind: 'list', of })
export const optionalOf = (of: Type): TypeOf<'optional'> => ({ kind: 'optional', of, missing: 'undefined' })

/** The type as TypeScript has it. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'int':
    case 'fraction':
      return 'number'
    case 'text':
      return 'string'
    case 'boolean':
      return 'boolean'
    case 'list':
      return /[|>]/.test(typeText(type.of)) ? `Array<${typeText(type.of)}>` : `${typeText(type.of)}[]`
    case 'map':
      return `Map<string, ${typeText(type.of)}>`
    case 'set':
      return 'Set<string>'
    case 'dictionary':
      return `Record<string, ${typeText(type.of)}>`
    case 'record':
      return `{ ${type.fields.map((field) => `${field.name}: ${typeText(field.type)}`).join('; ')} }`
    case 'pair':
      return `[${typeText(type.first)}, ${typeText(type.second)}]`
    case 'optional':
      return `${typeText(type.of)} | ${type.missing}`
    case 'function':
      return `(${type.takes.map((taken, i) => `p${i}: ${typeText(taken)}`).join(', ')}) => ${typeText(type.gives)}`
  }
}

export function sameType(left: Type, right: Type): boolean {
  // A fraction is a number to TypeScript, and stays apart from the integers here.
  return holdsFraction(left) === holdsFraction(right) && typeText(left) === typeText(right)
}

function holdsFraction(type: Type): boolean {
  return type.kind === 'fraction'
}

/** Names that mean something else to Groovy's maps are among them. */
const fieldNames = ['name', 'count', 'size', 'class', 'empty', 'tags', 'it', 'values', 'key'] as const

/** A type for a variable, an element or a parameter. */
export function randomType(choices: Choices, depth = 2): Type {
  const inner = (): Type => randomType(choices, depth - 1)
  const flat = (): Type => randomType(choices, 0)
  switch (choices.below(depth > 0 ? 14 : 4)) {
    case 0:
    case 4:
      return text
    case 1:
    case 5:
      return int
    case 2:
      return boolean
    case 3:
      return int
    case 6:
      return listOf(inner())
    case 7:
      return listOf(flat())
    case 8:
      return { kind: 'record', fields: fields(choices, inner) }
    case 9:
      return { kind: 'dictionary', of: flat() }
    case 10:
      return { kind: 'map', of: inner() }
    case 11:
      return set
    case 12:
      return listOf({ kind: 'pair', first: choices.pick([text, int]), second: flat() })
    default:
      return { kind: 'optional', of: nonOptional(flat()), missing: choices.pick(['undefined', 'null']) }
  }
}

function fields(choices: Choices, type: () => Type): readonly Field[] {
  const first = choices.below(fieldNames.length)
  const count = 1 + choices.below(3)
  return Array.from({ length: count }, (_, i) => ({
    name: fieldNames[(first + i) % fieldNames.length] ?? 'name',
    type: type(),
  }))
}

function nonOptional(type: Type): Type {
  return type.kind === 'optional' ? type.of : type
}
