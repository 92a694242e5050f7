import type { ts } from 'ts-morph'
import { freeName } from './names.ts'

/**
 * The locals of a block or closure of Groovy. Groovy refuses a local whose name an enclosing scope of the same method
 * has, so a name that shadows another gets a number.
 */
export class Scope {
  readonly #parent: Scope | undefined
  readonly #names = new Set<string>()
  readonly #locals = new Map<ts.Symbol, string>()

  constructor(parent?: Scope) {
    this.#parent = parent
  }

  /** The names of this scope alone. */
  get names(): ReadonlySet<string> {
    return this.#names
  }

  has(name: string): boolean {
    return this.#names.has(name) || (this.#parent?.has(name) ?? false)
  }

  nameOf(symbol: ts.Symbol): string | undefined {
    return this.#locals.get(symbol) ?? this.#parent?.nameOf(symbol)
  }

  /** Reserves a name that no variable of the user's has. */
  reserve(wanted: string, isTaken: (name: string) => boolean): string {
    const name = freeName(wanted, 'local', (candidate) => this.has(candidate) || isTaken(candidate))
    this.#names.add(name)
    return name
  }

  add(name: string): void {
    this.#names.add(name)
  }

  /** Declares a variable of the user's; the same symbol gives the same name again. */
  declare(symbol: ts.Symbol, wanted: string, isTaken: (name: string) => boolean): string {
    const known = this.#locals.get(symbol)
    if (known !== undefined) return known
    const name = this.reserve(wanted, isTaken)
    this.#locals.set(symbol, name)
    return name
  }

  /** Lets a variable of an outer function stand under a name that is declared already. */
  alias(symbol: ts.Symbol, name: string): void {
    this.#names.add(name)
    this.#locals.set(symbol, name)
  }
}
