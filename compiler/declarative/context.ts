import type { AgentModel } from '../../dsl/model/agent.ts'
import type { PodModel } from '../../dsl/model/pod.ts'
import type { EntriesSection } from '../../dsl/model/section.ts'
import type { SourceSpan } from '../../dsl/model/source.ts'
import type { StageList, StageModel } from '../../dsl/model/stage.ts'
import type { ConditionModel } from '../../dsl/model/when.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan, type Place } from '../diagnostics/span.ts'

/** Where in the pipeline a visit is: the stages around, from the outside in, and the list through which each is left. */
export type Surroundings = readonly { readonly stage: StageModel; readonly through: 'stages' | 'parallel' }[]

/** A container image that is named in the pipeline. */
export interface ImageUse {
  readonly image: string
  readonly place: Place
}

/** What a rule looks at; the walk calls each function for every such part. `stage` is absent at the pipeline's level. */
export interface RuleVisitor {
  stageList?(list: StageList, section: 'stages' | 'parallel', stage?: StageModel): void
  stage?(stage: StageModel, surroundings: Surroundings): void
  agent?(agent: AgentModel, stage?: StageModel): void
  pod?(pod: PodModel): void
  image?(use: ImageUse): void
  environment?(environment: EntriesSection, stage?: StageModel): void
  options?(options: EntriesSection, stage?: StageModel): void
  parameters?(parameters: EntriesSection): void
  condition?(condition: ConditionModel): void
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
