// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `containerEnvVar`. */
interface ContainerEnvVarArguments {
  /** Name of the variable. */
  readonly key: string
  /** Its value. */
  readonly value: string
}

/** Named arguments of `envVar`. */
interface EnvVarArguments {
  /** Name of the variable. */
  readonly key: string
  /** Its value. */
  readonly value: string
}

/** Named arguments of `podEnvVar`. */
interface PodEnvVarArguments {
  /** Name of the variable. */
  readonly key: string
  /** Its value. */
  readonly value: string
}

/** Named arguments of `secretEnvVar`. */
interface SecretEnvVarArguments {
  /** Name of the variable. */
  readonly key: string
  /** Name of the Secret. */
  readonly secretName: string
  /** Key in the Secret. */
  readonly secretKey: string
  /** Whether it may be missing. */
  readonly optional?: boolean
}

/** Environment variables of pods and containers. */
export const podEnvVars = {
  /**
   * A variable of a container.
   *
   * - `key`: Name of the variable.
   * - `value`: Its value.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.ContainerEnvVar`.
   */
  containerEnvVar: defineSymbol<(options: ContainerEnvVarArguments) => Describable<'TemplateEnvVar'>>({
    symbol: 'containerEnvVar',
    positional: null,
  }),
  /**
   * A variable.
   *
   * - `key`: Name of the variable.
   * - `value`: Its value.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.model.KeyValueEnvVar`.
   */
  envVar: defineSymbol<(options: EnvVarArguments) => Describable<'TemplateEnvVar'>>({
    symbol: 'envVar',
    positional: null,
  }),
  /**
   * A variable of all containers.
   *
   * - `key`: Name of the variable.
   * - `value`: Its value.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.PodEnvVar`.
   */
  podEnvVar: defineSymbol<(options: PodEnvVarArguments) => Describable<'TemplateEnvVar'>>({
    symbol: 'podEnvVar',
    positional: null,
  }),
  /**
   * A variable with a value out of a Secret.
   *
   * - `key`: Name of the variable.
   * - `secretName`: Name of the Secret.
   * - `secretKey`: Key in the Secret.
   * - `optional`: Whether it may be missing.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.model.SecretEnvVar`.
   */
  secretEnvVar: defineSymbol<(options: SecretEnvVarArguments) => Describable<'TemplateEnvVar'>>({
    symbol: 'secretEnvVar',
    positional: null,
  }),
} as const
