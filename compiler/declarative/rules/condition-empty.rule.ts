import { placeOf, type Rule } from '../context.ts'

/** `allOf` and `anyOf` hold at least one condition. */
export const conditionEmpty: Rule = (report) => ({
  condition(condition) {
    const nests = condition.condition === 'allOf' || condition.condition === 'anyOf'
    if (nests && condition.conditions.length === 0)
      report('condition-empty', placeOf(condition), { condition: condition.condition })
  },
})
