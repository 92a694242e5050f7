import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import { agentInEffect } from '../agents.ts'
import { firstPlace, type Rule } from '../context.ts'

/** Jenkins installs tools on an agent; without one it passes over them. */
export const toolsWithoutAgent: Rule = (report) => {
  const judge = (tools: EntriesSection | undefined, agents: readonly AgentModel[], of: string): void => {
    if (tools === undefined || tools.entries.length === 0 || agentInEffect(agents) !== undefined) return
    report('tools-without-agent', firstPlace(tools.span, tools.entries[0]?.span), { of })
  }
  let whole: AgentModel | undefined
  return {
    pipeline({ agent, tools }) {
      whole = agent
      judge(tools, [agent], 'the pipeline')
    },
    stage({ name, agent, tools, bodies }, surroundings) {
      // That parallel stages may have none at all is a rule of Jenkins' own.
      if (bodies.includes('parallel') || bodies.includes('matrix')) return
      const outer = surroundings.flatMap(({ stage }) => stage.agent ?? [])
      judge(
        tools,
        [whole, ...outer, agent].filter((one) => one !== undefined),
        `stage "${name}"`,
      )
    },
  }
}
