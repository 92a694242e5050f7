// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `aws`. */
interface AwsArguments {
  /** Variable that gets the access key; `AWS_ACCESS_KEY_ID` when left out. */
  readonly accessKeyVariable?: string
  /** Variable that gets the secret key; `AWS_SECRET_ACCESS_KEY` when left out. */
  readonly secretKeyVariable?: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Role to take on. */
  readonly roleArn?: string
  /** Name of the role's session. */
  readonly roleSessionName?: string
  /** Seconds that the role's session lasts. */
  readonly roleSessionDurationSeconds?: number
}

/** Named arguments of `certificate`. */
interface CertificateArguments {
  /** Variable that gets the path of the keystore. */
  readonly keystoreVariable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Variable that gets the password of the keystore. */
  readonly passwordVariable?: string
  /** Variable that gets the description of the credential. */
  readonly aliasVariable?: string
}

/** Named arguments of `file`. */
interface FileArguments {
  /** Variable that gets the path of the file. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Named arguments of `sshUserPrivateKey`. */
interface SshUserPrivateKeyArguments {
  /** Variable that gets the path of the key. */
  readonly keyFileVariable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Variable that gets the user name. */
  readonly usernameVariable?: string
  /** Variable that gets the key's passphrase. */
  readonly passphraseVariable?: string
}

/** Named arguments of `string`. */
interface StringArguments {
  /** Variable that gets the text. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Named arguments of `usernameColonPassword`. */
interface UsernameColonPasswordArguments {
  /** Variable that gets `user:password`. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Named arguments of `usernamePassword`. */
interface UsernamePasswordArguments {
  /** Variable that gets the user name. */
  readonly usernameVariable: string
  /** Variable that gets the password. */
  readonly passwordVariable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Named arguments of `zip`. */
interface ZipArguments {
  /** Variable that gets the path of the directory. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Named arguments of `dockerCert`. */
interface DockerCertArguments {
  /** Variable that gets the path of the directory with the certificates. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Named arguments of `gitUsernamePassword`. */
interface GitUsernamePasswordArguments {
  /** Name of the git installation in Jenkins' configuration. */
  readonly gitToolName?: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Named arguments of `gitlabApiToken`. */
interface GitlabApiTokenArguments {
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Variable that gets the token. */
  readonly variable: string
}

/** Named arguments of `vaultFile`. */
interface VaultFileArguments {
  /** Variable that gets the path of the file. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Named arguments of `vaultString`. */
interface VaultStringArguments {
  /** Variable that gets the text. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}

/** Which credential goes into which environment variables, for `withCredentials`. */
export const bindings = {
  /**
   * Keys for Amazon Web Services.
   *
   * - `accessKeyVariable`: Variable that gets the access key; `AWS_ACCESS_KEY_ID` when left out.
   * - `secretKeyVariable`: Variable that gets the secret key; `AWS_SECRET_ACCESS_KEY` when left out.
   * - `credentialsId`: Id of the credentials to use.
   * - `roleArn`: Role to take on.
   * - `roleSessionName`: Name of the role's session.
   * - `roleSessionDurationSeconds`: Seconds that the role's session lasts.
   *
   * Plugin `aws-credentials`,
   * `com.cloudbees.jenkins.plugins.awscredentials.AmazonWebServicesCredentialsBinding`.
   */
  aws: defineSymbol<(options: AwsArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'aws',
    positional: null,
  }),
  /**
   * A keystore with a certificate.
   *
   * - `keystoreVariable`: Variable that gets the path of the keystore.
   * - `credentialsId`: Id of the credentials to use.
   * - `passwordVariable`: Variable that gets the password of the keystore.
   * - `aliasVariable`: Variable that gets the description of the credential.
   *
   * Plugin `credentials-binding`,
   * `org.jenkinsci.plugins.credentialsbinding.impl.CertificateMultiBinding`.
   */
  certificate: defineSymbol<(options: CertificateArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'certificate',
    positional: null,
  }),
  /**
   * A secret file.
   *
   * - `variable`: Variable that gets the path of the file.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `credentials-binding`, `org.jenkinsci.plugins.credentialsbinding.impl.FileBinding`.
   */
  file: defineSymbol<(options: FileArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'file',
    positional: null,
  }),
  /**
   * An SSH key.
   *
   * - `keyFileVariable`: Variable that gets the path of the key.
   * - `credentialsId`: Id of the credentials to use.
   * - `usernameVariable`: Variable that gets the user name.
   * - `passphraseVariable`: Variable that gets the key's passphrase.
   *
   * Plugin `credentials-binding`,
   * `org.jenkinsci.plugins.credentialsbinding.impl.SSHUserPrivateKeyBinding`.
   */
  sshUserPrivateKey: defineSymbol<(options: SshUserPrivateKeyArguments) => Describable<'CredentialsBinding'>>(
    { symbol: 'sshUserPrivateKey', positional: null },
  ),
  /**
   * A secret text.
   *
   * - `variable`: Variable that gets the text.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `credentials-binding`, `org.jenkinsci.plugins.credentialsbinding.impl.StringBinding`.
   */
  string: defineSymbol<(options: StringArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'string',
    positional: null,
  }),
  /**
   * User name and password in one variable, with a colon between.
   *
   * - `variable`: Variable that gets `user:password`.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `credentials-binding`,
   * `org.jenkinsci.plugins.credentialsbinding.impl.UsernamePasswordBinding`.
   */
  usernameColonPassword: defineSymbol<
    (options: UsernameColonPasswordArguments) => Describable<'CredentialsBinding'>
  >({ symbol: 'usernameColonPassword', positional: null }),
  /**
   * User name and password in two variables.
   *
   * - `usernameVariable`: Variable that gets the user name.
   * - `passwordVariable`: Variable that gets the password.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `credentials-binding`,
   * `org.jenkinsci.plugins.credentialsbinding.impl.UsernamePasswordMultiBinding`.
   */
  usernamePassword: defineSymbol<(options: UsernamePasswordArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'usernamePassword',
    positional: null,
  }),
  /**
   * A secret ZIP file, unpacked.
   *
   * - `variable`: Variable that gets the path of the directory.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `credentials-binding`, `org.jenkinsci.plugins.credentialsbinding.impl.ZipFileBinding`.
   */
  zip: defineSymbol<(options: ZipArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'zip',
    positional: null,
  }),
  /**
   * Certificates for a Docker server.
   *
   * - `variable`: Variable that gets the path of the directory with the certificates.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `docker-commons`,
   * `org.jenkinsci.plugins.docker.commons.credentials.DockerServerCredentialsBinding`.
   */
  dockerCert: defineSymbol<(options: DockerCertArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'dockerCert',
    positional: null,
  }),
  /**
   * User name and password or token, for git commands of the body.
   *
   * - `gitToolName`: Name of the git installation in Jenkins' configuration.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `git`, `jenkins.plugins.git.GitUsernamePasswordBinding`.
   */
  gitUsernamePassword: defineSymbol<
    (options: GitUsernamePasswordArguments) => Describable<'CredentialsBinding'>
  >({ symbol: 'gitUsernamePassword', positional: null }),
  /**
   * A token for GitLab's API.
   *
   * - `credentialsId`: Id of the credentials to use.
   * - `variable`: Variable that gets the token.
   *
   * Plugin `gitlab-plugin`, `com.dabsquared.gitlabjenkins.connection.GitLabApiTokenBinding`.
   */
  gitlabApiToken: defineSymbol<(options: GitlabApiTokenArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'gitlabApiToken',
    positional: null,
  }),
  /**
   * A secret of Vault as a file.
   *
   * - `variable`: Variable that gets the path of the file.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `hashicorp-vault-plugin`,
   * `com.datapipe.jenkins.vault.credentials.common.VaultFileCredentialBinding`.
   */
  vaultFile: defineSymbol<(options: VaultFileArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'vaultFile',
    positional: null,
  }),
  /**
   * A secret of Vault as text.
   *
   * - `variable`: Variable that gets the text.
   * - `credentialsId`: Id of the credentials to use.
   *
   * Plugin `hashicorp-vault-plugin`,
   * `com.datapipe.jenkins.vault.credentials.common.VaultStringCredentialBinding`.
   */
  vaultString: defineSymbol<(options: VaultStringArguments) => Describable<'CredentialsBinding'>>({
    symbol: 'vaultString',
    positional: null,
  }),
} as const
