import type { CredentialsReference } from './credentials.ts'
import type { RawGroovy } from './groovy.ts'

/** A variable: a constant, credentials, or a function when Jenkins has to compute it. */
export type EnvironmentValue =
  string | number | boolean | CredentialsReference | RawGroovy | (() => string | number | boolean)

/**
 * The `environment` section: variables by name.
 * @example environment: { GOOS: 'linux', PATH: () => `/opt/go/bin:${env.PATH}`, TOKEN: credentials('token') }
 */
export interface Environment {
  readonly [name: string]: EnvironmentValue
}
