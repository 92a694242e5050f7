import { hasNode } from '../agents.ts'
import { firstPlace, type Rule } from '../context.ts'
import { callChain } from '../call-chain.ts'

/** A step that works in a workspace fails where no agent gives it one; the pipeline's `post` runs outside of its agent's stages, on the agent. */
export const stepWithoutAgent: Rule = (report) => ({
  body({ section, stage, code, agents }) {
    const of = stage === undefined ? 'the pipeline' : `stage "${stage.name}"`
    for (const use of code.steps) {
      if (!use.needsNode || hasNode({ agents }, use)) continue
      const parameters = { step: use.step, section, of }
      report('step-without-agent', firstPlace(use.span), parameters, { related: callChain(use.calls) })
    }
  },
})
