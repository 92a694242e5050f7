import { firstPlace, type Rule } from '../context.ts'

/** A parameter without a name could never be read. */
export const parameterNameEmpty: Rule = (report) => ({
  parameters({ entries }) {
    for (const { name, nameSpan, span } of entries)
      if (name.trim() === '') report('parameter-name-empty', firstPlace(nameSpan, span), {})
  },
})
