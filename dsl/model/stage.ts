import { z } from 'zod'
import { type AgentModel, agentModel } from './agent.ts'
import { type AxesModel, axesModel } from './axes.ts'
import { type InputModel, inputModel } from './input.ts'
import { type PostModel, postModel } from './post.ts'
import { dangling, type EntriesSection, entriesSection } from './section.ts'
import { type Located, located, type SourceSpan, sourceSpan } from './source.ts'
import { type FunctionReference, functionReference } from './value.ts'
import { type WhenModel, whenModel } from './when.ts'

export const bodyNames = ['steps', 'stages', 'parallel', 'matrix'] as const
export type BodyName = (typeof bodyNames)[number]

/** A list of stages: `stages` or `parallel`. */
export interface StageList extends Located {
  readonly stages: readonly StageModel[]
  /** How many the user gave, also those that could not be read. */
  readonly given: number
  readonly dangling: readonly string[]
}

/** A stage. That it has exactly one of `steps`, `stages`, `parallel` and `matrix` is for a rule to see. */
export interface StageModel extends Located {
  readonly name: string
  /** The calls of the user's own functions that led to it, from the outside in. */
  readonly calls?: readonly SourceSpan[] | undefined
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
  readonly matrix?: MatrixModel | undefined
  readonly post?: PostModel | undefined
  /** The bodies that the user gave, also those that could not be read. */
  readonly bodies: readonly BodyName[]
  /** Comments after the last section. */
  readonly dangling: readonly string[]
}

/** Stages that run once for each combination of the axes' values; the other sections hold for each cell. */
export interface MatrixModel extends Located {
  readonly axes: AxesModel
  readonly excludes: readonly AxesModel[]
  readonly agent?: AgentModel | undefined
  readonly when?: WhenModel | undefined
  readonly options?: EntriesSection | undefined
  readonly input?: InputModel | undefined
  readonly tools?: EntriesSection | undefined
  readonly environment?: EntriesSection | undefined
  readonly stages: StageList
  readonly post?: PostModel | undefined
  /** Comments after the last section. */
  readonly dangling: readonly string[]
}

/** The sections that stages and matrices have in common. */
const sections = {
  agent: agentModel.optional(),
  when: whenModel.optional(),
  options: entriesSection.optional(),
  input: inputModel.optional(),
  tools: entriesSection.optional(),
  environment: entriesSection.optional(),
  post: postModel.optional(),
}

const stageModel: z.ZodType<StageModel> = z.lazy(() =>
  z.strictObject({
    ...located,
    name: z.string(),
    calls: z.array(sourceSpan).readonly().optional(),
    nameSpan: sourceSpan.optional(),
    ...sections,
    failFast: z.strictObject({ value: z.boolean(), span: sourceSpan.optional() }).optional(),
    steps: functionReference.optional(),
    stages: stageList.optional(),
    parallel: stageList.optional(),
    matrix: matrixModel.optional(),
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

const matrixModel: z.ZodType<MatrixModel> = z.strictObject({
  ...located,
  ...sections,
  axes: axesModel,
  excludes: z.array(axesModel).readonly(),
  stages: stageList,
  dangling,
})
