import type { Agent } from './agent.ts'
import { branded, hasBrand } from './brand.ts'
import { type BuildContext, buildContext } from './build-context.ts'
import { callSections } from './call-sections.ts'
import type { Computed } from './computed.ts'
import type { Environment } from './environment.ts'
import type { RawGroovy } from './groovy.ts'
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
  Container extends string = string,
  Installed extends Tools = Tools,
> {
  /** Where the pipeline runs; `'none'` when each stage says it for itself. */
  readonly agent: OfBuild<Agent<Container>, Declared>
  /** Shared libraries to load first, each as `name@version`. */
  readonly libraries?: readonly Computed<string>[]
  readonly options?: OfBuild<PipelineOptions | RawGroovy, Declared>
  /** What a build asks for when it is started. */
  readonly parameters?: Declared | RawGroovy
  readonly triggers?: OfBuild<Triggers | RawGroovy, Declared>
  readonly tools?: OfBuild<Installed | RawGroovy, Declared>
  readonly environment?: Variables | ((build: BuildContext<Declared, Record<never, never>>) => Variables)
  readonly stages: OfBuild<readonly Stage[], Declared, Variables, Container, Installed>
  /**
   * What becomes of more stages than Jenkins can load in one Declarative pipeline, which is about 160. `'scripted'` writes
   * them as stages of Scripted Pipeline with the same meaning, which some 1,000 may be. A stage with a section that only
   * Declarative has stays as it is. Jenkins cannot restart a build from a stage that is written so.
   */
  readonly overflow?: 'scripted'
  /** Steps to run when the stages have ended. */
  readonly post?: OfBuild<Post, Declared, Variables, Container, Installed>
}

/** A section, or a function that gives it: called while the pipeline is compiled, with typed `params` and `env`. */
type OfBuild<
  Section,
  Declared extends Parameters,
  Variables extends Environment = Record<never, never>,
  Container extends string = string,
  Installed extends Tools = Record<never, never>,
> = Section | ((build: BuildContext<Declared, Variables, Container, Installed>) => Section)

/** A pipeline, as `pipeline` returns it. */
export interface Pipeline {
  /** The sections as the pipeline gave them. */
  readonly sections: PipelineSections
  /** The sections, with what the functions among them gave. */
  readonly content: PipelineContent
}

interface PipelineContent {
  readonly stages: readonly Stage[]
  readonly post?: Post
  readonly [section: string]: unknown
}

/**
 * A Declarative Pipeline. Export it: the default export becomes `Jenkinsfile`.
 * @param sections agent, stages and what else the pipeline needs
 * @throws whatever functions given as sections throw
 * @example
 * export default pipeline({
 *   agent: label('linux'),
 *   stages: [stage('Test', { steps() { sh`make test` } })],
 * })
 */
export function pipeline<
  const Declared extends Parameters = Record<never, never>,
  const Variables extends Environment = Record<never, never>,
  const Container extends string = string,
  const Installed extends Tools = Record<never, never>,
>(sections: PipelineSections<Declared, Variables, Container, Installed>): Pipeline {
  return branded('pipeline', {
    // What is declared matters to the types of functions among the sections alone, and those are called here.
    sections: sections as unknown as PipelineSections,
    // JavaScript callers may give anything; the compiler's reader says what is wrong with it.
    content: callSections(sections, sectionsOfBuild, buildContext()) as unknown as PipelineContent,
  })
}

const sectionsOfBuild = ['agent', 'options', 'triggers', 'tools', 'environment', 'stages', 'post']

/** True for what `pipeline` returns. */
export function isPipeline(value: unknown): value is Pipeline {
  return hasBrand('pipeline', value)
}
