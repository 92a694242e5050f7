import type { RecordedBuild } from './build.ts'
import { argument, type Call, isNamed, labelOf } from './call.ts'
import type { Context } from './context.ts'
import type { StepResponse } from './responses.ts'

/** One call on its way: what it was given, the build around it and the scripted answer. */
export interface Performance {
  readonly call: Call
  readonly build: RecordedBuild
  readonly response: StepResponse | undefined
}

/** What a step does in a recorded run. */
export type StepSemantics = (performance: Performance) => unknown

/** Runs the body inside a block that carries the step's name. */
export function runBody({ call, build }: Performance, context: Context = build.context): unknown {
  const { body } = call
  if (body === undefined) throw new TypeError(`The step "${call.step.name}" needs a body.`)
  return build.within({ ...context, path: [...context.path, labelOf(call)] }, body)
}

/** An argument as text. */
export function text({ call }: Performance, parameter: string, otherwise = ''): string {
  const value = argument(call, parameter)
  return value === undefined || value === null ? otherwise : String(value)
}

/** True when a switch is on. */
export function flag({ call }: Performance, parameter: string): boolean {
  return argument(call, parameter) === true
}

/** An argument as a list; a single value is a list of one. */
export function list({ call }: Performance, parameter: string): readonly unknown[] {
  const value = argument(call, parameter)
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The named arguments; none for a sole unnamed one. */
export function named({ call }: Performance): Readonly<Record<string, unknown>> {
  const [first] = call.arguments
  return isNamed(first) ? first : {}
}
