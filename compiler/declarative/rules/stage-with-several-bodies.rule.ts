import { firstPlace, type Rule } from '../context.ts'

/** A stage has only one of `steps`, `stages`, `parallel` and `matrix`. */
export const stageWithSeveralBodies: Rule = (report) => ({
  stage(stage) {
    const { bodies, name } = stage
    const second = bodies.at(-1)
    if (bodies.length < 2 || second === undefined) return
    report('stage-with-several-bodies', firstPlace(stage[second]?.span, stage.span), { stage: name, bodies })
  },
})
