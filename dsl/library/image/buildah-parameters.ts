import { z } from 'jenkins-ts'
import { imageParameters, platform, text } from './image-parameters.ts'

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
  annotations,
  secrets,
  cache,
  cacheTtl,
  reproducible,
  compression,
  compressionLevel,
  insecureRegistries,
  skipTlsVerifyRegistries,
  registryCertificates,
  registryLogins,
  credentialHelpers,
  retries,
  verbosity,
  shell,
} = imageParameters

const repository = text.regex(
  /^([A-Za-z0-9.-]+(:[0-9]+)?\/)?[a-z0-9]+([._/-]+[a-z0-9]+)*$/,
  'must be a repository without a tag, in lower case, such as registry.example.com/team/cache',
)

const mirror = text.regex(
  /^[A-Za-z0-9.-]+(:[0-9]+)?(\/[A-Za-z0-9._-]+)*$/,
  'must be a host without a scheme, with a path where it needs one, such as mirror.example.com/hub',
)

const contextName = text.regex(/^[^=]+$/, 'must be a name without an equals sign')

/** The options of a build by buildah that people need: those that all builders share, and its own. */
export const buildahParameters = z.object({
  destinations,
  push: push.describe('False builds without pushing the image, so that there is no digest.'),
  tarPath: tarPath.describe(
    'File that gets the image as a tar archive for docker load, by the name of the first destination, besides the push.',
  ),
  ociLayoutPath: text.describe('Folder that gets the image as an OCI layout.').optional(),
  digestFile: digestFile.describe(
    'File in the workspace that gets the digest, sha256:…, of the pushed image.',
  ),
  keepImage: z
    .boolean()
    .describe(
      'Leaves the image in the storage, by the names of the destinations, for steps that use it. Default: it is removed.',
    )
    .default(false),

  context,
  dockerfile: dockerfile.describe(
    'Dockerfile, relative to the current folder. Default: Containerfile or Dockerfile in the context.',
  ),
  ignoreFile: text.describe('File to use as .dockerignore, relative to the current folder.').optional(),
  buildContexts: z
    .record(contextName, text)
    .describe(
      'More places to copy from, by name: COPY --from=NAME. A folder, or an address such as docker://alpine:3.22.',
    )
    .default({}),
  target,
  buildArgs,
  buildArgsFromEnvironment,
  labels,
  annotations: annotations.describe("Annotations of the image; an image of format 'docker' has none."),
  platforms: z
    .array(platform)
    .describe(
      'Platforms of the image, such as linux/arm64; several make a list of images. RUN lines of another platform need its emulator on the node. Default: that of the agent.',
    )
    .default([]),
  secrets,
  format: z
    .enum(['oci', 'docker'])
    .describe("Format of the image; HEALTHCHECK, SHELL and ONBUILD lines need 'docker'. Default: 'oci'.")
    .optional(),
  squash: z.boolean().describe('Makes one layer of the whole build.').default(false),
  pull: z
    .enum(['always', 'missing', 'never'])
    .describe('When base images are fetched. Default: when they are missing or the registry has newer ones.')
    .optional(),
  jobs: z.int().min(1).describe('How many stages are built at a time. Default: 1.').optional(),

  layers: z
    .boolean()
    .describe(
      'Reuses the layers of images in the storage; an image that is to lend its own must stay there: keepImage. cache includes it.',
    )
    .default(false),
  cache,
  cacheRepo: repository
    .describe(
      'Repository of the cache. Default: that of the first destination with /cache behind it. Docker Hub takes no name of three parts: name another there.',
    )
    .optional(),
  cacheTtl,
  noPushCache: z.boolean().describe('Reads the cache without adding to it.').default(false),
  reproducible: reproducible.describe(
    'Leaves times and the version of buildah out of the image, so that the same sources give the same digest. With a cache, only when all builds that use it are reproducible.',
  ),
  compression: compression.describe(
    "Compression of new layers, 'gzip' or 'zstd'; those of the base image stay as they are. Default: 'gzip'.",
  ),
  compressionLevel,

  insecureRegistries,
  skipTlsVerifyRegistries: skipTlsVerifyRegistries.describe(
    'Hosts whose certificates are not checked, with plain HTTP where there is no HTTPS; registryCertificates is safer.',
  ),
  registryCertificates: registryCertificates.describe(
    'Certificate file by host: the safe way to a registry with an authority of its own. While the image is built, each is good for every host.',
  ),
  registryMirrors: z.array(mirror).describe('Hosts that stand in for Docker Hub.').default([]),
  registriesConf: text
    .describe(
      'File registries.conf to use instead of these options. Default: one that finds names without a host on Docker Hub.',
    )
    .optional(),
  registryLogins,
  credentialHelpers,
  retries,

  verbosity,

  isolation: z
    .enum(['chroot', 'oci', 'rootless'])
    .describe("How RUN lines are kept apart; only 'chroot' does without privileges.")
    .default('chroot'),
  storageDriver: z
    .enum(['vfs', 'overlay'])
    .describe("How images are stored; 'overlay' is quicker, 'vfs' works without privileges and devices.")
    .default('vfs'),
  storageOptions: z
    .array(text)
    .describe('Options of the storage, such as overlay.mount_program=/usr/bin/fuse-overlayfs.')
    .default([]),
  storageRoot: text
    .describe("Folder of the storage. Default: buildah's own, /var/lib/containers/storage.")
    .optional(),
  container: text.describe('Container of the pod that has buildah.').default('buildah'),
  shell,
  flags: z.array(text).describe('Further flags of buildah build, each as --flag=value.').default([]),
  pushFlags: z.array(text).describe('Further flags of buildah push, each as --flag=value.').default([]),
})
