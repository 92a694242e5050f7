import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { StepUse } from '../../../dsl/model/code.ts'
import { agentInEffect, textField } from '../agents.ts'
import { callChain } from '../call-chain.ts'
import { firstPlace, type Rule } from '../context.ts'
import { hasNoShell } from '../images.ts'
import { nameOf, partOf, partsOf, podOf, podSpec, textOf } from '../pods.ts'

/** `sh` needs a shell in the container that it runs in. */
export const imageWithoutShell: Rule = (report) => ({
  body({ code, agents }) {
    const agent = agentInEffect(agents)
    if (agent === undefined) return
    for (const use of code.steps) {
      const image = use.step === 'sh' ? imageAround(use, agent) : undefined
      if (image !== undefined && hasNoShell(image))
        report(
          'image-without-shell',
          firstPlace(use.span),
          { image, step: use.step },
          { related: callChain(use.calls) },
        )
    }
  },
})

function imageAround({ within }: StepUse, agent: AgentModel): string | undefined {
  if (within.some(({ step }) => step === 'podTemplate' || step === 'node')) return undefined
  if (agent.type === 'docker') return textField(agent, 'image')?.text
  const inner = within.findLast(({ step }) => step === 'container')
  const container = inner === undefined ? textField(agent, 'defaultContainer')?.text : inner.arguments['name']
  const pod = podOf(agent)
  if (pod === undefined || container === undefined) return undefined
  const part = partsOf(podSpec(pod), 'containers').find((one) => nameOf(one) === container)
  return part && textOf(partOf(part, 'image'))
}
