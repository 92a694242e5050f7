import type { kanikoParameters } from '../library/image/kaniko-parameters.ts'
import { type ImageBuilder, createBuilder } from './builder.ts'
import { builderImages } from './images.ts'
import { mergePod } from './merge-pod.ts'
import { fromSettings } from './part-origins.ts'
import { type BuilderSettings, loginArguments, type OptionsOf, secretMount } from './settings.ts'

/** Settings of `kaniko`. */
export interface KanikoSettings<Container extends string = string> extends BuilderSettings<Container> {
  /**
   * Credential helper by host, such as `ecr-login`: the executor's image has those of the large clouds. Not beside a Secret,
   * whose `config.json` can name helpers itself.
   */
  readonly credentialHelpers?: Readonly<Record<string, string>>
}

/** What `imageBuild` takes with `kaniko`. It builds for one platform, without emulating another. */
export type KanikoOptions = Omit<OptionsOf<typeof kanikoParameters, 'executor'>, 'platforms'> & {
  readonly platforms?: readonly [platform?: string]
}

/**
 * Builds images with kaniko: without a daemon and without privileges, in a container of its own.
 * @throws TypeError when both a Secret and credential helpers are given
 * @example
 * const builder = kaniko({ registryCredentials: { secret: 'dockerhub' } })
 */
export function kaniko<const Container extends string = 'kaniko'>(
  settings: KanikoSettings<Container> = {},
): ImageBuilder<KanikoOptions, Container, 'kaniko'> {
  const { image = builderImages.kaniko, resources, registryCredentials, credentialHelpers } = settings
  if (
    credentialHelpers !== undefined &&
    registryCredentials !== undefined &&
    'secret' in registryCredentials
  ) {
    throw new TypeError(
      'kaniko takes credentialHelpers or a Secret, not both: the Secret is its whole config.json. Name the helpers there, under credHelpers.',
    )
  }
  // The default of the type parameter is this name.
  const container = settings.container ?? ('kaniko' as Container)
  const { volumes, volumeMounts } = secretMount(registryCredentials, '/kaniko/.docker')
  const step = {
    name: 'kanikoBuild',
    arguments: {
      ...(settings.container !== undefined && { container }),
      ...loginArguments(registryCredentials),
      ...(credentialHelpers && { credentialHelpers }),
    },
  }
  return createBuilder('kaniko', step, (parts) =>
    mergePod(
      'kaniko',
      {
        containers: [
          fromSettings(settings, {
            name: container,
            image,
            command: ['/busybox/cat'],
            tty: true,
            ...(resources && { resources }),
            ...(volumeMounts.length > 0 && { volumeMounts }),
          }),
        ],
        volumes,
      },
      parts,
    ),
  )
}
