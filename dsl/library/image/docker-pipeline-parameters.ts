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
  secrets,
  registryLogins,
  credentialHelpers,
  retries,
  container,
  shell,
} = imageParameters

/** The options of a build by `docker` of the Docker Pipeline plugin: what the docker command takes, and the plugin's own. */
export const dockerPipelineParameters = z.object({
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
      "Network of RUN lines: 'none', 'host' or the name of one in the engine. Default: the engine's own.",
    )
    .optional(),

  cache: z
    .literal(false)
    .describe('Builds without the layers that the engine has of builds before, which it takes by default.')
    .optional(),
  pull: z
    .boolean()
    .describe('Asks the registry for a newer base image, though the engine has one.')
    .default(false),

  registryLogins: registryLogins.describe(
    'Credentials of Jenkins for registries: the build has the first login, each push that of its registry. docker login is told the password, so that who may list the processes of the agent sees it for that moment.',
  ),
  credentialHelpers,
  retries: retries.describe('How often to try again to push to a registry.').default(0),

  tool: text.describe('Docker command that Jenkins installs, by the name of the tool.').optional(),
  server: text
    .regex(/^(?:tcp|unix|ssh|npipe):\/\//, 'must be an address such as tcp://docker.example.com:2376')
    .describe('Engine of another machine, such as tcp://docker.example.com:2376.')
    .optional(),
  serverCredentialsId: text.describe("Id of the certificates for that engine's server.").optional(),
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
  acceptRisk: text
    .describe('Why the build may have the rights of the machine that the engine runs on. For its readers.')
    .optional(),
  container,
  shell,
  flags: z.array(text).describe('Further flags of docker build, each as --flag=value.').default([]),
})
