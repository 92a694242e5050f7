import type { Agent } from './agent.ts'
import type { MatrixAxes, MatrixExclude } from './axes.ts'
import { branded, hasBrand } from './brand.ts'
import { type CellContext, type StageContext, stageContext } from './build-context.ts'
import { callSections } from './call-sections.ts'
import type { Environment } from './environment.ts'
import type { RawGroovy } from './groovy.ts'
import type { Input } from './input.ts'
import type { StageOptions } from './options.ts'
import type { Parameters } from './parameters.ts'
import type { Post } from './post.ts'
import type { Tools } from './tools.ts'
import type { When } from './when.ts'

declare const oneBody: unique symbol

/** Stands in error messages for a second body: a stage has `steps`, `stages`, `parallel` or `matrix`, and one of them. */
export interface OneBodyPerStage {
  readonly [oneBody]: never
}

/** What the types of a stage's functions know: its environment, what its input asks for, and who answered. */
interface Known {
  readonly variables: Environment
  readonly asked: Parameters
  readonly answerer: string
}

type ContextOf<Of extends Known> = StageContext<Of['variables'], Of['asked'], Of['answerer']>

/** A section, or a function that gives it for the stage's variables: called while the pipeline is compiled. */
type OfStage<Section, Of extends Known> = Section | ((stage: ContextOf<Of>) => Section)

/** The sections that every stage may have. */
export interface StageSections<Of extends Known = Known> {
  /** Whether the stage runs: a function, or a condition such as `branch('main')`. */
  readonly when?: When
  readonly environment?: Of['variables']
  readonly options?: StageOptions | RawGroovy
  readonly input?: Input<Of['asked'], Of['answerer']>
  readonly post?: OfStage<Post, Of>
  /** True aborts the other branches, or cells, when one fails. Nothing comes of it without `parallel` or `matrix`. */
  readonly failFast?: boolean
}

// The order counts: TypeScript names the last one when a stage has no body.

/** A stage that runs stages for each combination of some variables' values. */
export interface MatrixStage<
  Of extends Known = Known,
  Axes extends MatrixAxes = MatrixAxes,
  CellVariables extends Environment = Environment,
> extends StageSections<Of> {
  readonly matrix: Matrix<Axes, CellVariables>
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
 * called while the pipeline is compiled; write it behind what declares them.
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
  readonly when?: When<CellContext<Axes, Record<never, never>>>
  readonly options?: OfCell<StageOptions | RawGroovy, Axes>
  readonly input?: OfCell<Input, Axes>
  readonly tools?: OfCell<Tools | RawGroovy, Axes>
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
export interface ParallelStage<Of extends Known = Known> extends StageSections<Of> {
  readonly parallel: OfStage<readonly Stage[], Of>
  readonly steps?: OneBodyPerStage
  readonly stages?: OneBodyPerStage
  readonly matrix?: OneBodyPerStage
  /** Jenkins takes no agent here; give one to each branch. */
  readonly agent?: never
  /** Jenkins takes no tools here; give them to each branch. */
  readonly tools?: never
}

/** A stage of stages that run one after the other. */
export interface SequentialStage<Of extends Known = Known> extends StageSections<Of> {
  readonly stages: OfStage<readonly Stage[], Of>
  readonly agent?: Agent
  readonly tools?: Tools | RawGroovy
  readonly steps?: OneBodyPerStage
  readonly parallel?: OneBodyPerStage
  readonly matrix?: OneBodyPerStage
}

/** A stage that runs steps. */
export interface StepsStage<Of extends Known = Known> extends StageSections<Of> {
  /** What the stage does; Jenkins runs it. `env` knows the variables of the stage that stand before it. */
  steps(stage: ContextOf<Of>): void
  readonly agent?: Agent
  readonly tools?: Tools | RawGroovy
  readonly stages?: OneBodyPerStage
  readonly parallel?: OneBodyPerStage
  readonly matrix?: OneBodyPerStage
}

/** A stage of a pipeline, as `stage` returns it. */
export interface Stage {
  readonly name: string
  /** The sections as the pipeline gave them. */
  readonly sections: MatrixStage | ParallelStage | SequentialStage | StepsStage
  /** The sections, with what the functions among them gave. */
  readonly content: StageContent
}

interface StageContent {
  readonly post?: Post
  readonly [section: string]: unknown
}

/**
 * A stage of the pipeline.
 * @param name shown by Jenkins; unlike those of the stages beside it
 * @param sections exactly one of `steps`, `stages`, `parallel` and `matrix`, and what else the stage needs
 * @throws whatever functions throw that are given as sections
 * @example stage('Test', { steps() { sh`go test ./...` }, post: { failure() { echo('broken') } } })
 * @example
 * stage('Push', {
 *   environment: { LOGIN: credentials.usernamePassword('registry') },
 *   steps({ env }) {
 *     sh`echo ${env.LOGIN_PSW} | docker login -u ${env.LOGIN_USR} --password-stdin`
 *   },
 * })
 */
export function stage<
  const Variables extends Environment = Record<never, never>,
  const Asked extends Parameters = Record<never, never>,
  const Answerer extends string = never,
  const Axes extends MatrixAxes = Record<never, never>,
  const CellVariables extends Environment = Record<never, never>,
>(
  name: string,
  sections: AnyStage<{ variables: Variables; asked: Asked; answerer: Answerer }, Axes, CellVariables>,
): Stage {
  const content = callSections(sections, ['stages', 'parallel', 'post'], stageContext())
  const matrix = callSections(content?.matrix, sectionsOfCell, stageContext())
  return branded('stage', {
    name,
    // What is declared matters to the types of functions among the sections alone, and those are called here.
    sections: sections as unknown as Stage['sections'],
    // JavaScript callers may give anything; the compiler's reader says what is wrong with it.
    content: { ...content, ...(matrix && { matrix }) },
  })
}

type AnyStage<Of extends Known, Axes extends MatrixAxes, CellVariables extends Environment> =
  MatrixStage<Of, Axes, CellVariables> | ParallelStage<Of> | SequentialStage<Of> | StepsStage<Of>

const sectionsOfCell = ['agent', 'options', 'input', 'tools', 'environment', 'stages', 'post']

/** True for what `stage` returns. */
export function isStage(value: unknown): value is Stage {
  return hasBrand('stage', value)
}
