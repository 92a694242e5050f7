import { defineStep, error, pwd, sh, shell, writeFile, type z } from 'jenkins-ts'
import { absolute, type BuiltImage, inContainer, repositoryOf } from './built-image.ts'
import { type BuildahBuild, buildWords, globalWords, imagesOf } from './buildah-command.ts'
import { withBuildahFiles } from './buildah-files.ts'
import { buildahParameters } from './buildah-parameters.ts'
import { problemOf } from './buildah-problems.ts'
import { pushImage, saveArchive, saveLayout } from './buildah-results.ts'
import { withRegistryLogins } from './registry-logins.ts'

type Options = z.output<typeof buildahParameters>

/**
 * Builds an image with buildah, without a daemon and without privileges, in a container of the agent's pod or where the step
 * is called, and pushes it.
 *
 * What the build named in the storage is removed at the end; base images and, with `layers` or `cache`, layers stay there.
 * `keepImage` leaves the image by the names of its destinations.
 * @returns the digest of the image at the first destination, and the pushed image by its digest. Registries may have layers
 *   of the base image compressed in different ways, so that one image may have several digests. Without a push there is none
 * @throws when the build or the push fails, or when no destination is given
 * @example
 * const { digest } = buildahBuild({ container: 'buildah', destinations: ['registry.example.com/team/app:1.0'], cache: true })
 */
export const buildahBuild = defineStep(
  {
    name: 'buildahBuild',
    summary: 'Builds an image with buildah, pushes it, and returns its digest.',
    params: buildahParameters,
    example:
      "buildahBuild({ container: 'buildah', destinations: ['registry.example.com/team/app:1.0'], cache: true })",
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
  const { destinations, digestFile, platforms, tarPath, ociLayoutPath } = options
  const { workspace, folder, name } = place
  const program = globalWords(options, workspace)
  const images = imagesOf(options, name)
  try {
    for (const one of images) {
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
    const names = images.map(({ image }) => image)
    removeNames(program, folder, platforms.length > 1 ? [name, ...names] : names)
  }
}

/** Images that other builds have names for stay. After a failure there may be none of these. */
function removeNames(program: readonly string[], folder: string, names: readonly string[]): void {
  sh({
    label: 'Remove the names of the image',
    script: shell`
      cd ${folder}
      names=${names.join(' ')}
      for name in $names; do buildah ${program} rmi "$name" > /dev/null 2>&1 || true; done
    `,
  })
}
