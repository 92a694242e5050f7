import { defineStep, docker, error, pwd, retry, sh, shell, writeFile, type z } from 'jenkins-ts'
import { absolute, type BuiltImage, inContainer, repositoryOf } from './built-image.ts'
import { cleanUp } from './clean-up.ts'
import { withDockerEngine } from './docker-engine.ts'
import { removeNames, saveImage } from './docker-image.ts'
import { buildArguments } from './docker-pipeline-command.ts'
import { dockerPipelineParameters } from './docker-pipeline-parameters.ts'
import { digestsIn, inRegistry, registriesOf, registryOf } from './docker-pipeline-registry.ts'
import { withRegistryLogins } from './registry-logins.ts'

type Options = z.output<typeof dockerPipelineParameters>

/**
 * Builds an image with `docker` of the Docker Pipeline plugin and pushes it: `docker.withRegistry`, `docker.build`, `push`.
 *
 * It takes an engine that answers, and a docker command where the build runs. Who reaches an engine has the rights of its
 * machine. What the build named in the engine is removed at the end; `keepImage` leaves the image by the names of its
 * destinations.
 * @returns the digest of the image, and the pushed image by its digest; without a push there is none
 * @throws when no engine answers, when the build or a push fails, or when no destination is given
 * @example
 * const { digest } = dockerPipelineBuild({ destinations: ['registry.example.com/team/app:1.0'], registryLogins: [{ registry: 'registry.example.com', credentialsId: 'registry' }] })
 */
export const dockerPipelineBuild = defineStep(
  {
    name: 'dockerPipelineBuild',
    summary:
      'Builds an image with docker.build of the Docker Pipeline plugin, pushes it, and returns its digest. Needs a docker engine that answers, or startEngine.',
    params: dockerPipelineParameters,
    example:
      "dockerPipelineBuild({ destinations: ['registry.example.com/team/app:1.0'], registryLogins: [{ registry: 'registry.example.com', credentialsId: 'registry' }] })",
  },
  (options): BuiltImage => {
    const problem = contradiction(options)
    if (problem !== undefined) error(`dockerPipelineBuild: ${problem}`)
    const { credentialHelpers } = options
    const workspace = pwd()
    return inContainer(options, () =>
      withClient(options, () =>
        withRegistryLogins({ registryLogins: [], credentialHelpers }, () =>
          withDockerEngine('dockerPipelineBuild', options, (folder) =>
            buildAndPush(options, workspace, folder),
          ),
        ),
      ),
    )
  },
)

/** Why options cannot be together, or nothing. */
function contradiction(options: Options): string | undefined {
  const { destinations, push, digestFile, keepImage, server, serverCredentialsId } = options
  if (destinations.length === 0 && push) {
    return 'give destinations to push to, or push: false to build without pushing.'
  }
  if (!push && digestFile !== undefined) {
    return 'digestFile needs a push: an engine gives digests with the push.'
  }
  if (keepImage && destinations.length === 0)
    return 'keepImage needs destinations, by which the image is kept.'
  if (server === undefined && serverCredentialsId !== undefined)
    return 'serverCredentialsId needs server, the engine that the certificates are for.'
  return undefined
}

/** Runs a body with the docker command and the engine that the options choose. */
function withClient<Result>(options: Options, body: () => Result): Result {
  const { tool } = options
  if (tool === undefined) return withServer(options, body)
  return docker.withTool(tool, () => withServer(options, body))
}

function withServer<Result>({ server, serverCredentialsId }: Options, body: () => Result): Result {
  if (server === undefined) return body()
  return docker.withServer(server, serverCredentialsId, body)
}

function buildAndPush(options: Options, workspace: string, folder: string): BuiltImage {
  const { destinations, push, tarPath, keepImage, registryLogins } = options
  // Another build may give a destination's name to its image at any time; this name is of this build alone.
  const image = `jenkins-ts:${folder.replace(/^.*\//, '')}`
  const words = buildArguments(options, workspace)
  const [first] = registryLogins
  // The plugin knows one login at a time: the build has the first, each push that of its registry.
  if (first === undefined) docker.build(image, words)
  else inRegistry(first.registry, registryLogins, () => docker.build(image, words))
  try {
    if (tarPath !== undefined) saveImage(image, destinations, absolute(tarPath, workspace))
    return push ? pushedImage(options, image) : { digest: '', references: [] }
  } finally {
    cleanUp('The names of the image', () => removeNames(keepImage ? [image] : [image, ...destinations]))
  }
}

function pushedImage(options: Options, image: string): BuiltImage {
  const { destinations, registryLogins, digestFile, retries } = options
  for (const registry of registriesOf(destinations)) {
    inRegistry(registry, registryLogins, () => {
      for (const destination of destinations) {
        // The name is whole, so that the plugin has nothing to add to it.
        if (registryOf(destination) === registry) retry(retries + 1, () => docker.image(destination).push())
      }
    })
  }
  const known = sh({
    label: 'Digests of the image',
    returnStdout: true,
    script: shell`docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' ${image}`,
  })
  const references = destinations.map(
    (destination) => `${repositoryOf(destination)}@${digestOf(destination, known, registryLogins)}`,
  )
  const [first = ''] = references
  const digest = first.replace(/^.*@/, '')
  if (digestFile !== undefined) writeFile({ file: digestFile, text: digest })
  return { digest, references }
}

/** An engine that pushed or pulled the same image before may know several digests; then a second push, of nothing, tells. */
function digestOf(destination: string, known: string, logins: Options['registryLogins']): string {
  const digests = digestsIn(known, destination)
  const digest = digests.length === 1 ? digests[0] : toldDigest(destination, logins)
  if (digest === undefined || digest === '') {
    error(`dockerPipelineBuild: docker does not tell the digest of ${destination}.`)
  }
  return digest ?? ''
}

function toldDigest(destination: string, logins: Options['registryLogins']): string {
  const push = () =>
    sh({
      label: `Digest of ${destination}`,
      returnStdout: true,
      script: shell`docker push ${destination} | sed -n 's/^.*: digest: \\(sha256:[0-9a-f]*\\) size: .*$/\\1/p' | tail -n 1`,
    })
  return inRegistry(registryOf(destination), logins, push).trim()
}
