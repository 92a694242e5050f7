import { placeOf, type Rule } from '../context.ts'

/** A parallel stage takes no agent: its branches do. Nor does one with a matrix: the matrix does. */
export const parallelWithAgent: Rule = (report) => ({
  stage({ agent, bodies, name }) {
    const body = bodies.find((one) => one === 'parallel' || one === 'matrix')
    if (agent !== undefined && body !== undefined)
      report('parallel-with-agent', placeOf(agent), { stage: name, body })
  },
})
