import type { Evaluation, FunctionHandle } from '../evaluate/evaluation.ts'

/**
 * Tells apart what the same function was given: two handles with equal keys print as the same method.
 * Values are compared by content, functions by their own node and captures.
 */
export class CaptureKeys {
  readonly #evaluation: Evaluation
  readonly #identities = new Map<object, number>()

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
  }

  keyOf(handle: FunctionHandle): string {
    return this.#handle(handle, new Set())
  }

  #handle(handle: FunctionHandle, open: ReadonlySet<object>): string {
    const place = `${handle.span.file}:${handle.span.start}`
    if (open.has(handle.node)) return `${place}(again)`
    const inside = new Set([...open, handle.node])
    const captures = [...handle.freeNames].toSorted().map((name) => {
      try {
        return `${name}=${this.#value(handle.capture(name), inside)}`
      } catch {
        return `${name}=?`
      }
    })
    return `${place}(${captures.join(',')})`
  }

  #value(value: unknown, open: ReadonlySet<object>): string {
    if (typeof value === 'string') return JSON.stringify(value)
    if (typeof value === 'function') {
      const handle = this.#evaluation.functionOf(value)
      return handle === undefined ? this.#identity(value) : this.#handle(handle, open)
    }
    if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`
    const prototype: unknown = Object.getPrototypeOf(value)
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
    if (open.has(value) || !(isPlain || Array.isArray(value))) return this.#identity(value)
    const inside = new Set([...open, value])
    const entries = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}:${this.#value(item, inside)}`,
    )
    return Array.isArray(value) ? `[${entries.join(',')}]` : `{${entries.join(',')}}`
  }

  #identity(value: object): string {
    const known = this.#identities.get(value) ?? this.#identities.size
    this.#identities.set(value, known)
    return `#${known}`
  }
}
