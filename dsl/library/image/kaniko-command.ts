import type { z } from 'jenkins-ts'
import { absolute } from './built-image.ts'
import { csvLine } from './csv-line.ts'
import type { kanikoParameters } from './kaniko-parameters.ts'

type Options = z.output<typeof kanikoParameters>
/** Names of the options whose values are of a type, with the executor's name for each. */
type Flags<Value> = readonly (readonly [
  option: {
    [Name in keyof Options]-?: Options[Name] extends Value | undefined ? Name : never
  }[keyof Options],
  flag: string,
])[]

/** Options with one value. */
const valueFlags: Flags<string | number | boolean> = [
  ['contextSubPath', 'context-sub-path'],
  ['target', 'target'],
  ['cache', 'cache'],
  ['cacheTtl', 'cache-ttl'],
  ['cacheCopyLayers', 'cache-copy-layers'],
  ['cacheRunLayers', 'cache-run-layers'],
  ['compressedCaching', 'compressed-caching'],
  ['noPushCache', 'no-push-cache'],
  ['snapshotMode', 'snapshot-mode'],
  ['useNewRun', 'use-new-run'],
  ['singleSnapshot', 'single-snapshot'],
  ['skipUnusedStages', 'skip-unused-stages'],
  ['reproducible', 'reproducible'],
  ['compression', 'compression'],
  ['compressionLevel', 'compression-level'],
  ['ignoreVarRun', 'ignore-var-run'],
  ['forceBuildMetadata', 'force-build-metadata'],
  ['cleanup', 'cleanup'],
  ['preserveContext', 'preserve-context'],
  ['insecure', 'insecure'],
  ['insecurePull', 'insecure-pull'],
  ['skipTlsVerify', 'skip-tls-verify'],
  ['skipTlsVerifyPull', 'skip-tls-verify-pull'],
  ['skipDefaultRegistryFallback', 'skip-default-registry-fallback'],
  ['skipPushPermissionCheck', 'skip-push-permission-check'],
  ['pushIgnoreImmutableTagErrors', 'push-ignore-immutable-tag-errors'],
  ['retries', 'push-retry'],
  ['retries', 'image-download-retry'],
  ['imageFsExtractRetry', 'image-fs-extract-retry'],
  ['verbosity', 'verbosity'],
  ['logFormat', 'log-format'],
  ['logTimestamp', 'log-timestamp'],
]

/** Options that name a file or folder. */
const pathFlags: Flags<string> = [
  ['tarPath', 'tar-path'],
  ['ociLayoutPath', 'oci-layout-path'],
  ['cacheDir', 'cache-dir'],
]

/** Options with several values: a flag for each. */
const listFlags: Flags<readonly string[]> = [
  ['destinations', 'destination'],
  ['platforms', 'custom-platform'],
  ['buildArgsFromEnvironment', 'build-arg'],
  ['ignorePaths', 'ignore-path'],
  ['insecureRegistries', 'insecure-registry'],
  ['skipTlsVerifyRegistries', 'skip-tls-verify-registry'],
  ['registryMirrors', 'registry-mirror'],
]

/** Options with named values: a flag for each, `--flag=NAME=VALUE`. */
const mapFlags: Flags<Readonly<Record<string, string>>> = [
  ['buildArgs', 'build-arg'],
  ['labels', 'label'],
  ['annotations', 'annotation'],
  ['registryMaps', 'registry-map'],
]

/** The command line of the executor, one word for each flag, so that no value is split or read by a shell. */
export function executorWords(options: Options, workspace: string): string[] {
  const words = contextWords(options, workspace)
  if (!options.push) words.push('--no-push')
  for (const [option, flag] of valueFlags) {
    const value = options[option]
    if (value !== undefined) words.push(`--${flag}=${value}`)
  }
  const { cacheRepo } = options
  if (cacheRepo !== undefined) {
    const isFolder = cacheRepo.startsWith('oci:')
    words.push(
      `--cache-repo=${isFolder ? `oci:${absolute(cacheRepo.replace('oci:', ''), workspace)}` : cacheRepo}`,
    )
  }
  for (const [option, flag] of pathFlags) {
    const path = options[option]
    if (path !== undefined) words.push(`--${flag}=${absolute(path, workspace)}`)
  }
  for (const [option, flag] of listFlags) {
    for (const value of options[option]) words.push(`--${flag}=${value}`)
  }
  for (const [option, flag] of mapFlags) {
    for (const [name, value] of Object.entries(options[option])) words.push(`--${flag}=${name}=${value}`)
  }
  for (const { id, src, env: variable } of options.secrets) {
    const fields = [`id=${id}`]
    if (src !== undefined) fields.push(`src=${absolute(src, workspace)}`)
    if (variable !== undefined) fields.push(`env=${variable}`)
    words.push(`--secret=${csvLine(fields)}`)
  }
  for (const [host, file] of Object.entries(options.registryCertificates)) {
    words.push(`--registry-certificate=${host}=${absolute(file, workspace)}`)
  }
  for (const [host, files] of Object.entries(options.registryClientCertificates)) {
    const paths = files.split(',').map((file) => absolute(file, workspace))
    words.push(`--registry-client-cert=${host}=${paths.join(',')}`)
  }
  words.push(...options.flags)
  return words
}

/**
 * Context and Dockerfile. Kaniko looks for a relative Dockerfile in the current folder before the context, so that a local
 * one is given whole; the Dockerfile of an address stays relative, and the executor runs where no other can be found.
 */
function contextWords(options: Options, workspace: string): string[] {
  const { context, contextSubPath, dockerfile } = options
  if (context.includes('://') && !context.startsWith('dir://')) {
    const isFile = context.startsWith('tar://') && context !== 'tar://stdin'
    const address = isFile ? `tar://${absolute(context.replace('tar://', ''), workspace)}` : context
    return [`--context=${address}`, `--dockerfile=${dockerfile ?? 'Dockerfile'}`]
  }
  const folder = absolute(context.replace('dir://', ''), workspace)
  const within = contextSubPath === undefined ? folder : `${folder}/${contextSubPath}`
  const file = dockerfile === undefined ? `${within}/Dockerfile` : absolute(dockerfile, workspace)
  return [`--context=${folder}`, `--dockerfile=${file}`]
}
