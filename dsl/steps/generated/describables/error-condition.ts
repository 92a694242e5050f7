// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `kubernetesAgent`. */
interface KubernetesAgentArguments {
  /** Counts the loss of other agents too. Default: `false`. */
  readonly handleNonKubernetes?: boolean
}

/** Kinds of errors after which `retry` tries again. */
export const errorConditions = {
  /**
   * The loss of a pod, such as an eviction.
   *
   * - `handleNonKubernetes`: Counts the loss of other agents too. Default: `false`.
   *
   * Plugin `kubernetes`,
   * `org.csanchez.jenkins.plugins.kubernetes.pipeline.KubernetesAgentErrorCondition`.
   */
  kubernetesAgent: defineSymbol<(options?: KubernetesAgentArguments) => Describable<'ErrorCondition'>>({
    symbol: 'kubernetesAgent',
    positional: null,
  }),
  /**
   * The error of a step that cannot go on after a restart of the controller.
   * Plugin `workflow-basic-steps`,
   * `org.jenkinsci.plugins.workflow.steps.SynchronousResumeNotSupportedErrorCondition`.
   */
  nonresumable: defineSymbol<() => Describable<'ErrorCondition'>>({
    symbol: 'nonresumable',
    positional: null,
  }),
  /**
   * The loss of the agent, such as a deleted pod or a closed connection.
   * Plugin `workflow-durable-task-step`,
   * `org.jenkinsci.plugins.workflow.support.steps.AgentErrorCondition`.
   */
  agent: defineSymbol<() => Describable<'ErrorCondition'>>({ symbol: 'agent', positional: null }),
} as const
