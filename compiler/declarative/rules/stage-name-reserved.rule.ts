import { firstPlace, type Rule } from '../context.ts'

/** Jenkins makes stages such as "Declarative: Checkout SCM" itself. */
export const stageNameReserved: Rule = (report) => ({
  stage(stage) {
    if (stage.name.startsWith('Declarative: '))
      report('stage-name-reserved', firstPlace(stage.nameSpan, stage.span), { stage: stage.name })
  },
})
