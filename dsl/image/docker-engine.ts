import { acceptedRisk } from './accepted-risk.ts'
import { type ImageBuilder, createBuilder } from './builder.ts'
import {
  clientContainer,
  type DockerOptions,
  dockerStep,
  type DockerStepSettings,
  engineFlags,
  type EngineSettings,
} from './docker-settings.ts'
import { builderImages } from './images.ts'
import { mergePod } from './merge-pod.ts'
import type { BuilderSettings, RegistryLogin, RiskySettings } from './settings.ts'

/** Settings of `dockerEngine` in a container of the pod. */
export interface DockerEngineSettings<Container extends string = string>
  extends BuilderSettings<Container>, RiskySettings, DockerStepSettings, EngineSettings {}

/** Settings of `dockerEngine` without a container, such as on a node that has docker. */
export interface DockerEngineNodeSettings
  extends RiskySettings, Omit<DockerStepSettings, 'registryCredentials'>, EngineSettings {
  readonly container: false
  readonly registryCredentials?: RegistryLogin | readonly RegistryLogin[]
}

/**
 * Builds images where the build itself runs: in a privileged container whose image has both the program `docker` and the
 * engine. The step uses the engine that answers; when none does, it starts `dockerd` and stops it at the end, so that a
 * container builds one image at a time.
 *
 * With `container: false` the step builds where it is called, such as on `label('docker')`, a node that has docker.
 * @throws TypeError when no reason is given for the risk, or for a registry that dockerd would not take
 * @example
 * const builder = dockerEngine({ acceptRisk: 'The nodes of this pool run nothing else.', image: 'registry.example.com/ci/agent:3' })
 */
export function dockerEngine(
  settings: DockerEngineNodeSettings,
): ImageBuilder<DockerOptions, never, 'dockerEngine'>
export function dockerEngine<const Container extends string = 'docker'>(
  settings: DockerEngineSettings<Container>,
): ImageBuilder<DockerOptions, Container, 'dockerEngine'>
export function dockerEngine<const Container extends string = 'docker'>(
  settings: DockerEngineNodeSettings | DockerEngineSettings<Container>,
): ImageBuilder<DockerOptions, Container, 'dockerEngine'> {
  const flags = engineFlags('dockerEngine', settings)
  const started = { startEngine: true, ...(flags.length > 0 && { engineFlags: flags }) }
  if (isOnNode(settings)) {
    acceptedRisk('dockerEngine', 'node', settings.acceptRisk)
    return createBuilder('dockerEngine', dockerStep('dockerEngine', settings, started), () => {
      throw new TypeError(
        'dockerEngine({ container: false }) builds where it is called and brings nothing into a pod.',
      )
    })
  }
  const { image = builderImages.dockerEngine, acceptRisk } = settings
  // The default of the type parameter is this name.
  const container = settings.container ?? ('docker' as Container)
  const metadata = acceptedRisk('dockerEngine', container, acceptRisk)
  const volume = `${container}-storage`
  const client = clientContainer(settings, {
    name: container,
    image,
    securityContext: { privileged: true, runAsUser: 0 },
    volumeMounts: [{ name: volume, mountPath: '/var/lib/docker' }],
  })
  return createBuilder(
    'dockerEngine',
    dockerStep('dockerEngine', settings, { container, ...started }),
    (parts) =>
      mergePod(
        'dockerEngine',
        {
          metadata,
          containers: [client.container],
          volumes: [{ name: volume, emptyDir: {} }, ...client.volumes],
        },
        parts,
      ),
  )
}

function isOnNode(
  settings: DockerEngineNodeSettings | DockerEngineSettings,
): settings is DockerEngineNodeSettings {
  return settings.container === false
}
