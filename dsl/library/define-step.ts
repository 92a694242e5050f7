import type { z } from 'zod'
import { performStep } from '../runtime/step-executor.ts'
import type { StepMetadata } from '../runtime/step-function.ts'
import { type DelegatedCall, delegateOf } from './delegating-step.ts'

/** What describes a shared-library step: the one source of its caller's type, its checks in Groovy and its help page. */
export interface StepDefinition<Parameters extends z.ZodObject = z.ZodObject> {
  /** The name by which pipelines call it, and of its file in `vars/`. */
  readonly name: string
  /** One sentence for the help page. */
  readonly summary: string
  /** Its named parameters. `.describe()` gives each one's meaning, `.default()` its default. */
  readonly params: Parameters
  /** A call in TypeScript, shown on the help page in both languages. */
  readonly example?: string
  /** The same call in TypeScript, where it is written otherwise than in Groovy. */
  readonly typescriptExample?: string
}

const libraryStepKey = Symbol.for('jenkins-ts.library-step')

/** A step defined with `defineStep`: call it inside functions that Jenkins calls. */
export type LibraryStep<Parameters extends z.ZodObject, Result> =
  Record<never, never> extends z.input<Parameters>
    ? (options?: StepOptions<Parameters>) => Result
    : (options: StepOptions<Parameters>) => Result

/** What a step takes: what its schema does, with lists that may be constants (`as const`). */
export type StepOptions<Parameters extends z.ZodObject> = WithReadonlyLists<z.input<Parameters>>

type WithReadonlyLists<Value> = 0 extends 1 & Value
  ? Value
  : Value extends readonly (infer Element)[]
    ? readonly WithReadonlyLists<Element>[]
    : Value extends object
      ? { [Name in keyof Value]: WithReadonlyLists<Value[Name]> }
      : Value

/** What `defineStep` keeps for the compiler. */
export interface LibraryStepMetadata {
  readonly definition: StepDefinition
  /** The function whose body becomes the step's. */
  readonly body: (...values: never[]) => unknown
}

/**
 * Defines a step of a shared library: it becomes `vars/NAME.groovy` with the help page `vars/NAME.txt`, and is called with
 * types from pipelines in TypeScript. Jenkins checks the arguments of each call as `params` says: unknown names, missing
 * values, types, lengths, bounds and regular expressions.
 *
 * Parameters may be strings, numbers, booleans, enums, literals, arrays, records, objects and unions of these, each
 * optional, with a default, described. Rules that are functions (`refine`, `transform`) cannot be checked by Jenkins.
 * @param definition its name, summary and parameters
 * @param body what it does, given the checked arguments with the defaults filled in; transpiled to Groovy
 * @returns the function that pipelines call
 * @throws z.ZodError from the function, when a test or a local run calls it with wrong arguments
 * @example
 * export const greet = defineStep(
 *   { name: 'greet', summary: 'Says hello.', params: z.object({ name: z.string().describe('Whom to greet.') }) },
 *   ({ name }) => { echo(`Hello ${name}`) },
 * )
 */
export function defineStep<Parameters extends z.ZodObject, Result>(
  definition: StepDefinition<Parameters>,
  body: (options: z.output<Parameters>) => Result,
): LibraryStep<Parameters, Result> {
  const { name, params } = definition
  // Jenkins refuses names that are not declared; a plain `z.object` would drop them.
  const checked = params.def.catchall === undefined ? params.strict() : params
  const metadata: StepMetadata = {
    name,
    positional: null,
    takesBody: false,
    requiresNode: false,
    scriptOnly: false,
    // A strict schema gives what the schema itself gives.
    libraryBody: (options) => body(checked.parse(options) as z.output<Parameters>),
  }
  const step = (...values: readonly unknown[]): unknown => {
    const delegate = delegateOf(step)
    return delegate === undefined
      ? performStep(metadata, [values[0] ?? {}])
      : callDelegated(name, delegate(values[0]), values[1])
  }
  Object.defineProperty(step, 'name', { value: name })
  Object.defineProperty(step, libraryStepKey, { value: { definition, body } satisfies LibraryStepMetadata })
  // Both branches of `LibraryStep` are this function; TypeScript cannot resolve the conditional type here.
  return step as unknown as LibraryStep<Parameters, Result>
}

function callDelegated(name: string, call: DelegatedCall | undefined, options: unknown): unknown {
  if (call === undefined)
    throw new TypeError(`The first argument of ${name} must be what a builder's function gave.`)
  // What `defineStep` gave takes one object of options, which it checks.
  const step = call.step as (options: unknown) => unknown
  return step({ ...call.arguments, ...Object(options) })
}

/** The definition and body behind a library step, or undefined for any other value. */
export function libraryStepMetadata(value: unknown): LibraryStepMetadata | undefined {
  if (typeof value !== 'function' || !(libraryStepKey in value)) return undefined
  // Only `defineStep` sets this key.
  return value[libraryStepKey] as LibraryStepMetadata
}
