import { placeOf, type Rule } from '../context.ts'

/** A parallel stage takes no agent: its branches do. */
export const parallelWithAgent: Rule = (report) => ({
  agent(agent, stage) {
    if (stage?.bodies.includes('parallel'))
      report('parallel-with-agent', placeOf(agent), { stage: stage.name })
  },
})
