// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type {
  ContainerLivenessProbe,
  ContainerTemplate,
  PodAnnotation,
  PodRetention,
  PodVolume,
  PortMapping,
  TemplateEnvVar,
  WorkspaceVolume,
  YamlMergeStrategy,
} from '../types.ts'

/** Named arguments of `container`. */
export interface ContainerOptions {
  /** Name of the container in the pod. */
  readonly name: string
  /** Program that `sh` steps of the body run with, such as `/busybox/sh`; `/bin/sh` when left out. */
  readonly shell?: string
}

export interface ContainerStep {
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
  <Result>(name: string, body: () => Result): Result
  /** Runs the body in another container of the agent's pod. */
  <Result>(options: ContainerOptions, body: () => Result): Result
}

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

export interface ContainerLogStep {
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
  (name: string): void
  /** Prints the log of a container of the agent's pod. */
  (options: ContainerLogOptions & { readonly returnLog?: false }): void
  /** Prints the log of a container of the agent's pod. */
  (options: ContainerLogReturnLogOptions): string
}

/** Named arguments of `kubeconfig`. */
export interface KubeconfigOptions {
  /** Address of the Kubernetes API. */
  readonly serverUrl: string
  /** Id of the credentials for the cluster. */
  readonly credentialsId: string
  /** Certificate of the API server's authority as PEM text; empty skips the check. */
  readonly caCertificate: string
}

export interface KubeconfigStep {
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
  <Result>(options: KubeconfigOptions, body: () => Result): Result
}

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

export interface PodTemplateStep {
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
  <Result>(body: () => Result): Result
  /** Describes a pod for `node` steps of the body to run in; inside, `POD_LABEL` is its label. */
  <Result>(options: PodTemplateOptions, body: () => Result): Result
}

/**
 * Named arguments of `kubernetesAgent`.
 * Plugin `kubernetes`,
 * `org.csanchez.jenkins.plugins.kubernetes.pipeline.KubernetesAgentErrorCondition`.
 */
export interface KubernetesAgentErrorCondition {
  /** Counts the loss of other agents too. Default: `false`. */
  readonly handleNonKubernetes?: boolean
}

/**
 * Named arguments of `configMapVolume`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.ConfigMapVolume`.
 */
export interface ConfigMapVolumePodVolume {
  /** Path in the containers. */
  readonly mountPath: string
  /** Name of the ConfigMap. */
  readonly configMapName: string
  /** Whether it may be missing. */
  readonly optional?: boolean
  /** Path inside the volume. */
  readonly subPath?: string
}

/**
 * Named arguments of `dynamicPVC`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.DynamicPVCVolume`.
 */
export interface DynamicPVCPodVolume {
  /** How it may be mounted, such as `ReadWriteOnce`. */
  readonly accessModes?: string
  /** Size, such as `10Gi`. */
  readonly requestsSize?: string
  /** Class of the storage. */
  readonly storageClassName?: string
  /** Path in the containers. */
  readonly mountPath?: string
}

/**
 * Named arguments of `emptyDirVolume`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.EmptyDirVolume`.
 */
export interface EmptyDirVolumePodVolume {
  /** Path in the containers. */
  readonly mountPath: string
  /** Keeps it in memory. */
  readonly memory?: boolean
}

/**
 * Named arguments of `genericEphemeralVolume`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.GenericEphemeralVolume`.
 */
export interface GenericEphemeralVolumePodVolume {
  /** How it may be mounted, such as `ReadWriteOnce`. */
  readonly accessModes?: string
  /** Size, such as `10Gi`. */
  readonly requestsSize?: string
  /** Class of the storage. */
  readonly storageClassName?: string
  /** Path in the containers. */
  readonly mountPath?: string
}

/**
 * Named arguments of `hostPathVolume`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.HostPathVolume`.
 */
export interface HostPathVolumePodVolume {
  /** Path on the host. */
  readonly hostPath: string
  /** Path in the containers. */
  readonly mountPath: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
}

/**
 * Named arguments of `nfsVolume`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.NfsVolume`.
 */
export interface NfsVolumePodVolume {
  /** Address of the server. */
  readonly serverAddress: string
  /** Path on the server. */
  readonly serverPath: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
  /** Path in the containers. */
  readonly mountPath: string
}

/**
 * Named arguments of `persistentVolumeClaim`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.PersistentVolumeClaim`.
 */
export interface PersistentVolumeClaimPodVolume {
  /** Path in the containers. */
  readonly mountPath: string
  /** Name of the claim. */
  readonly claimName: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
}

/**
 * Named arguments of `secretVolume`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.SecretVolume`.
 */
export interface SecretVolumePodVolume {
  /** Path in the containers. */
  readonly mountPath: string
  /** Name of the Secret. */
  readonly secretName: string
  /** Rights of the files, in octal. */
  readonly defaultMode?: string
  /** Whether it may be missing. */
  readonly optional?: boolean
}

/**
 * Named arguments of `dynamicPVC`.
 * Plugin `kubernetes`,
 * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.DynamicPVCWorkspaceVolume`.
 */
export interface DynamicPVCWorkspaceVolume {
  /** How it may be mounted, such as `ReadWriteOnce`. */
  readonly accessModes?: string
  /** Size, such as `10Gi`. */
  readonly requestsSize?: string
  /** Class of the storage. */
  readonly storageClassName?: string
}

/**
 * Named arguments of `emptyDirWorkspaceVolume`.
 * Plugin `kubernetes`,
 * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.EmptyDirWorkspaceVolume`.
 */
