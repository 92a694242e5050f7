export interface Scope {
  readonly numbers: readonly string[]
  readonly texts: readonly string[]
  readonly functions: readonly string[]
  /** Labels of the loops around; `''` stands for the nearest. */
  readonly loops: readonly string[]
  readonly inSwitch: boolean
  readonly inFunction: boolean
  readonly inFinally: boolean
  readonly depth: number
}

/** Draws choices from a list of numbers, so that fast-check can shrink the program with the list. */
export class Source {
  readonly #choices: readonly number[]
  #position = 0
  #names = 0

  constructor(choices: readonly number[]) {
    this.#choices = choices
  }

  below(limit: number): number {
    const choice = this.#choices[this.#position] ?? 0
    this.#position += 1
    return choice % limit
  }

  pick<Item>(items: readonly Item[], fallback: Item): Item {
    return items.length === 0 ? fallback : (items[this.below(items.length)] ?? fallback)
  }

  name(): string {
    this.#names += 1
    // Few names, so that scopes shadow each other; reserved words among them.
    return (
      ['x', 'y', 'it', 'def', 'error', 'item', 'value', 'n'][this.below(8)] +
      (this.below(3) === 0 ? '' : `${this.#names}`)
    )
  }

  get isEmpty(): boolean {
    return this.#position >= this.#choices.length
  }
}

export function number(source: Source, scope: Scope): string {
  const variable = source.pick(scope.numbers, '1')
  switch (source.below(5)) {
    case 0:
      return `${source.below(9)}`
    case 1:
      return variable
    case 2:
      return `${variable} + ${source.below(5)}`
    case 3:
      return `${variable} % 3`
    default:
      return `(${condition(source, scope)} ? ${variable} : ${source.below(9)})`
  }
}

export function text(source: Source, scope: Scope): string {
  const letter = `'${source.pick(['a', 'b', 'c', "\\'", '$', ''], 'a')}'`
  switch (source.below(6)) {
    case 0:
      return letter
    case 1:
      return source.pick(scope.texts, letter)
    case 2:
      return `\`\${${source.pick(scope.numbers, '1')}}.\``
    case 3:
      return `(${letter} + ${source.pick(
        scope.texts.filter((one) => one !== 'log'),
        letter,
      )})`
    case 4:
      return scope.functions.length === 0 ? letter : `${source.pick(scope.functions, '')}(${letter})`
    default:
      return `(${condition(source, scope)} ? ${letter} : 'z')`
  }
}

export function condition(source: Source, scope: Scope): string {
  const variable = source.pick(scope.numbers, '1')
  switch (source.below(4)) {
    case 0:
      return `${variable} > ${source.below(5)}`
    case 1:
      return `${variable} % 2 === 0`
    case 2:
      return `${source.pick(scope.texts, "'a'")} !== '${source.pick(['a', 'b', ''], 'a')}'`
    default:
      return `(${variable} < 7 || log.length < ${source.below(20)})`
  }
}
