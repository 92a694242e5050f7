const reference = /\$(\w+|\{[\w.]+\}|\$)/gu

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

  /** Overrides with `$NAME` in the values replaced, those that others refer to first. */
  overrideExpanding(values: Iterable<readonly [string, string]>): void {
    const wanted = new Map([...values].map(([name, value]) => [name.toLowerCase(), { name, value }]))
    const done = new Set<string>()
    const set = (key: string): void => {
      const entry = wanted.get(key)
      if (entry === undefined || done.has(key)) return
      done.add(key)
      for (const [, found = ''] of entry.value.matchAll(reference)) set(nameOf(found).toLowerCase())
      this.override(entry.name, this.#expand(entry.value))
    }
    for (const key of [...wanted.keys()].toSorted()) set(key)
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

  #expand(text: string): string {
    return text.replaceAll(reference, (whole, found: string) =>
      found === '$' ? '$' : (this.get(nameOf(found)) ?? whole),
    )
  }
}

function nameOf(found: string): string {
  return found.startsWith('{') ? found.slice(1, -1) : found
}
