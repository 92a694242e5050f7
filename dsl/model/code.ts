import { z } from 'zod'
import { located, sourceSpan } from './source.ts'

const constant = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** Where something stands in the code of a function, and how Jenkins comes there. */
const inCode = {
  ...located,
  /** The calls of the user's helper functions that lead there, from the outside in. */
  calls: z.array(sourceSpan).readonly(),
}

/** A call of a step. */
export interface StepUse extends z.infer<z.ZodReadonly<z.ZodObject<typeof inCode>>> {
  readonly step: string
  /** True when the step needs an agent. */
  readonly needsNode: boolean
  /** The arguments whose values are known, by parameter. */
  readonly arguments: Readonly<Record<string, z.infer<typeof constant>>>
  /** The containers of the pod that a step of the library asks for, as far as they are known. */
  readonly containers: readonly string[]
  /** The block steps around it, from the outside in. */
  readonly within: readonly StepUse[]
}

const stepUse: z.ZodType<StepUse> = z.lazy(() =>
  z.strictObject({
    ...inCode,
    step: z.string(),
    needsNode: z.boolean(),
    arguments: z.record(z.string(), constant).readonly(),
    containers: z.array(z.string()).readonly(),
    within: z.array(stepUse).readonly(),
  }),
)

/** A text that stands in the code. */
const textUse = z.strictObject({ ...inCode, text: z.string() }).readonly()

/** A variable of the environment that the code reads through `env`. */
const variableUse = z.strictObject({ ...inCode, name: z.string() }).readonly()

/** What the rules may know of a function that Jenkins calls, without its syntax. */
export const code = z
  .strictObject({
    steps: z.array(stepUse).readonly(),
    texts: z.array(textUse).readonly(),
    variables: z.array(variableUse).readonly(),
  })
  .readonly()
export type Code = z.infer<typeof code>
