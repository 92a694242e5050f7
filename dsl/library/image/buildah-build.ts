import { defineStep, error, pwd, sh, shell, writeFile, type z } from 'jenkins-ts'
import { absolute, type BuiltImage, inContainer, repositoryOf } from './built-image.ts'
import { type BuildahBuild, buildWords, globalWords, imagesOf } from './buildah-command.ts'
import { withBuildahFiles } from './buildah-files.ts'
import { buildahParameters } from './buildah-parameters.ts'
import { problemOf } from './buildah-problems.ts'
import { pushImage, saveArchive, saveLayout } from './buildah-results.ts'
import { cleanUp } from './clean-up.ts'
import { withRegistryLogins } from './registry-logins.ts'

type Options = z.output<typeof buildahParameters>

/**
 * Builds an image with buildah, without a daemon and without privileges, in a container of the agent's pod, and pushes it.
 *
 * What the build named in the storage is removed at the end; base images stay there.
 * `keepImage` leaves the image by the names of its destinations.
 * @returns the digest of the image at the first destination, and the pushed image by its digest. Registries may have layers
 *   of the base image compressed in different ways, so that one image may have several digests. Without a push there is none
 * @throws when the build or the push fails, or when no destination is given
 * @example
 * const { digest } = buildahBuild({ destinations: ['registry.example.com/team/app:1.0'], cache: true })
 */
export const buildahBuild = defineStep(
  {
    name: 'buildahBuild',
    summary: 'Builds an image with buildah, pushes it, and returns its digest.',
    params: buildahParameters,
    example: "buildahBuild({ destinations: ['registry.example.com/team/app:1.0'], cache: true })",
  },
  (options): BuiltImage => {
    const problem = problemOf(options)
    if (problem !== undefined) error(`buildahBuild: ${problem}`)
    const workspace = pwd()
    return inContainer(options, () =>
      withRegistryLogins(options, () =>
        withBuildahFiles(options, workspace, (folder) =>
          buildWith(options, { workspace, folder, name: `localhost/jenkins-ts:${folder.slice(-36)}` }),
        ),
      ),
    )
  },
)

function buildWith(options: Options, place: BuildahBuild): BuiltImage {
  const { destinations, digestFile, tarPath, ociLayoutPath } = options
  const { workspace, folder, name } = place
  const program = globalWords(options, workspace)
  try {
    for (const one of imagesOf(options, name)) {
      const words = [...program, ...buildWords(options, place, one)]
      sh({
        label: ['buildah build', ...destinations, one.platform ?? ''].join(' ').trim(),
        script: shell`
          cd ${folder}
          buildah ${words}
        `,
      })
    }
    if (tarPath !== undefined) saveArchive(options, place, absolute(tarPath, workspace))
    if (ociLayoutPath !== undefined) saveLayout(options, place, absolute(ociLayoutPath, workspace))
    const digests = options.push
      ? destinations.map((destination) => pushImage(options, place, destination))
      : []
    if (options.keepImage) {
      const words = [...program, 'tag', name, ...destinations]
      sh({
        label: 'buildah tag',
        script: shell`
          cd ${folder}
          buildah ${words}
        `,
      })
    }
    const digest = digests[0] ?? ''
    if (digestFile !== undefined) writeFile({ file: digestFile, text: digest })
    return {
      digest,
      references: digests.map((pushed, index) => `${repositoryOf(destinations[index] ?? '')}@${pushed}`),
    }
  } finally {
    cleanUp('The names of the image', () => removeNames(options, place))
  }
}

/** Images that other builds have names for stay. After a failure there may be none of these. */
function removeNames(options: Options, { workspace, folder, name }: BuildahBuild): void {
  const images = imagesOf(options, name).map(({ image }) => image)
  const removals = [['rmi', ...images]]
  // The name of a list would stand for one of its images.
  if (options.platforms.length > 1) removals.unshift(['manifest', 'rm', name])
  for (const removal of removals) {
    const words = [...globalWords(options, workspace), ...removal]
    sh({
      label: `buildah ${removal.join(' ')}`,
      script: shell`
        cd ${folder}
        buildah ${words} > /dev/null 2>&1 || true
      `,
    })
  }
}
