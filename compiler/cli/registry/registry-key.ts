/** The key of Docker Hub in a config.json, for images without a registry in their name. */
export const dockerHubKey = 'https://index.docker.io/v1/'

const dockerHubHosts: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'hub.docker.com',
])

/** A registry as a config.json names it, or what is wrong with the name. */
export type RegistryKey = { readonly key: string } | { readonly problem: string }

/**
 * The key under which programs look for the login of a registry: `host[:port]` as images write it, and for Docker Hub its
 * old address.
 * @param text what the user calls the registry; a scheme and the path of the API are left out
 * @example registryKey('https://registry.example.com:5000/v2/') // { key: 'registry.example.com:5000' }
 * @example registryKey('docker.io') // { key: 'https://index.docker.io/v1/' }
 */
export function registryKey(text: string): RegistryKey {
  const { host, path } = partsOf(text)
  if (host.includes('@'))
    return { problem: 'it holds a user or a password, which others can read in the list of processes' }
  if (dockerHubHosts.has(host.toLowerCase())) return { key: dockerHubKey }
  const problem = hostProblem(host)
  const scheme = /^(https?):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (problem !== undefined && scheme !== undefined && isBareName(host)) {
    const named = `${host}:${scheme === 'http' ? 80 : 443}`
    return { problem: `images name it without a scheme, and a name without a dot needs its port: "${named}"` }
  }
  if (problem !== undefined) return { problem }
  if (!/^(?:\/v[12])?\/?$/.test(path))
    return { problem: 'a login belongs to the host, not to a path behind it' }
  return { key: host }
}

/** The host and port that a key of a config.json stands for; one key for all names of Docker Hub. */
export function canonicalKey(key: string): string {
  const { host } = partsOf(key)
  return dockerHubHosts.has(host.toLowerCase()) ? dockerHubKey : host
}

/** What is wrong with a key of a config.json, where programs cut off a scheme and a path themselves. */
export function keyProblem(key: string): string | undefined {
  const { host } = partsOf(key)
  if (host.includes('@')) return 'it holds a user or a password'
  if (canonicalKey(key) !== dockerHubKey) return hostProblem(host)
  return key === dockerHubKey ? undefined : 'it is not the key that programs look for'
}

/** A registry for messages, without the password that it should not hold. */
export function shownRegistry(text: string): string {
  return text.replace(/^(\w+:\/\/)?.*@/s, '$1…@')
}

function partsOf(text: string): { readonly host: string; readonly path: string } {
  const address = text.replace(/^https?:\/\//i, '')
  const slash = address.search(/\/(?!.*@)/s)
  return slash === -1
    ? { host: address, path: '' }
    : { host: address.slice(0, slash), path: address.slice(slash) }
}

function hostProblem(text: string): string | undefined {
  const match = /^(?<host>\[[\da-f:.]+\]|[a-z\d](?:[a-z\d.-]*[a-z\d])?)(?::(?<port>\d+))?$/i.exec(text)
  const host = match?.groups?.['host']
  const port = match?.groups?.['port']
  if (host === undefined || host.includes('..')) return 'it is no host with an optional port'
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return `there is no port ${port}`
  // The first part of an image's name is a registry only when it looks like a host.
  if (isBareName(text))
    return `an image called "${host}/app" belongs to Docker Hub; a registry's name has a dot or a port`
  return undefined
}

/** A host that images cannot name: without a dot and a port, it would be a folder of Docker Hub. */
function isBareName(host: string): boolean {
  return /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(host) && host !== 'localhost'
}
