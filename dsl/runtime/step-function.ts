import { performStep } from './step-executor.ts'

/** What the compiler and a simulator need to know of a Jenkins step; the rest is in its type. */
export interface StepMetadata {
  /** Jenkins' function name: `sh`. */
  readonly name: string
  /** The parameter that a sole unnamed argument fills, or null when arguments must be named. */
  readonly positional: string | null
  /** True when the last argument is a function that the step runs. */
  readonly takesBody: boolean
  /** True when the step needs an agent's workspace. */
  readonly requiresNode: boolean
  /** True when Declarative refuses the step outside `script { }`. */
  readonly scriptOnly: boolean
  /**
   * Optional parameters that Declarative's validator asks for all the same when arguments are named or left out, each
   * with the value to write then: `lock(label: 'x', resource: null)`.
   */
  readonly declarativeValues?: Readonly<Record<string, string | number | boolean | null>>
  /** Set for a method of one of Jenkins' global variables, which is called as such: `docker.build('app')`. */
  readonly globalMethod?: { readonly object: string; readonly method: string }
  /** The body of a shared library's step, or what a global variable does, for runs outside Jenkins. */
  readonly libraryBody?: (...values: readonly unknown[]) => unknown
}

const stepKey = Symbol.for('jenkins-ts.step')

/**
 * Makes the function that stands for a Jenkins step. Inside a function that Jenkins calls it is transpiled to
 * the step; elsewhere calling it is an error, unless a step executor is at work (tests, local runs).
 * @example const echo = defineJenkinsStep<Echo>({ name: 'echo', positional: 'message', … })
 */
export function defineJenkinsStep<Step extends (...values: never[]) => unknown>(
  metadata: StepMetadata,
): Step {
  const step = (...values: unknown[]): unknown => performStep(metadata, values)
  Object.defineProperty(step, 'name', { value: metadata.name })
  Object.defineProperty(step, stepKey, { value: metadata })
  // The call signatures live in the generated type only; at run time every step is this one function.
  return step as unknown as Step
}

/** The metadata of a step function, or undefined for any other value. */
export function stepMetadata(value: unknown): StepMetadata | undefined {
  if (typeof value !== 'function' || !(stepKey in value)) return undefined
  // Only `defineJenkinsStep` sets this key.
  return value[stepKey] as StepMetadata
}
