// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { InheritanceStrategy } from '../types.ts'

/**
 * Named arguments of `authorizationMatrix`.
 * Plugin `matrix-auth`, `hudson.security.AuthorizationMatrixProperty`.
 */
export interface AuthorizationMatrixJobProperty {
  /** Rights of users and groups. */
  readonly entries: readonly unknown[]
  /** Which rights are taken from above. Default: the folder's. */
  readonly inheritanceStrategy?: InheritanceStrategy
}
