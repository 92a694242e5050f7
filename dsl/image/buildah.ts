import type { buildahParameters } from '../library/image/buildah-parameters.ts'
import type { PodSpec } from '../pod.ts'
import { type ImageBuilder, createBuilder } from './builder.ts'
import { builderImages } from './images.ts'
import { mergePod } from './merge-pod.ts'
import { fromSettings } from './part-origins.ts'
import { type BuilderSettings, loginArguments, type OptionsOf, secretMount, volumeName } from './settings.ts'

/** Settings of `buildah`. */
export interface BuildahSettings<Container extends string = string> extends BuilderSettings<Container> {
  /** How RUN lines are kept apart: `chroot` unless given, the one way that does without privileges. */
  readonly isolation?: 'chroot' | 'oci' | 'rootless'
  /**
   * How images are stored: `vfs` unless given, which copies every layer but works everywhere. `overlay` is quicker, where the
   * container may mount file systems or has the device /dev/fuse.
   */
  readonly storageDriver?: 'vfs' | 'overlay'
  /** Options of the storage, such as `overlay.mount_program=/usr/bin/fuse-overlayfs`. */
  readonly storageOptions?: readonly string[]
  /** Where images are stored, such as `{ persistentVolumeClaim: { claimName: 'images' } }`; unless given, a volume of the pod. */
  readonly storage?: Omit<NonNullable<PodSpec['volumes']>[number], 'name'>
  /** Credential helper by host: an image with the helper is needed. Not beside a Secret, which can name helpers itself. */
  readonly credentialHelpers?: Readonly<Record<string, string>>
}

/** What `imageBuild` takes with `buildah`. */
export type BuildahOptions = OptionsOf<
  typeof buildahParameters,
  'isolation' | 'storageDriver' | 'storageOptions' | 'storageRoot'
>

/** Buildah takes the logins from the file that `REGISTRY_AUTH_FILE` names. */
const loginFolder = '/run/registry-logins'

/**
 * Builds images with buildah: without a daemon and without privileges, in a container of its own. RUN lines are run as root
 * in a `chroot`, which needs the capabilities that a container has when nothing is said about them. Where the node's defaults
 * for seccomp or AppArmor forbid to mount and to make namespaces, the container needs `securityContext: { seccompProfile:
 * { type: 'Unconfined' }, appArmorProfile: { type: 'Unconfined' } }`.
 * @throws TypeError when both a Secret and credential helpers are given
 * @example
 * const builder = buildah({ registryCredentials: { secret: 'dockerhub' } })
 */
export function buildah<const Container extends string = 'buildah'>(
  settings: BuildahSettings<Container> = {},
): ImageBuilder<BuildahOptions, Container, 'buildah'> {
  const { image = builderImages.buildah, resources, registryCredentials, credentialHelpers } = settings
  const { isolation, storageDriver, storageOptions, storage = { emptyDir: {} } } = settings
  if (
    credentialHelpers !== undefined &&
    registryCredentials !== undefined &&
    'secret' in registryCredentials
  ) {
    throw new TypeError(
      'buildah takes credentialHelpers or a Secret, not both: the Secret is its whole config.json. Name the helpers there, under credHelpers.',
    )
  }
  // The default of the type parameter is this name.
  const container = settings.container ?? ('buildah' as Container)
  const { volumes, volumeMounts } = secretMount(registryCredentials, loginFolder)
  const storageVolume = volumeName(`${container}-storage`)
  const step = {
    name: 'buildahBuild',
    arguments: {
      ...(settings.container !== undefined && { container }),
      ...(isolation && { isolation }),
      ...(storageDriver && { storageDriver }),
      ...(storageOptions && { storageOptions }),
      ...loginArguments(registryCredentials),
      ...(credentialHelpers && { credentialHelpers }),
    },
  }
  return createBuilder('buildah', step, (parts) =>
    mergePod(
      'buildah',
      {
        containers: [
          fromSettings(settings, {
            name: container,
            image,
            command: ['sleep'],
            args: ['infinity'],
            ...(volumes.length > 0 && {
              env: [{ name: 'REGISTRY_AUTH_FILE', value: `${loginFolder}/config.json` }],
            }),
            ...(resources && { resources }),
            securityContext: { runAsUser: 0, runAsGroup: 0, runAsNonRoot: false },
            volumeMounts: [{ name: storageVolume, mountPath: '/var/lib/containers' }, ...volumeMounts],
          }),
        ],
        volumes: [{ name: storageVolume, ...storage }, ...volumes],
      },
      parts,
    ),
  )
}
