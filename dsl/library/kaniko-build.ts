import { container, defineStep, error, pwd, sh, shell, type z } from 'jenkins-ts'
import { kanikoParameters } from './kaniko-parameters.ts'

/** Options that are passed on as they are, with the executor's name for each. */
const flagOf = {
  contextSubPath: 'context-sub-path',
  target: 'target',
  platform: 'custom-platform',
  cache: 'cache',
  cacheRepo: 'cache-repo',
  cacheTtl: 'cache-ttl',
  cacheCopyLayers: 'cache-copy-layers',
  cacheRunLayers: 'cache-run-layers',
  compressedCaching: 'compressed-caching',
  noPush: 'no-push',
  noPushCache: 'no-push-cache',
  snapshotMode: 'snapshot-mode',
  useNewRun: 'use-new-run',
  singleSnapshot: 'single-snapshot',
  skipUnusedStages: 'skip-unused-stages',
  reproducible: 'reproducible',
  compression: 'compression',
  compressionLevel: 'compression-level',
  ignoreVarRun: 'ignore-var-run',
  forceBuildMetadata: 'force-build-metadata',
  cleanup: 'cleanup',
  preserveContext: 'preserve-context',
  insecure: 'insecure',
  insecurePull: 'insecure-pull',
  skipTlsVerify: 'skip-tls-verify',
  skipTlsVerifyPull: 'skip-tls-verify-pull',
  skipDefaultRegistryFallback: 'skip-default-registry-fallback',
  skipPushPermissionCheck: 'skip-push-permission-check',
  pushIgnoreImmutableTagErrors: 'push-ignore-immutable-tag-errors',
  pushRetry: 'push-retry',
  imageDownloadRetry: 'image-download-retry',
  imageFsExtractRetry: 'image-fs-extract-retry',
  verbosity: 'verbosity',
  logFormat: 'log-format',
  logTimestamp: 'log-timestamp',
} as const

/**
 * Builds an image from a Dockerfile with kaniko, without a docker daemon, in a container of the agent's pod, and pushes it.
 *
 * The container needs an image of the executor that has a shell (its tag ends in `-debug`), and the credentials of the
 * registry as `/kaniko/.docker/config.json`. Build each image in a container of its own, or with `cleanup`: kaniko unpacks
 * the image over the container, so that a second build would find the files of the first.
 * @returns the digest of the image: `sha256:…`
 * @throws when the build fails, when no destination is given, or when the container has built an image before
 * @example
 * const digest = kanikoBuild({ dockerfile: 'build/Dockerfile', destinations: ['registry.example.com/team/app:1.0'], cache: true })
 */
export const kanikoBuild = defineStep(
  {
    name: 'kanikoBuild',
    summary:
      'Builds an image from a Dockerfile with kaniko in a container of the pod, pushes it, and returns its digest. One image per container, unless cleanup is set.',
    params: kanikoParameters,
    example:
      "kanikoBuild({ dockerfile: 'build/Dockerfile', destinations: ['registry.example.com/team/app:1.0'], cache: true })",
  },
  (options): string => {
    const { destinations, cache, cacheRepo, noPush, tarPath, executor, cleanup = false } = options
    if (destinations.length === 0 && noPush !== true) {
      error('kanikoBuild: give destinations to push to, or noPush: true to build without pushing.')
    }
    if (cache === true && noPush === true && cacheRepo === undefined) {
      error('kanikoBuild: with noPush the cache has no destination to stand beside: give cacheRepo.')
    }

    const workspace = pwd()
    const words = executorWords(options, workspace)
    const archive = tarPath === undefined ? '' : absolute(tarPath, workspace)
    return container({ name: options.container, shell: options.shell }, () => {
      const used = sh({
        label: 'Has this container built an image?',
        returnStatus: true,
        script: shell`test -e "$(dirname ${executor})/.jenkins-built"`,
      })
      if (used === 0) {
        error(
          `kanikoBuild: the container ${options.container} has built an image already, and its files are still there. Build each image in a container of its own, or set cleanup: true in every build.`,
        )
      }
      // The folder of the executor is never part of an image and outlives the build. Standard output is the digest alone.
      const digest = sh({
        label: `kaniko ${destinations.join(' ')}`,
        returnStdout: true,
        script: shell`
          set +x
          executor=${executor}
          archive=${archive}
          set -- ${words}
          cd "$(dirname "$executor")"
          : > .jenkins-built
          if [ -n "$archive" ]; then mkdir -p "$(dirname "$archive")"; fi
          "$executor" --digest-file="$PWD/.jenkins-digest" "$@" >&2
          if [ ${cleanup} = true ]; then rm .jenkins-built; fi
          cat .jenkins-digest
          rm .jenkins-digest
        `,
      })
      return digest.trim()
    })
  },
)

