/** A part of the choices that wrote one statement or one expression. */
export interface Span {
  readonly of: 'statement' | 'expression'
  readonly start: number
  readonly end: number
}

/**
 * Draws every decision of a program from a list of numbers, so that a shorter list, or one with smaller numbers, gives a
 * smaller program. Behind the end of the list every choice is 0, which stands for the simplest alternative.
 */
export class Choices {
  readonly spans: Span[] = []
  /** What the program was written with: names of built-ins and constructs. */
  readonly used = new Set<string>()
  readonly #numbers: readonly number[]
  #position = 0
  #names = 0

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  get taken(): number {
    return Math.min(this.#position, this.#numbers.length)
  }

  below(limit: number): number {
    const number = this.#numbers[this.#position] ?? 0
    this.#position += 1
    return number % limit
  }

  /** True in `times` of `of` cases. */
  chance(times: number, of: number): boolean {
    return this.below(of) >= of - times
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0]
  }

  pickOr<Item, Other>(items: readonly Item[], other: Other): Item | Other {
    return items.length === 0 ? other : (items[this.below(items.length)] ?? other)
  }

  /** A number that no other name of the program has. */
  next(): number {
    this.#names += 1
    return this.#names
  }

  /** Notes which choices a part of the program took: shrinking removes them together. */
  spanned<Result>(of: Span['of'], write: () => Result): Result {
    const start = this.#position
    const result = write()
    this.spans.push({ of, start, end: this.#position })
    return result
  }
}
