import type { PipelineModel } from '../../../dsl/model/pipeline.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { StageList, StageModel } from '../../../dsl/model/stage.ts'
import type { Property } from '../../../dsl/model/value.ts'
import { firstPlace, type Rule } from '../context.ts'
import { deletion } from '../fixes.ts'

/** An option that does nothing where it stands misleads who reads the pipeline. */
export const optionWithoutEffect: Rule = (report) => {
  let pipeline: PipelineModel | undefined
  return {
    pipeline(model) {
      pipeline = model
    },
    options(options, stage) {
      for (const option of options.entries) {
        const reason = pipeline && reasonOf(option, options, stage, pipeline)
        const place = firstPlace(option.nameSpan, option.span)
        if (reason === undefined) continue
        const fixes = deletion(`Delete "${option.name}"`, option.span)
        report('option-without-effect', place, { option: option.name, reason }, { fixes })
      }
    },
  }
}

function reasonOf(
  { name, value }: Property,
  { entries }: EntriesSection,
  stage: StageModel | undefined,
  pipeline: PipelineModel,
): string | undefined {
  const [argument] = value.kind === 'symbol' ? value.arguments : []
  const literal = argument?.value.kind === 'literal' ? argument.value.value : undefined
  const owner = stage ?? pipeline
  switch (name) {
    case 'retry':
      return literal === 1 ? 'one attempt is what there is without it' : undefined
    case 'parallelsAlwaysFailFast':
      return hasBranches(pipeline.stages) ? undefined : 'no stage is parallel'
    case 'newContainerPerStage':
      return ['docker', 'dockerfile'].includes(pipeline.agent.type)
        ? undefined
        : 'the agent of the pipeline is no container of Docker'
    case 'skipDefaultCheckout':
      return stage !== undefined && owner.agent === undefined
        ? 'only a stage with an agent of its own checks out'
        : undefined
    case 'checkoutToSubdirectory':
      if (entries.some((other) => other.name === 'skipDefaultCheckout'))
        return '"skipDefaultCheckout" leaves out the checkout'
      return stage !== undefined && owner.agent === undefined
        ? 'only a stage with an agent of its own checks out'
        : undefined
    default:
      return undefined
  }
}

function hasBranches({ stages }: StageList): boolean {
  return stages.some(
    (stage) =>
      stage.parallel !== undefined ||
      stage.matrix !== undefined ||
      (stage.stages !== undefined && hasBranches(stage.stages)),
  )
}
