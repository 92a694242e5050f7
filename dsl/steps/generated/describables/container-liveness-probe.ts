// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `containerLivenessProbe`. */
interface ContainerLivenessProbeArguments {
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
 * A command that tells whether the container lives.
 *
 * - `execArgs`: The command.
 * - `timeoutSeconds`: Seconds that it may take.
 * - `initialDelaySeconds`: Seconds before the first try.
 * - `failureThreshold`: How many failures in a row count as dead.
 * - `periodSeconds`: Seconds between tries.
 * - `successThreshold`: How many successes in a row count as alive.
 *
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.ContainerLivenessProbe`.
 */
export const containerLivenessProbe = defineSymbol<
  (options: ContainerLivenessProbeArguments) => Describable<'ContainerLivenessProbe'>
>({ symbol: 'containerLivenessProbe', positional: null })
