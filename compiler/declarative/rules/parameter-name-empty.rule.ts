import { firstPlace, type Rule } from '../context.ts'

/** A parameter without a name could never be read. */
export const parameterNameEmpty: Rule = (report) => ({
  parameters({ entries }) {
    for (const { name, nameSpan, span, value } of entries)
      // Groovy that is the whole section stands under no name.
      if (name.trim() === '' && value.kind !== 'raw')
        report('parameter-name-empty', firstPlace(nameSpan, span), {})
  },
})
