import type { RegistryLogin } from './settings.ts'

/** What a builder's settings say of registries. */
export interface RegistrySettings {
  readonly registryLogins?: readonly RegistryLogin[]
  readonly credentialHelpers?: Readonly<Record<string, string>>
}

/** As the steps check it in Jenkins. */
const host = /^[A-Za-z0-9.-]+(:[0-9]+)?$/
const helper = /^[A-Za-z0-9._-]+$/

/**
 * Refuses what would fail, or log in to nothing, when Jenkins runs the build.
 * @throws TypeError naming the registry
 */
export function checkRegistries({ registryLogins = [], credentialHelpers = {} }: RegistrySettings): void {
  const seen = new Set<string>()
  for (const { registry, credentialsId } of registryLogins) {
    checkHost(registry)
    if (credentialsId === '') throw new TypeError(`The login of "${registry}" has no credentialsId.`)
    if (seen.has(registry))
      throw new TypeError(`There are two logins of "${registry}", and only one would count.`)
    seen.add(registry)
  }
  for (const [registry, name] of Object.entries(credentialHelpers)) {
    checkHost(registry)
    if (!helper.test(name)) {
      throw new TypeError(
        `"${name}" is no credential helper: name what follows docker-credential-, such as ecr-login.`,
      )
    }
  }
}

/**
 * The name of a Secret as Kubernetes takes it.
 * @throws TypeError for any other text
 */
export function checkSecretName(secret: string): void {
  if (secret.length > 253 || !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(secret)) {
    throw new TypeError(
      `"${secret}" cannot be the name of a Secret: it may have small letters, digits, and hyphens and dots between them.`,
    )
  }
}

function checkHost(registry: string): void {
  if (!host.test(registry)) {
    throw new TypeError(
      `"${registry}" is no host of a registry: write it as in the names of images, with its port and without a scheme or a path, such as registry.example.com:5000. Docker Hub is docker.io.`,
    )
  }
}
