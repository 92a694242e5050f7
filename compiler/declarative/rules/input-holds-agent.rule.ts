import type { AgentModel } from '../../../dsl/model/agent.ts'
import { agentInEffect } from '../agents.ts'
import { callChain } from '../call-chain.ts'
import { firstPlace, type Rule } from '../context.ts'

/** Until somebody answers, an agent waits with the build and works for no other. */
export const inputHoldsAgent: Rule = (report) => {
  let whole: AgentModel | undefined
  return {
    pipeline({ agent }) {
      whole = agent
    },
    stage({ name, input, span }, surroundings) {
      if (input === undefined || whole === undefined) return
      // The stage's own agent starts after the answer.
      const outer = surroundings.flatMap(({ stage: { agent } }) => agent ?? [])
      if (agentInEffect([whole, ...outer]) !== undefined)
        report('input-holds-agent', firstPlace(input.span, span), { stage: name })
    },
    body({ stage, code, agents }) {
      if (agentInEffect(agents) === undefined) return
      const inputs = code.steps.filter(({ step }) => step === 'input')
      for (const { span, calls } of inputs)
        report(
          'input-holds-agent',
          firstPlace(span),
          { stage: stage?.name ?? 'the pipeline' },
          { related: callChain(calls) },
        )
    },
  }
}
