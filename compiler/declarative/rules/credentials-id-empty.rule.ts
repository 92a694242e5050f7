import { firstPlace, type Rule } from '../context.ts'

/** Credentials are named by their id. */
export const credentialsIdEmpty: Rule = (report) => ({
  environment({ entries }) {
    for (const { name, value, span } of entries) {
      if (value.kind !== 'symbol' || value.symbol !== 'credentials') continue
      const [id] = value.arguments
      if (id?.value.kind === 'literal' && String(id.value.value).trim() === '')
        report('credentials-id-empty', firstPlace(value.span, span), { name })
    }
  },
})
