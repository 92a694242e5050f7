// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** When a pod stays after the build. */
export const podRetentions = {
  /**
   * It stays.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.Always`.
   */
  always: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'always', positional: null }),
  /**
   * As the cloud's configuration says.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.Default`.
   */
  default: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'default', positional: null }),
  /**
   * It stays when it was evicted.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.Evicted`.
   */
  evicted: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'evicted', positional: null }),
  /**
   * It is deleted.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.Never`.
   */
  never: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'never', positional: null }),
  /**
   * It stays when the build failed.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.OnFailure`.
   */
  onFailure: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'onFailure', positional: null }),
} as const
