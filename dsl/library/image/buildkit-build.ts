import { defineStep, error, pwd, sh, shell, type z } from 'jenkins-ts'
import { buildctlWords } from './buildkit-command.ts'
import { buildkitParameters } from './buildkit-parameters.ts'
import { buildkitProblem } from './buildkit-problem.ts'
import { buildkitdConfig } from './buildkitd-config.ts'
import { absolute, type BuiltImage, builtImage, inContainer } from './built-image.ts'
import { withRegistryLogins } from './registry-logins.ts'

/**
 * Builds an image from a Dockerfile with BuildKit, which is started for the build alone and without the rights of root, in a
 * container of the agent's pod, and pushes it.
 *
 * The container needs BuildKit's rootless image, with the credentials of the registry as `/home/user/.docker/config.json`.
 * One build at a time may run in it; others can follow, and reuse what the earlier ones left there.
 * @returns the digest of the image, and the pushed image by its digest
 * @throws when the build or the push fails, when no destination is given, or when BuildKit would change a value
 * @example
 * const { digest } = buildkitBuild({ destinations: ['registry.example.com/team/app:1.0'], platforms: ['linux/amd64', 'linux/arm64'] })
 */
export const buildkitBuild = defineStep(
  {
    name: 'buildkitBuild',
    summary:
      'Builds an image from a Dockerfile with rootless BuildKit in a container of the pod, pushes it, and returns its digest.',
    params: buildkitParameters,
    example:
      "buildkitBuild({ destinations: ['registry.example.com/team/app:1.0'], platforms: ['linux/amd64', 'linux/arm64'], cache: true })",
  },
  (options): BuiltImage => {
    const problem = buildkitProblem(options)
    if (problem !== undefined) error(`buildkitBuild: ${problem}`)

    const workspace = pwd()
    return inContainer(options, () => {
      const digest = withRegistryLogins(options, () => buildAndPush(options, workspace))
      if (digest === '') error('buildkitBuild: BuildKit ended well but told no digest of the image.')
      return builtImage(options, digest)
    })
  },
)

/** Gives the digest. The program divides BUILDKITD_FLAGS at blanks: the folder has none. */
function buildAndPush(options: z.output<typeof buildkitParameters>, workspace: string): string {
  const { destinations, tarPath, program } = options
  const archive = tarPath === undefined ? '' : absolute(tarPath, workspace)
  const configuration = buildkitdConfig(options, workspace)
  const words = buildctlWords(options, workspace)
  return sh({
    label: `buildkit ${destinations.join(' ')}`.trim(),
    returnStdout: true,
    script: shell`
      archive=${archive}
      configuration=${configuration}
      if [ -n "$archive" ]; then mkdir -p "$(dirname "$archive")"; fi
      folder=$(mktemp -d /tmp/buildkit-build.XXXXXX)
      trap 'rm -rf "$folder"' EXIT
      trap 'exit 1' HUP INT TERM
      if [ -n "$configuration" ]; then
        printf '%s\\n' "$configuration" > "$folder/buildkitd.toml"
        export BUILDKITD_FLAGS="$BUILDKITD_FLAGS --config=$folder/buildkitd.toml"
      fi
      ${program} build --metadata-file "$folder/metadata.json" ${words} >&2
      sed -n 's/^ *"containerimage.digest": "\\(.*\\)",*$/\\1/p' "$folder/metadata.json"
    `,
  }).trim()
}
