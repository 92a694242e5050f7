import type { z } from 'jenkins-ts'
import type { buildkitParameters } from './buildkit-parameters.ts'
import { cacheRepository } from './built-image.ts'

/** Why a build cannot be as it is asked for: what BuildKit would refuse late, or quietly make something else of. */
export function buildkitProblem(options: z.output<typeof buildkitParameters>): string | undefined {
  const { destinations, push, cache, cacheRepo, compression, compressionLevel = 0, secrets } = options
  if (destinations.length === 0 && push) {
    return 'give destinations to push to, or push: false to build without pushing.'
  }
  if (cache === true && cacheRepository(cacheRepo, destinations) === undefined) {
    return 'without destinations the cache has none to stand beside: give cacheRepo.'
  }
  if (compression !== 'zstd' && compressionLevel > 9) {
    return `gzip has levels up to 9, and compressionLevel is ${compressionLevel}.`
  }
  const unclear = secrets.find(({ src, env: variable }) =>
    src === undefined ? variable === undefined : variable !== undefined,
  )
  return unclear && `the secret ${unclear.id} needs one of src and env.`
}
