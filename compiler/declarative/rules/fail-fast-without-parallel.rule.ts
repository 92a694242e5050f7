import { placeOf, type Rule } from '../context.ts'

/** `failFast` is about the branches of a parallel stage or the cells of a matrix. */
export const failFastWithoutParallel: Rule = (report) => ({
  stage({ failFast, bodies, name }) {
    if (failFast !== undefined && !bodies.includes('parallel') && !bodies.includes('matrix'))
      report('fail-fast-without-parallel', placeOf(failFast), { stage: name })
  },
})
