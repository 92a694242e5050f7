import type { z } from 'jenkins-ts'
import { cacheRepository } from './built-image.ts'
import type { buildahParameters } from './buildah-parameters.ts'

type Options = z.output<typeof buildahParameters>

/** What options cannot be, or cannot be together, in words; nothing when all is well. */
export function problemOf(options: Options): string | undefined {
  const { destinations, push, cache, cacheRepo, cacheTtl, reproducible } = options
  if (destinations.length === 0 && push) {
    return 'give destinations to push to, or push: false to build without pushing.'
  }
  if (!push && options.digestFile !== undefined) {
    return 'digestFile needs a push: buildah gives digests with the push.'
  }
  if (cache === true && cacheRepository(cacheRepo, destinations) === undefined) {
    return 'without destinations the cache has none to stand beside: give cacheRepo.'
  }
  if (reproducible === true && cacheTtl !== undefined) {
    return 'cacheTtl looks at the times of layers, which reproducible leaves out: give one of them.'
  }
  return problemWithResult(options) ?? problemWithRegistries(options) ?? problemWithSecrets(options)
}

function problemWithResult(options: Options): string | undefined {
  const { destinations, platforms, format, annotations, compression, tarPath, ociLayoutPath, keepImage } =
    options
  if (format === 'docker' && Object.keys(annotations).length > 0) {
    return "an image of format 'docker' has no annotations: leave out format or annotations."
  }
  if (format === 'docker' && compression === 'zstd') {
    return "an image of format 'docker' cannot be compressed with zstd: leave out format or compression."
  }
  if (keepImage && (destinations.length === 0 || platforms.length > 1)) {
    return 'keepImage needs destinations, by which the image is kept, and one platform.'
  }
  if (tarPath !== undefined && platforms.length > 1) {
    return 'a tar archive holds one image: give one platform, or ociLayoutPath instead of tarPath.'
  }
  const divided = [tarPath, ociLayoutPath].find((path) => path?.includes(':'))
  return divided === undefined ? undefined : `the path '${divided}' cannot have a colon.`
}

function problemWithRegistries(options: Options): string | undefined {
  const { registriesConf, insecureRegistries, skipTlsVerifyRegistries, registryMirrors } = options
  const others = insecureRegistries.length + skipTlsVerifyRegistries.length + registryMirrors.length
  return registriesConf !== undefined && others > 0
    ? 'registriesConf stands for insecureRegistries, skipTlsVerifyRegistries and registryMirrors: leave them out.'
    : undefined
}

function problemWithSecrets({ secrets }: Options): string | undefined {
  for (const { id, src, env: variable } of secrets) {
    if (!/^[A-Za-z0-9_.-]+$/.test(id)) {
      return `the id of a secret has letters, digits, dots, hyphens and underscores, but one is '${id}'.`
    }
    if (src === undefined ? variable === undefined : variable !== undefined)
      return `give the secret '${id}' either src or env.`
    if (variable !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)) {
      return `'${variable}' cannot be the name of an environment variable.`
    }
  }
  return undefined
}
