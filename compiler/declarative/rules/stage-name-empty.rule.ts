import { firstPlace, type Rule } from '../context.ts'

/** Jenkins silently calls a stage with an empty name "error". */
export const stageNameEmpty: Rule = (report) => ({
  stage(stage) {
    if (stage.name.trim() === '') report('stage-name-empty', firstPlace(stage.nameSpan, stage.span), {})
  },
})
