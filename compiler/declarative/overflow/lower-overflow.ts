import type { PipelineModel } from '../../../dsl/model/pipeline.ts'
import type { StageModel } from '../../../dsl/model/stage.ts'
import * as create from '../../groovy/ast/create.ts'
import { generated, type MethodDeclaration, type Statement } from '../../groovy/ast/nodes.ts'
import type { Lowering } from '../sections/lowering.ts'
import { sectionStatement } from '../sections/section-statement.ts'
import { lowerStage } from '../sections/stage.ts'
import { blockStep } from './block-step.ts'
import { stageMethods } from './methods.ts'
import { type Obstacle, obstaclesIn } from './obstacles.ts'
import { ScriptedFile } from './scripted-file.ts'
import { lowerScriptedStage } from './scripted-stage.ts'

/** The stages of a pipeline with `overflow: 'scripted'`. */
export interface OverflowedStages {
  /** `stages { … }` */
  readonly section: Statement
  /** The methods that hold the scripted stages. */
  readonly methods: readonly MethodDeclaration[]
  readonly imports: readonly string[]
  /** What keeps stages Declarative. */
  readonly obstacles: readonly Obstacle[]
}

/** Stages that follow each other and are all written in the same way. */
interface Run {
  readonly isScripted: boolean
  readonly stages: StageModel[]
  /** The number of the first stage in the pipeline, from 1. */
  readonly first: number
}

/**
 * Writes stages as scripted ones, in methods that Declarative stages call; a stage with what only Declarative has stays
 * as it is.
 */
export function lowerOverflow(pipeline: PipelineModel, lowering: Lowering): OverflowedStages {
  const { stages } = pipeline.stages
  const found = new Map(stages.map((stage) => [stage, obstaclesIn(stage, pipeline)]))
  const runs = runsOf(stages, (stage) => found.get(stage)?.length === 0)
  const file = new ScriptedFile(lowering, pipeline)
  const names = new Set(stages.map(({ name }) => name))
  const statements = runs.flatMap((run) =>
    run.isScripted
      ? [lowerRun(run, groupName(run, runs.length === 1, names), file)]
      : run.stages.map((stage) => lowerStage(stage, lowering)),
  )
  return {
    section: sectionStatement('stages', statements, pipeline.stages),
    methods: file.methods,
    imports: [...file.imports],
    obstacles: [...found.values()].flat(),
  }
}

function runsOf(stages: readonly StageModel[], isScripted: (stage: StageModel) => boolean): readonly Run[] {
  const runs: Run[] = []
  stages.forEach((stage, index) => {
    const last = runs.at(-1)
    if (last?.isScripted === isScripted(stage)) last.stages.push(stage)
    else runs.push({ isScripted: isScripted(stage), stages: [stage], first: index + 1 })
  })
  return runs
}

/** `stage('Stages') { steps { script { stages1To25() … } } }` */
function lowerRun({ stages, first }: Run, name: string, file: ScriptedFile): Statement {
  const lowered = stages.map((stage) => lowerScriptedStage(stage, file))
  const script = blockStep('script', [], stageMethods(lowered, first, file), generated)
  const text = create.positional(create.stringLiteral(name, generated))
  return blockStep('stage', [text], [blockStep('steps', [], [script], generated)], generated)
}

/** The name of the Declarative stage that holds scripted ones, unlike those of the others. */
function groupName({ stages, first }: Run, isOnly: boolean, names: ReadonlySet<string>): string {
  const last = first + stages.length - 1
  const range = first === last ? `Stage ${first}` : `Stages ${first} to ${last}`
  let name = isOnly ? 'Stages' : range
  while (names.has(name)) name = `${name} (scripted)`
  return name
}
