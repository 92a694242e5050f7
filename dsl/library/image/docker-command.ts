import type { z } from 'jenkins-ts'
import { absolute } from './built-image.ts'
import { csvLine } from './csv-line.ts'
import type { dockerParameters } from './docker-parameters.ts'

type Options = z.output<typeof dockerParameters>

/** What a build has besides its options. */
export interface BuildDetails {
  /** Folder that paths begin in. */
  readonly workspace: string
  /** Name of the image for the time of the step. */
  readonly image: string
  /** Image that keeps the cache. */
  readonly cacheImage: string | undefined
}

/** The command line of `docker build`, one word for each flag, so that no value is split or read by a shell. */
export function buildWords(options: Options, details: BuildDetails, hasBuildKit: boolean): string[] {
  const { workspace, image, cacheImage } = details
  const { context, dockerfile, target, network } = options
  const words = [`--tag=${image}`]
  for (const destination of options.destinations) words.push(`--tag=${destination}`)
  if (dockerfile !== undefined) words.push(`--file=${absolute(dockerfile, workspace)}`)
  if (target !== undefined) words.push(`--target=${target}`)
  for (const platform of options.platforms) words.push(`--platform=${platform}`)
  if (network !== undefined) words.push(`--network=${network}`)
  if (options.pull) words.push('--pull')
  for (const [name, value] of Object.entries(options.buildArgs)) words.push(`--build-arg=${name}=${value}`)
  for (const name of options.buildArgsFromEnvironment) words.push(`--build-arg=${name}`)
  for (const [name, value] of Object.entries(options.labels)) words.push(`--label=${name}=${value}`)
  for (const { id, src, env: variable } of options.secrets) {
    const fields = [`id=${id}`]
    if (src !== undefined) fields.push(`src=${absolute(src, workspace)}`)
    if (variable !== undefined) fields.push(`env=${variable}`)
    words.push(`--secret=${csvLine(fields)}`)
  }
  words.push(...cacheWords(options.cache, cacheImage, hasBuildKit))
  // Without BuildKit, a failed RUN would leave its container in the engine.
  if (!hasBuildKit) words.push('--force-rm')
  words.push(...options.flags, absolute(context, workspace))
  return words
}

function cacheWords(
  cache: boolean | undefined,
  cacheImage: string | undefined,
  hasBuildKit: boolean,
): string[] {
  if (cache === false) return ['--no-cache']
  if (cacheImage === undefined) return []
  const words = [`--cache-from=${cacheImage}`]
  // BuildKit takes layers only from images that tell how they were made.
  if (hasBuildKit) words.push('--build-arg=BUILDKIT_INLINE_CACHE=1')
  return words
}
