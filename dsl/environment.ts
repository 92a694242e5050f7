import type { CredentialsReference } from './credentials.ts'

/** A variable: a constant, credentials, or a function when Jenkins has to compute it. */
export type EnvironmentValue =
  string | number | boolean | CredentialsReference | (() => string | number | boolean)

/**
 * The `environment` section: variables by name.
 * @example environment: { GOOS: 'linux', PATH: () => `/opt/go/bin:${env.PATH}`, TOKEN: credentials('token') }
 */
export interface Environment {
  readonly [name: string]: EnvironmentValue
}
