import type { StageModel } from '../../../dsl/model/stage.ts'
import { leadingTo } from '../call-chain.ts'
import { firstPlace, type Rule } from '../context.ts'

/** Names of stages in one list differ. */
export const stageNameDuplicate: Rule = (report) => ({
  stageList({ stages }) {
    const earlier = new Map<string, StageModel>()
    for (const stage of stages) {
      const first = earlier.get(stage.name)
      earlier.set(stage.name, first ?? stage)
      if (first === undefined) continue
      const related =
        first.span === undefined ? [] : [{ message: 'The first stage of that name.', span: first.span }]
      const place = firstPlace(stage.nameSpan, stage.span)
      const calls = leadingTo(stage)
      report('stage-name-duplicate', place, { stage: stage.name }, { related: [...related, ...calls] })
    }
  },
})
