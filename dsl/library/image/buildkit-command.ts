import type { z } from 'jenkins-ts'
import type { buildkitParameters } from './buildkit-parameters.ts'
import { absolute, cacheRepository } from './built-image.ts'
import { csvLine } from './csv-line.ts'

type Options = z.output<typeof buildkitParameters>

/** The command line of `buildctl build`: flags and their values, each a word, so that no shell reads them. */
export function buildctlWords(options: Options, workspace: string): string[] {
  return [
    '--frontend',
    'dockerfile.v0',
    ...sourceWords(options, workspace),
    ...outputWords(options, workspace),
    ...cacheWords(options),
    ...registryWords(options, workspace),
    '--progress',
    'plain',
    ...options.flags,
  ]
}

/** What is built: folders, and the options of the Dockerfile. */
function sourceWords(options: Options, workspace: string): string[] {
  const { context, dockerfile, target, buildArgs, labels, platforms, secrets, reproducible } = options
  const folder = absolute(context, workspace)
  const words = ['--local', `context=${folder}`]
  if (dockerfile === undefined) words.push('--local', `dockerfile=${folder}`)
  else words.push(...dockerfileWords(absolute(dockerfile, workspace)))
  if (target !== undefined) words.push('--opt', `target=${target}`)
  if (platforms.length > 0) words.push('--opt', `platform=${platforms.join(',')}`)
  if (reproducible === true && buildArgs['SOURCE_DATE_EPOCH'] === undefined) {
    words.push('--opt', 'build-arg:SOURCE_DATE_EPOCH=0')
  }
  for (const [name, value] of Object.entries(buildArgs)) words.push('--opt', `build-arg:${name}=${value}`)
  for (const [name, value] of Object.entries(labels)) words.push('--opt', `label:${name}=${value}`)
  for (const { id, src, env: variable } of secrets) {
    const source = src === undefined ? `env=${variable ?? ''}` : `src=${absolute(src, workspace)}`
    words.push('--secret', csvLine([`id=${id}`, source]))
  }
  return words
}

/** BuildKit wants the folder and the name apart. */
function dockerfileWords(file: string): string[] {
  const end = file.lastIndexOf('/')
  const folder = end === 0 ? '/' : file.slice(0, end)
  return ['--local', `dockerfile=${folder}`, '--opt', `filename=${file.slice(end + 1)}`]
}

/**
 * Where the image goes. The digest is that of the output named last, so that the pushed image stands behind the archive;
 * plain HTTP is allowed for the destinations alone that ask for it.
 */
function outputWords(options: Options, workspace: string): string[] {
  const { destinations, push, tarPath, platforms, insecureRegistries } = options
  const form = imageForm(options)
  const words: string[] = []
  const name = destinations.length === 0 ? [] : [`name=${destinations.join(',')}`]
  if (tarPath !== undefined) {
    const type = platforms.length > 1 ? 'oci' : 'docker'
    words.push(
      '--output',
      csvLine([`type=${type}`, `dest=${absolute(tarPath, workspace)}`, ...name, ...form]),
    )
  }
  if (!push) {
    words.push('--output', csvLine(['type=image', ...name, 'push=false', ...form]))
    return words
  }
  const insecure = destinations.filter((destination) => isInsecure(destination, insecureRegistries))
  const secure = destinations.filter((destination) => !isInsecure(destination, insecureRegistries))
  if (insecure.length > 0) {
    const where = [`name=${insecure.join(',')}`, 'push=true', 'registry.insecure=true']
    words.push('--output', csvLine(['type=image', ...where, ...form]))
  }
  if (secure.length > 0) {
    words.push('--output', csvLine(['type=image', `name=${secure.join(',')}`, 'push=true', ...form]))
  }
  return words
}

/** How the image is made: the same in every output, so that it is the same image. */
function imageForm(options: Options): string[] {
  const { annotations, platforms, compression, compressionLevel, forceCompression } = options
  const { ociMediaTypes = Object.keys(annotations).length > 0 ? true : undefined } = options
  const form: string[] = []
  if (ociMediaTypes !== undefined) form.push(`oci-mediatypes=${ociMediaTypes}`)
  if (compression !== undefined) form.push(`compression=${compression}`)
  if (compressionLevel !== undefined) form.push(`compression-level=${compressionLevel}`)
  if (forceCompression !== undefined) form.push(`force-compression=${forceCompression}`)
  if (options.reproducible === true) form.push('rewrite-timestamp=true')
  for (const [name, value] of Object.entries(annotations)) {
    form.push(`annotation.${name}=${value}`)
    if (platforms.length > 1) form.push(`annotation-index.${name}=${value}`)
  }
  return form
}

function cacheWords(options: Options): string[] {
  const { cache, cacheRepo, cacheMode, noPushCache, destinations, insecureRegistries } = options
  const repository = cacheRepository(cacheRepo, destinations)
  if (cache !== true || repository === undefined) return []
  const insecure = isInsecure(repository, insecureRegistries) ? ['registry.insecure=true'] : []
  const place = ['type=registry', `ref=${repository}`, ...insecure]
  const words = ['--import-cache', csvLine(place)]
  if (noPushCache !== true) words.push('--export-cache', csvLine([...place, `mode=${cacheMode}`]))
  return words
}

/** Tokens of registries are fetched by buildctl, which does not read the configuration of buildkitd. */
function registryWords(options: Options, workspace: string): string[] {
  const words: string[] = []
  for (const [host, file] of Object.entries(options.registryCertificates)) {
    words.push('--registry-auth-tlscontext', csvLine([`host=${host}`, `ca=${absolute(file, workspace)}`]))
  }
  for (const host of options.skipTlsVerifyRegistries) {
    words.push('--registry-auth-tlscontext', csvLine([`host=${host}`, 'insecure=true']))
  }
  return words
}

function isInsecure(image: string, insecureRegistries: readonly string[]): boolean {
  return insecureRegistries.some((host) => image.startsWith(`${host}/`))
}
