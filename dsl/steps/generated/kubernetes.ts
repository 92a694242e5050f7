// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineJenkinsStep } from '../../runtime/step-function.ts'
import type {
  ContainerTemplate,
  PodAnnotation,
  PodRetention,
  PodVolume,
  TemplateEnvVar,
  WorkspaceVolume,
  YamlMergeStrategy,
} from './types.ts'

/** Named arguments of `container`. */
export interface ContainerOptions {
  /** Name of the container in the pod. */
  readonly name: string
  /** Program that `sh` steps of the body run with, such as `/busybox/sh`; `/bin/sh` when left out. */
  readonly shell?: string
}

interface ContainerStep {
  /** Runs the body in another container of the agent's pod. */
  <Result>(name: string, body: () => Result): Result
  /** Runs the body in another container of the agent's pod. */
  <Result>(options: ContainerOptions, body: () => Result): Result
}

/**
 * Runs the body in another container of the agent's pod.
 * Needs an agent.
 *
 * - `name`: Name of the container in the pod.
 * - `shell`: Program that `sh` steps of the body run with, such as `/busybox/sh`; `/bin/sh` when left
 * out.
 *
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pipeline.ContainerStep`.
 * @example
 * container('go', () => {
 *   sh('go test ./...')
 * })
 */
