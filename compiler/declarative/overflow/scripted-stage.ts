import type { PostModel } from '../../../dsl/model/post.ts'
import type { StageModel } from '../../../dsl/model/stage.ts'
import { postConditions } from '../../../dsl/post.ts'
import * as create from '../../groovy/ast/create.ts'
import { type Argument, type Expression, generated, type Statement } from '../../groovy/ast/nodes.ts'
import { freeName } from '../../transpile/names.ts'
import { namesIn } from '../../transpile/names-in.ts'
import { originOf } from '../sections/lower-value.ts'
import { commented } from '../sections/section-statement.ts'
import { hasEntries } from '../sections/stage.ts'
import { withAgent } from './agents.ts'
import { blockStep } from './block-step.ts'
import { lowerConditions } from './conditions.ts'
import { withEnvironment } from './environment.ts'
import { branchMaps, inMethods } from './methods.ts'
import type { ScriptedFile } from './scripted-file.ts'
import { repeats, withInput, withOptions } from './wrappers.ts'

/** `stage('Build') { … }`, with what Declarative does around the body in its order. */
export function lowerScriptedStage(stage: StageModel, file: ScriptedFile): Statement {
  const name = create.positional(create.stringLiteral(stage.name, stage.nameSpan ?? originOf(stage)))
  const content = new StageContent(stage, file).statements()
  const statements = skipAfterUnstable(stage, content, file)
  return commented(blockStep('stage', [name], statements, originOf(stage)), stage)
}

class StageContent {
  readonly #stage: StageModel
  readonly #file: ScriptedFile
  readonly #isParallel: boolean
  #hasWhen: boolean
  /** The variable that keeps the answer of `when` while an option repeats what is inside it. */
  #answer: string | undefined
  /** The map in which a parallel stage notes that it was skipped, so that its post does not run. */
  #note: string | undefined

  constructor(stage: StageModel, file: ScriptedFile) {
    this.#stage = stage
    this.#file = file
    this.#isParallel = stage.parallel !== undefined
    this.#hasWhen = stage.when !== undefined && stage.when.conditions.length > 0
  }

