import type { Agent } from './agent.ts'
import type { MatrixAxes, MatrixExclude } from './axes.ts'
import { branded, hasBrand } from './brand.ts'
import { type CellContext, cellContext } from './build-context.ts'
import { callSections } from './call-sections.ts'
import type { Environment } from './environment.ts'
import type { Input } from './input.ts'
import type { StageOptions } from './options.ts'
import type { Post } from './post.ts'
import type { Tools } from './tools.ts'
import type { When } from './when.ts'

declare const oneBody: unique symbol

/** Stands in error messages for a second body: a stage has `steps`, `stages`, `parallel` or `matrix`, and one of them. */
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
  /** True aborts the other branches, or cells, when one fails. Nothing comes of it without `parallel` or `matrix`. */
  readonly failFast?: boolean
}

// The order counts: TypeScript names the last one when a stage has no body.

/** A stage that runs stages for each combination of some variables' values. */
export interface MatrixStage<
  Axes extends MatrixAxes = MatrixAxes,
  Variables extends Environment = Environment,
> extends StageSections {
  readonly matrix: Matrix<Axes, Variables>
  readonly steps?: OneBodyPerStage
  readonly stages?: OneBodyPerStage
  readonly parallel?: OneBodyPerStage
  /** Jenkins takes no agent here; give one to the matrix. */
  readonly agent?: never
  /** Jenkins takes no tools here; give them to the matrix. */
  readonly tools?: never
}

/**
 * The `matrix` section of a stage: its stages run once for each combination of the axes' values, all at the same time.
 * What stands beside the axes holds for each cell. A section that needs the cell's variables is a function of `{ env }`,
 * called while the pipeline is compiled.
 * @example
 * stage('Test', {
 *   matrix: {
 *     axes: { OS: ['linux', 'windows'], GO: ['1.24', '1.25'] },
 *     excludes: [{ OS: 'windows', GO: { notValues: ['1.25'] } }],
 *     agent: ({ env }) => label(() => `${env.OS} && go${env.GO}`),
 *     stages: ({ env }) => [stage('Build', { steps() { sh`make OS=${env.OS}` } })],
 *   },
 * })
 */
export interface Matrix<Axes extends MatrixAxes = MatrixAxes, Variables extends Environment = Environment> {
  readonly axes: Axes
  /** Cells that are left out. */
  readonly excludes?: readonly MatrixExclude<Axes>[]
  /** Where a cell runs. */
  readonly agent?: OfCell<Agent, Axes>
  /** Whether a cell runs: a function, or a condition such as `when.equals`. */
  readonly when?: When
  readonly options?: OfCell<StageOptions, Axes>
  readonly input?: OfCell<Input, Axes>
  readonly tools?: OfCell<Tools, Axes>
  readonly environment?: Variables | ((cell: CellContext<Axes, Record<never, never>>) => Variables)
  /** The stages of a cell. */
  readonly stages: OfCell<readonly Stage[], Axes, Variables>
  /** Steps to run when a cell has ended. */
  readonly post?: OfCell<Post, Axes, Variables>
}

/** A section, or a function that gives it for the variables of a cell. */
type OfCell<Section, Axes extends MatrixAxes, Variables extends Environment = Record<never, never>> =
  Section | ((cell: CellContext<Axes, Variables>) => Section)

/** A stage whose branches run at the same time. */
export interface ParallelStage extends StageSections {
  readonly parallel: readonly Stage[]
  readonly steps?: OneBodyPerStage
  readonly stages?: OneBodyPerStage
  readonly matrix?: OneBodyPerStage
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
  readonly matrix?: OneBodyPerStage
}

/** A stage that runs steps. */
export interface StepsStage extends StageSections {
  /** What the stage does; Jenkins runs it. */
  steps(): void
  readonly agent?: Agent
  readonly tools?: Tools
  readonly stages?: OneBodyPerStage
  readonly parallel?: OneBodyPerStage
  readonly matrix?: OneBodyPerStage
}

/** What a stage may be. */
type AnyStage<Axes extends MatrixAxes, Variables extends Environment> =
  MatrixStage<Axes, Variables> | ParallelStage | SequentialStage | StepsStage

/** A stage of a pipeline, as `stage` returns it. */
export interface Stage {
  readonly name: string
  /** The sections as the pipeline gave them. */
  readonly sections: AnyStage<MatrixAxes, Environment>
  /** The matrix, with what the functions among its sections gave. */
  readonly matrix?: object
}

/**
 * A stage of the pipeline.
 * @param name shown by Jenkins; unlike those of the stages beside it
 * @param sections exactly one of `steps`, `stages`, `parallel` and `matrix`, and what else the stage needs
 * @throws whatever functions among the sections of `matrix` throw
 * @example stage('Test', { steps() { sh`go test ./...` }, post: { failure() { echo('broken') } } })
 */
export function stage<
  const Axes extends MatrixAxes = Record<never, never>,
  const Variables extends Environment = Record<never, never>,
>(name: string, sections: AnyStage<Axes, Variables>): Stage {
  // JavaScript callers may give anything; the compiler's reader says what is wrong with it.
  const { matrix }: { matrix?: unknown } = { ...sections }
  const called = callSections(matrix, sectionsOfCell, cellContext())
  return branded('stage', {
    name,
    // What is declared matters to the types of functions in `matrix` alone, and those are called here.
    sections: sections as AnyStage<MatrixAxes, Environment>,
    ...(called && { matrix: called }),
  })
}

/** True for what `stage` returns. */
export function isStage(value: unknown): value is Stage {
  return hasBrand('stage', value)
}

const sectionsOfCell = ['agent', 'options', 'input', 'tools', 'environment', 'stages', 'post']
