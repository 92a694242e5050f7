import { branded, hasBrand } from './brand.ts'
import type { Computed } from './computed.ts'
import type { RawGroovy } from './groovy.ts'
import type { KubernetesAgent } from './kubernetes-agent.ts'
import type { Pod } from './pod.ts'
import { dockerMethods } from './runtime/docker/docker.ts'
import type { Docker } from './runtime/docker/types.ts'

/** Where a pipeline or a stage runs: `'any'`, `'none'`, or what `label`, `docker`, `dockerfile` and `kubernetes` give. */
export type Agent<Container extends string = string> = 'any' | 'none' | AgentDefinition<Container> | RawGroovy

type AgentType = 'label' | 'node' | 'docker' | 'dockerfile' | 'kubernetes' | 'custom'

declare const containerNames: unique symbol

/** What the agent functions return. `Container` are the names of its containers, as far as they are known. */
export interface AgentDefinition<Container extends string = string> {
  /** Types only. */
  readonly [containerNames]?: Container
  readonly type: AgentType
  /** The label of `label`. */
  readonly label?: Computed<string>
  /** Jenkins' name for the type, of `customAgent`. */
  readonly name?: string
  /** The fields as the pipeline gave them. */
  readonly options: unknown
}

/** What `label` takes besides the label: what Jenkins calls the agent `node`. */
export interface LabelAgent {
  /** Workspace path instead of the node's usual one. */
  readonly customWorkspace?: Computed<string>
  /** How often the body runs at most when the node is lost; 1 by default. */
  readonly retries?: Computed<number>
}

interface ContainerAgent {
  /** Label expression of the node that runs Docker. */
  readonly label?: Computed<string>
  /** Arguments for `docker run`. */
  readonly args?: Computed<string>
  readonly registryUrl?: Computed<string>
  /** Id of the credentials for the registry. */
  readonly registryCredentialsId?: Computed<string>
  /** True runs on the node and in the workspace that the enclosing agent took. */
  readonly reuseNode?: Computed<boolean>
  readonly customWorkspace?: Computed<string>
}

/** Fields of `docker`. */
export interface DockerAgent extends ContainerAgent {
  readonly image: Computed<string>
  /** True pulls the image even when the node has it. */
  readonly alwaysPull?: Computed<boolean>
}

/** Fields of `dockerfile`. */
export interface DockerfileAgent extends ContainerAgent {
  /** Name of the Dockerfile in `dir`; `Dockerfile` by default. */
  readonly filename?: Computed<string>
  /** Folder of the Dockerfile, which is the build's context too; the workspace by default. */
  readonly dir?: Computed<string>
  readonly additionalBuildArgs?: Computed<string>
}

/**
 * Runs on a node with the label.
 * @param expression a label or label expression: `'linux && docker'`
 * @param fields how it runs there
 * @example
 * agent: label('linux')
 * agent: label('linux && arm64', { customWorkspace: '/build' })
 */
export function label(expression: Computed<string>, fields?: LabelAgent): AgentDefinition {
  const type = fields === undefined ? 'label' : 'node'
  return branded('agent', { type, label: expression, options: fields ?? {} })
}

interface DockerAgentFunction {
  /**
   * As an agent: runs in a container of an image, on a node with Docker.
   * @example agent: docker({ image: 'golang:1.23', args: '-v go-cache:/go' })
   */
  (fields: DockerAgent): AgentDefinition
}

/**
 * Called, it is an agent: a container of an image. Its methods are those of the Docker Pipeline plugin, for functions that
 * Jenkins calls.
 * @example
 * agent: docker({ image: 'golang:1.23' })
 * @example
 * docker.withRegistry('https://registry.example.com', 'registry', () => {
 *   docker.build('registry.example.com/app:1', ['--build-arg', `VERSION=${version}`, '.']).push()
 * })
 */
export const docker: DockerAgentFunction & Docker = Object.assign(
  (fields: DockerAgent) => agentDefinition('docker', fields),
  dockerMethods,
)

/**
 * Runs in a container of an image that is built from a Dockerfile of the repository.
 * @example agent: dockerfile({ dir: 'build' })
 */
export function dockerfile(fields: DockerfileAgent = {}): AgentDefinition {
  return agentDefinition('dockerfile', fields)
}

/**
 * Runs in a pod that the Kubernetes plugin starts for the build.
 * @example
 * agent: kubernetes({
 *   defaultContainer: 'go',
 *   pod: { spec: { containers: [{ name: 'go', image: 'golang:1.23', command: ['sleep'], args: ['infinity'] }] } },
 * })
 */
export function kubernetes<const Container extends string>(
  fields: KubernetesAgent<Container> & { readonly pod: Pod<Container>; readonly inheritFrom?: never },
): AgentDefinition<Container | 'jnlp'>
export function kubernetes(fields?: KubernetesAgent): AgentDefinition
export function kubernetes(fields: KubernetesAgent = {}): AgentDefinition {
  return agentDefinition('kubernetes', fields)
}

/** True for what the agent functions return. */
export function isAgentDefinition(value: unknown): value is AgentDefinition {
  return hasBrand('agent', value)
}

function agentDefinition(type: AgentType, options: unknown): AgentDefinition {
  return branded('agent', { type, options })
}
