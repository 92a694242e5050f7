import { optionDefinitions } from '../../../dsl/model/options.ts'
import { firstPlace, type Rule } from '../context.ts'

/** Options that are properties of the job belong to the pipeline. */
export const optionNotInStage: Rule = (report) => ({
  options({ entries }, stage) {
    if (stage === undefined) return
    for (const { name, nameSpan, span } of entries) {
      if (optionDefinitions[name]?.stage !== false) continue
      report('option-not-in-stage', firstPlace(nameSpan, span), { option: name, stage: stage.name })
    }
  },
})
