/** Environment variables with Jenkins' rules: names ignore case, an empty value unsets, `NAME+x` goes in front of a list. */
export class Variables {
  readonly #entries = new Map<string, { readonly name: string; readonly value: string }>()

  get(name: string): string | undefined {
    return this.#entries.get(name.toLowerCase())?.value
  }

  /** Sets a variable as it is. */
  put(name: string, value: string): void {
    const key = name.toLowerCase()
    this.#entries.set(key, { name: this.#entries.get(key)?.name ?? name, value })
  }

  /** Sets a variable as `withEnv` and `environment` do. */
  override(name: string, value: string): void {
    const plus = name.indexOf('+')
    if (value === '') this.#entries.delete(name.toLowerCase())
    else if (plus > 0) this.#prepend(name.slice(0, plus), value)
    else this.put(name, value)
  }

  overrideAll(values: Iterable<readonly [string, string]>): void {
    for (const [name, value] of values) this.override(name, value)
  }

  names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name)
  }

  *[Symbol.iterator](): Generator<readonly [string, string]> {
    for (const { name, value } of this.#entries.values()) yield [name, value]
  }

  #prepend(name: string, value: string): void {
    const former = this.get(name)
    this.put(name, former === undefined ? value : `${value}:${former}`)
  }
}
