import type { AgentModel } from '../../dsl/model/agent.ts'
import type { PipelineModel } from '../../dsl/model/pipeline.ts'
import type { MatrixModel, StageList, StageModel } from '../../dsl/model/stage.ts'
import type { ConditionModel } from '../../dsl/model/when.ts'
import type { RuleVisitor, Surroundings } from './context.ts'
import { imageOfAgent, imagesOfPod, podOf } from './pods.ts'

/** Runs `body`, which visits a stage. */
type Around = (stage: StageModel, body: () => void) => void

/**
 * Walks through the pipeline once, with all visitors side by side.
 * @param around what is done around the visit of each stage
 */
export function walkPipeline(
  pipeline: PipelineModel,
  visitors: readonly RuleVisitor[],
  around: Around = (_stage, body) => body(),
): void {
  new Walk(visitors, around).pipeline(pipeline)
}

class Walk {
  readonly #visitors: readonly RuleVisitor[]
  readonly #around: Around

  constructor(visitors: readonly RuleVisitor[], around: Around) {
    this.#visitors = visitors
    this.#around = around
  }

  pipeline(pipeline: PipelineModel): void {
    for (const visitor of this.#visitors) visitor.pipeline?.(pipeline)
    this.#sections(pipeline)
    const { parameters } = pipeline
    if (parameters !== undefined) for (const visitor of this.#visitors) visitor.parameters?.(parameters)
    this.#bodies(pipeline, undefined, [pipeline.agent])
    this.#stageList(pipeline.stages, 'stages', undefined, [], [pipeline.agent])
  }

  /** The sections that pipelines, stages and matrices have in common. */
  #sections(
    owner: Pick<StageModel, 'agent' | 'environment' | 'options' | 'when' | 'input'>,
    stage?: StageModel,
  ): void {
    const { agent, environment, options } = owner
    if (agent !== undefined) this.#agent(agent, stage)
    for (const visitor of this.#visitors) {
      if (options !== undefined) visitor.options?.(options, stage)
      if (environment !== undefined) visitor.environment?.(environment, stage)
    }
    for (const condition of owner.when?.conditions ?? []) this.#condition(condition)
    const parameters = owner.input?.parameters
    if (parameters !== undefined) for (const visitor of this.#visitors) visitor.parameters?.(parameters)
  }

  #agent(agent: AgentModel, stage: StageModel | undefined): void {
    const pod = podOf(agent)
    const images = [...imageOfAgent(agent), ...(pod === undefined ? [] : imagesOfPod(pod))]
    for (const visitor of this.#visitors) {
      visitor.agent?.(agent, stage)
      if (pod !== undefined) visitor.pod?.(pod, agent)
      for (const image of images) visitor.image?.(image)
    }
  }

  #stageList(
    list: StageList,
    section: 'stages' | 'parallel',
    owner: StageModel | undefined,
    surroundings: Surroundings,
    agents: readonly AgentModel[],
  ): void {
    for (const visitor of this.#visitors) visitor.stageList?.(list, section, owner)
    for (const stage of list.stages) this.#around(stage, () => this.#stage(stage, surroundings, agents))
  }

  #stage(stage: StageModel, surroundings: Surroundings, outer: readonly AgentModel[]): void {
    for (const visitor of this.#visitors) visitor.stage?.(stage, surroundings)
    this.#sections(stage, stage)
    const agents = stage.agent === undefined ? outer : [...outer, stage.agent]
    this.#bodies(stage, stage, agents)
    for (const through of ['stages', 'parallel'] as const) {
      const list = stage[through]
      if (list !== undefined)
        this.#stageList(list, through, stage, [...surroundings, { stage, through }], agents)
    }
    if (stage.matrix !== undefined) this.#matrix(stage.matrix, stage, surroundings, agents)
  }

  #matrix(
    matrix: MatrixModel,
    stage: StageModel,
    surroundings: Surroundings,
    outer: readonly AgentModel[],
  ): void {
    for (const visitor of this.#visitors) visitor.matrix?.(matrix, stage)
    this.#sections(matrix, stage)
    const agents = matrix.agent === undefined ? outer : [...outer, matrix.agent]
    this.#bodies(matrix, stage, agents)
    this.#stageList(matrix.stages, 'stages', stage, [...surroundings, { stage, through: 'matrix' }], agents)
  }

  #bodies(
    owner: Partial<Pick<StageModel, 'steps' | 'post'>>,
    stage: StageModel | undefined,
    agents: readonly AgentModel[],
  ): void {
    const bodies = [
      ...(owner.steps === undefined ? [] : [{ section: 'steps', body: owner.steps }]),
      ...(owner.post?.conditions ?? []).map(({ condition, body }) => ({ section: condition, body })),
    ]
    for (const { section, body } of bodies) {
      if (body.code === undefined) continue
      for (const visitor of this.#visitors) visitor.body?.({ section, code: body.code, stage, agents })
    }
  }

  #condition(condition: ConditionModel): void {
    for (const visitor of this.#visitors) visitor.condition?.(condition)
    for (const nested of condition.conditions) this.#condition(nested)
  }
}
