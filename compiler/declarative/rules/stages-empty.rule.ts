import { firstPlace, type Rule } from '../context.ts'

/** A list of stages holds at least one. */
export const stagesEmpty: Rule = (report) => ({
  stageList({ stages, span }, section, stage) {
    if (stages.length > 0) return
    const of = stage === undefined ? 'the pipeline' : `stage "${stage.name}"`
    report('stages-empty', firstPlace(span, stage?.span), { section, of })
  },
})
