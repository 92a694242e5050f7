import { docker } from 'jenkins-ts'
import { repositoryOf } from './built-image.ts'

interface Login {
  readonly registry: string
  readonly credentialsId: string
}

/** The registry of an image: the first part of its name when that is a host, else Docker Hub. */
export function registryOf(image: string): string {
  const first = image.includes('/') ? image.replace(/\/.*$/, '') : ''
  if (first === 'index.docker.io') return 'docker.io'
  return first === 'localhost' || first.includes('.') || first.includes(':') ? first : 'docker.io'
}

/** The registries of images, each once, in their order. */
export function registriesOf(images: readonly string[]): string[] {
  const registries: string[] = []
  for (const image of images) {
    const registry = registryOf(image)
    if (!registries.includes(registry)) registries.push(registry)
  }
  return registries
}

/**
 * Runs a body with the login to a registry, and also without one with the registry that names of images are for: the plugin
 * puts that of an outer `docker.withRegistry` in front of names.
 */
export function inRegistry<Result>(registry: string, logins: readonly Login[], body: () => Result): Result {
  const login = logins.find((each) => each.registry === registry)
  // Without an address it is Docker Hub, and names stay as they are.
  const address = registry === 'docker.io' ? '' : `https://${registry}`
  return docker.withRegistry(address, login?.credentialsId, body)
}

/**
 * The digests that an engine knows an image by in the repository of a destination.
 * @param known lines of the form `REPOSITORY@DIGEST`
 */
export function digestsIn(known: string, destination: string): string[] {
  const start = `${familiar(repositoryOf(destination))}@`
  const lines = known.split('\n').filter((line) => line.startsWith(start))
  return lines.map((line) => line.replace(start, ''))
}

/** A repository as engines name it: those of Docker Hub without its host. */
function familiar(repository: string): string {
  return repository.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '')
}
