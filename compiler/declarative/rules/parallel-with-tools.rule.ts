import { placeOf, type Rule } from '../context.ts'

/** A parallel stage takes no tools: its branches do. */
export const parallelWithTools: Rule = (report) => ({
  stage(stage) {
    if (stage.tools !== undefined && stage.bodies.includes('parallel'))
      report('parallel-with-tools', placeOf(stage.tools), { stage: stage.name })
  },
})
