/** The names of the values that exist only while Jenkins runs the build. */
export type RunTimeName = 'params' | 'env' | 'currentBuild' | 'scm'

const runTimeKey = Symbol.for('jenkins-ts.run-time-value')

/** Thrown when `params`, `env`, `currentBuild` or `scm` is read while the pipeline is built. */
export class RunTimeValueError extends Error {
  readonly path: string
  constructor(path: string) {
    super(
      `"${path}" was read while the pipeline is built, but it has a value only while Jenkins runs the build. Read it inside a function that Jenkins calls; where a plain value is expected, write a function: () => ${path}.`,
    )
    this.name = 'RunTimeValueError'
    this.path = path
  }
}

/** Gives the values of Jenkins their meaning outside Jenkins: tests and local runs. */
export type RunTimeValues = Readonly<Record<RunTimeName, object>>

let current: RunTimeValues | undefined

/** Runs `body` with `values` behind the handles, and restores the former ones. */
export function withRunTimeValues<Result>(values: RunTimeValues, body: () => Result): Result {
  const former = current
  current = values
  try {
    return body()
  } finally {
    current = former
  }
}

/**
 * Makes the typed handle of a run-time value. Touching it while the pipeline is built throws `RunTimeValueError`;
 * inside functions that Jenkins calls it is transpiled to the name.
 */
export function runTimeValue<Value extends object>(name: RunTimeName): Value {
  const reach = (property: string | symbol): object => {
    if (current === undefined)
      throw new RunTimeValueError(typeof property === 'string' ? `${name}.${property}` : name)
    return current[name]
  }
  const handle = new Proxy(
    {},
    {
      get(_target, property) {
        if (property === runTimeKey) return name
        // Looked at by promise resolution and by printing a value; neither is a read by the user.
        if (current === undefined && (property === 'then' || property === Symbol.toStringTag))
          return undefined
        return Reflect.get(reach(property), property)
      },
      set(_target, property, value) {
        return Reflect.set(reach(property), property, value)
      },
      has(_target, property) {
        return property === runTimeKey || Reflect.has(reach(property), property)
      },
    },
  )
  // The proxy answers for every property of `Value` while Jenkins (or a stand-in) is at work.
  return handle as Value
}

/** The name of the run-time value behind a handle, or undefined for any other value. */
export function runTimeName(value: unknown): RunTimeName | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  // Only handles answer this key; other objects give undefined.
  return (value as { [runTimeKey]?: RunTimeName })[runTimeKey]
}
