import type { Agent } from './agent.ts'
import { branded, hasBrand } from './brand.ts'
import type { Environment } from './environment.ts'
import type { Input } from './input.ts'
import type { StageOptions } from './options.ts'
import type { Post } from './post.ts'
import type { Tools } from './tools.ts'
import type { When } from './when.ts'

declare const oneBody: unique symbol

/** Stands in error messages for a second body: a stage has `steps`, `stages` or `parallel`, and only one of them. */
export interface OneBodyPerStage {
  readonly [oneBody]: never
}

/** The sections that every stage may have. */
export interface StageSections {
  /** Whether the stage runs: a function, or a condition such as `branch('main')`. */
  readonly when?: When
  readonly environment?: Environment
  readonly options?: StageOptions
  readonly input?: Input
  readonly post?: Post
}

// The order of the three counts: TypeScript names the last one when a stage has no body.

/** A stage whose branches run at the same time. */
export interface ParallelStage extends StageSections {
  readonly parallel: readonly Stage[]
  /** True aborts the other branches when one fails. */
  readonly failFast?: boolean
  readonly steps?: OneBodyPerStage
  readonly stages?: OneBodyPerStage
  /** Jenkins takes no agent here; give one to each branch. */
  readonly agent?: never
  /** Jenkins takes no tools here; give them to each branch. */
  readonly tools?: never
}

/** A stage of stages that run one after the other. */
export interface SequentialStage extends StageSections {
  readonly stages: readonly Stage[]
  readonly agent?: Agent
  readonly tools?: Tools
  readonly steps?: OneBodyPerStage
  readonly parallel?: OneBodyPerStage
  readonly failFast?: never
}

/** A stage that runs steps. */
export interface StepsStage extends StageSections {
  /** What the stage does; Jenkins runs it. */
  steps(): void
  readonly agent?: Agent
  readonly tools?: Tools
  readonly stages?: OneBodyPerStage
  readonly parallel?: OneBodyPerStage
  readonly failFast?: never
}

/** A stage of a pipeline, as `stage` returns it. */
export interface Stage {
  readonly name: string
  /** The sections as the pipeline gave them. */
  readonly sections: ParallelStage | SequentialStage | StepsStage
}

/**
 * A stage of the pipeline.
 * @param name shown by Jenkins; unlike those of the stages beside it
 * @param sections exactly one of `steps`, `stages` and `parallel`, and what else the stage needs
 * @example stage('Test', { steps() { sh`go test ./...` }, post: { failure() { echo('broken') } } })
 */
export function stage(name: string, sections: ParallelStage | SequentialStage | StepsStage): Stage {
  return branded('stage', { name, sections })
}

/** True for what `stage` returns. */
export function isStage(value: unknown): value is Stage {
  return hasBrand('stage', value)
}
