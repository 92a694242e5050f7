// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** How pod YAML is put together with the inherited one. */
export const yamlMergeStrategies = {
  /**
   * The inherited YAML and the own are merged.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.yaml.Merge`.
   */
  merge: defineSymbol<() => Describable<'YamlMergeStrategy'>>({ symbol: 'merge', positional: null }),
  /**
   * The own YAML takes the place of the inherited.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.yaml.Overrides`.
   */
  override: defineSymbol<() => Describable<'YamlMergeStrategy'>>({ symbol: 'override', positional: null }),
} as const
