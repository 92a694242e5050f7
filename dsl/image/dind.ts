import type { PodContainer } from '../pod.ts'
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
import type { BuilderSettings, RiskySettings } from './settings.ts'

/** Settings of `dind`. `container`, `image` and `resources` are those of the container with the program `docker`. */
export interface DindSettings<Container extends string = string, Engine extends string = string>
  extends BuilderSettings<Container>, RiskySettings, DockerStepSettings, EngineSettings {
  /** Name of the container with the engine. Default: `dind`. */
  readonly engineContainer?: Engine
  /** Image of the container with the engine. */
  readonly engineImage?: string
  /** What the container with the engine asks for and may use: it does the work of the builds. */
  readonly engineResources?: PodContainer['resources']
}

/**
 * Builds images with a docker engine of the pod's own, in a privileged container beside the one with the program `docker`
 * (docker in docker). The two talk through a socket in a volume that they alone have, so that no port is open.
 * @throws TypeError when no reason is given for the risk, or for a registry that dockerd would not take
 * @example
 * const builder = dind({ acceptRisk: 'The nodes of this pool run nothing else.', registryCredentials: { secret: 'dockerhub' } })
 */
export function dind<const Container extends string = 'docker', const Engine extends string = 'dind'>(
  settings: DindSettings<Container, Engine>,
): ImageBuilder<DockerOptions, Container | Engine, 'dind'> {
  const { image = builderImages.dockerCli, engineImage = builderImages.dockerEngine } = settings
  const { acceptRisk, engineResources } = settings
  // The defaults of the type parameters are these names.
  const container = settings.container ?? ('docker' as Container)
  const engineContainer = settings.engineContainer ?? ('dind' as Engine)
  const metadata = acceptedRisk('dind', engineContainer, acceptRisk)
  const socketVolume = `${engineContainer}-socket`
  const storageVolume = `${engineContainer}-storage`
  const socket = { name: socketVolume, mountPath: '/run/dind' }
  const host = 'unix:///run/dind/docker.sock'
  const client = clientContainer(settings, {
    name: container,
    image,
    env: [{ name: 'DOCKER_HOST', value: host }],
    volumeMounts: [socket],
  })
  const engine: PodContainer<Engine> = {
    name: engineContainer,
    image: engineImage,
    // With `dockerd` as the first word, the image adds no address of its own: no TCP port.
    args: ['dockerd', `--host=${host}`, ...engineFlags('dind', settings)],
    securityContext: { privileged: true, runAsUser: 0 },
    ...(engineResources && { resources: engineResources }),
    volumeMounts: [socket, { name: storageVolume, mountPath: '/var/lib/docker' }],
  }
  const containers: readonly PodContainer<Container | Engine>[] = [client.container, engine]
  return createBuilder('dind', dockerStep('dind', settings, { container, engineContainer }), (parts) =>
    mergePod(
      'dind',
      {
        metadata,
        containers,
        volumes: [
          { name: socketVolume, emptyDir: {} },
          { name: storageVolume, emptyDir: {} },
          ...client.volumes,
        ],
      },
      parts,
    ),
  )
}
