import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { StepUse } from '../../../dsl/model/code.ts'
import type { DiagnosticCollector } from '../../diagnostics/collector.ts'
import type { Place } from '../../diagnostics/span.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { agentInEffect, isOnOtherPod, knownContainers, textField } from '../agents.ts'
import { callChain } from '../call-chain.ts'
import { firstPlace, type Rule } from '../context.ts'

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
  const known = knownContainers(agent)
  if (known === undefined || known.includes(name)) return
  const suggestion = suggest(name, known)
  const parameters = { container: name, known, ...(suggestion && { suggestion }) }
  report('container-unknown', place, parameters, { related: callChain(calls) })
}