/** The command line of the executor, one word for each flag. */
function executorWords(options: z.output<typeof kanikoParameters>, workspace: string): string[] {
  const words = contextWords(options, workspace)
  for (const [option, flag] of Object.entries(flagOf)) {
    // `Object.entries` forgets which names there are.
    const value = options[option as keyof typeof flagOf]
    if (value !== undefined) words.push(`--${flag}=${value}`)
  }
  for (const destination of options.destinations) words.push(`--destination=${destination}`)
  for (const [name, value] of Object.entries(options.buildArgs)) words.push(`--build-arg=${name}=${value}`)
  for (const name of options.buildArgsFromEnvironment) words.push(`--build-arg=${name}`)
  for (const [name, value] of Object.entries(options.labels)) words.push(`--label=${name}=${value}`)
  for (const [name, value] of Object.entries(options.annotations)) words.push(`--annotation=${name}=${value}`)
  for (const path of options.ignorePaths) words.push(`--ignore-path=${path}`)
  for (const { id, src, env } of options.secrets) {
    const source = src === undefined ? '' : `,src=${absolute(src, workspace)}`
    words.push(`--secret=id=${id}${source}${env === undefined ? '' : `,env=${env}`}`)
  }
  if (options.tarPath !== undefined) words.push(`--tar-path=${absolute(options.tarPath, workspace)}`)
  if (options.ociLayoutPath !== undefined)
    words.push(`--oci-layout-path=${absolute(options.ociLayoutPath, workspace)}`)
  if (options.cacheDir !== undefined) words.push(`--cache-dir=${absolute(options.cacheDir, workspace)}`)
  for (const host of options.insecureRegistries) words.push(`--insecure-registry=${host}`)
  for (const host of options.skipTlsVerifyRegistries) words.push(`--skip-tls-verify-registry=${host}`)
  for (const [host, file] of Object.entries(options.registryCertificates)) {
    words.push(`--registry-certificate=${host}=${absolute(file, workspace)}`)
  }
  for (const [host, files] of Object.entries(options.registryClientCertificates)) {
    const paths = files.split(',').map((file) => absolute(file, workspace))
    words.push(`--registry-client-cert=${host}=${paths.join(',')}`)
  }
  for (const mirror of options.registryMirrors) words.push(`--registry-mirror=${mirror}`)
  for (const [host, other] of Object.entries(options.registryMaps))
    words.push(`--registry-map=${host}=${other}`)
  words.push(...options.flags)
  return words
}

/**
 * Context and Dockerfile. Kaniko looks for a relative Dockerfile in the current folder before the context, so that a local
 * one is given whole; the Dockerfile of an address stays relative, and the executor runs where no other can be found.
 */
function contextWords(options: z.output<typeof kanikoParameters>, workspace: string): string[] {
  const { context, contextSubPath, dockerfile } = options
  if (context.startsWith('tar://') && context !== 'tar://stdin') {
    const archive = absolute(context.replace('tar://', ''), workspace)
    return [`--context=tar://${archive}`, `--dockerfile=${dockerfile ?? 'Dockerfile'}`]
  }
  if (context.includes('://') && !context.startsWith('dir://')) {
    return [`--context=${context}`, `--dockerfile=${dockerfile ?? 'Dockerfile'}`]
  }
  const folder = absolute(context.replace('dir://', ''), workspace)
  const within = contextSubPath === undefined ? folder : `${folder}/${contextSubPath}`
  const file = dockerfile === undefined ? `${within}/Dockerfile` : absolute(dockerfile, workspace)
  return [`--context=${folder}`, `--dockerfile=${file}`]
}

function absolute(path: string, folder: string): string {
  if (path.startsWith('/')) return path
  return path === '.' ? folder : `${folder}/${path}`
}
