// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { VaultConfiguration, VaultSecret } from '../types.ts'

/** Named arguments of `withVault`. */
export interface WithVaultOptions {
  /** The secrets. */
  readonly vaultSecrets?: readonly VaultSecret[]
  /** How to reach Vault. */
  readonly configuration?: VaultConfiguration
}

export interface WithVaultStep {
  /**
   * Puts secrets of Vault into environment variables for the body.
   *
   * - `vaultSecrets`: The secrets.
   * - `configuration`: How to reach Vault.
   *
   * Plugin `hashicorp-vault-plugin`, `com.datapipe.jenkins.vault.VaultBindingStep`.
   * @example
   * withVault({ vaultSecrets: [{ path: 'secret/app', secretValues: [{ vaultKey: 'token', envVar: 'TOKEN'
   * }] }] }, () => {
   *   sh('./deploy')
   * })
   */
  <Result>(vaultSecrets: readonly VaultSecret[], body: () => Result): Result
  /** Puts secrets of Vault into environment variables for the body. */
  <Result>(body: () => Result): Result
  /** Puts secrets of Vault into environment variables for the body. */
  <Result>(options: WithVaultOptions, body: () => Result): Result
}

/**
 * Named arguments of `vaultFile`.
 * Plugin `hashicorp-vault-plugin`,
 * `com.datapipe.jenkins.vault.credentials.common.VaultFileCredentialBinding`.
 */
export interface VaultFileCredentialsBinding {
  /** Variable that gets the path of the file. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/**
 * Named arguments of `vaultString`.
 * Plugin `hashicorp-vault-plugin`,
 * `com.datapipe.jenkins.vault.credentials.common.VaultStringCredentialBinding`.
 */
export interface VaultStringCredentialsBinding {
  /** Variable that gets the text. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}
