import type { StageModel } from '../../../dsl/model/stage.ts'
import type { ConditionModel } from '../../../dsl/model/when.ts'
import { firstPlace, type Rule } from '../context.ts'
import { withFlag } from '../when-flag.ts'

/** Without `beforeAgent` an agent is started to find out that the stage is skipped. */
export const whenStartsAgent: Rule = (report) => ({
  stage(stage) {
    const { agent, when } = stage
    if (agent === undefined || agent.type === 'none' || when === undefined) return
    if (when.beforeAgent || when.beforeInput || when.beforeOptions) return
    if (when.conditions.some(needsAgent) || reusesNode(stage)) return
    report(
      'when-starts-agent',
      firstPlace(when.span, stage.span),
      { stage: stage.name },
      { fixes: withFlag(when, 'beforeAgent') },
    )
  },
})

/** A function of the user's may look into the workspace. */
function needsAgent({ expression, conditions }: ConditionModel): boolean {
  const needs = expression?.code?.steps.some((use) => use.needsNode || use.step === 'library')
  return (expression !== undefined && needs !== false) || conditions.some(needsAgent)
}

/** Such a container runs on the agent that is there already. */
function reusesNode({ agent }: StageModel): boolean {
  const reuse = agent?.fields.find(({ name }) => name === 'reuseNode')?.value
  return reuse?.kind === 'literal' && reuse.value === true
}
