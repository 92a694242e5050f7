import { firstPlace, type Rule } from '../context.ts'

/** Branches run in parallel at one level only, however deep the stages between. */
export const parallelInParallel: Rule = (report) => ({
  stage(stage, surroundings) {
    if (!stage.bodies.includes('parallel')) return
    const outer = surroundings.find(({ through }) => through === 'parallel')
    if (outer === undefined) return
    report('parallel-in-parallel', firstPlace(stage.parallel?.span, stage.span), {
      stage: stage.name,
      outer: outer.stage.name,
    })
  },
})
