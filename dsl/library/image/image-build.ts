import { defineStep, error, z } from 'jenkins-ts'
import { type BuildOptions, type ImageBuilder, builderNames, builderStep } from '../../image/builder.ts'
import { delegating } from '../delegating-step.ts'
import { buildahBuild } from './buildah-build.ts'
import { buildkitBuild } from './buildkit-build.ts'
import type { BuiltImage } from './built-image.ts'
import { dockerBuild } from './docker-build.ts'
import { dockerPipelineBuild } from './docker-pipeline-build.ts'
import { kanikoBuild } from './kaniko-build.ts'
import { s2iBuild } from './s2i-build.ts'

/** The steps that builders stand for, by name. */
const steps: Readonly<Record<string, unknown>> = {
  buildahBuild,
  buildkitBuild,
  dockerBuild,
  dockerPipelineBuild,
  kanikoBuild,
  s2iBuild,
}

type DockerArguments = Parameters<typeof dockerBuild>[0]

const anyBuild = defineStep(
  {
    name: 'imageBuild',
    summary:
      'Builds an image with the builder that is named, pushes it, and returns its digest. The other arguments are those of the step of that builder, such as kanikoBuild.',
    example:
      "imageBuild({ builder: 'kaniko', destinations: ['registry.example.com/team/app:1.0'], cache: true })",
    typescriptExample:
      "imageBuild(kaniko(), { destinations: ['registry.example.com/team/app:1.0'], cache: true })",
    params: z.looseObject({
      builder: z
        .enum(builderNames)
        .describe(
          'How the image is built. The step is kanikoBuild, buildahBuild, buildkitBuild, s2iBuild, dockerPipelineBuild, or dockerBuild for dind, dood and dockerEngine, which build in the container docker unless container is given.',
        ),
    }),
  },
  ({ builder, ...options }): BuiltImage => {
    // The step checks its options, whoever wrote them.
    switch (builder) {
      case 'buildah':
        return buildahBuild(options as Parameters<typeof buildahBuild>[0])
      case 'buildkit':
        return buildkitBuild(options as Parameters<typeof buildkitBuild>[0])
      case 'dind':
        return dockerBuild({ container: 'docker', engineContainer: 'dind', ...options } as DockerArguments)
      case 'dood':
        return dockerBuild({ container: 'docker', ...options } as DockerArguments)
      case 'dockerEngine':
        return dockerBuild({ container: 'docker', startEngine: true, ...options } as DockerArguments)
      case 'dockerPipeline':
        return dockerPipelineBuild(options as Parameters<typeof dockerPipelineBuild>[0])
      case 's2i':
        return s2iBuild(options as Parameters<typeof s2iBuild>[0])
      case 'kaniko':
        return kanikoBuild(options as Parameters<typeof kanikoBuild>[0])
      default:
        return error(`imageBuild: there is no builder ${String(builder)}.`)
    }
  },
)

/**
 * Builds an image with a builder and pushes it. Which options there are depends on the builder: one that it cannot honour
 * does not compile. In the Jenkinsfile this is a call of the builder's own step, such as `kanikoBuild`.
 * @param builder what `kaniko()`, `buildah()` … gave: known while the pipeline is built
 * @returns the digest of the image, and the pushed image by its digest
 * @throws when the build or the push fails, or when no destination is given
 * @example
 * const { references } = imageBuild(builder, { destinations: ['registry.example.com/team/app:1.0'], cache: true })
 */
// A defined step takes one object; `delegating` gives it the builder's arguments and the written ones together.
export const imageBuild = delegating(anyBuild, (builder) => {
  const step = builderStep(builder)
  return step && { step: steps[step.name], arguments: step.arguments }
}) as unknown as <Builder extends ImageBuilder>(
  builder: Builder,
  options: BuildOptions<Builder>,
) => BuiltImage
