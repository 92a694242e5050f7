import { sh, shell, type z } from 'jenkins-ts'
import { type BuildahBuild, globalWords, pushWords } from './buildah-command.ts'
import type { buildahParameters } from './buildah-parameters.ts'

type Options = z.output<typeof buildahParameters>

/**
 * Pushes the image, or the list of images, to a destination and gives the digest that it has there. A list that cannot be
 * pushed is no error for buildah 1.28, but there is no digest.
 */
export function pushImage(options: Options, place: BuildahBuild, destination: string): string {
  const { workspace, folder } = place
  const words = [...globalWords(options, workspace), ...pushWords(options, place, destination)]
  // Not every version of buildah has a flag for the tries of a list.
  const retries = options.platforms.length > 1 ? (options.retries ?? 0) : 0
  return sh({
    label: `buildah push ${destination}`,
    returnStdout: true,
    script: shell`
      cd ${folder}
      retries=${retries}
      while true; do
        rm -f digest
        status=0
        buildah ${words} >&2 || status=$?
        if [ "$status" -eq 0 ] && [ -s digest ]; then break; fi
        if [ "$retries" -eq 0 ]; then
          if [ "$status" -ne 0 ]; then exit "$status"; fi
          echo "buildah pushed nothing, but does not say why. With verbosity: 'debug' it does." >&2
          exit 1
        fi
        retries=$((retries - 1))
        sleep 2
      done
      cat digest
    `,
  }).trim()
}

/** Writes the image into an archive, by the name of a destination or without a name: never by that of this build. */
export function saveArchive(options: Options, place: BuildahBuild, archive: string): void {
  const [destination] = options.destinations
  const { workspace, folder, name } = place
  const program = globalWords(options, workspace)
  const finding = [...program, 'images', '--quiet', '--no-trunc', name]
  sh({
    label: 'Id of the image',
    script: shell`
      cd ${folder}
      buildah ${finding} > image
    `,
  })
  const push = [...program, 'push']
  sh({
    label: `buildah push docker-archive:${archive}`,
    script: shell`
      cd ${folder}
      archive=${archive}
      mkdir -p "$(dirname "$archive")"
      rm -f "$archive"
      buildah ${push} "$(cat image)" docker-archive:"$archive"${destination === undefined ? '' : `:${destination}`}
    `,
  })
}

/** Writes the image, or the list of images, into a folder. */
export function saveLayout(options: Options, place: BuildahBuild, layout: string): void {
  const { workspace, folder, name } = place
  const push = options.platforms.length > 1 ? ['manifest', 'push', '--all'] : ['push']
  const words = [...globalWords(options, workspace), ...push, name, `oci:${layout}`]
  sh({
    label: `buildah push oci:${layout}`,
    script: shell`
      cd ${folder}
      mkdir -p ${layout}
      buildah ${words}
    `,
  })
}
