import { branded, hasBrand } from './brand.ts'

/** The kinds of credentials that set more than one variable, or whose variable is no text. */
export type CredentialsKind = (typeof credentialsKinds)[number]
export const credentialsKinds = [
  'secretText',
  'secretFile',
  'usernamePassword',
  'sshUserPrivateKey',
  'dockerServerCertificate',
] as const

/** What `credentials` returns: stands for a credential of the controller in `environment`. */
export interface CredentialsReference<Kind extends CredentialsKind = CredentialsKind> {
  readonly id: string
  /** Which variables Jenkins sets. */
  readonly kind: Kind
  /** False when the author left the kind to Jenkins: `credentials('id')`. */
  readonly isKindGiven: boolean
}

interface Credentials {
  /** A credential that sets the variable alone, such as a secret text. */
  (id: string): CredentialsReference<'secretText'>
  /** Secret text: sets the variable. */
  secretText(id: string): CredentialsReference<'secretText'>
  /** Secret file: the variable is the file's path. */
  secretFile(id: string): CredentialsReference<'secretFile'>
  /** Sets NAME to `user:password`, and NAME_USR and NAME_PSW. */
  usernamePassword(id: string): CredentialsReference<'usernamePassword'>
  /** Sets NAME to the path of the key file, NAME_USR to the user and NAME_PSW to the passphrase. */
  sshUserPrivateKey(id: string): CredentialsReference<'sshUserPrivateKey'>
  /** Certificate of a Docker server: the variable is the path of a folder, as DOCKER_CERT_PATH wants it. */
  dockerServerCertificate(id: string): CredentialsReference<'dockerServerCertificate'>
}

/**
 * Puts a credential of the controller into an environment variable; Jenkins masks it in the log.
 * Name the kind where one credential sets several variables, so that `env` knows them.
 * @param id the credential's id on the controller
 * @example environment: { TOKEN: credentials('token'), REGISTRY: credentials.usernamePassword('registry') }
 */
export const credentials: Credentials = Object.assign(ofKind('secretText', false), {
  secretText: ofKind('secretText'),
  secretFile: ofKind('secretFile'),
  usernamePassword: ofKind('usernamePassword'),
  sshUserPrivateKey: ofKind('sshUserPrivateKey'),
  dockerServerCertificate: ofKind('dockerServerCertificate'),
})

/** True for what `credentials` returns. */
export function isCredentialsReference(value: unknown): value is CredentialsReference {
  return hasBrand('credentials', value)
}

function ofKind<Kind extends CredentialsKind>(
  kind: Kind,
  isKindGiven = true,
): (id: string) => CredentialsReference<Kind> {
  return (id) => branded('credentials', { id, kind, isKindGiven })
}
