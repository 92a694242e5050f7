import type { StepUse } from '../../../dsl/model/code.ts'
import type { PipelineModel } from '../../../dsl/model/pipeline.ts'
import type { PostModel } from '../../../dsl/model/post.ts'
import type { StageModel } from '../../../dsl/model/stage.ts'
import type { Property } from '../../../dsl/model/value.ts'
import type { SourceSpan } from '../../../dsl/model/source.ts'
import type { Place } from '../../diagnostics/span.ts'
import { firstPlace } from '../context.ts'
import { hasEntries } from '../sections/stage.ts'
import { unscriptableAgent } from './agents.ts'
import { unscriptableCondition } from './conditions.ts'
import { isCredentialsEntry } from './credentials.ts'
import { environmentGroups } from './environment.ts'
import { answeredNames } from './wrappers.ts'

/** What keeps a stage from being written as a scripted one. */
export interface Obstacle {
  readonly stage: string
  /** Completes "because of …": its matrix. */
  readonly what: string
  readonly place: Place
}

/** From the mildest to the worst. */
const results = ['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED']

/** Conditions of `post` that look at the stage's own result. */
const conditionsOfResult: ReadonlySet<string> = new Set([
  'aborted',
  'success',
  'unsuccessful',
  'unstable',
  'failure',
  'notBuilt',
])

/** Everything in a stage, and in the stages within it, that has no scripted form with the same meaning. */
export function obstaclesIn(stage: StageModel, pipeline: PipelineModel): readonly Obstacle[] {
  const branches = stage.parallel?.stages ?? []
  const nested = [...(stage.stages?.stages ?? []), ...branches]
  return [
    ...ownObstacles(stage, pipeline),
    ...branches.flatMap(obstaclesOfBranch),
    ...nested.flatMap((one) => obstaclesIn(one, pipeline)),
  ]
}

/** Once a branch has a warning, Declarative lets its `post` see the failure of the branches beside it. */
function obstaclesOfBranch(stage: StageModel): readonly Obstacle[] {
  const { name, post } = stage
  if (post === undefined || !looksAtResult(post) || !stepsOf(stage).some(warns)) return []
  const what = 'its "post": it is a branch whose steps warn, which may see the failures of other branches'
  return [{ stage: name, what, place: firstPlace(post.span, stage.span) }]
}

function ownObstacles(stage: StageModel, pipeline: PipelineModel): readonly Obstacle[] {
  const found: Obstacle[] = []
  const add = (what: string, ...places: readonly (SourceSpan | undefined)[]): void => {
    found.push({ stage: stage.name, what, place: firstPlace(...places, stage.span) })
  }
  const { agent, when, environment, input, matrix, options, tools, parallel } = stage
  const ofAgent = agent && unscriptableAgent(agent)
  if (agent !== undefined && ofAgent !== undefined) add(ofAgent, agent.span)
  if (agent !== undefined && agent.type !== 'none' && hasEntries(pipeline.tools))
    add('its agent, for which the tools of the pipeline are installed', agent.span)
  if (agent === undefined && hasOption(pipeline, 'newContainerPerStage'))
    add('the option "newContainerPerStage" of the pipeline', stage.nameSpan)
  if (hasSubdirectory(stage, pipeline) && agent !== undefined && agent.type !== 'none')
    add('the option "checkoutToSubdirectory"', agent.span)
  const rawOption = options?.entries.find(({ value }) => value.kind !== 'symbol')
  if (rawOption !== undefined) add(`the option "${rawOption.name}" in Groovy`, rawOption.span, options?.span)
  if (hasEntries(tools)) add('its tools', tools.span)
  if (matrix !== undefined) add('its matrix', matrix.span)
  const condition = unscriptableCondition(when?.conditions ?? [])
  if (condition !== undefined)
    add(`its condition "${condition.name ?? condition.condition}"`, condition.span, when?.span)
  const special = environment?.entries.find((entry) => !isScriptable(entry))
  if (environment !== undefined && special !== undefined) {
    const isOfAnyKind = special.value.kind === 'symbol' && special.value.symbol === 'credentials'
    const what = isOfAnyKind
      ? `the kind of the credentials "${special.name}", which only Jenkins knows`
      : `the variable "${special.name}" in its environment`
    add(what, special.span, environment.span)
  }
  if (environment !== undefined && environmentGroups(environment) === undefined)
    add('variables in its environment that are made of each other', environment.span)
  if (input?.fields.some(({ name, value }) => name === 'submitterParameter' && value.kind === 'function'))
    add('the computed "submitterParameter" of its input', input.span)
  if (parallel?.stages.some(({ name }) => name === 'failFast'))
    add('a branch named "failFast"', parallel.span)
  if (input !== undefined && new Set(answeredNames(input)).size < answeredNames(input).length)
    add('two answers of its input that have one name', input.span)
  const { post } = stage
  if (post !== undefined && looksAtResult(post) && hasHiddenResult(stage))
    add('its "post": steps of the stage give it a worse result than the build', post.span)
  return found
}

function isScriptable(entry: Property): boolean {
  return entry.value.kind === 'literal' || entry.value.kind === 'function' || isCredentialsEntry(entry)
}

function hasOption(pipeline: PipelineModel, option: string): boolean {
  return pipeline.options?.entries.some(({ name }) => name === option) ?? false
}

function hasSubdirectory(stage: StageModel, pipeline: PipelineModel): boolean {
  return [stage.options, pipeline.options].some((options) =>
    options?.entries.some(({ name }) => name === 'checkoutToSubdirectory'),
  )
}

function looksAtResult({ conditions }: PostModel): boolean {
  return conditions.some(({ condition }) => conditionsOfResult.has(condition))
}

/** True when a step sets the result of the stage, which a script cannot ask for, to a worse one than the build's. */
function hasHiddenResult(stage: StageModel): boolean {
  return stepsOf(stage).some(({ step, arguments: given }) => {
    if (step === 'junit') return given.skipMarkingBuildUnstable === true
    return step === 'catchError' && rank(given.stageResult, 'SUCCESS') > rank(given.buildResult, 'FAILURE')
  })
}

/** True for a step by which the author gives the stage a result without ending it. */
function warns({ step, arguments: given }: StepUse): boolean {
  return (
    step === 'unstable' ||
    step === 'warnError' ||
    (step === 'catchError' && rank(given.stageResult, 'SUCCESS') > 0)
  )
}

/** The steps of a stage, of its `post` and of the stages in it. */
function stepsOf(stage: StageModel): readonly StepUse[] {
  const bodies = [stage.steps, ...(stage.post?.conditions ?? []).map(({ body }) => body)]
  const nested = [...(stage.stages?.stages ?? []), ...(stage.parallel?.stages ?? [])]
  return [...bodies.flatMap((body) => body?.code?.steps ?? []), ...nested.flatMap(stepsOf)]
}

function rank(given: unknown, otherwise: string): number {
  return results.indexOf(typeof given === 'string' ? given : otherwise)
}
