import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { StepUse } from '../../../dsl/model/code.ts'
import type { DiagnosticCollector } from '../../diagnostics/collector.ts'
import type { Place } from '../../diagnostics/span.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { agentInEffect, isWholePod, textField } from '../agents.ts'
import { callChain } from '../call-chain.ts'
import { firstPlace, type Rule } from '../context.ts'
import { nameOf, partsOf, podOf, podSpec } from '../pods.ts'

/** Jenkins adds the agent's own container to every pod. */
const agentContainer = 'jnlp'

/** `container` fails the build when the pod has no such container. */
export const containerUnknown: Rule = (report) => ({
  agent(agent) {
    const given = textField(agent, 'defaultContainer')
    const place = firstPlace(given?.property.value.span, given?.property.span)
    if (given !== undefined) judge(given.text, agent, report, place)
  },
  body({ code, agents }) {
    const agent = agentInEffect(agents)
    if (agent === undefined) return
    for (const use of code.steps) {
      const { name } = use.arguments
      if (use.step !== 'container' || typeof name !== 'string' || isOnOtherPod(use)) continue
      judge(name, agent, report, firstPlace(use.span), use.calls)
    }
  },
})

function judge(
  name: string,
  agent: AgentModel,
  report: DiagnosticCollector['report'],
  place: Place,
  calls: StepUse['calls'] = [],
): void {
  const pod = podOf(agent)
  if (pod === undefined || pod.document === null || !isWholePod(agent)) return
  const own = partsOf(podSpec(pod), 'containers').map(nameOf)
  const known = [...own, agentContainer]
  // A pod without containers of its own gets them from the template that the controller has for all pods.
  if (own.length === 0 || known.includes(name)) return
  const suggestion = suggest(name, known)
  const parameters = { container: name, known, ...(suggestion && { suggestion }) }
  report('container-unknown', place, parameters, { related: callChain(calls) })
}

/** `podTemplate` and `node` run what is inside elsewhere. */
function isOnOtherPod({ within }: StepUse): boolean {
  return within.some(({ step }) => step === 'podTemplate' || step === 'node')
}
