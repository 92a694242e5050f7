import type { dockerPipelineParameters } from '../library/image/docker-pipeline-parameters.ts'
import type { PodContainer } from '../pod.ts'
import { acceptedRisk } from './accepted-risk.ts'
import { type ImageBuilder, builderStep, createBuilder } from './builder.ts'
import type { DockerOptions } from './docker-settings.ts'
import { mergePod } from './merge-pod.ts'
import { loginArguments, type OptionsOf, type RegistryLogin, type RiskySettings } from './settings.ts'

/** Settings of `dockerPipeline` on top of an engine in the pod. */
export interface DockerPipelineSettings<Container extends string = string> {
  /** The engine: what `dind`, `dood` or `dockerEngine` gave. Its container, logins and accepted risk count. */
  readonly engine: ImageBuilder<DockerOptions, Container, EngineName>
}

/** Settings of `dockerPipeline` with an engine that is there anyway, such as that of a node. */
export interface DockerPipelineNodeSettings<Container extends string = string> extends RiskySettings {
  readonly engine?: undefined
  /** Container of your pod that has the docker command. Default: where the build runs, such as a node with docker. */
  readonly container?: Container
  readonly registryCredentials?: RegistryLogin | readonly RegistryLogin[]
  /** Docker command that Jenkins installs, by the name of the tool. */
  readonly tool?: string
  /** Engine of another machine. */
  readonly server?: {
    /** Address such as `tcp://docker.example.com:2376`. */
    readonly uri: string
    /** Id of the certificates for it. */
    readonly credentialsId?: string
  }
  /** How many seconds the engine may take until it answers. Default: 60. */
  readonly engineTimeout?: number
}

/** What `imageBuild` takes with `dockerPipeline`. It builds for one platform; registries are known to the engine itself. */
export type DockerPipelineOptions = Omit<
  OptionsOf<
    typeof dockerPipelineParameters,
    | 'startEngine'
    | 'engineFlags'
    | 'engineContainer'
    | 'engineTimeout'
    | 'acceptRisk'
    | 'tool'
    | 'server'
    | 'serverCredentialsId'
  >,
  'platforms'
> & {
  readonly platforms?: readonly [platform?: string]
}

const engines = ['dind', 'dood', 'dockerEngine'] as const

/** The builders that have an engine. */
type EngineName = (typeof engines)[number]

/**
 * Builds images with `docker` of the Docker Pipeline plugin: on top of an engine in the pod, or on a node that has docker,
 * such as `label('docker')`. Whoever reaches an engine has the rights of its machine.
 * @throws TypeError when no reason is given for the risk, or the engine is no docker engine
 * @example
 * const builder = dockerPipeline({ acceptRisk: 'The node builds images and nothing else.', registryCredentials: { registry: 'registry.example.com', credentialsId: 'registry' } })
 * @example
 * const builder = dockerPipeline({ engine: dind({ acceptRisk: 'The nodes of this pool run nothing else.' }) })
 */
export function dockerPipeline<const Container extends string>(
  settings: DockerPipelineSettings<Container>,
): ImageBuilder<DockerPipelineOptions, Container, 'dockerPipeline'>
export function dockerPipeline<const Container extends string = never>(
  settings: DockerPipelineNodeSettings<Container>,
): ImageBuilder<DockerPipelineOptions, never, 'dockerPipeline'>
export function dockerPipeline<const Container extends string>(
  settings: DockerPipelineSettings<Container> | DockerPipelineNodeSettings<Container>,
): ImageBuilder<DockerPipelineOptions, Container, 'dockerPipeline'> {
  return settings.engine === undefined ? onNode(settings) : onEngine(settings.engine)
}

function onEngine<Container extends string>(
  engine: ImageBuilder<DockerOptions, Container, EngineName>,
): ImageBuilder<DockerPipelineOptions, Container, 'dockerPipeline'> {
  const step = builderStep(engine)
  if (step === undefined || !engines.includes(engine.name)) {
    throw new TypeError('The engine of dockerPipeline is what dind, dood or dockerEngine gave.')
  }
  const own = { name: 'dockerPipelineBuild', arguments: step.arguments }
  return createBuilder('dockerPipeline', own, engine.pod)
}

function onNode<Container extends string>(
  settings: DockerPipelineNodeSettings<Container>,
): ImageBuilder<DockerPipelineOptions, Container, 'dockerPipeline'> {
  const { acceptRisk, container, registryCredentials, tool, server, engineTimeout } = settings
  const metadata = acceptedRisk('dockerPipeline', container ?? 'node', acceptRisk)
  const step = {
    name: 'dockerPipelineBuild',
    arguments: {
      acceptRisk,
      ...(container !== undefined && { container }),
      ...(tool !== undefined && { tool }),
      ...(server !== undefined && { server: server.uri }),
      ...(server?.credentialsId !== undefined && { serverCredentialsId: server.credentialsId }),
      ...(engineTimeout !== undefined && { engineTimeout }),
      ...loginArguments(registryCredentials),
    },
  }
  // The container is one of the pod's own.
  const containers: readonly PodContainer<Container>[] = []
  return createBuilder('dockerPipeline', step, (parts) => {
    if (container === undefined) {
      throw new TypeError(
        'dockerPipeline without an engine builds where it is called and brings nothing into a pod.',
      )
    }
    return mergePod('dockerPipeline', { metadata, containers }, parts)
  })
}
