// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'
import type { BuildDiscarder, ParameterDefinition, Throttle, Trigger } from '../types.ts'

/** Named arguments of `overrideIndexTriggers`. */
interface OverrideIndexTriggersArguments {
  /** Whether it does. Default: `false`. */
  readonly enableTriggers?: boolean
}

/** Named arguments of `rateLimitBuilds`. */
interface RateLimitBuildsArguments {
  /** The limit. */
  readonly throttle: Throttle
}

/** Named arguments of `buildDiscarder`. */
interface BuildDiscarderArguments {
  /** Which ones: `logRotator({ … })`. */
  readonly strategy: BuildDiscarder
}

/** Named arguments of `parameters`. */
interface ParametersArguments {
  /** The parameters. */
  readonly parameterDefinitions: readonly ParameterDefinition[]
}

/** Named arguments of `githubProjectProperty`. */
interface GithubProjectPropertyArguments {
  /** Address of the project. */
  readonly projectUrlStr: string
  /** Name to show for it. */
  readonly displayName?: string
}

/** Named arguments of `disableConcurrentBuilds`. */
interface DisableConcurrentBuildsArguments {
  /** Aborts the older build instead of letting the newer wait. Default: `false`. */
  readonly abortPrevious?: boolean
}

/** Named arguments of `durabilityHint`. */
interface DurabilityHintArguments {
  /** From fastest to safest. */
  readonly hint: 'PERFORMANCE_OPTIMIZED' | 'SURVIVABLE_NONATOMIC' | 'MAX_SURVIVABILITY'
}

/** Named arguments of `pipelineTriggers`. */
interface PipelineTriggersArguments {
  /** The triggers. */
  readonly triggers: readonly Trigger[]
}

/** Properties of a job, for `properties`. */
export const jobProperties = {
  /**
   * Whether finding a branch builds it.
   *
   * - `enableTriggers`: Whether it does. Default: `false`.
   *
   * Plugin `branch-api`, `jenkins.branch.OverrideIndexTriggersJobProperty`.
   */
  overrideIndexTriggers: defineSymbol<
    (options?: OverrideIndexTriggersArguments | boolean) => Describable<'JobProperty'>
  >({ symbol: 'overrideIndexTriggers', positional: 'enableTriggers' }),
  /**
   * Limits how many builds start.
   *
   * - `throttle`: The limit.
   *
   * Plugin `branch-api`, `jenkins.branch.RateLimitBranchProperty$JobPropertyImpl`.
   */
  rateLimitBuilds: defineSymbol<(options: RateLimitBuildsArguments | Throttle) => Describable<'JobProperty'>>(
    { symbol: 'rateLimitBuilds', positional: 'throttle' },
  ),
  /**
   * Deletes old builds.
   *
   * - `strategy`: Which ones: `logRotator({ … })`.
   *
   * Plugin `core`, `jenkins.model.BuildDiscarderProperty`.
   */
  buildDiscarder: defineSymbol<
    (options: BuildDiscarderArguments | BuildDiscarder) => Describable<'JobProperty'>
  >({ symbol: 'buildDiscarder', positional: 'strategy' }),
  /**
   * Parameters that a build asks for.
   *
   * - `parameterDefinitions`: The parameters.
   *
   * Plugin `core`, `hudson.model.ParametersDefinitionProperty`.
   */
  parameters: defineSymbol<
    (options: ParametersArguments | readonly ParameterDefinition[]) => Describable<'JobProperty'>
  >({ symbol: 'parameters', positional: 'parameterDefinitions' }),
  /**
   * Links the job to its project on GitHub.
   *
   * - `projectUrlStr`: Address of the project.
   * - `displayName`: Name to show for it.
   *
   * Plugin `github`, `com.coravy.hudson.plugins.github.GithubProjectProperty`.
   */
  githubProjectProperty: defineSymbol<
    (options: GithubProjectPropertyArguments | string) => Describable<'JobProperty'>
  >({ symbol: 'githubProjectProperty', positional: 'projectUrlStr' }),
  /**
   * Runs one build of the job at a time.
   *
   * - `abortPrevious`: Aborts the older build instead of letting the newer wait. Default: `false`.
   *
   * Plugin `workflow-job`,
   * `org.jenkinsci.plugins.workflow.job.properties.DisableConcurrentBuildsJobProperty`.
   */
  disableConcurrentBuilds: defineSymbol<
    (options?: DisableConcurrentBuildsArguments) => Describable<'JobProperty'>
  >({ symbol: 'disableConcurrentBuilds', positional: null }),
  /**
   * Does not go on with builds after a restart of the controller.
   * Plugin `workflow-job`, `org.jenkinsci.plugins.workflow.job.properties.DisableResumeJobProperty`.
   */
  disableResume: defineSymbol<() => Describable<'JobProperty'>>({
    symbol: 'disableResume',
    positional: null,
  }),
  /**
   * How carefully the progress of builds is written to disk.
   *
   * - `hint`: From fastest to safest.
   *
   * Plugin `workflow-job`, `org.jenkinsci.plugins.workflow.job.properties.DurabilityHintJobProperty`.
   */
  durabilityHint: defineSymbol<
    (
      options:
        DurabilityHintArguments | 'PERFORMANCE_OPTIMIZED' | 'SURVIVABLE_NONATOMIC' | 'MAX_SURVIVABILITY',
    ) => Describable<'JobProperty'>
  >({ symbol: 'durabilityHint', positional: 'hint' }),
  /**
   * What starts builds.
   *
   * - `triggers`: The triggers.
   *
   * Plugin `workflow-job`, `org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty`.
   */
  pipelineTriggers: defineSymbol<
    (options: PipelineTriggersArguments | readonly Trigger[]) => Describable<'JobProperty'>
  >({ symbol: 'pipelineTriggers', positional: 'triggers' }),
} as const
