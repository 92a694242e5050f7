// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { CredentialsBinding } from '../types.ts'

/** Named arguments of `withCredentials`. */
export interface WithCredentialsOptions {
  /** Which credential goes into which variables. */
  readonly bindings: readonly CredentialsBinding[]
}

export interface WithCredentialsStep {
  /**
   * Puts credentials into environment variables for the body; the log shows them as `****`.
   *
   * - `bindings`: Which credential goes into which variables.
   *
   * Plugin `credentials-binding`, `org.jenkinsci.plugins.credentialsbinding.impl.BindingStep`.
   * @example
   * withCredentials([bindings.usernamePassword({ credentialsId: 'registry', usernameVariable: 'USR',
   * passwordVariable: 'PSW' })], () => {
   *   sh('echo "$PSW" | docker login -u "$USR" --password-stdin')
   * })
   */
  <Result>(bindings: readonly CredentialsBinding[], body: () => Result): Result
  /** Puts credentials into environment variables for the body; the log shows them as `****`. */
  <Result>(options: WithCredentialsOptions, body: () => Result): Result
}

/**
 * Named arguments of `certificate`.
 * Plugin `credentials-binding`,
 * `org.jenkinsci.plugins.credentialsbinding.impl.CertificateMultiBinding`.
 */
export interface CertificateCredentialsBinding {
  /** Variable that gets the path of the keystore. */
  readonly keystoreVariable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Variable that gets the password of the keystore. */
  readonly passwordVariable?: string
  /** Variable that gets the description of the credential. */
  readonly aliasVariable?: string
}

/**
 * Named arguments of `file`.
 * Plugin `credentials-binding`, `org.jenkinsci.plugins.credentialsbinding.impl.FileBinding`.
 */
export interface FileCredentialsBinding {
  /** Variable that gets the path of the file. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/**
 * Named arguments of `sshUserPrivateKey`.
 * Plugin `credentials-binding`,
 * `org.jenkinsci.plugins.credentialsbinding.impl.SSHUserPrivateKeyBinding`.
 */
export interface SshUserPrivateKeyCredentialsBinding {
  /** Variable that gets the path of the key. */
  readonly keyFileVariable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Variable that gets the user name. */
  readonly usernameVariable?: string
  /** Variable that gets the key's passphrase. */
  readonly passphraseVariable?: string
}

/**
 * Named arguments of `string`.
 * Plugin `credentials-binding`, `org.jenkinsci.plugins.credentialsbinding.impl.StringBinding`.
 */
export interface StringCredentialsBinding {
  /** Variable that gets the text. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/**
 * Named arguments of `usernameColonPassword`.
 * Plugin `credentials-binding`,
 * `org.jenkinsci.plugins.credentialsbinding.impl.UsernamePasswordBinding`.
 */
export interface UsernameColonPasswordCredentialsBinding {
  /** Variable that gets `user:password`. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/**
 * Named arguments of `usernamePassword`.
 * Plugin `credentials-binding`,
 * `org.jenkinsci.plugins.credentialsbinding.impl.UsernamePasswordMultiBinding`.
 */
export interface UsernamePasswordCredentialsBinding {
  /** Variable that gets the user name. */
  readonly usernameVariable: string
  /** Variable that gets the password. */
  readonly passwordVariable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/**
 * Named arguments of `zip`.
 * Plugin `credentials-binding`, `org.jenkinsci.plugins.credentialsbinding.impl.ZipFileBinding`.
 */
export interface ZipCredentialsBinding {
  /** Variable that gets the path of the directory. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}
