import { firstPlace, type Rule } from '../context.ts'

/** Branches and cells run in parallel at one level only, however deep the stages between. */
export const parallelInParallel: Rule = (report) => ({
  stage(stage, surroundings) {
    const body = stage.bodies.find((one) => one === 'parallel' || one === 'matrix')
    const outer = surroundings.find(({ through }) => through !== 'stages')
    if (body === undefined || outer === undefined || outer.through === 'stages') return
    report('parallel-in-parallel', firstPlace(stage[body]?.span, stage.span), {
      stage: stage.name,
      body,
      outer: outer.stage.name,
      through: outer.through,
    })
  },
})
