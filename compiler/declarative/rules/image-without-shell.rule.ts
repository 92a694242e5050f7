import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { StepUse } from '../../../dsl/model/code.ts'
import { builderSteps } from '../../builders/builder-steps.ts'
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
      const shell = shellOf(use)
      const image = imagesOf(use, agent).find((one) => lacksShell(one, shell))
      if (image !== undefined)
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
function shellOf({ step, within, arguments: { script } }: StepUse): string {
  // It enters its own container, whatever is around it.
  if (builderSteps.has(step)) return 'sh'
  const interpreter = typeof script === 'string' ? /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] : undefined
  const shell = within.findLast((around) => around.step === 'container')?.arguments['shell']
  return interpreter ?? (typeof shell === 'string' ? shell : 'sh')
}

/** The images of the containers in which a step runs commands. */
function imagesOf(use: StepUse, agent: AgentModel): readonly string[] {
  if (isOnOtherPod(use)) return []
  const images = builderSteps.has(use.step)
    ? use.containers.map((name) => imageOf(name, agent))
    : [use.step === 'sh' ? imageAround(use, agent) : undefined]
  return images.filter((image) => image !== undefined)
}

function imageAround(use: StepUse, agent: AgentModel): string | undefined {
  if (agent.type === 'docker') return textField(agent, 'image')?.text
  const inner = use.within.findLast(({ step }) => step === 'container')
  const container = inner === undefined ? textField(agent, 'defaultContainer')?.text : inner.arguments['name']
  return typeof container === 'string' ? imageOf(container, agent) : undefined
}

function imageOf(container: string, agent: AgentModel): string | undefined {
  const pod = podOf(agent)
  if (pod === undefined) return undefined
  const part = partsOf(podSpec(pod), 'containers').find((one) => nameOf(one) === container)
  return part && textOf(partOf(part, 'image'))
}