  statements(): readonly Statement[] {
    const { agent, options, input, environment, when, post } = this.#stage
    const isEarly = when?.beforeOptions ?? false
    let statements = this.#isParallel ? this.#branches() : this.#body()
    const hasPost = post !== undefined && post.conditions.length > 0
    if (hasPost && this.#isParallel && this.#hasWhen) this.#note = this.#freeName('stageRun', statements)
    if (this.#hasWhen && !isEarly && repeats(this.#stage)) this.#answer = this.#freeName('passed', statements)
    if (hasEntries(environment)) statements = withEnvironment(environment, statements, this.#file)
    if (!when?.beforeAgent && !when?.beforeInput && !isEarly) statements = this.#when(statements)
    statements = withAgent(agent, options, statements, this.#file)
    if (!when?.beforeInput && !isEarly) statements = this.#when(statements)
    statements = withInput(input, statements, this.#file)
    if (!isEarly) statements = this.#when(statements)
    statements = withOptions(options, statements, this.#file)
    if (this.#answer !== undefined) {
      const no = create.booleanLiteral(false, generated)
      statements = [create.variableDeclaration('def', this.#answer, no, generated), ...statements]
    }
    statements = this.#when(statements)
    return this.#isParallel && hasPost ? this.#withPost(post, statements) : statements
  }

  #body(): readonly Statement[] {
    const { stages, steps, post } = this.#stage
    const hasPost = post !== undefined && post.conditions.length > 0
    let statements: readonly Statement[] = []
    if (steps !== undefined) statements = this.#file.body('steps', steps, this.#of).statements
    if (stages !== undefined) {
      const nested = stages.stages.map((one) => lowerScriptedStage(one, this.#file))
      const inOrder = inMethods(nested, 'nestedStages', this.#file)
      statements = [blockStep(this.#file.helper('inSequence'), [], inOrder, generated)]
    }
    return hasPost ? this.#withPost(post, statements) : statements
  }

  #branches(): readonly Statement[] {
    const { parallel, failFast } = this.#stage
    const options = this.#file.pipeline.options?.entries ?? []
    const failsFast =
      failFast?.value === true || options.some(({ name }) => name === 'parallelsAlwaysFailFast')
    const branches = (parallel?.stages ?? []).map((one) => ({
      name: one.name,
      stage: lowerScriptedStage(one, this.#file),
    }))
    const args = branchMaps(branches, failsFast, this.#file)
    return [create.callStatement('parallel', args, parallel?.span ?? generated)]
  }

  /** Asks once, at the first place that the flags leave; a stage that is not wanted is marked as skipped. */
  #when(statements: readonly Statement[]): readonly Statement[] {
    const { when } = this.#stage
    if (!this.#hasWhen || when === undefined) return statements
    this.#hasWhen = false
    const condition = lowerConditions(when, this.#file)
    const [test, before] = this.#asked(condition)
    const otherwise = create.block([...this.#skip(), skipMark(this.#stage, this.#file)], generated)
    const origin = originOf(when)
    const choice = create.ifStatement(test, create.block(statements, origin), otherwise, origin)
    return [...before, commented(choice, when)]
  }

  /** With a variable, the condition is asked until it holds, and not again. */
  #asked(condition: Expression): readonly [Expression, readonly Statement[]] {
    if (this.#answer === undefined) return [condition, []]
    const answer = create.identifier(this.#answer, generated)
    const either = create.binary(answer, '||', condition, generated)
    const assignment = create.assignment(answer, '=', either, generated)
    return [answer, [create.expressionStatement(assignment, generated)]]
  }

  #skip(): readonly Statement[] {
    if (this.#note === undefined) return []
    const target = create.propertyAccess(create.identifier(this.#note, generated), 'skipped', generated)
    const assignment = create.assignment(target, '=', create.booleanLiteral(true, generated), generated)
    return [create.expressionStatement(assignment, generated)]
  }

  #withPost(post: PostModel, statements: readonly Statement[]): readonly Statement[] {
    const conditions = post.conditions.toSorted(
      (left, right) => postConditions.indexOf(left.condition) - postConditions.indexOf(right.condition),
    )
    const args = conditions.map(({ condition, body, comments, ...location }): Argument => {
      const origin = originOf(location)
      const block = this.#file.body(condition, body, this.#of)
      return create.named(condition, create.bodyClosure(block, origin), comments)
    })
    const origin = originOf(post)
    if (this.#note === undefined) return [blockStep(this.#file.helper('withPost'), args, statements, origin)]
    const body = create.closure([create.parameter(this.#note)], create.block(statements, origin), origin)
    return [create.callStatement(this.#file.helper('withPostOfParallel'), args, origin, body)]
  }

  #freeName(wanted: string, statements: readonly Statement[]): string {
    const taken = new Set(statements.flatMap((statement) => [...namesIn(statement)]))
    return freeName(wanted, 'local', (name) => taken.has(name))
  }

  get #of(): string {
    return `stage "${this.#stage.name}"`
  }
}

/** `Utils.markStageSkippedForConditional('Deploy')` */
function skipMark(stage: StageModel, file: ScriptedFile): Statement {
  file.imports.add('org.jenkinsci.plugins.pipeline.modeldefinition.Utils')
  const name = create.positional(create.stringLiteral(stage.name, generated))
  const utils = create.identifier('Utils', generated)
  const mark = create.methodCall(utils, 'markStageSkippedForConditional', [name], generated)
  return create.expressionStatement(mark, generated)
}

/** With the option `skipStagesAfterUnstable`, a stage does nothing once the build is unstable. */
function skipAfterUnstable(
  stage: StageModel,
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  const options = file.pipeline.options?.entries ?? []
  if (!options.some(({ name }) => name === 'skipStagesAfterUnstable')) return statements
  const result = create.propertyAccess(create.identifier('currentBuild', generated), 'result', generated)
  const isUnstable = create.binary(result, '==', create.stringLiteral('UNSTABLE', generated), generated)
  const mark = create.block([skipMark(stage, file)], generated)
  return [create.ifStatement(isUnstable, mark, create.block(statements, generated), generated)]
}
