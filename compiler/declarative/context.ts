import type { AgentModel } from '../../dsl/model/agent.ts'
import type { Code } from '../../dsl/model/code.ts'
import type { PipelineModel } from '../../dsl/model/pipeline.ts'
import type { PodModel } from '../../dsl/model/pod.ts'
import type { EntriesSection } from '../../dsl/model/section.ts'
import type { SourceSpan } from '../../dsl/model/source.ts'
import type { BodyName, MatrixModel, StageList, StageModel } from '../../dsl/model/stage.ts'
import type { ConditionModel } from '../../dsl/model/when.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan, type Place } from '../diagnostics/span.ts'

/** Where in the pipeline a visit is: the stages around, from the outside in, and the list through which each is left. */
export type Surroundings = readonly {
  readonly stage: StageModel
  readonly through: Exclude<BodyName, 'steps'>
}[]

/** A container image that is named in the pipeline. */
export interface ImageUse {
  readonly image: string
  readonly place: Place
}

/** A function that Jenkins runs: the body of `steps` or of a condition of `post`. */
export interface Body {
  /** `steps`, or the condition of `post`. */
  readonly section: string
  readonly code: Code
  /** Absent in the pipeline's own `post`. */
  readonly stage?: StageModel | undefined
  /** The agents around the body, from the outside in; the last one that is not overruled runs it. */
  readonly agents: readonly AgentModel[]
}

/**
 * What a rule looks at; the walk calls each function for every such part. `stage` is absent at the pipeline's level; for
 * the sections of a matrix it is the stage of the matrix.
 */
export interface RuleVisitor {
  pipeline?(pipeline: PipelineModel): void
  stageList?(list: StageList, section: 'stages' | 'parallel', stage?: StageModel): void
  stage?(stage: StageModel, surroundings: Surroundings): void
  matrix?(matrix: MatrixModel, stage: StageModel): void
  agent?(agent: AgentModel, stage?: StageModel): void
  pod?(pod: PodModel, agent: AgentModel): void
  image?(use: ImageUse): void
  environment?(environment: EntriesSection, stage?: StageModel): void
  options?(options: EntriesSection, stage?: StageModel): void
  parameters?(parameters: EntriesSection): void
  condition?(condition: ConditionModel): void
  body?(body: Body): void
}

/** One check. It sees the model and reports; it changes nothing. */
export type Rule = (report: DiagnosticCollector['report']) => RuleVisitor

/** The place of a part of the model. */
export function placeOf(part: { readonly span?: SourceSpan | undefined } | undefined): Place {
  return part?.span ?? noSpan
}

/** The place of the first part that has one. */
export function firstPlace(...spans: readonly (SourceSpan | undefined)[]): Place {
  return spans.find((span) => span !== undefined) ?? noSpan
}
