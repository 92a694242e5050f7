import { firstPlace, type Rule } from '../context.ts'

/** A list of stages holds at least one. */
export const stagesEmpty: Rule = (report) => ({
  stageList({ given, span }, section, stage) {
    if (given > 0) return
    const of = stage === undefined ? 'the pipeline' : `stage "${stage.name}"`
    report('stages-empty', firstPlace(span, stage?.span), { section, of })
  },
})
