import type { SourceSpan } from '../../../dsl/model/source.ts'
import type { ConditionModel } from '../../../dsl/model/when.ts'
import { firstPlace, type Rule } from '../context.ts'

interface VariableRead {
  readonly name: string
  readonly span: SourceSpan | undefined
}

/** `when` is looked at before the stage's environment is set: it reads the value from outside, or none. */
export const stageEnvironmentInWhen: Rule = (report) => ({
  stage({ name: stage, when, environment }) {
    const own = new Set(environment?.entries.map(({ name }) => name))
    for (const { name, span } of when?.conditions.flatMap(variablesOf) ?? []) {
      if (own.has(name)) report('stage-environment-in-when', firstPlace(span, when?.span), { name, stage })
    }
  },
})

function variablesOf(condition: ConditionModel): readonly VariableRead[] {
  const given = condition.arguments.find(({ name }) => name === 'name')
  const named =
    condition.condition === 'environment' &&
    given?.value.kind === 'literal' &&
    typeof given.value.value === 'string'
      ? [{ name: given.value.value, span: given.value.span ?? given.span ?? condition.span }]
      : []
  const read = (condition.expression?.code?.variables ?? []).map(({ name, span }) => ({ name, span }))
  return [...named, ...read, ...condition.conditions.flatMap(variablesOf)]
}
