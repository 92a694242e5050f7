import { firstPlace, type Rule } from '../context.ts'
import { isVariableName } from '../variable-name.ts'

/** An axis is an environment variable of its cells. */
export const axisNameInvalid: Rule = (report) => ({
  matrix({ axes }) {
    for (const { name, nameSpan, span } of axes.axes) {
      if (!isVariableName(name)) report('axis-name-invalid', firstPlace(nameSpan, span), { name })
    }
  },
})
