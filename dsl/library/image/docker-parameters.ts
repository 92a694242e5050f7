import { z } from 'jenkins-ts'
import { imageName, imageParameters, platform, text } from './image-parameters.ts'

const {
  destinations,
  push,
  tarPath,
  digestFile,
  context,
  dockerfile,
  target,
  buildArgs,
  buildArgsFromEnvironment,
  labels,
  secrets,
  cache,
  registryLogins,
  credentialHelpers,
  retries,
  container,
  shell,
} = imageParameters

/**
 * The options of a build by a docker engine. What it is told about registries stands in the engine's own configuration:
 * settings of `dind` and `dockerEngine`, not options of a build.
 */
export const dockerParameters = z.object({
  destinations,
  push: push.describe('False builds without pushing the image, so that there is no digest.'),
  tarPath,
  digestFile: digestFile.describe(
    'File in the workspace that gets the digest, sha256:…, of the pushed image.',
  ),
  keepImage: z
    .boolean()
    .describe(
      'Leaves the image in the engine, by the names of the destinations, for steps that run it. Default: the names are removed.',
    )
    .default(false),

  context,
  dockerfile,
  target,
  buildArgs,
  buildArgsFromEnvironment,
  labels,
  platforms: z
    .array(platform)
    .max(1)
    .describe(
      'One platform, such as linux/arm64. RUN lines need an engine that can run programs of that kind.',
    )
    .default([]),
  secrets: secrets.describe(
    'Secrets for RUN --mount=type=secret, each from a file or from an environment variable. Need BuildKit: the buildx plugin.',
  ),
  network: text
    .describe(
      "Network of RUN lines: 'none', 'host', or, without BuildKit, the name of one in the engine. Default: the engine's own.",
    )
    .optional(),

  cache: cache.describe(
    'Takes layers from the image in cacheRepo and puts the new image there (push: false only takes); false also ignores what the engine has from builds before.',
  ),
  cacheRepo: imageName
    .describe(
      'Image that keeps the cache. Default: the repository of the first destination with /cache behind it.',
    )
    .optional(),
  pull: z
    .boolean()
    .describe('Asks the registry for a newer base image, though the engine has one.')
    .default(false),

  registryLogins,
  credentialHelpers,
  retries: retries.describe('How often to try again to push to a registry.').default(0),

  verbosity: z
    .enum(['debug', 'info', 'warn', 'error', 'fatal'])
    .describe('How much the program docker logs of itself.')
    .default('info'),

  startEngine: z
    .boolean()
    .describe(
      'Starts dockerd for the time of the step when no engine answers; that takes root and its programs.',
    )
    .default(false),
  engineFlags: z
    .array(text)
    .describe('Flags of the dockerd that is started, each as --flag=value.')
    .default([]),
  engineContainer: text
    .describe('Container of the pod that has the engine: its log is shown when no engine answers.')
    .optional(),
  engineTimeout: z
    .int()
    .min(1)
    .describe('How many seconds the engine may take until it answers.')
    .default(60),
  container,
  shell,
  flags: z.array(text).describe('Further flags of docker build, each as --flag=value.').default([]),
})
