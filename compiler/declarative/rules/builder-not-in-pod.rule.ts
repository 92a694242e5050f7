import type { AgentModel } from '../../../dsl/model/agent.ts'
import { builderSteps } from '../../builders/builder-steps.ts'
import { agentInEffect, isOnOtherPod, knownContainers } from '../agents.ts'
import { callChain } from '../call-chain.ts'
import { firstPlace, type Rule } from '../context.ts'

/** A step that builds images runs in the container that its builder brings into the pod. */
export const builderNotInPod: Rule = (report) => ({
  body({ code, agents }) {
    const agent = agentInEffect(agents)
    const known = agent && containersOf(agent)
    if (known === undefined) return
    for (const use of code.steps) {
      const { step, containers, span, calls } = use
      const container = containers.find((name) => !known.includes(name))
      if (!builderSteps.has(step) || container === undefined || isOnOtherPod(use)) continue
      report(
        'builder-not-in-pod',
        firstPlace(span),
        { step, container, known },
        { related: callChain(calls) },
      )
    }
  },
})

/** Agents that are no pods. A label may be that of a pod template which the controller has. */
const withoutPod: ReadonlySet<string> = new Set(['any', 'docker', 'dockerfile'])

function containersOf(agent: AgentModel): readonly string[] | undefined {
  return withoutPod.has(agent.type) ? [] : knownContainers(agent)
}
