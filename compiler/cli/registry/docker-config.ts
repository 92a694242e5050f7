/** User and password of one registry. */
export interface RegistryLogin {
  /** The registry's key in a config.json. */
  readonly key: string
  readonly user: string
  readonly password: string
}

/** A config.json with logins and nothing else. */
export interface DockerConfig {
  readonly auths: Readonly<Record<string, { readonly auth: string }>>
}

/** The config.json that `docker login` leaves behind when no credential store is set up. */
export function dockerConfig(logins: readonly RegistryLogin[]): DockerConfig {
  const auths = logins.map(({ key, user, password }) => [
    key,
    { auth: Buffer.from(`${user}:${password}`, 'utf8').toString('base64') },
  ])
  return { auths: Object.fromEntries(auths) }
}
