import type { BuildResult } from '../globals.ts'
import { Interruption, StepFailure } from './failures.ts'

/** A scripted answer to a step. The first that matches a call and is not used up is taken. */
export interface StepResponse {
  readonly step: string
  /** Must be found in some text or number among the arguments. */
  readonly match?: string
  /** How many calls it answers; all of them when absent. */
  readonly times?: number
  /** The value of the call. */
  readonly returns?: unknown
  /** What `returnStdout` gives. */
  readonly stdout?: string
  /** What `returnStatus` gives; without that flag a status other than 0 fails the step. */
  readonly status?: number
  /** Makes the call fail; with a `result` as an interruption. */
  readonly throws?: { readonly message?: string; readonly result?: BuildResult }
}

/** The responses of one run, with what is left of each. */
export class Responses {
  readonly #left: { readonly response: StepResponse; times: number }[]

  constructor(responses: readonly StepResponse[]) {
    this.#left = responses.map((response) => ({ response, times: response.times ?? Infinity }))
  }

  /** The response for a call, counted as used. */
  take(step: string, encodedArguments: unknown): StepResponse | undefined {
    const found = this.#left.find(
      ({ response, times }) =>
        times > 0 && response.step === step && matches(response.match, encodedArguments),
    )
    if (found === undefined) return undefined
    found.times -= 1
    return found.response
  }
}

/** Throws what a response asks for. */
export function throwIfAsked({ throws }: StepResponse): void {
  if (throws === undefined) return
  if (throws.result !== undefined) throw new Interruption(throws.result, throws.message)
  throw new StepFailure(throws.message ?? '')
}

function matches(pattern: string | undefined, value: unknown): boolean {
  if (pattern === undefined) return true
  if (typeof value === 'string' || typeof value === 'number')
    return new RegExp(pattern, 'su').test(String(value))
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((item) => matches(pattern, item))
}
