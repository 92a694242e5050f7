import type { RuleSeverity } from '../../dsl/advice.ts'
import type { Diagnostic } from './diagnostic.ts'

/** What becomes of findings by the configuration and the comments of the user. */
export interface Policy {
  /** The severity that the configuration gives to a code, if any. */
  severityOf(code: string): RuleSeverity | undefined
  /** True when a comment of the user's suppresses the finding. */
  isSuppressed(diagnostic: Diagnostic): boolean
}

/** The finding as the policy has it, or undefined when there is none. */
export function judged(diagnostic: Diagnostic, policy: Policy): Diagnostic | undefined {
  const severity = policy.severityOf(diagnostic.code) ?? diagnostic.severity
  if (severity === 'off' || policy.isSuppressed(diagnostic)) return undefined
  return severity === diagnostic.severity ? diagnostic : { ...diagnostic, severity }
}
