// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `portMapping`. */
interface PortMappingArguments {
  /** Name of the port. */
  readonly name: string
  /** Port in the container. */
  readonly containerPort: number
  /** Port on the host. */
  readonly hostPort?: number
}

/**
 * A port of a container.
 *
 * - `name`: Name of the port.
 * - `containerPort`: Port in the container.
 * - `hostPort`: Port on the host.
 *
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.PortMapping`.
 */
export const portMapping = defineSymbol<(options: PortMappingArguments) => Describable<'PortMapping'>>({
  symbol: 'portMapping',
  positional: null,
})