export const container: ContainerStep = defineJenkinsStep<ContainerStep>({
  name: 'container',
  positional: 'name',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Named arguments of `containerLog`. */
export interface ContainerLogOptions {
  /** Name of the container in the pod. */
  readonly name: string
  /** How many lines from the end; all when left out. */
  readonly tailingLines?: number
  /** Only what is not older than so many seconds. */
  readonly sinceSeconds?: number
  /** At most so many bytes. */
  readonly limitBytes?: number
}

/** Named arguments of `containerLog` with `returnLog` set. */
export interface ContainerLogReturnLogOptions extends ContainerLogOptions {
  /** Gives the log instead of printing it. */
  readonly returnLog: true
}

interface ContainerLogStep {
  /** Prints the log of a container of the agent's pod. */
  (name: string): void
  /** Prints the log of a container of the agent's pod. */
  (options: ContainerLogOptions & { readonly returnLog?: false }): void
  /** Prints the log of a container of the agent's pod. */
  (options: ContainerLogReturnLogOptions): string
}

/**
 * Prints the log of a container of the agent's pod.
 * Needs an agent.
 *
 * - `name`: Name of the container in the pod.
 * - `returnLog`: Gives the log instead of printing it. Default: `false`.
 * - `tailingLines`: How many lines from the end; all when left out.
 * - `sinceSeconds`: Only what is not older than so many seconds.
 * - `limitBytes`: At most so many bytes.
 *
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pipeline.ContainerLogStep`.
 * @example
 * const log = containerLog({ name: 'postgres', returnLog: true })
 */
export const containerLog: ContainerLogStep = defineJenkinsStep<ContainerLogStep>({
  name: 'containerLog',
  positional: 'name',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Named arguments of `kubeconfig`. */
export interface KubeconfigOptions {
  /** Address of the Kubernetes API. */
  readonly serverUrl: string
  /** Id of the credentials for the cluster. */
  readonly credentialsId: string
  /** Certificate of the API server's authority as PEM text; empty skips the check. */
  readonly caCertificate: string
}

interface KubeconfigStep {
  /** Makes a kubectl configuration for the body, in the old way. */
  <Result>(options: KubeconfigOptions, body: () => Result): Result
}

/**
 * Makes a kubectl configuration for the body, in the old way.
 * Needs an agent.
 *
 * - `serverUrl`: Address of the Kubernetes API.
 * - `credentialsId`: Id of the credentials for the cluster.
 * - `caCertificate`: Certificate of the API server's authority as PEM text; empty skips the check.
 *
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.KubectlBuildWrapper`.
 * @deprecated Use `withKubeConfig`.
 * @example
 * kubeconfig({ serverUrl: 'https://k8s.example.com', credentialsId: 'k8s', caCertificate: '' }, () =>
 * {
 *   sh('kubectl get pods')
 * })
 */
export const kubeconfig: KubeconfigStep = defineJenkinsStep<KubeconfigStep>({
  name: 'kubeconfig',
  positional: null,
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Named arguments of `podTemplate`. */
export interface PodTemplateOptions {
  /** Label of the pod; a fresh one when left out. */
  readonly label?: string
  /** Start of the pod's name. */
  readonly name?: string
  /** Namespace to run in; the cloud's when left out. */
  readonly namespace?: string
  /** Name of the cloud in Jenkins' configuration. */
  readonly cloud?: string
  /** Names of templates to start from, separated by spaces. */
  readonly inheritFrom?: string
  /** Puts Jenkins' agent into the container named by `agentContainer`. Default: `false`. */
  readonly agentInjection?: boolean
  /** Name of the container that runs Jenkins' agent. */
  readonly agentContainer?: string
  /** Containers of the pod. Default: empty. */
  readonly containers?: readonly ContainerTemplate[]
  /** Environment variables for all containers. Default: empty. */
  readonly envVars?: readonly TemplateEnvVar[]
  /** How `yaml` is put together with the inherited one. */
  readonly yamlMergeStrategy?: YamlMergeStrategy
  /** Volumes for all containers. Default: empty. */
  readonly volumes?: readonly PodVolume[]
  /** Volume that holds the workspace. */
  readonly workspaceVolume?: WorkspaceVolume
  /** How many such pods may run at once; no limit when left out. */
  readonly instanceCap?: number
  /** How long an unused pod stays. */
  readonly idleMinutes?: number
  /** Seconds that the agent has to connect. Default: `1000`. */
  readonly slaveConnectTimeout?: number
  /** Seconds after which Kubernetes ends the pod; 0 for never. */
  readonly activeDeadlineSeconds?: number
  /** Uses the network of the host. Default: `false`. */
  readonly hostNetwork?: boolean
  /** Service account of the pod. */
  readonly serviceAccount?: string
  /** Scheduler that places the pod. */
  readonly schedulerName?: string
  /** Labels that a host must have, as `key=value` separated by commas. */
  readonly nodeSelector?: string
  /** Whether builds that ask for no label may run there. Default: `'EXCLUSIVE'`. */
  readonly nodeUsageMode?: 'NORMAL' | 'EXCLUSIVE'
  /** Directory of the workspace in containers. */
  readonly workingDir?: string
  /** Annotations of the pod. Default: empty. */
  readonly annotations?: readonly PodAnnotation[]
  /** Names of secrets for pulling images. Default: empty. */
  readonly imagePullSecrets?: readonly string[]
  /** The pod as YAML. */
  readonly yaml?: string
  /** When the pod stays after the build. */
  readonly podRetention?: PodRetention
  /** Takes the merge strategy from the inherited template. Default: `false`. */
  readonly inheritYamlMergeStrategy?: boolean
  /** Prints the pod's YAML in the log. Default: `true`. */
  readonly showRawYaml?: boolean
  /** User id for all containers. */
  readonly runAsUser?: string
  /** Group id for all containers. */
  readonly runAsGroup?: string
  /** Further group ids, separated by commas. */
  readonly supplementalGroups?: string
}

interface PodTemplateStep {
  /** Describes a pod for `node` steps of the body to run in; inside, `POD_LABEL` is its label. */
  <Result>(body: () => Result): Result
  /** Describes a pod for `node` steps of the body to run in; inside, `POD_LABEL` is its label. */
  <Result>(options: PodTemplateOptions, body: () => Result): Result
}

/**
 * Describes a pod for `node` steps of the body to run in; inside, `POD_LABEL` is its label.
 *
 * - `label`: Label of the pod; a fresh one when left out.
 * - `name`: Start of the pod's name.
 * - `namespace`: Namespace to run in; the cloud's when left out.
 * - `cloud`: Name of the cloud in Jenkins' configuration.
 * - `inheritFrom`: Names of templates to start from, separated by spaces.
 * - `agentInjection`: Puts Jenkins' agent into the container named by `agentContainer`. Default:
 * `false`.
 * - `agentContainer`: Name of the container that runs Jenkins' agent.
 * - `containers`: Containers of the pod. Default: empty.
 * - `envVars`: Environment variables for all containers. Default: empty.
 * - `yamlMergeStrategy`: How `yaml` is put together with the inherited one.
 * - `volumes`: Volumes for all containers. Default: empty.
 * - `workspaceVolume`: Volume that holds the workspace.
 * - `instanceCap`: How many such pods may run at once; no limit when left out.
 * - `idleMinutes`: How long an unused pod stays.
 * - `slaveConnectTimeout`: Seconds that the agent has to connect. Default: `1000`.
 * - `activeDeadlineSeconds`: Seconds after which Kubernetes ends the pod; 0 for never.
 * - `hostNetwork`: Uses the network of the host. Default: `false`.
 * - `serviceAccount`: Service account of the pod.
 * - `schedulerName`: Scheduler that places the pod.
 * - `nodeSelector`: Labels that a host must have, as `key=value` separated by commas.
 * - `nodeUsageMode`: Whether builds that ask for no label may run there. Default: `'EXCLUSIVE'`.
 * - `workingDir`: Directory of the workspace in containers.
 * - `annotations`: Annotations of the pod. Default: empty.
 * - `imagePullSecrets`: Names of secrets for pulling images. Default: empty.
 * - `yaml`: The pod as YAML.
 * - `podRetention`: When the pod stays after the build.
 * - `inheritYamlMergeStrategy`: Takes the merge strategy from the inherited template. Default:
 * `false`.
 * - `showRawYaml`: Prints the pod's YAML in the log. Default: `true`.
 * - `runAsUser`: User id for all containers.
 * - `runAsGroup`: Group id for all containers.
 * - `supplementalGroups`: Further group ids, separated by commas.
 *
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pipeline.PodTemplateStep`.
 * @example
 * podTemplate({ yaml: podYaml }, () => {
 *   node(env.POD_LABEL ?? '', () => {
 *     sh('make')
 *   })
 * })
 */
export const podTemplate: PodTemplateStep = defineJenkinsStep<PodTemplateStep>({
  name: 'podTemplate',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})
