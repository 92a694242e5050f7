import type { dockerfileOptions, s2iOptions } from '../library/image/s2i-parameters.ts'
import type { z } from 'zod'
import { builderStep, createBuilder, type ImageBuilder } from './builder.ts'
import { builderImages } from './images.ts'
import { mergePod } from './merge-pod.ts'
import { fromSettings } from './part-origins.ts'
import type { BuilderSettings } from './settings.ts'

/** The builders that make an image of a Dockerfile without a daemon. */
const behind = ['kaniko', 'buildah', 'buildkit'] as const

type BuilderBehind = (typeof behind)[number]

/** Settings of `s2i`. */
export interface S2iSettings<Options, Inner extends string, Container extends string> extends Omit<
  BuilderSettings<Container>,
  'registryCredentials'
> {
  /** Image with the scripts that make an image of the sources, by tag or by digest. */
  readonly builderImage: string
  /** What builds the image: `kaniko()`, `buildah()` or `buildkit()`, with the registry's credentials among its settings. */
  readonly using: ImageBuilder<Options, Inner, BuilderBehind>
}

/** What `imageBuild` takes with `s2i`: the options of the builder behind it but for those about a Dockerfile, and its own. */
export type S2iOptions<Options> = Omit<
  Options,
  (typeof dockerfileOptions)[number] | keyof z.input<typeof s2iOptions>
> &
  z.input<typeof s2iOptions>

/** The user that the container runs as: the one whose files the builder behind it can read. */
const users: Readonly<Record<BuilderBehind, number>> = { kaniko: 0, buildah: 0, buildkit: 1000 }

/**
 * Builds images from sources and a builder image that has scripts for them, without a Dockerfile: s2i writes one, and another
 * builder makes the image. The builder image must let user 1001 write where its script assemble writes. Its labels tell where
 * the scripts are; when they cannot be read, as those of a private image, the scripts are looked for in /usr/libexec/s2i,
 * unless `imageScriptsUrl` says otherwise.
 * @throws TypeError when `using` is another builder than kaniko, buildah and buildkit
 * @example
 * const builder = s2i({
 *   builderImage: 'registry.access.redhat.com/ubi9/go-toolset:1.25',
 *   using: buildah({ registryCredentials: { secret: 'registry' } }),
 * })
 */
export function s2i<Options, const Inner extends string, const Container extends string = 's2i'>(
  settings: S2iSettings<Options, Inner, Container>,
): ImageBuilder<S2iOptions<Options>, Inner | Container, 's2i'> {
  const { builderImage, using, image = builderImages.s2i, resources } = settings
  const inner = builderStep(using)
  if (inner === undefined || !behind.includes(using.name)) {
    throw new TypeError(
      's2i takes kaniko(), buildah() or buildkit() as using: they build from the Dockerfile that it writes.',
    )
  }
  // The default of the type parameter is this name.
  const container = settings.container ?? ('s2i' as Container)
  const step = {
    name: 's2iBuild',
    arguments: {
      builderImage,
      using: using.name,
      ...(settings.container !== undefined && { s2iContainer: container }),
      ...inner.arguments,
    },
  }
  const user = users[using.name]
  return createBuilder('s2i', step, (parts) =>
    using.pod(
      mergePod(
        's2i',
        {
          containers: [
            fromSettings(settings, {
              name: container,
              image,
              command: ['sleep'],
              args: ['infinity'],
              // A user without an entry has no home of its own.
              env: [{ name: 'HOME', value: '/tmp' }],
              securityContext: { runAsUser: user, runAsGroup: user, runAsNonRoot: user > 0 },
              ...(resources && { resources }),
            }),
          ],
        },
        parts,
      ),
    ),
  )
}
