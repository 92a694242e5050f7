// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'
import type { ContainerLivenessProbe, PortMapping, TemplateEnvVar } from '../types.ts'

/** Named arguments of `containerTemplate`. */
interface ContainerTemplateArguments {
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
 * A container of a pod.
 *
 * - `name`: Name of the container.
 * - `image`: Image to run.
 * - `command`: Command to run in place of the image's own.
 * - `args`: Arguments of the command.
 * - `ttyEnabled`: Gives the container a terminal. Default: `false`.
 * - `workingDir`: Directory of the workspace. Default: `'/home/jenkins/agent'`.
 * - `privileged`: Gives the container the host's rights. Default: `false`.
 * - `runAsUser`: User id to run as.
 * - `runAsGroup`: Group id to run as.
 * - `alwaysPullImage`: Pulls the image each time. Default: `false`.
 * - `envVars`: Environment variables. Default: empty.
 * - `livenessProbe`: How Kubernetes finds out whether it lives.
 * - `ports`: Ports of the container. Default: empty.
 * - `resourceRequestMemory`: Memory to reserve, such as `512Mi`.
 * - `resourceLimitMemory`: Memory that it may use.
 * - `resourceRequestCpu`: Processor time to reserve, such as `500m`.
 * - `resourceLimitCpu`: Processor time that it may use.
 * - `resourceRequestEphemeralStorage`: Disk space to reserve.
 * - `resourceLimitEphemeralStorage`: Disk space that it may use.
 * - `shell`: Program that `sh` steps run with.
 *
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.ContainerTemplate`.
 */
export const containerTemplate = defineSymbol<
  (options: ContainerTemplateArguments) => Describable<'ContainerTemplate'>
>({ symbol: 'containerTemplate', positional: null })
