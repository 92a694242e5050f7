import { z } from 'jenkins-ts'
import { imageName, imageParameters, text } from './image-parameters.ts'

const {
  destinations,
  push,
  tarPath,
  digestFile,
  context,
  dockerfile,
  target,
  buildArgs,
  labels,
  platforms,
  secrets,
  cache,
  reproducible,
  compression,
  insecureRegistries,
  skipTlsVerifyRegistries,
  registryCertificates,
  registryMirrors,
  registryLogins,
  credentialHelpers,
} = imageParameters

/** The options of BuildKit that people need: those that all builders share, and its own. */
export const buildkitParameters = z.object({
  destinations,
  push,
  tarPath: tarPath.describe(
    'File that gets the image as a tar archive, besides the push: for docker load; an OCI archive with several platforms.',
  ),
  digestFile,

  context,
  dockerfile,
  target,
  buildArgs: buildArgs.describe(
    'Values of the ARG lines of the Dockerfile. They stay readable in the image, and stand in the log: no secrets.',
  ),
  labels,
  annotations: z
    .record(
      text.regex(
        /^[a-z0-9._/:+-]+$/,
        'must have small letters, digits and . _ - / : + only: buildctl changes others',
      ),
      z.string(),
    )
    .describe('Annotations of the image, and of its index with several platforms.')
    .default({}),
  platforms: platforms.describe(
    'Platforms of the image, such as linux/arm64. Several make an index. Default: that of the agent.',
  ),
  secrets,

  cache: cache.describe('Keeps and reuses steps in a repository of the registry.'),
  cacheRepo: imageName
    .describe(
      'Repository of the cache. Default: that of the first destination with /cache behind it. Docker Hub takes no name of three parts: name another there.',
    )
    .optional(),
  cacheMode: z
    .enum(['min', 'max'])
    .describe("What the cache keeps: with 'min' the steps of the image alone, not those of earlier stages.")
    .default('max'),
  noPushCache: z.boolean().describe('Reads the cache without adding to it.').optional(),

  reproducible: reproducible.describe(
    'Sets all times in the image to 1970, or to the build argument SOURCE_DATE_EPOCH, so that the same sources give the same digest.',
  ),
  compression,
  compressionLevel: z
    .int()
    .min(0)
    .max(22)
    .describe('Level of the compression: up to 9 with gzip, up to 22 with zstd.')
    .optional(),
  forceCompression: z
    .boolean()
    .describe('Compresses the layers of the base image anew, too; else they stay as they are.')
    .optional(),
  ociMediaTypes: z
    .boolean()
    .describe("True makes an OCI image, false one in Docker's own format. Default: that of BuildKit.")
    .optional(),

  insecureRegistries,
  skipTlsVerifyRegistries,
  registryCertificates,
  registryMirrors,
  registryLogins,
  credentialHelpers,

  container: text.describe('Container of the pod that has BuildKit.').default('buildkit'),
  shell: text.describe('Shell of that container.').default('/bin/sh'),
  program: text
    .describe('Program that starts BuildKit, builds, and ends it.')
    .default('buildctl-daemonless.sh'),
  flags: z.array(text).describe('Further flags of buildctl build, each as --flag=value.').default([]),
})
