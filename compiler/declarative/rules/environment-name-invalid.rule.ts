import { firstPlace, type Rule } from '../context.ts'
import { isVariableName } from '../variable-name.ts'

/** Names in `environment` are identifiers. */
export const environmentNameInvalid: Rule = (report) => ({
  environment({ entries }) {
    for (const { name, nameSpan, span } of entries) {
      if (!isVariableName(name)) report('environment-name-invalid', firstPlace(nameSpan, span), { name })
    }
  },
})