export interface EmptyDirWorkspaceVolumeWorkspaceVolume {
  /** Keeps it in memory. */
  readonly memory?: boolean
  /** Size that it may reach. */
  readonly sizeLimit?: string
}

/**
 * Named arguments of `genericEphemeralVolume`.
 * Plugin `kubernetes`,
 * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.GenericEphemeralWorkspaceVolume`.
 */
export interface GenericEphemeralVolumeWorkspaceVolume {
  /** Class of the storage. */
  readonly storageClassName?: string
  /** Size, such as `10Gi`. */
  readonly requestsSize?: string
  /** How it may be mounted, such as `ReadWriteOnce`. */
  readonly accessModes?: string
}

/**
 * Named arguments of `hostPathWorkspaceVolume`.
 * Plugin `kubernetes`,
 * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.HostPathWorkspaceVolume`.
 */
export interface HostPathWorkspaceVolumeWorkspaceVolume {
  /** Path on the host. */
  readonly hostPath: string
}

/**
 * Named arguments of `nfsWorkspaceVolume`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.NfsWorkspaceVolume`.
 */
export interface NfsWorkspaceVolumeWorkspaceVolume {
  /** Address of the server. */
  readonly serverAddress: string
  /** Path on the server. */
  readonly serverPath: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
}

/**
 * Named arguments of `persistentVolumeClaimWorkspaceVolume`.
 * Plugin `kubernetes`,
 * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.PersistentVolumeClaimWorkspaceVolume`.
 */
export interface PersistentVolumeClaimWorkspaceVolumeWorkspaceVolume {
  /** Name of the claim. */
  readonly claimName: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
}

/**
 * Named arguments of `containerEnvVar`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.ContainerEnvVar`.
 */
export interface ContainerEnvVarTemplateEnvVar {
  /** Name of the variable. */
  readonly key: string
  /** Its value. */
  readonly value: string
}

/**
 * Named arguments of `envVar`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.model.KeyValueEnvVar`.
 */
export interface EnvVarTemplateEnvVar {
  /** Name of the variable. */
  readonly key: string
  /** Its value. */
  readonly value: string
}

/**
 * Named arguments of `podEnvVar`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.PodEnvVar`.
 */
export interface PodEnvVarTemplateEnvVar {
  /** Name of the variable. */
  readonly key: string
  /** Its value. */
  readonly value: string
}

/**
 * Named arguments of `secretEnvVar`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.model.SecretEnvVar`.
 */
export interface SecretEnvVarTemplateEnvVar {
  /** Name of the variable. */
  readonly key: string
  /** Name of the Secret. */
  readonly secretName: string
  /** Key in the Secret. */
  readonly secretKey: string
  /** Whether it may be missing. */
  readonly optional?: boolean
}

/**
 * Named arguments of `containerTemplate`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.ContainerTemplate`.
 */
export interface ContainerTemplateArguments {
  /** Name of the container. */
  readonly name: string
  /** Image to run. */
  readonly image: string
  /** Command to run in place of the image's own. */
  readonly command?: string
  /** Arguments of the command. */
  readonly args?: string
  /** Gives the container a terminal. Default: `false`. */
  readonly ttyEnabled?: boolean
  /** Directory of the workspace. Default: `'/home/jenkins/agent'`. */
  readonly workingDir?: string
  /** Gives the container the host's rights. Default: `false`. */
  readonly privileged?: boolean
  /** User id to run as. */
  readonly runAsUser?: string
  /** Group id to run as. */
  readonly runAsGroup?: string
  /** Pulls the image each time. Default: `false`. */
  readonly alwaysPullImage?: boolean
  /** Environment variables. Default: empty. */
  readonly envVars?: readonly TemplateEnvVar[]
  /** How Kubernetes finds out whether it lives. */
  readonly livenessProbe?: ContainerLivenessProbe
  /** Ports of the container. Default: empty. */
  readonly ports?: readonly PortMapping[]
  /** Memory to reserve, such as `512Mi`. */
  readonly resourceRequestMemory?: string
  /** Memory that it may use. */
  readonly resourceLimitMemory?: string
  /** Processor time to reserve, such as `500m`. */
  readonly resourceRequestCpu?: string
  /** Processor time that it may use. */
  readonly resourceLimitCpu?: string
  /** Disk space to reserve. */
  readonly resourceRequestEphemeralStorage?: string
  /** Disk space that it may use. */
  readonly resourceLimitEphemeralStorage?: string
  /** Program that `sh` steps run with. */
  readonly shell?: string
}

/**
 * Named arguments of `portMapping`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.PortMapping`.
 */
export interface PortMappingArguments {
  /** Name of the port. */
  readonly name: string
  /** Port in the container. */
  readonly containerPort: number
  /** Port on the host. */
  readonly hostPort?: number
}

/**
 * Named arguments of `containerLivenessProbe`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.ContainerLivenessProbe`.
 */
export interface ContainerLivenessProbeArguments {
  /** The command. */
  readonly execArgs: string
  /** Seconds that it may take. */
  readonly timeoutSeconds: number
  /** Seconds before the first try. */
  readonly initialDelaySeconds: number
  /** How many failures in a row count as dead. */
  readonly failureThreshold: number
  /** Seconds between tries. */
  readonly periodSeconds: number
  /** How many successes in a row count as alive. */
  readonly successThreshold: number
}

/**
 * Named arguments of `podAnnotation`.
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.PodAnnotation`.
 */
export interface PodAnnotationArguments {
  /** Its name. */
  readonly key: string
  /** Its value. */
  readonly value: string
}
