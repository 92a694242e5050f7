const delegateKey = Symbol.for('jenkins-ts.delegating-step')

/** A call of a library step that stands for a call of another function. */
export interface DelegatedCall {
  /** What `defineStep` gave. */
  readonly step: unknown
  /** Named arguments that the call has besides the written ones. */
  readonly arguments: Readonly<Record<string, unknown>>
}

/** Gives the step that a call reaches, from the value of its first argument; undefined when that is no such value. */
export type Delegate = (first: unknown) => DelegatedCall | undefined

/**
 * Marks a function whose first argument, known while the pipeline is built, says which library step a call reaches: its
 * second argument holds the named arguments of the step. Jenkins sees the call of that step.
 * @returns the same function
 */
export function delegating<Callable extends object>(callable: Callable, delegate: Delegate): Callable {
  return Object.defineProperty(callable, delegateKey, { value: delegate })
}

/** How calls of a function are delegated, or undefined for any other value. */
export function delegateOf(value: unknown): Delegate | undefined {
  if (typeof value !== 'function' || !(delegateKey in value)) return undefined
  // Only `delegating` sets this key.
  return value[delegateKey] as Delegate
}
