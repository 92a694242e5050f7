import { freeName } from '../transpile/names.ts'

/** The names of one file. */
export class FileNames {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  /** A name for a method that nothing else in the file has. */
  take(wanted: string): string {
    const name = freeName(wanted, 'method', (candidate) => this.#taken.has(candidate))
    this.#taken.add(name)
    return name
  }

  /** A name for a variable. */
  takeVariable(wanted: string): string {
    const name = freeName(wanted, 'local', (candidate) => this.#taken.has(candidate))
    this.#taken.add(name)
    return name
  }

  release(name: string): void {
    this.#taken.delete(name)
  }
}

/** The names of the methods that one function is divided into: `buildPart1`, `buildPart2` … */
export class PartNames {
  readonly #file: FileNames
  readonly #base: string
  readonly #given: string[] = []
  #number = 0

  constructor(file: FileNames, base: string) {
    this.#file = file
    this.#base = base
  }

  next(): string {
    this.#number += 1
    return this.#remember(this.#file.take(`${this.#base}Part${this.#number}`))
  }

  variable(wanted: string): string {
    return this.#remember(this.#file.takeVariable(wanted))
  }

  /** Gives all names back, for another attempt. */
  releaseAll(): void {
    for (const name of this.#given) this.#file.release(name)
  }

  #remember(name: string): string {
    this.#given.push(name)
    return name
  }
}
