import { firstPlace, type Rule } from '../context.ts'

/** Names of stages in one list differ. */
export const stageNameDuplicate: Rule = (report) => ({
  stageList({ stages }) {
    const names = new Set<string>()
    for (const stage of stages) {
      if (names.has(stage.name))
        report('stage-name-duplicate', firstPlace(stage.nameSpan, stage.span), { stage: stage.name })
      names.add(stage.name)
    }
  },
})
