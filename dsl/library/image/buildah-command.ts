import type { z } from 'jenkins-ts'
import { absolute, cacheRepository } from './built-image.ts'
import type { buildahParameters } from './buildah-parameters.ts'
import { csvField } from './csv-line.ts'

type Options = z.output<typeof buildahParameters>

/** What a build has besides its options. */
export interface BuildahBuild {
  /** Folder that paths begin in. */
  readonly workspace: string
  /** Folder with the files that only the build needs; programs run in it. */
  readonly folder: string
  /** Name of the image, or of the list of images, for the time of the step. */
  readonly name: string
}

/** Words before the verb: every call must find the same storage. */
export function globalWords(options: Options, workspace: string): string[] {
  const { storageDriver, storageOptions, storageRoot, registriesConf, verbosity } = options
  const registries = registriesConf === undefined ? 'registries.conf' : absolute(registriesConf, workspace)
  const words = [`--storage-driver=${storageDriver}`, `--registries-conf=${registries}`]
  for (const option of storageOptions) words.push(`--storage-opt=${csvField(option)}`)
  if (storageRoot !== undefined) words.push(`--root=${absolute(storageRoot, workspace)}`)
  if (verbosity !== undefined) words.push(`--log-level=${verbosity}`)
  return words
}

/** One image of the build: `buildah rmi` takes its name out of the storage, and nobody else's. */
export interface BuildahImage {
  readonly image: string
  readonly platform: string | undefined
}

/** The images of the build: of several platforms, each has a name of its own beside that of their list. */
export function imagesOf({ platforms }: Options, name: string): BuildahImage[] {
  if (platforms.length <= 1) return [{ image: name, platform: platforms[0] }]
  return platforms.map((platform, index) => ({ image: `${name}.${index}`, platform }))
}

/** The command line of `buildah build`, one word for each flag, so that no value is split or read by a shell. */
export function buildWords(
  options: Options,
  place: BuildahBuild,
  { image, platform }: BuildahImage,
): string[] {
  const { workspace, name } = place
  const { dockerfile, ignoreFile, context, target, format, pull, jobs, retries } = options
  const words = ['build', `--isolation=${options.isolation}`, `--tag=${image}`]
  if (image !== name) words.push(`--manifest=${name}`)
  if (platform !== undefined) words.push(`--platform=${platform}`)
  // This flag alone is a line of CSV.
  if (dockerfile !== undefined) words.push(`--file=${csvField(absolute(dockerfile, workspace))}`)
  if (ignoreFile !== undefined) words.push(`--ignorefile=${absolute(ignoreFile, workspace)}`)
  if (target !== undefined) words.push(`--target=${target}`)
  if (format !== undefined) words.push(`--format=${format}`)
  if (options.squash) words.push('--squash')
  if (pull !== undefined) words.push(`--pull=${pull === 'missing' ? 'false' : pull}`)
  if (jobs !== undefined) words.push(`--jobs=${jobs}`)
  if (retries !== undefined) words.push(`--retry=${retries}`)
  if (options.reproducible === true) words.push('--timestamp=0', '--identity-label=false')
  words.push(...cacheWords(options), ...valueWords(options, workspace))
  if (Object.keys(options.registryCertificates).length > 0) words.push('--cert-dir=certificates/all')
  words.push(...options.flags, absolute(context, workspace))
  return words
}

/** Values by name, and the secrets, which are files of the build's folder: a comma would divide another path. */
function valueWords(options: Options, workspace: string): string[] {
  const words: string[] = []
  for (const [name, value] of Object.entries(options.buildArgs)) words.push(`--build-arg=${name}=${value}`)
  for (const name of options.buildArgsFromEnvironment) words.push(`--build-arg=${name}`)
  for (const [name, value] of Object.entries(options.labels)) words.push(`--label=${name}=${value}`)
  for (const [name, value] of Object.entries(options.annotations)) words.push(`--annotation=${name}=${value}`)
  for (const [name, place] of Object.entries(options.buildContexts)) {
    words.push(`--build-context=${name}=${place.includes('://') ? place : absolute(place, workspace)}`)
  }
  for (const [index, { id }] of options.secrets.entries()) words.push(`--secret=id=${id},src=secret-${index}`)
  return words
}

function cacheWords(options: Options): string[] {
  const { cache, layers, cacheTtl, noPushCache } = options
  // A build with layers leaves the container of a RUN that failed, unless it is told not to.
  const words = cache === true || layers ? ['--layers', '--force-rm'] : []
  if (cache === true) {
    const repository = cacheRepository(options.cacheRepo, options.destinations) ?? ''
    words.push(`--cache-from=${repository}`)
    if (!noPushCache) words.push(`--cache-to=${repository}`)
  }
  if (cacheTtl !== undefined) words.push(`--cache-ttl=${cacheTtl}`)
  return words
}

/** The command line of `buildah push` for one destination. */
export function pushWords(options: Options, place: BuildahBuild, destination: string): string[] {
  const { platforms, format, compression, compressionLevel, retries } = options
  const isList = platforms.length > 1
  const words = isList ? ['manifest', 'push', '--all'] : ['push']
  if (isList && format === 'docker') words.push('--format=v2s2')
  // A list is tried again by the script.
  if (!isList && retries !== undefined) words.push(`--retry=${retries}`)
  if (compression !== undefined) words.push(`--compression-format=${compression}`)
  if (compressionLevel !== undefined) words.push(`--compression-level=${compressionLevel}`)
  const certificate = Object.keys(options.registryCertificates).indexOf(hostOf(destination))
  if (certificate >= 0) words.push(`--cert-dir=certificates/${certificate}`)
  words.push('--digestfile=digest', ...options.pushFlags, place.name, `docker://${destination}`)
  return words
}

/** The host in the name of an image. */
function hostOf(image: string): string {
  const [first = ''] = image.split('/')
  const isHost = image.includes('/') && (first === 'localhost' || /[.:]/.test(first))
  return isHost ? first : 'docker.io'
}
