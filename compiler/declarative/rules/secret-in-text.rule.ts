import type { Code } from '../../../dsl/model/code.ts'
import type { DiagnosticCollector } from '../../diagnostics/collector.ts'
import { firstPlace, type Rule } from '../context.ts'
import { secretIn } from '../secrets.ts'

/** A secret in the code is one for all who read the repository or the build's log. */
export const secretInText: Rule = (report) => ({
  body({ code }) {
    reportSecrets(code, report)
  },
  condition({ expression }) {
    if (expression?.code !== undefined) reportSecrets(expression.code, report)
  },
  parameters({ entries }) {
    for (const { value } of entries) {
      if (value.kind !== 'symbol') continue
      for (const { name, value: given, span } of value.arguments) {
        if (given.kind !== 'literal' || typeof given.value !== 'string') continue
        // The default of a password is shown to nobody, but stands in the repository.
        const isPassword = value.symbol === 'password' && name === 'defaultValue' && given.value !== ''
        const kind = secretIn(given.value) ?? (isPassword ? 'the default of a password' : undefined)
        if (kind !== undefined) report('secret-in-text', firstPlace(given.span, span, value.span), { kind })
      }
    }
  },
})

function reportSecrets(code: Code, report: DiagnosticCollector['report']): void {
  for (const { text, span } of code.texts) {
    const kind = secretIn(text)
    if (kind !== undefined) report('secret-in-text', firstPlace(span), { kind })
  }
}
