import { container, writeFile } from 'jenkins-ts'

/** What a build of an image gave. */
export interface BuiltImage {
  /**
   * Digest of the image, `sha256:…`. With `push: false`, kaniko and BuildKit give that of the image they built; buildah and
   * docker give digests with the push, so that it is empty.
   */
  readonly digest: string
  /**
   * The pushed image by its digest, `registry.example.com/team/app@sha256:…`: one for each destination, in their order. None
   * with `push: false`.
   */
  readonly references: readonly string[]
}

interface Pushed {
  readonly destinations: readonly string[]
  readonly push: boolean
  readonly digestFile?: string | undefined
}

/** Writes the digest where it is wanted and gives what the step returns. */
export function builtImage({ destinations, push, digestFile }: Pushed, digest: string): BuiltImage {
  if (digestFile !== undefined) writeFile({ file: digestFile, text: digest })
  const references = push ? destinations.map((destination) => `${repositoryOf(destination)}@${digest}`) : []
  return { digest, references }
}

/** The name of an image without its tag: `registry.example.com:5000/team/app`. */
export function repositoryOf(image: string): string {
  return image.replace(/:[^:/]*$/, '')
}

/** The repository that keeps the cache: the one given, or one beside the image. */
export function cacheRepository(
  cacheRepo: string | undefined,
  destinations: readonly string[],
): string | undefined {
  const [first] = destinations
  return cacheRepo ?? (first === undefined ? undefined : `${repositoryOf(first)}/cache`)
}

/** Runs a body in a container of the pod, or where the step is called. */
export function inContainer<Result>(
  options: { readonly container?: string | undefined; readonly shell: string },
  body: () => Result,
): Result {
  const { container: name, shell } = options
  if (name === undefined) return body()
  return container({ name, shell }, body)
}

/** A path from the current folder as one from the root of all. */
export function absolute(path: string, folder: string): string {
  if (path.startsWith('/')) return path
  return path === '.' ? folder : `${folder}/${path}`
}
