import { z } from 'jenkins-ts'

/** A path or name of at least one character. */
export const text = z.string().min(1)

/** A host as registries are named: with a port where it needs one, without a scheme. */
export const host = text.regex(
  /^[A-Za-z0-9.-]+(:[0-9]+)?$/,
  'must be a host, with a port where it needs one and without a scheme, such as registry.example.com:5000',
)

export const imageName = text.regex(
  /^([A-Za-z0-9.-]+(:[0-9]+)?\/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/,
  'must be the name of an image, its repository in lower case, such as registry.example.com/team/app:1.0',
)

/** A platform as images name it. */
export const platform = text.regex(
  /^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/,
  'must be a platform such as linux/arm64',
)

/** Go's form of a duration. */
const duration = text.regex(
  /^([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$/,
  'must be a duration in hours, minutes or seconds, such as 168h',
)

/** Name of an ARG line. */
const argument = text.regex(
  /^[A-Za-z_][A-Za-z0-9_]*$/,
  'must be the name of an ARG line: letters, digits and underscores',
)

/** Name of a label or an annotation: builders take what is before the first equals sign for it. */
const label = text.regex(/^[^=]+$/, 'must be a name without an equals sign')

/** A value in a list of pairs: `id=…,src=…`. */
const listed = text.regex(/^[^,"]+$/, 'must be without commas and double quotes')

/** What every builder takes, under the same names. A builder's own table begins with the part of it that it honours. */
export const imageParameters = {
  // Where the image goes
  destinations: z
    .array(imageName)
    .describe('Names under which the image is pushed. Needed unless push is false.')
    .default([]),
  push: z.boolean().describe('False builds without pushing the image.').default(true),
  tarPath: text.describe('File that gets the image as a tar archive, besides the push.').optional(),
  digestFile: text.describe('File in the workspace that gets the digest, sha256:….').optional(),

  // What to build
  context: text.describe('Folder with the sources, relative to the current folder.').default('.'),
  dockerfile: text
    .describe('Dockerfile, relative to the current folder. Default: Dockerfile in the context.')
    .optional(),
  target: text.describe('Stage of the Dockerfile to build. Default: the last.').optional(),
  buildArgs: z
    .record(argument, z.string())
    .describe('Values of the ARG lines of the Dockerfile. They stay readable in the image: no secrets.')
    .default({}),
  buildArgsFromEnvironment: z
    .array(argument)
    .describe('Names of ARG lines whose values come from environment variables of the same name.')
    .default([]),
  labels: z.record(label, z.string()).describe('Labels of the image.').default({}),
  annotations: z.record(label, z.string()).describe('Annotations of the image.').default({}),
  platforms: z
    .array(platform)
    .describe('Platforms of the image, such as linux/arm64. Default: that of the agent.')
    .default([]),
  secrets: z
    .array(
      z.object({
        id: listed.describe('Name in RUN --mount=type=secret,id=NAME.'),
        src: listed.describe('File with the secret.').optional(),
        env: listed.describe('Environment variable with the secret.').optional(),
      }),
    )
    .describe('Secrets for RUN --mount=type=secret, each from a file or from an environment variable.')
    .default([]),

  // How it is built
  cache: z.boolean().describe('Keeps and reuses layers in a repository of the registry.').optional(),
  cacheRepo: text
    .describe(
      'Repository of the cache. Default: that of the first destination with /cache behind it. Docker Hub takes no name of three parts: name another there.',
    )
    .optional(),
  cacheTtl: duration
    .describe('How long a cached layer is good for, such as 168h; there is no unit for days.')
    .optional(),
  reproducible: z
    .boolean()
    .describe('Leaves times out of the image, so that the same sources give the same digest.')
    .optional(),
  compression: z.enum(['gzip', 'zstd']).describe("Compression of layers. Default: 'gzip'.").optional(),
  compressionLevel: z
    .int()
    .describe('Level of the compression. Default: that of the compression.')
    .optional(),

  // Registries
  insecureRegistries: z.array(host).describe('Hosts to talk to over plain HTTP.').default([]),
  skipTlsVerifyRegistries: z
    .array(host)
    .describe('Hosts whose certificates are not checked; registryCertificates is safer.')
    .default([]),
  registryCertificates: z
    .record(host, text)
    .describe('Certificate file by host: the safe way to a registry with an authority of its own.')
    .default({}),
  registryMirrors: z
    .array(text.regex(/^(?!.*:\/\/)/, 'must be a host without a scheme, such as mirror.example.com'))
    .describe('Hosts that stand in for Docker Hub.')
    .default([]),
  registryLogins: z
    .array(
      z.object({
        registry: host.describe('Host of the registry; Docker Hub is docker.io.'),
        credentialsId: text.describe('Id of the username and password.'),
      }),
    )
    .describe('Credentials of Jenkins for registries. They are in a file for as long as the build takes.')
    .default([]),
  credentialHelpers: z
    .record(host, text.regex(/^[A-Za-z0-9._-]+$/, 'must be the name of a helper, such as ecr-login'))
    .describe(
      'Credential helper by host, such as ecr-login: docker-credential-ecr-login must be in the container.',
    )
    .default({}),
  retries: z
    .int()
    .min(0)
    .describe('How often to try again to fetch from and push to a registry. Default: that of the builder.')
    .optional(),

  // Log
  verbosity: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'panic'])
    .describe("How much the builder's program logs. Default: that of the program.")
    .optional(),

  // Where it runs
  container: text
    .describe('Container of the pod that has the builder. Default: where the step is called.')
    .optional(),
  shell: text.describe('Shell of that container.').default('/bin/sh'),
}
