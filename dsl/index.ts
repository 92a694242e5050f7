/** What a pipeline imports. Importing it loads neither the compiler nor TypeScript. */

// The pipeline and its sections
export { pipeline, type Pipeline, type PipelineSections } from './pipeline.ts'
export {
  stage,
  type Matrix,
  type MatrixStage,
  type OneBodyPerStage,
  type ParallelStage,
  type SequentialStage,
  type Stage,
  type StageSections,
  type StepsStage,
} from './stage.ts'
export {
  docker,
  dockerfile,
  kubernetes,
  label,
  type Agent,
  type AgentDefinition,
  type DockerAgent,
  type DockerfileAgent,
  type LabelAgent,
} from './agent.ts'
export type { KubernetesAgent } from './kubernetes-agent.ts'
export type { Pod, PodContainer, PodSpec } from './pod.ts'
export { credentials, type CredentialsKind, type CredentialsReference } from './credentials.ts'
export type { AxisValue, ExcludedValues, MatrixAxes, MatrixExclude } from './axes.ts'
export {
  customAgent,
  customCondition,
  customOption,
  customParameter,
  customStep,
  customSymbol,
  customTrigger,
} from './custom.ts'
export { groovy, RawGroovyError, type RawGroovy } from './groovy.ts'
export type { Environment, EnvironmentValue } from './environment.ts'
export type { Input } from './input.ts'
export type { PipelineOptions, StageOptions } from './options.ts'
export { parameters, type ParameterDefinition, type Parameters } from './parameters.ts'
export type { Post, PostCondition } from './post.ts'
export type { Tools } from './tools.ts'
export type { Triggers } from './triggers.ts'
export { branch, when, type Condition, type When, type WhenCondition } from './when.ts'
export type { BuildContext, CellContext, StageContext } from './build-context.ts'
export type { Computed } from './computed.ts'
export type { Secret } from './secret.ts'

// Values that exist while Jenkins runs the build
export {
  currentBuild,
  env,
  scm,
  type BuildCause,
  type BuildResult,
  type CurrentBuild,
  type Env,
  type RunWrapper,
  type Scm,
} from './runtime/globals.ts'
export type { DockerArguments } from './runtime/docker/arguments.ts'
export type { Docker, DockerContainer, DockerImage } from './runtime/docker/types.ts'

// Steps and symbols, generated from the catalogue: their names are its data
export * from './steps/index.ts'
export { shell, unsafeShell, type ShellScript, type ShellValue } from './runtime/shell.ts'
export type { Describable } from './runtime/describable.ts'

// Steps of your own, and the configuration
export { defineStep, type LibraryStep, type StepDefinition } from './library/define-step.ts'
export { z } from 'zod'
export { defineConfig, type Config } from './config.ts'
