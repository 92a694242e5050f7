import type { BuildResult } from './globals.ts'
import { blockSteps } from './recording/block-steps.ts'
import { type BuildOptions, RecordedBuild } from './recording/build.ts'
import { type Call, readCall, type ShellTemplate } from './recording/call.ts'
import type { RecordedStage } from './recording/context.ts'
import { encodeArgument } from './recording/encode.ts'
import { Interruption, StepFailure } from './recording/failures.ts'
import { fileSteps } from './recording/file-steps.ts'
import { otherSteps } from './recording/other-steps.ts'
import { parallel } from './recording/parallel-step.ts'
import { runBody, type StepSemantics } from './recording/performance.ts'
import { Responses, type StepResponse, throwIfAsked } from './recording/responses.ts'
import { withRunTimeValues } from './run-time-value.ts'
import { type StepExecutor, withStepExecutor } from './step-executor.ts'
import type { StepMetadata } from './step-function.ts'

/** One step call of a run, in the order in which the calls were made. */
export interface RecordedStep {
  readonly step: string
  /** As Groovy gets them, without the body: nothing, one value, or one object of named arguments. */
  readonly args: readonly unknown[]
  /** The script of a template, before the values were written into it. */
  readonly template?: ShellTemplate
  /** The step had a body. */
  readonly block?: true
  /** What the pipeline set around the call; null where it unset a variable. */
  readonly env: Readonly<Record<string, string | null>>
  /** Enclosing blocks, outermost first: `stage Build`, `container go`, `withEnv`. */
  readonly path: readonly string[]
  /** Branch of `parallel`; nested ones are joined by `/`. */
  readonly branch?: string
}

/** What a run starts from, and how its steps answer. */
export interface RecordingOptions extends BuildOptions {
  readonly responses?: readonly StepResponse[]
}

/** What a run did. */
export interface Recording<Value> {
  /** What the function returned; absent when it failed. */
  readonly value?: Value
  /** What it threw. */
  readonly error?: unknown
  readonly result: BuildResult
  readonly steps: readonly RecordedStep[]
  readonly stages: readonly RecordedStage[]
}

// Jenkins looks for an abort where a step takes time; these give their value at once.
const instant: ReadonlySet<string> = new Set(['echo', 'error', 'properties', 'unstable', 'pwd', 'isUnix'])

const semantics: Readonly<Record<string, StepSemantics>> = {
  ...blockSteps,
  ...fileSteps,
  ...otherSteps,
  parallel,
}

/**
 * Performs steps without Jenkins: notes each call, runs the bodies of block steps with Jenkins' order and results, and
 * answers the rest as the responses say.
 */
export class RecordingExecutor implements StepExecutor {
  readonly build: RecordedBuild
  readonly steps: RecordedStep[] = []
  readonly #responses: Responses

  constructor(options: RecordingOptions = {}) {
    this.build = new RecordedBuild(options)
    this.#responses = new Responses(options.responses ?? [])
  }

  /** Runs a function of the build with its steps performed here and `params`, `env` and the like in place. */
  run<Value>(body: () => Value): Value {
    return withStepExecutor(this, () => withRunTimeValues(this.build.runTimeValues(), body))
  }

  perform(step: StepMetadata, values: readonly unknown[]): unknown {
    if (step.libraryBody !== undefined) return step.libraryBody(...values)
    const call = readCall(step, values)
    const { build } = this
    const recorded = this.#record(call)
    if (step.requiresNode && build.context.workspace === undefined) {
      throw new StepFailure(`The step "${step.name}" needs an agent, and none is held here.`)
    }
    const response = this.#responses.take(step.name, recorded.args)
    const takesTime = call.body === undefined && !instant.has(step.name) && step.name !== 'parallel'
    if (takesTime && build.context.interrupted) throw new Interruption()
    if (response !== undefined) throwIfAsked(response)
    const performance = { call, build, response }
    const answersItself = response === undefined || !('returns' in response) || isShell(step)
    if (!answersItself) return response.returns
    const perform = Object.hasOwn(semantics, step.name) ? semantics[step.name] : undefined
    if (perform !== undefined) return perform(performance)
    return call.body === undefined ? undefined : runBody(performance)
  }

  #record(call: Call): RecordedStep {
    const { path, branch } = this.build.context
    const recorded: RecordedStep = {
      step: call.step.name,
      args: call.arguments.map(encodeArgument),
      ...(call.template && { template: call.template }),
      ...(call.body && { block: true }),
      env: this.build.overlay(),
      path,
      ...(branch !== undefined && { branch }),
    }
    this.steps.push(recorded)
    return recorded
  }
}

/**
 * Runs a function that Jenkins would call, without Jenkins.
 * @param body the function
 * @param options what the run starts from, and how its steps answer
 * @example record(() => { sh('make') }).steps // [{ step: 'sh', args: ['make'], env: {}, path: [] }]
 */
export function record<Value>(body: () => Value, options: RecordingOptions = {}): Recording<Value> {
  const executor = new RecordingExecutor(options)
  const { build, steps } = executor
  try {
    const value = executor.run(body)
    return { value, result: build.result ?? 'SUCCESS', steps, stages: build.stages }
  } catch (error) {
    build.worsen(error instanceof Interruption ? error.result : 'FAILURE')
    return { error, result: build.result ?? 'FAILURE', steps, stages: build.stages }
  }
}

function isShell({ name }: StepMetadata): boolean {
  return name === 'sh' || name === 'bat' || name === 'powershell' || name === 'pwsh'
}
