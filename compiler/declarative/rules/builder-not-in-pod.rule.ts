import { builderFacts } from '../../builders/builder-facts.ts'
import { agentInEffect, isOnOtherPod, knownContainers } from '../agents.ts'
import { callChain } from '../call-chain.ts'
import { firstPlace, type Rule } from '../context.ts'

const steps: ReadonlySet<string> = new Set(Object.values(builderFacts).map(({ step }) => step))

/** A step that builds images runs in the container that its builder brings into the pod. */
export const builderNotInPod: Rule = (report) => ({
  body({ code, agents }) {
    const agent = agentInEffect(agents)
    const known = agent && knownContainers(agent)
    if (known === undefined) return
    for (const use of code.steps) {
      const { step, containers, span, calls } = use
      const container = containers.find((name) => !known.includes(name))
      if (!steps.has(step) || container === undefined || isOnOtherPod(use)) continue
      report(
        'builder-not-in-pod',
        firstPlace(span),
        { step, container, known },
        { related: callChain(calls) },
      )
    }
  },
})
