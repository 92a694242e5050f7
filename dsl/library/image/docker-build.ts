import { defineStep, error, pwd, writeFile, type z } from 'jenkins-ts'
import { absolute, type BuiltImage, cacheRepository, inContainer, repositoryOf } from './built-image.ts'
import { cleanUp } from './clean-up.ts'
import { withDockerEngine } from './docker-engine.ts'
import { buildImage, pushImage, removeNames, saveImage } from './docker-image.ts'
import { dockerParameters } from './docker-parameters.ts'
import { withRegistryLogins } from './registry-logins.ts'

type Options = z.output<typeof dockerParameters>

/**
 * Builds an image with `docker build` and pushes it: with the engine that answers, or with one that is started for the time
 * of the step.
 *
 * What the build named in the engine, which may be that of the node and of others too, is removed at the end, the cache of
 * BuildKit stays; `keepImage` leaves the image by the names of its destinations.
 * @returns the digest of the image, and the pushed image by its digest; without a push there is none: an engine gives digests
 *   with the push
 * @throws when no engine answers, when the build or the push fails, or when no destination is given
 * @example
 * const { digest } = dockerBuild({ destinations: ['registry.example.com/team/app:1.0'], cache: true, retries: 2 })
 */
export const dockerBuild = defineStep(
  {
    name: 'dockerBuild',
    summary:
      'Builds an image with docker build, pushes it, and returns its digest. Needs a docker engine that answers, or startEngine.',
    params: dockerParameters,
    example: "dockerBuild({ destinations: ['registry.example.com/team/app:1.0'], cache: true, retries: 2 })",
  },
  (options): BuiltImage => {
    const problem = contradiction(options)
    if (problem !== undefined) error(`dockerBuild: ${problem}`)
    const workspace = pwd()
    return inContainer(options, () =>
      withRegistryLogins(options, () =>
        withDockerEngine('dockerBuild', options, (folder) => buildAndPush(options, workspace, folder)),
      ),
    )
  },
)

/** Why options cannot be together, or nothing. */
function contradiction(options: Options): string | undefined {
  const { destinations, push, digestFile, keepImage, cache, cacheRepo } = options
  if (destinations.length === 0 && push) {
    return 'give destinations to push to, or push: false to build without pushing.'
  }
  if (!push && digestFile !== undefined) {
    return 'digestFile needs a push: an engine gives digests with the push.'
  }
  if (keepImage && destinations.length === 0)
    return 'keepImage needs destinations, by which the image is kept.'
  if (cache === true && destinations.length === 0 && cacheRepo === undefined) {
    return 'without destinations the cache has none to stand beside: give cacheRepo.'
  }
  return undefined
}

function buildAndPush(options: Options, workspace: string, folder: string): BuiltImage {
  const { destinations, push, tarPath, digestFile, cache, keepImage } = options
  // Another build may give a destination's name to its image at any time; this name is of this build alone.
  const image = `jenkins-ts:${folder.replace(/^.*\//, '')}`
  const cacheImage = cache === true ? cacheRepository(options.cacheRepo, destinations) : undefined
  const names = keepImage ? [image] : [image, ...destinations]
  if (cacheImage !== undefined) names.push(cacheImage)
  buildImage(options, { workspace, image, cacheImage })
  try {
    if (tarPath !== undefined) saveImage(image, destinations, absolute(tarPath, workspace))
    const references: string[] = []
    let digest = ''
    if (push) {
      for (const destination of destinations) {
        const pushed = pushImage(options, { image, destination, folder })
        references.push(`${repositoryOf(destination)}@${pushed}`)
        if (digest === '') digest = pushed
      }
      if (cacheImage !== undefined) pushImage(options, { image, destination: cacheImage, folder })
    }
    if (digestFile !== undefined) writeFile({ file: digestFile, text: digest })
    return { digest, references }
  } finally {
    cleanUp('The names of the image', () => removeNames(names))
  }
}
