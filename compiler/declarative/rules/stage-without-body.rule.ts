import { placeOf, type Rule } from '../context.ts'

/** A stage has one of `steps`, `stages`, `parallel` and `matrix`. */
export const stageWithoutBody: Rule = (report) => ({
  stage(stage) {
    if (stage.bodies.length === 0) report('stage-without-body', placeOf(stage), { stage: stage.name })
  },
})
