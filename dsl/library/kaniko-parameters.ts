import { z } from 'jenkins-ts'

/** A path or name of at least one character. */
const text = z.string().min(1)
const host = text.regex(
  /^[A-Za-z0-9.-]+(:[0-9]+)?$/,
  'must be a host, with a port where it needs one and without a scheme, such as registry.example.com:5000',
)
const image = text.regex(
  /^([A-Za-z0-9.-]+(:[0-9]+)?\/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/,
  'must be the name of an image, its repository in lower case, such as registry.example.com/team/app:1.0',
)
const retries = z.int().min(0)

/** What every option of the executor that people need is called, may be and means. */
export const kanikoParameters = z.object({
  // Where the image goes
  destinations: z
    .array(image)
    .describe('Names under which the image is pushed. Needed unless noPush is set.')
    .default([]),
  noPush: z.boolean().describe('Builds without pushing the image.').optional(),
  tarPath: text.describe('File that gets the image as a tar archive, besides the push.').optional(),
  ociLayoutPath: text.describe('Folder that gets the image as an OCI layout.').optional(),

  // What to build
  context: text
    .describe(
      'Folder with the sources, relative to the current folder, or a tar://, git://, s3://, gs:// or https:// address.',
    )
    .default('.'),
  contextSubPath: text.describe('Folder inside the context to build instead of the whole.').optional(),
  dockerfile: text
    .describe(
      'Dockerfile, relative to the current folder; with an address as context, inside that. Default: Dockerfile in the context.',
    )
    .optional(),
  target: text.describe('Stage of the Dockerfile to build. Default: the last.').optional(),
  buildArgs: z
    .record(z.string(), z.string())
    .describe('Values of the ARG lines of the Dockerfile. They stay readable in the image: no secrets.')
    .default({}),
  buildArgsFromEnvironment: z
    .array(text)
    .describe('Names of ARG lines whose values come from environment variables of the same name.')
    .default([]),
  labels: z.record(z.string(), z.string()).describe('Labels of the image.').default({}),
  platform: text
    .regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/, 'must be a platform such as linux/arm64')
    .describe(
      'Platform of the image, such as linux/arm64. RUN lines need an agent of that kind: nothing is emulated.',
    )
    .optional(),

  // Cache
  cache: z.boolean().describe('Keeps and reuses layers in a repository of the registry.').optional(),
  cacheRepo: text
    .describe(
      'Repository of the cache. Default: the first destination with /cache; needed with noPush. oci:PATH keeps it on disk.',
    )
    .optional(),
  cacheTtl: text
    .regex(
      /^([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$/,
      'must be a duration in hours, minutes or seconds, such as 168h',
    )
    .describe('How long a cached layer is good for, such as 168h; there is no unit for days. Default: 336h.')
    .optional(),
  cacheCopyLayers: z.boolean().describe('Caches COPY layers too.').optional(),
  cacheRunLayers: z.boolean().describe('Caches RUN layers. Default: true.').optional(),
  cacheDir: text.describe("Folder with base images that kaniko's warmer fetched.").optional(),
  noPushCache: z.boolean().describe('Reads the cache without adding to it.').optional(),
  compressedCaching: z
    .boolean()
    .describe('Compresses cached layers; false needs less memory. Default: true.')
    .optional(),

  // How it is built
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
  reproducible: z
    .boolean()
    .describe('Leaves times out of the image, so that the same sources give the same digest.')
    .optional(),
  compression: z.enum(['gzip', 'zstd']).describe("Compression of layers. Default: 'gzip'.").optional(),
  compressionLevel: z
    .int()
    .describe('Level of the compression. Default: that of the compression.')
    .optional(),
  ignorePaths: z.array(text).describe('Paths that are left out of the image.').default([]),
  ignoreVarRun: z.boolean().describe('Leaves /var/run out of the image. Default: true.').optional(),
  forceBuildMetadata: z
    .boolean()
    .describe('Writes metadata of the build into the image, as docker does.')
    .optional(),

  // Registries
  insecure: z.boolean().describe('Pushes over plain HTTP.').optional(),
  insecurePull: z.boolean().describe('Pulls over plain HTTP.').optional(),
  insecureRegistries: z.array(host).describe('Hosts to talk to over plain HTTP.').default([]),
  skipTlsVerify: z.boolean().describe('Pushes without checking certificates.').optional(),
  skipTlsVerifyPull: z.boolean().describe('Pulls without checking certificates.').optional(),
  skipTlsVerifyRegistries: z
    .array(host)
    .describe('Hosts whose certificates are not checked; registryCertificates is safer.')
    .default([]),
  registryCertificates: z
    .record(z.string(), z.string())
    .describe('Certificate file by host: the safe way to a registry with an authority of its own.')
    .default({}),
  registryClientCertificates: z
    .record(z.string(), z.string())
    .describe('Certificate and key files, with a comma between, by host.')
    .default({}),
  registryMirrors: z
    .array(text.regex(/^(?!.*:\/\/)/, 'must be a host without a scheme, such as mirror.example.com'))
    .describe('Hosts that stand in for Docker Hub.')
    .default([]),
  registryMaps: z
    .record(z.string(), z.string())
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
  pushRetry: retries.describe('How often to try again to push. Default: 0.').optional(),
  imageDownloadRetry: retries
    .describe('How often to try again to fetch a base image. Default: 0.')
    .optional(),
  imageFsExtractRetry: retries
    .describe('How often to try again to unpack a base image. Default: 0.')
    .optional(),

  // Log
  verbosity: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'panic'])
    .describe("How much is logged. Default: 'info'.")
    .optional(),
  logFormat: z.enum(['text', 'color', 'json']).describe('Form of the log.').default('text'),
  logTimestamp: z.boolean().describe('Writes the time in each line of the log.').optional(),

  // Executors of the forks
  annotations: z
    .record(z.string(), z.string())
    .describe('Annotations of the image. Not in v1.24.0: only in the forks that carry kaniko on.')
    .default({}),
  secrets: z
    .array(
      z.object({
        id: text.describe('Name in RUN --mount=type=secret,id=NAME.'),
        src: text.describe('File with the secret.').optional(),
        env: text.describe('Environment variable with the secret.').optional(),
      }),
    )
    .describe(
      'Secrets for RUN --mount=type=secret. Not in v1.24.0, which ignores such mounts: only in forks that carry kaniko on.',
    )
    .default([]),
  preserveContext: z
    .boolean()
    .describe(
      'Keeps the context through the stages of the build. Not in v1.24.0: only in forks that carry kaniko on.',
    )
    .optional(),

  // The container
  container: text.describe('Container of the pod that has the executor.').default('kaniko'),
  shell: text.describe('Shell of that container.').default('/busybox/sh'),
  executor: text.describe('Path of the executor.').default('/kaniko/executor'),
  cleanup: z
    .boolean()
    .describe(
      'Empties the container at the end, so that another image can be built in it; set it in every build there.',
    )
    .optional(),
  flags: z.array(text).describe('Further flags of the executor, each as --flag=value.').default([]),
})
