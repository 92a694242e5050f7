// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/**
 * Named arguments of `credentials`.
 * Plugin `credentials`, `com.cloudbees.plugins.credentials.CredentialsParameterDefinition`.
 */
export interface CredentialsParameterDefinition {
  /** Its name. */
  readonly name: string
  /** Text that is shown beside it. */
  readonly description?: string
  /** Id of the credential at first. */
  readonly defaultValue?: string
  /** Java class that the credential must have. */
  readonly credentialType?: string
  /** Whether one must be chosen. Default: `false`. */
  readonly required?: boolean
}
