// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineJenkinsStep } from '../../runtime/step-function.ts'
import type { CredentialsBinding } from './types.ts'

/** Named arguments of `withCredentials`. */
export interface WithCredentialsOptions {
  /** Which credential goes into which variables. */
  readonly bindings: readonly CredentialsBinding[]
}

interface WithCredentialsStep {
  /** Puts credentials into environment variables for the body; the log shows them as `****`. */
  <Result>(bindings: readonly CredentialsBinding[], body: () => Result): Result
  /** Puts credentials into environment variables for the body; the log shows them as `****`. */
  <Result>(options: WithCredentialsOptions, body: () => Result): Result
}

/**
 * Puts credentials into environment variables for the body; the log shows them as `****`.
 *
 * - `bindings`: Which credential goes into which variables.
 *
 * Plugin `credentials-binding`, `org.jenkinsci.plugins.credentialsbinding.impl.BindingStep`.
 * @example
 * withCredentials([bindings.usernamePassword({ credentialsId: 'registry', usernameVariable: 'USR',
 * passwordVariable: 'PSW' })], () => {
 *   sh('echo "$PSW"
 *  docker login -u "$USR" --password-stdin')
 * })
 */
export const withCredentials: WithCredentialsStep = defineJenkinsStep<WithCredentialsStep>({
  name: 'withCredentials',
  positional: 'bindings',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})
