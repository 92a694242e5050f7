import { z } from 'zod'
import { type AgentModel, agentModel } from './agent.ts'
import { type InputModel, inputModel } from './input.ts'
import { type PostModel, postModel } from './post.ts'
import { dangling, type EntriesSection, entriesSection } from './section.ts'
import { type Located, located, type SourceSpan, sourceSpan } from './source.ts'
import { type FunctionReference, functionReference } from './value.ts'
import { type WhenModel, whenModel } from './when.ts'

export const bodyNames = ['steps', 'stages', 'parallel'] as const
type BodyName = (typeof bodyNames)[number]

/** A list of stages: `stages` or `parallel`. */
export interface StageList extends Located {
  readonly stages: readonly StageModel[]
  /** How many the user gave, also those that could not be read. */
  readonly given: number
  readonly dangling: readonly string[]
}

/** A stage. That it has exactly one of `steps`, `stages` and `parallel` is for a rule to see. */
export interface StageModel extends Located {
  readonly name: string
  readonly nameSpan?: SourceSpan | undefined
  readonly agent?: AgentModel | undefined
  readonly when?: WhenModel | undefined
  readonly options?: EntriesSection | undefined
  readonly input?: InputModel | undefined
  readonly tools?: EntriesSection | undefined
  readonly environment?: EntriesSection | undefined
  readonly failFast?: { readonly value: boolean; readonly span?: SourceSpan | undefined } | undefined
  readonly steps?: FunctionReference | undefined
  readonly stages?: StageList | undefined
  readonly parallel?: StageList | undefined
  readonly post?: PostModel | undefined
  /** The bodies that the user gave, also those that could not be read. */
  readonly bodies: readonly BodyName[]
  /** Comments after the last section. */
  readonly dangling: readonly string[]
}

const stageModel: z.ZodType<StageModel> = z.lazy(() =>
  z.strictObject({
    ...located,
    name: z.string(),
    nameSpan: sourceSpan.optional(),
    agent: agentModel.optional(),
    when: whenModel.optional(),
    options: entriesSection.optional(),
    input: inputModel.optional(),
    tools: entriesSection.optional(),
    environment: entriesSection.optional(),
    failFast: z.strictObject({ value: z.boolean(), span: sourceSpan.optional() }).optional(),
    steps: functionReference.optional(),
    stages: stageList.optional(),
    parallel: stageList.optional(),
    post: postModel.optional(),
    bodies: z.array(z.enum(bodyNames)).readonly(),
    dangling,
  }),
)

export const stageList: z.ZodType<StageList> = z.strictObject({
  ...located,
  stages: z.array(stageModel).readonly(),
  given: z.number(),
  dangling,
})
