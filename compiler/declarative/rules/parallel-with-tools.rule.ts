import { placeOf, type Rule } from '../context.ts'

/** A parallel stage takes no tools: its branches do. Nor does one with a matrix: the matrix does. */
export const parallelWithTools: Rule = (report) => ({
  stage({ tools, bodies, name }) {
    const body = bodies.find((one) => one === 'parallel' || one === 'matrix')
    if (tools !== undefined && body !== undefined)
      report('parallel-with-tools', placeOf(tools), { stage: name, body })
  },
})
