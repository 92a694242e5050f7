import type { buildkitParameters } from '../library/image/buildkit-parameters.ts'
import { type ImageBuilder, createBuilder } from './builder.ts'
import { builderImages } from './images.ts'
import { mergePod } from './merge-pod.ts'
import { fromSettings } from './part-origins.ts'
import { type BuilderSettings, loginArguments, type OptionsOf, secretMount, volumeName } from './settings.ts'

/** Settings of `buildkit`. */
export interface BuildkitSettings<Container extends string = string> extends BuilderSettings<Container> {
  /**
   * Credential helper by host, such as `ecr-login`: `image` must bring `docker-credential-ecr-login`. Not beside a Secret,
   * whose `config.json` can name helpers itself.
   */
  readonly credentialHelpers?: Readonly<Record<string, string>>
  /** Flags of buildkitd instead of `--oci-worker-no-process-sandbox`, which a container of Kubernetes needs. */
  readonly buildkitdFlags?: readonly string[]
}

/** What `imageBuild` takes with `buildkit`. */
export type BuildkitOptions = OptionsOf<typeof buildkitParameters, 'program'>

const home = '/home/user'

/**
 * Builds images with BuildKit, which runs for the build alone, as user 1000, in a container of its own.
 *
 * The container is not privileged, but BuildKit makes its containers by itself, and so needs what the usual profiles of
 * seccomp and AppArmor refuse. Kubernetes counts both profiles "Unconfined" as beyond the Pod Security Standard *baseline*:
 * a namespace that enforces *baseline* or *restricted* does not take the pod. Nor may `allowPrivilegeEscalation` be false.
 * The field of AppArmor needs Kubernetes 1.30; older ones ignore it. The workspace must be writable by user 1000, as whom
 * Jenkins' own agent image runs.
 * @throws TypeError when both a Secret and credential helpers are given, or when a flag of buildkitd has a blank or a
 * wildcard, where BuildKit's script would divide it
 * @example
 * const builder = buildkit({ registryCredentials: { secret: 'registry' } })
 */
export function buildkit<const Container extends string = 'buildkit'>(
  settings: BuildkitSettings<Container> = {},
): ImageBuilder<BuildkitOptions, Container, 'buildkit'> {
  const { image = builderImages.buildkit, resources, registryCredentials, credentialHelpers } = settings
  const { buildkitdFlags = ['--oci-worker-no-process-sandbox'] } = settings
  const divided = buildkitdFlags.find((flag) => !/^[^\s*?[\\]+$/.test(flag))
  if (divided !== undefined) {
    throw new TypeError(
      `BuildKit's script divides its flags at blanks and reads *, ? and [ as names of files: "${divided}" cannot be one.`,
    )
  }
  const hasSecret = registryCredentials !== undefined && 'secret' in registryCredentials
  if (credentialHelpers !== undefined && hasSecret) {
    throw new TypeError(
      'buildkit takes credentialHelpers or a Secret, not both: the Secret is its whole config.json. Name the helpers there, under credHelpers.',
    )
  }
  // The default of the type parameter is this name.
  const container = settings.container ?? ('buildkit' as Container)
  const secret = secretMount(registryCredentials, `${home}/.docker`)
  const step = {
    name: 'buildkitBuild',
    arguments: {
      ...(settings.container !== undefined && { container }),
      ...loginArguments(registryCredentials),
      ...(credentialHelpers && { credentialHelpers }),
    },
  }
  const state = volumeName(`${container}-state`)
  return createBuilder('buildkit', step, (parts) =>
    mergePod(
      'buildkit',
      {
        containers: [
          fromSettings(settings, {
            name: container,
            image,
            command: ['cat'],
            tty: true,
            env: [
              { name: 'HOME', value: home },
              { name: 'XDG_RUNTIME_DIR', value: '/run/user/1000' },
              { name: 'BUILDKITD_FLAGS', value: buildkitdFlags.join(' ') },
              // Half a minute instead of the 3 seconds that the script waits for buildkitd by itself.
              { name: 'BUILDCTL_CONNECT_RETRIES_MAX', value: '50' },
              ...(hasSecret ? [{ name: 'DOCKER_CONFIG', value: `${home}/.docker` }] : []),
            ],
            securityContext: {
              runAsUser: 1000,
              runAsGroup: 1000,
              seccompProfile: { type: 'Unconfined' },
              appArmorProfile: { type: 'Unconfined' },
            },
            ...(resources && { resources }),
            volumeMounts: [
              { name: state, mountPath: `${home}/.local/share/buildkit` },
              ...secret.volumeMounts,
            ],
          }),
        ],
        volumes: [{ name: state, emptyDir: {} }, ...secret.volumes],
      },
      parts,
    ),
  )
}
