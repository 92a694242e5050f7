import { runTimeName } from './runtime/run-time-value.ts'

/** The kinds of objects that the DSL makes and the compiler reads. */
export type BrandName =
  'pipeline' | 'stage' | 'agent' | 'condition' | 'parameter' | 'credentials' | 'custom' | 'groovy'

/**
 * Makes a frozen object that carries a brand, so that it is known again even when two copies of this package are loaded.
 * @param name what the object is
 * @param content its properties
 */
export function branded<Content extends object>(name: BrandName, content: Content): Readonly<Content> {
  const object = { ...content }
  Object.defineProperty(object, brandKey(name), { value: true })
  return Object.freeze(object)
}

/** True for an object that `branded` made with the name. */
export function hasBrand(name: BrandName, value: unknown): value is object {
  // A handle of a run-time value must not be looked into.
  if (typeof value !== 'object' || value === null || runTimeName(value) !== undefined) return false
  return brandKey(name) in value
}

function brandKey(name: BrandName): symbol {
  return Symbol.for(`jenkins-ts.${name}`)
}
