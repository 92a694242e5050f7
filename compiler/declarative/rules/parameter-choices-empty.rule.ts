import { firstPlace, type Rule } from '../context.ts'

/** Jenkins cannot show a choice of nothing. */
export const parameterChoicesEmpty: Rule = (report) => ({
  parameters({ entries }) {
    for (const { name, value, span } of entries) {
      const choices =
        value.kind === 'symbol' && value.arguments.find((argument) => argument.name === 'choices')
      if (choices && choices.value.kind === 'list' && choices.value.elements.length === 0)
        report('parameter-choices-empty', firstPlace(value.span, span), { parameter: name })
    }
  },
})
