// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/** Named arguments of `envVarsForTool`. */
export interface EnvVarsForToolOptions {
  /** Kind of tool. */
  readonly toolId: string
  /** Name of the installation. */
  readonly toolVersion: string
}

export interface EnvVarsForToolStep {
  /**
   * Gives the `NAME=value` pairs that a tool sets.
   * Needs an agent.
   *
   * - `toolId`: Kind of tool.
   * - `toolVersion`: Name of the installation.
   *
   * Plugin `pipeline-model-definition`,
   * `org.jenkinsci.plugins.pipeline.modeldefinition.steps.EnvVarsForToolStep`.
   * @example
   * const pairs = envVarsForTool({ toolId: 'jdk', toolVersion: 'jdk-17' })
   */
  (options: EnvVarsForToolOptions): readonly string[]
}

/** Named arguments of `validateDeclarativePipeline`. */
export interface ValidateDeclarativePipelineOptions {
  /** Path of the file. */
  readonly path: string
}

export interface ValidateDeclarativePipelineStep {
  /**
   * Tells whether a file is a valid Declarative Pipeline.
   * Needs an agent.
   *
   * - `path`: Path of the file.
   *
   * Plugin `pipeline-model-definition`,
   * `org.jenkinsci.plugins.pipeline.modeldefinition.steps.ValidateDeclarativePipelineStep`.
   * @example
   * if (!validateDeclarativePipeline('Jenkinsfile')) error('The Jenkinsfile is not valid')
   */
  (path: string): boolean
  /** Tells whether a file is a valid Declarative Pipeline. */
  (options: ValidateDeclarativePipelineOptions): boolean
}

/**
 * Named arguments of `preserveStashes`.
 * Plugin `pipeline-model-definition`,
 * `org.jenkinsci.plugins.pipeline.modeldefinition.properties.PreserveStashesJobProperty`.
 */
export interface PreserveStashesJobProperty {
  /** For how many builds, 50 at most. Default: `1`. */
  readonly buildCount?: number
}
