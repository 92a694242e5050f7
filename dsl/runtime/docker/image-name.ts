/** Name of an image in two parts, as the plugin takes it apart: at its last colon, also where that is before a port. */
export interface ImageName {
  readonly repository: string
  readonly tag: string
}

const component = /^[a-zA-Z0-9]+((\.|_|__|-+)[a-zA-Z0-9]+)*$/
const tagForm = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/

export function splitImageName(id: string): ImageName {
  const colon = id.lastIndexOf(':')
  if (colon === -1) return { repository: id, tag: 'latest' }
  return { repository: id.slice(0, colon), tag: id.slice(colon + 1) || 'latest' }
}

/** The plugin looks at the last part of the name and at the tag. @throws TypeError when one of them has another form */
export function checkImageName(id: string): void {
  const [name = ''] = id.slice(id.lastIndexOf('/') + 1).split('@')
  const [repository = '', ...tags] = name.split(':')
  if (!component.test(repository) || !tags.every((tag) => tagForm.test(tag)))
    throw new TypeError(`"${id}" is no name of an image.`)
}

/**
 * The name of an image in the registry of `withRegistry`: with its host in front, unless it begins with that already.
 * @param address the address that `withRegistry` was given
 */
export function qualifiedName(name: string, address: string | undefined): string {
  if (address === undefined || address === '') return name
  const { hostname, port } = new URL(address)
  // `URL` forgets the default port of the scheme, which the plugin keeps.
  const host = /^\w+:\/\/[^/]*:(443|80)(?:\/|$)/.exec(address)?.[1] ?? port
  const registry = host === '' ? hostname : `${hostname}:${host}`
  return name.startsWith(registry) ? name : `${registry}/${name}`
}
