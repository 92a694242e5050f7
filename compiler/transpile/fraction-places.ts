import type { ts } from 'ts-morph'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'

/**
 * Where a number with a fraction may be found beside the variables of one function: a parameter, the result of a
 * function, a field of objects by its name; elements of lists, fields under computed keys, arguments and results of
 * functions that are values, and values that only a later claim gives a type.
 */
export type FractionPlace =
  ts.Node | `field ${string}` | 'elements' | 'keys' | 'arguments' | 'results' | 'claims'

/**
 * The places of one Groovy file where numbers with a fraction have been put. Lists, Sets and Maps count as one place, and
 * so do fields of one name, since their types do not tell which values they share.
 */
export class FractionPlaces {
  readonly #places = new Set<FractionPlace>()

  add(place: FractionPlace): void {
    this.#places.add(place)
  }

  has(place: FractionPlace): boolean {
    return this.#places.has(place)
  }

  get size(): number {
    return this.#places.size
  }

  get isEmpty(): boolean {
    return this.#places.size === 0
  }

  hasField(name: string): boolean {
    return this.has(`field ${name}`) || this.has('keys')
  }

  /** True when an element of some list may have one; `Object.values` makes elements of fields. */
  get hasElements(): boolean {
    return [...this.#places].some(isPartOfValue)
  }
}

function isPartOfValue(place: FractionPlace): boolean {
  return typeof place === 'string' && /^(?:field |elements|keys)/.test(place)
}

/**
 * Writes a Groovy file as often as it takes until a round finds no further place that holds fractions, so that what is
 * read before it is written is known too. Only the findings of the last round are kept.
 */
export function withFractionPlaces<Result>(
  diagnostics: DiagnosticCollector,
  write: (places: FractionPlaces) => Result,
): Result {
  const places = new FractionPlaces()
  for (;;) {
    const { size } = places
    const { result, forget } = diagnostics.attempt(() => write(places))
    if (places.size === size) return result
    forget()
  }
}
