import { z } from 'jenkins-ts'
import { host, imageParameters, platform, text } from './image-parameters.ts'

const {
  destinations,
  push,
  tarPath,
  digestFile,
  dockerfile,
  target,
  buildArgs,
  buildArgsFromEnvironment,
  labels,
  annotations,
  secrets,
  cache,
  cacheRepo,
  cacheTtl,
  reproducible,
  compression,
  compressionLevel,
  insecureRegistries,
  skipTlsVerifyRegistries,
  registryCertificates,
  registryMirrors,
  registryLogins,
  credentialHelpers,
  retries,
  verbosity,
} = imageParameters

/** The options of kaniko's executor that people need: those that all builders share, and its own. */
export const kanikoParameters = z.object({
  destinations,
  push,
  tarPath,
  ociLayoutPath: text.describe('Folder that gets the image as an OCI layout.').optional(),
  digestFile,

  context: text
    .describe(
      'Folder with the sources, relative to the current folder, or a tar://, git://, s3://, gs:// or https:// address.',
    )
    .default('.'),
  contextSubPath: text.describe('Folder inside the context to build instead of the whole.').optional(),
  dockerfile: dockerfile.describe(
    'Dockerfile, relative to the current folder; with an address as context, inside that. Default: Dockerfile in the context.',
  ),
  target,
  buildArgs,
  buildArgsFromEnvironment,
  labels,
  annotations: annotations.describe(
    'Annotations of the image. Not in v1.24.0: only in the forks that carry kaniko on.',
  ),
  platforms: z
    .array(platform)
    .max(1)
    .describe('One platform, such as linux/arm64. RUN lines need an agent of that kind: nothing is emulated.')
    .default([]),
  secrets: secrets.describe(
    'Secrets for RUN --mount=type=secret. Not in v1.24.0, which ignores such mounts: only in forks that carry kaniko on.',
  ),

  cache,
  cacheRepo: cacheRepo.describe(
    'Repository of the cache. Default: the first destination with /cache; needed when push is false. Docker Hub takes no name of three parts: name another there. oci:PATH keeps it on disk.',
  ),
  cacheTtl,
  cacheCopyLayers: z.boolean().describe('Caches COPY layers too.').optional(),
  cacheRunLayers: z.boolean().describe('Caches RUN layers. Default: true.').optional(),
  cacheDir: text.describe("Folder with base images that kaniko's warmer fetched.").optional(),
  noPushCache: z.boolean().describe('Reads the cache without adding to it.').optional(),
  compressedCaching: z
    .boolean()
    .describe('Compresses cached layers; false needs less memory. Default: true.')
    .optional(),

  snapshotMode: z
    .enum(['full', 'redo', 'time'])
    .describe(
      "How changed files are found: 'redo' is quicker, 'time' looks at the time alone. Default: 'full'.",
    )
    .optional(),
  useNewRun: z
    .boolean()
    .describe('Finds the changes of RUN lines by time; experimental, may miss files.')
    .optional(),
  singleSnapshot: z.boolean().describe('Makes one layer of the whole build.').optional(),
  skipUnusedStages: z.boolean().describe('Leaves out stages that the target does not need.').optional(),
  reproducible,
  compression,
  compressionLevel,
  ignorePaths: z.array(text).describe('Paths that are left out of the image.').default([]),
  ignoreVarRun: z.boolean().describe('Leaves /var/run out of the image. Default: true.').optional(),
  forceBuildMetadata: z
    .boolean()
    .describe('Writes metadata of the build into the image, as docker does.')
    .optional(),

  insecure: z.boolean().describe('Pushes over plain HTTP.').optional(),
  insecurePull: z.boolean().describe('Pulls over plain HTTP.').optional(),
  insecureRegistries,
  skipTlsVerify: z.boolean().describe('Pushes without checking certificates.').optional(),
  skipTlsVerifyPull: z.boolean().describe('Pulls without checking certificates.').optional(),
  skipTlsVerifyRegistries,
  registryCertificates,
  registryClientCertificates: z
    .record(host, text.regex(/^[^,]+,[^,]+$/, 'must be two files with a comma between'))
    .describe('Certificate and key files, with a comma between, by host.')
    .default({}),
  registryMirrors,
  registryMaps: z
    .record(
      host,
      text.regex(
        /^[A-Za-z0-9.:/_-]+$/,
        'must be a host, with a path where it needs one, such as mirror.example.com/hub',
      ),
    )
    .describe('Host to use instead, by host; Docker Hub is index.docker.io.')
    .default({}),
  skipDefaultRegistryFallback: z
    .boolean()
    .describe('Fails when no mirror has an image, instead of asking Docker Hub.')
    .optional(),
  skipPushPermissionCheck: z
    .boolean()
    .describe('Does not check before the build that the image may be pushed.')
    .optional(),
  pushIgnoreImmutableTagErrors: z
    .boolean()
    .describe('Lets a push pass when the tag exists and cannot change.')
    .optional(),
  registryLogins,
  credentialHelpers,
  retries,
  imageFsExtractRetry: retries
    .describe('How often to try again to unpack a base image. Default: 0.')
    .optional(),

  verbosity,
  logFormat: z.enum(['text', 'color', 'json']).describe('Form of the log.').default('text'),
  logTimestamp: z.boolean().describe('Writes the time in each line of the log.').optional(),

  preserveContext: z
    .boolean()
    .describe(
      'Keeps the context through the stages of the build. Not in v1.24.0: only in forks that carry kaniko on.',
    )
    .optional(),

  container: text.describe('Container of the pod that has the executor.').default('kaniko'),
  shell: text.describe('Shell of that container.').default('/busybox/sh'),
  executor: text
    .regex(/^\//, 'must be a path from the root')
    .describe('Path of the executor.')
    .default('/kaniko/executor'),
  cleanup: z
    .boolean()
    .describe(
      'Empties the container at the end, so that another image can be built in it; set it in every build there.',
    )
    .optional(),
  flags: z.array(text).describe('Further flags of the executor, each as --flag=value.').default([]),
})
