import { acceptedRisk } from './accepted-risk.ts'
import { type ImageBuilder, createBuilder } from './builder.ts'
import {
  clientContainer,
  type DockerOptions,
  dockerStep,
  type DockerStepSettings,
} from './docker-settings.ts'
import { builderImages } from './images.ts'
import { mergePod } from './merge-pod.ts'
import type { BuilderSettings, RiskySettings } from './settings.ts'

/** Settings of `dood`. */
export interface DoodSettings<Container extends string = string>
  extends BuilderSettings<Container>, RiskySettings, DockerStepSettings {
  /** Socket of the engine on the node. Default: `/var/run/docker.sock`. */
  readonly socket?: string
  /** Number of the user in the container. Default: that of the image, which is root for Docker's own. */
  readonly user?: number
  /** Number of the node's group `docker`, which owns the socket: a user who is not root reaches it only as its member. */
  readonly group?: number
}

/**
 * Builds images with the docker engine of the node (docker outside of docker), through its socket. The node must have one:
 * most clusters run containerd alone.
 * @throws TypeError when no reason is given for the risk, or both a Secret and credential helpers
 * @example
 * const builder = dood({ acceptRisk: 'The nodes of this pool only build images.', registryCredentials: { secret: 'dockerhub' } })
 */
export function dood<const Container extends string = 'docker'>(
  settings: DoodSettings<Container>,
): ImageBuilder<DockerOptions, Container, 'dood'> {
  const {
    image = builderImages.dockerCli,
    acceptRisk,
    socket = '/var/run/docker.sock',
    user,
    group,
  } = settings
  // The default of the type parameter is this name.
  const container = settings.container ?? ('docker' as Container)
  const metadata = acceptedRisk('dood', container, acceptRisk)
  const volume = `${container}-socket`
  const isOther = user !== undefined || group !== undefined
  const client = clientContainer(settings, {
    name: container,
    image,
    ...(isOther && {
      securityContext: {
        ...(user !== undefined && { runAsUser: user }),
        ...(group !== undefined && { runAsGroup: group }),
      },
    }),
    volumeMounts: [{ name: volume, mountPath: '/var/run/docker.sock' }],
  })
  return createBuilder('dood', dockerStep('dood', settings, { container }), (parts) =>
    mergePod(
      'dood',
      {
        metadata,
        containers: [client.container],
        volumes: [{ name: volume, hostPath: { path: socket, type: 'Socket' } }, ...client.volumes],
      },
      parts,
    ),
  )
}
