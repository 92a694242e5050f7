// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { GenericHeaderVariable, GenericRequestVariable, GenericVariable } from '../types.ts'

/**
 * Named arguments of `GenericTrigger`.
 * Plugin `generic-webhook-trigger`, `org.jenkinsci.plugins.gwt.GenericTrigger`.
 */
export interface GenericTriggerTrigger {
  /** Variables out of its body. */
  readonly genericVariables?: readonly GenericVariable[]
  /** Variables out of its query. */
  readonly genericRequestVariables?: readonly GenericRequestVariable[]
  /** Variables out of its headers. */
  readonly genericHeaderVariables?: readonly GenericHeaderVariable[]
  /** Text that is compared. */
  readonly regexpFilterText?: string
  /** Regular expression that it must match. */
  readonly regexpFilterExpression?: string
  /** Text of the build's cause. */
  readonly causeString?: string
  /** Prints the variables in the log. Default: `false`. */
  readonly printContributedVariables?: boolean
  /** Prints the body in the log. Default: `false`. */
  readonly printPostContent?: boolean
  /** Answers without details. Default: `false`. */
  readonly silentResponse?: boolean
  /** Lets the caller set the quiet period. Default: `false`. */
  readonly overrideQuietPeriod?: boolean
  /**
   * Does not make variables of nested values. Default: `false`.
   * @deprecated Use `shouldNotFlatten`.
   */
  readonly shouldNotFlattern?: boolean
  /** Does not make variables of nested values. Default: `false`. */
  readonly shouldNotFlatten?: boolean
  /** Token that the caller must send. */
  readonly token?: string
  /** Id of the secret text with that token. */
  readonly tokenCredentialId?: string
  /** Lets several calls share a build. Default: `false`. */
  readonly allowSeveralTriggersPerBuild?: boolean
}
