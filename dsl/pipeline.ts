import type { Agent } from './agent.ts'
import { branded, hasBrand } from './brand.ts'
import { type BuildContext, buildContext } from './build-context.ts'
import type { Environment } from './environment.ts'
import type { PipelineOptions } from './options.ts'
import type { Parameters } from './parameters.ts'
import type { Post } from './post.ts'
import type { Stage } from './stage.ts'
import type { Tools } from './tools.ts'
import type { Triggers } from './triggers.ts'

/** The sections of a pipeline. */
export interface PipelineSections<
  Declared extends Parameters = Parameters,
  Variables extends Environment = Environment,
> {
  /** Where the pipeline runs; `'none'` when each stage says it for itself. */
  readonly agent: Agent
  readonly options?: PipelineOptions
  /** What a build asks for when it is started. */
  readonly parameters?: Declared
  readonly triggers?: Triggers
  readonly tools?: Tools
  readonly environment?: Variables
  /** The stages, or a function that gives them: called while the pipeline is compiled, with typed `params` and `env`. */
  readonly stages: readonly Stage[] | ((build: BuildContext<Declared, Variables>) => readonly Stage[])
  /** Steps to run when the stages have ended, or a function that gives them, called like that of `stages`. */
  readonly post?: Post | ((build: BuildContext<Declared, Variables>) => Post)
}

/** A pipeline, as `pipeline` returns it. */
export interface Pipeline {
  /** The sections as the pipeline gave them. */
  readonly sections: PipelineSections
  /** What `stages` gave. */
  readonly stages: readonly Stage[]
  /** What `post` gave. */
  readonly post?: Post
}

/**
 * A Declarative Pipeline. Export it: the default export becomes `Jenkinsfile`.
 * @param sections agent, stages and what else the pipeline needs
 * @throws whatever the functions given as `stages` and `post` throw
 * @example
 * export default pipeline({
 *   agent: label('linux'),
 *   stages: [stage('Test', { steps() { sh`make test` } })],
 * })
 */
export function pipeline<
  const Declared extends Parameters = Record<never, never>,
  const Variables extends Environment = Record<never, never>,
>(sections: PipelineSections<Declared, Variables>): Pipeline {
  // JavaScript callers may give anything; the compiler's reader says what is wrong with it.
  const { stages, post } = { ...sections }
  const build = buildContext<Declared, Variables>()
  return branded('pipeline', {
    // What is declared matters to the types of `stages` and `post` alone, and those have been called here.
    sections: sections as unknown as PipelineSections,
    stages: typeof stages === 'function' ? stages(build) : stages,
    ...(post !== undefined && { post: typeof post === 'function' ? post(build) : post }),
  })
}

/** True for what `pipeline` returns. */
export function isPipeline(value: unknown): value is Pipeline {
  return hasBrand('pipeline', value)
}
