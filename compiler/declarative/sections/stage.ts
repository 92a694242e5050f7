import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { MatrixModel, StageList, StageModel } from '../../../dsl/model/stage.ts'
import * as create from '../../groovy/ast/create.ts'
import { generated, type Statement } from '../../groovy/ast/nodes.ts'
import { leadingTo } from '../call-chain.ts'
import { lowerAgent } from './agent.ts'
import { lowerAxes, lowerExcludes } from './axes.ts'
import { lowerCalls, lowerTools } from './entries.ts'
import { lowerEnvironment } from './environment.ts'
import { lowerInput } from './input.ts'
import { originOf } from './lower-value.ts'
import type { Lowering } from './lowering.ts'
import { lowerPost } from './post.ts'
import { sectionStatement } from './section-statement.ts'
import { lowerSteps } from './steps.ts'
import { lowerWhen } from './when.ts'

/** `stages { … }` or `parallel { … }` */
export function lowerStageList(name: 'stages' | 'parallel', list: StageList, lowering: Lowering): Statement {
  return sectionStatement(
    name,
    list.stages.map((stage) => lowerStage(stage, lowering)),
    list,
  )
}

/** `stage('Build') { … }`; sections in the order in which Jenkins looks at them, the body and `post` last. */
export function lowerStage(stage: StageModel, lowering: Lowering): Statement {
  return lowering.diagnostics.within(
    () => leadingTo(stage),
    () => lowerSections(stage, lowering),
  )
}

function lowerSections(stage: StageModel, lowering: Lowering): Statement {
  const of = `stage "${stage.name}"`
  const { failFast, steps, stages, parallel, matrix, post } = stage
  const statements = [
    ...lowerCommon(stage, lowering),
    failFast && lowerFailFast(failFast),
    parallel && lowerStageList('parallel', parallel, lowering),
    matrix && lowerMatrix(matrix, of, lowering),
    stages && lowerStageList('stages', stages, lowering),
    steps && lowerSteps('steps', steps, steps, of, lowering),
    post && post.conditions.length > 0 && lowerPost(post, of, lowering),
  ]
  const name = create.positional(create.stringLiteral(stage.name, stage.nameSpan ?? originOf(stage)))
  return sectionStatement('stage', statements.filter(isStatement), stage, [name])
}

/** `matrix { axes { … } … }`; axes first, then as in a stage. */
function lowerMatrix(matrix: MatrixModel, of: string, lowering: Lowering): Statement {
  const { axes, excludes, stages, post } = matrix
  const statements = [
    lowerAxes('axes', axes),
    excludes.length > 0 && lowerExcludes(excludes),
    ...lowerCommon(matrix, lowering),
    lowerStageList('stages', stages, lowering),
    post && post.conditions.length > 0 && lowerPost(post, `the matrix of ${of}`, lowering),
  ]
  return sectionStatement('matrix', statements.filter(isStatement), matrix)
}

/** The sections before the body, in the order in which Jenkins looks at them. */
function lowerCommon(
  { agent, when, options, input, tools, environment }: StageModel | MatrixModel,
  lowering: Lowering,
): readonly (Statement | false | undefined)[] {
  return [
    agent && lowerAgent(agent, lowering),
    when && when.conditions.length > 0 && lowerWhen(when, lowering),
    hasEntries(options) && lowerCalls('options', options, lowering),
    input && lowerInput(input, lowering),
    hasEntries(tools) && lowerTools(tools, lowering),
    hasEntries(environment) && lowerEnvironment(environment, lowering),
  ]
}

/** Sections without entries are left out: Jenkins refuses them. */
export function hasEntries(section: EntriesSection | undefined): section is EntriesSection {
  return section !== undefined && section.entries.length > 0
}

export function isStatement(statement: Statement | false | undefined): statement is Statement {
  return statement !== undefined && statement !== false
}

function lowerFailFast(failFast: NonNullable<StageModel['failFast']>): Statement {
  const argument = create.positional(create.booleanLiteral(failFast.value, failFast.span ?? generated))
  return create.callStatement('failFast', [argument], originOf(failFast))
}
