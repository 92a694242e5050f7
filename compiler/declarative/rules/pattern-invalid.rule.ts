import type { ConditionModel } from '../../../dsl/model/when.ts'
import type { Property } from '../../../dsl/model/value.ts'
import { firstPlace, type Rule } from '../context.ts'
import { problemOfJavaPattern } from '../java-pattern.ts'

/** A regular expression in `when` is one that Java takes. */
export const patternInvalid: Rule = (report) => ({
  condition(condition) {
    for (const { value, span } of patternsOf(condition)) {
      if (value.kind !== 'literal' || typeof value.value !== 'string') continue
      const problem = problemOfJavaPattern(value.value)
      if (problem !== undefined)
        report('pattern-invalid', firstPlace(value.span, span, condition.span), {
          condition: condition.condition,
          pattern: value.value,
          problem,
        })
    }
  },
})

/** `changelog` always compares so, others when their comparator says it. */
function patternsOf({ condition, arguments: given }: ConditionModel): readonly Property[] {
  if (condition === 'changelog') return given
  const comparator = given.find(({ name }) => name === 'comparator')?.value
  const isRegExp = comparator?.kind === 'literal' && comparator.value === 'REGEXP'
  return isRegExp ? given.filter(({ name }) => name !== 'comparator') : []
}
