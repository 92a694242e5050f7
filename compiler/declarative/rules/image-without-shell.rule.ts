import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { StepUse } from '../../../dsl/model/code.ts'
import { agentInEffect, isOnOtherPod, textField } from '../agents.ts'
import { callChain } from '../call-chain.ts'
import { firstPlace, type Rule } from '../context.ts'
import { lacksShell } from '../images.ts'
import { nameOf, partOf, partsOf, podOf, podSpec, textOf } from '../pods.ts'

/** `sh` needs a shell in the container that it runs in. */
export const imageWithoutShell: Rule = (report) => ({
  body({ code, agents }) {
    const agent = agentInEffect(agents)
    if (agent === undefined) return
    for (const use of code.steps) {
      const image = use.step === 'sh' ? imageAround(use, agent) : undefined
      const shell = shellOf(use)
      if (image !== undefined && lacksShell(image, shell))
        report(
          'image-without-shell',
          firstPlace(use.span),
          { image, step: use.step, shell },
          { related: callChain(use.calls) },
        )
    }
  },
})

/** The shell that runs the script: the one in its first line, or that of the container around it. */
function shellOf({ within, arguments: { script } }: StepUse): string {
  const interpreter = typeof script === 'string' ? /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] : undefined
  const shell = within.findLast(({ step }) => step === 'container')?.arguments['shell']
  return interpreter ?? (typeof shell === 'string' ? shell : 'sh')
}

function imageAround(use: StepUse, agent: AgentModel): string | undefined {
  if (isOnOtherPod(use)) return undefined
  if (agent.type === 'docker') return textField(agent, 'image')?.text
  const inner = use.within.findLast(({ step }) => step === 'container')
  const container = inner === undefined ? textField(agent, 'defaultContainer')?.text : inner.arguments['name']
  const pod = podOf(agent)
  if (pod === undefined || container === undefined) return undefined
  const part = partsOf(podSpec(pod), 'containers').find((one) => nameOf(one) === container)
  return part && textOf(partOf(part, 'image'))
}
