import type { ConditionModel } from '../../../dsl/model/when.ts'
import { firstPlace, type Rule } from '../context.ts'
import { withFlag } from '../when-flag.ts'

/** Without `beforeInput` somebody is asked to approve a stage that is skipped then. */
export const whenAfterInput: Rule = (report) => ({
  stage({ name, input, when, span }) {
    if (input === undefined || when === undefined || when.beforeInput || when.beforeOptions) return
    const answers = new Set((input.parameters?.entries ?? []).map((parameter) => parameter.name))
    // A condition on what was answered has to come after the question.
    if (when.conditions.some((condition) => reads(condition, answers))) return
    report(
      'when-after-input',
      firstPlace(when.span, span),
      { stage: name },
      { fixes: withFlag(when, 'beforeInput') },
    )
  },
})

function reads({ condition, expression, conditions }: ConditionModel, answers: ReadonlySet<string>): boolean {
  if (condition === 'environment' && answers.size > 0) return true
  const variables = expression?.code?.variables ?? []
  return (
    variables.some(({ name }) => answers.has(name)) || conditions.some((nested) => reads(nested, answers))
  )
}
