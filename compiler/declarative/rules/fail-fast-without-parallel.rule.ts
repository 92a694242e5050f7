import { placeOf, type Rule } from '../context.ts'

/** `failFast` is about the branches of a parallel stage. */
export const failFastWithoutParallel: Rule = (report) => ({
  stage(stage) {
    if (stage.failFast !== undefined && !stage.bodies.includes('parallel'))
      report('fail-fast-without-parallel', placeOf(stage.failFast), { stage: stage.name })
  },
})
