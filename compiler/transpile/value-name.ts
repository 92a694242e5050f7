import type { Expression, MethodCall } from '../groovy/ast/nodes.ts'

/** Methods that give one element of what they are called on. */
const elementMethods: ReadonlySet<string> = new Set([
  'get',
  'find',
  'first',
  'last',
  'remove',
  'removeAt',
  'pop',
])

/** Methods that give text. */
const textMethods: ReadonlySet<string> = new Set(
  'trim replace replaceAll replaceFirst toLowerCase toUpperCase substring take drop join toString'.split(' '),
)

/** Methods that give a list made of the one that they are called on. */
const listMethods: ReadonlySet<string> = new Set(
  'findAll collect collectMany toList reverse flatten plus keySet values unique'.split(' '),
)

const namesOfResults: ReadonlyMap<string, string> = new Map([
  ['sh', 'output'],
  ['bat', 'output'],
  ['powershell', 'output'],
  ['pwsh', 'output'],
  ['sort', 'sorted'],
  ['toSorted', 'sorted'],
  ['size', 'size'],
  ['length', 'length'],
  ['indexOf', 'position'],
  ['split', 'parts'],
])

/**
 * A name for a variable that holds what an expression gives.
 * @example groups.get(kind) → group, manifest.version → version, readJSON(file: 'a') → json, anything else → value
 */
export function nameOfValue(value: Expression): string {
  switch (value.kind) {
    case 'property-access':
      return value.name
    case 'index-access':
      return elementName(nameOfList(value.object))
    case 'method-call':
      return nameOfResult(value)
    case 'list-literal':
      return 'items'
    case 'map-literal':
      return 'fields'
    default:
      return 'value'
  }
}

function nameOfResult({ object, name }: MethodCall): string {
  if (object !== undefined && elementMethods.has(name)) return elementName(nameOfList(object))
  if (object !== undefined && textMethods.has(name)) return 'text'
  if (object !== undefined && listMethods.has(name)) return 'items'
  const known = namesOfResults.get(name)
  if (known !== undefined) return known
  const [, what] = /^(?:get|read|load|parse|find|fetch|list)([A-Z]\w*)$/.exec(name) ?? []
  if (what === undefined) return 'result'
  return what === what.toUpperCase() ? what.toLowerCase() : `${what.charAt(0).toLowerCase()}${what.slice(1)}`
}

function nameOfList(list: Expression): string | undefined {
  if (list.kind === 'identifier' || list.kind === 'property-access') return list.name
  return undefined
}

/**
 * The name of one element of a list.
 * @example results → result, entries → entry, match → group, status → item
 */
export function elementName(list: string | undefined): string {
  if (list === undefined) return 'item'
  if (/[a-z]ies$/.test(list)) return `${list.slice(0, -3)}y`
  if (/^(?:found|match)$/.test(list)) return 'group'
  if (/(?:ss|[nrt]ch|sh|ox)es$/.test(list)) return list.slice(0, -2)
  return /[a-z]{2}(?<![sui])s$/.test(list) ? list.slice(0, -1) : 'item'
}
