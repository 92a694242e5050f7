import { error, sh, shell, type z } from 'jenkins-ts'
import { cleanUp } from './clean-up.ts'
import { buildWords, type BuildDetails } from './docker-command.ts'
import type { dockerParameters } from './docker-parameters.ts'

type Options = z.output<typeof dockerParameters>

/** Builds an image in the engine under its name for the time of the step and under the names of its destinations. */
export function buildImage(options: Options, details: BuildDetails): void {
  const { secrets, destinations, verbosity } = options
  const { cacheImage } = details
  const hasBuildKit = findsBuildKit()
  if (secrets.length > 0 && !hasBuildKit) {
    error(
      'dockerBuild: secrets need BuildKit, but this docker has no buildx plugin. Docker has it in its image docker:cli and in the package docker-buildx-plugin.',
    )
  }
  const words = buildWords(options, details, hasBuildKit)
  const build = () =>
    sh({
      label: `docker build ${destinations.join(' ')}`.trim(),
      script: shell`docker --log-level=${verbosity} build ${words} >&2`,
    })
  if (cacheImage === undefined || hasBuildKit) build()
  else withPulled(cacheImage, build)
}

/** Without BuildKit, the engine takes layers only from images that it has. */
function withPulled(image: string, body: () => void): void {
  sh({
    label: `docker pull ${image}`,
    script: shell`docker pull -- ${image} >&2 || echo 'No cache could be fetched.' >&2`,
  })
  try {
    body()
  } finally {
    cleanUp(`The name ${image}`, () => removeNames([image]))
  }
}

/** Takes names away; an image without a name is removed. */
export function removeNames(names: readonly string[]): void {
  sh({
    label: 'Remove names of images',
    script: shell`docker image rm -- ${names} > /dev/null 2>&1 || true`,
  })
}

/** BuildKit is the buildx plugin; a docker of before version 23 has it inside, for those who ask for it. */
function findsBuildKit(): boolean {
  const status = sh({
    label: 'Has this docker BuildKit?',
    returnStatus: true,
    script: shell`
      case "\${DOCKER_BUILDKIT:-}" in
        '') docker buildx version > /dev/null 2>&1 ;;
        0 | false) exit 1 ;;
      esac
    `,
  })
  return status === 0
}

/** Writes the image into an archive: under the names of its destinations, or without a name. */
export function saveImage(image: string, destinations: readonly string[], archive: string): void {
  // The names have no blanks.
  sh({
    label: 'docker save',
    script: shell`
      archive=${archive}
      names=${destinations.join(' ')}
      if [ -z "$names" ]; then names=$(docker image inspect --format '{{.Id}}' ${image}); fi
      mkdir -p "$(dirname "$archive")"
      docker save --output="$archive" -- $names
    `,
  })
}

interface Push {
  readonly image: string
  readonly destination: string
  readonly folder: string
}

/**
 * Pushes the image and gives the digest that the registry has it by, as the push tells it: an engine that pushed or pulled
 * the same image before may know several for one repository.
 */
export function pushImage({ retries, verbosity }: Options, { image, destination, folder }: Push): string {
  const digest = sh({
    label: `docker push ${destination}`,
    returnStdout: true,
    script: shell`
      folder=${folder}
      destination=${destination}
      tries=${retries}
      docker tag -- ${image} "$destination"
      while true; do
        { docker --log-level=${verbosity} push -- "$destination" 2>&1 || echo $? > "$folder"/status; } |
          tee "$folder"/push >&2
        if [ ! -e "$folder"/status ]; then break; fi
        if [ "$tries" -le 0 ]; then exit "$(cat "$folder"/status)"; fi
        rm "$folder"/status
        tries=$((tries - 1))
        sleep 2
      done
      sed -n 's/^.*: digest: \\(sha256:[0-9a-f]*\\) size: .*$/\\1/p' "$folder"/push | tail -n 1
    `,
  }).trim()
  if (digest === '') error(`dockerBuild: docker push did not tell the digest of ${destination}.`)
  return digest
}
