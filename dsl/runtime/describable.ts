/**
 * A structured argument of a step or directive, as Jenkins' data-bound classes are written in Groovy:
 * `scmGit(branches: […])` is `{ symbol: 'scmGit', arguments: { branches: […] } }`.
 */
export interface Describable<Kind extends string = string> {
  readonly symbol: string
  /** Named arguments in the order given; a sole unnamed one is under the key `''`. */
  readonly arguments: Readonly<Record<string, unknown>>
  /** Which family of Jenkins classes it belongs to: `SCM`, `GitSCMExtension`. Types only. */
  readonly describes?: Kind
}

/** A structured argument of a class without a symbol: `[$class: 'SubversionSCM', …]`. */
export interface ClassDescribable {
  /** Name of the Java class, short where it is unique. */
  readonly $class: string
  readonly [name: string]: unknown
}

const describableKey = Symbol.for('jenkins-ts.describable')
const symbolFunctionKey = Symbol.for('jenkins-ts.symbol-function')

/** What the compiler needs to know of a symbol function. */
export interface SymbolMetadata {
  readonly symbol: string
  readonly positional: string | null
}

/**
 * Makes the function that stands for a Jenkins symbol (`scmGit`, `logRotator`). It works at compile time, where it
 * gives a `Describable`, and inside functions that Jenkins calls, where the call is transpiled.
 */
export function defineSymbol<SymbolFunction extends (...values: never[]) => Describable>(
  metadata: SymbolMetadata,
): SymbolFunction {
  const make = (...values: unknown[]): Describable => {
    const [first] = values
    const named = argumentsOf(values.length, first)
    const describable: Describable = { symbol: metadata.symbol, arguments: named }
    Object.defineProperty(describable, describableKey, { value: true })
    return describable
  }
  Object.defineProperty(make, 'name', { value: metadata.symbol })
  Object.defineProperty(make, symbolFunctionKey, { value: metadata })
  // The call signatures live in the generated type only; at run time every symbol is this one function.
  return make as unknown as SymbolFunction
}

/** The metadata of a symbol function, or undefined for any other value. */
export function symbolMetadata(value: unknown): SymbolMetadata | undefined {
  if (typeof value !== 'function' || !(symbolFunctionKey in value)) return undefined
  // Only `defineSymbol` sets this key.
  return value[symbolFunctionKey] as SymbolMetadata
}

/** True for what a symbol function returned. */
export function isDescribable(value: unknown): value is Describable {
  return typeof value === 'object' && value !== null && describableKey in value
}

function argumentsOf(count: number, first: unknown): Readonly<Record<string, unknown>> {
  if (count === 0) return {}
  return isPlainObject(first) ? first : { '': first }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDescribable(value)
}
