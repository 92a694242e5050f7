import { isDescribable } from '../describable.ts'
import type { BuildResult } from '../globals.ts'
import { argument, isNamed } from './call.ts'
import { type Context, type Layer, pathIn, workspacePath } from './context.ts'
import { Interruption, results, StepFailure } from './failures.ts'
import { list, type Performance, runBody, type StepSemantics, text } from './performance.ts'

const mostTurns = 1000

/** Steps that change where or how often their body runs. Any other block step just runs its body. */
export const blockSteps: Readonly<Record<string, StepSemantics>> = {
  node: (step) => runBody(step, { ...step.build.context, workspace: workspacePath, folder: '' }),
  ws: (step) =>
    runBody(step, { ...step.build.context, workspace: text(step, 'dir', workspacePath), folder: '' }),
  dir: (step) =>
    runBody(step, { ...step.build.context, folder: pathIn(step.build.context, text(step, 'path')) }),
  withEnv: (step) => runBody(step, withLayer(step, { values: list(step, 'overrides').map(assignment) })),
  withCredentials: (step) =>
    runBody(step, withLayer(step, { values: list(step, 'bindings').flatMap(credentialVariables) })),
  stage,
  retry,
  waitUntil,
  catchError: (step) =>
    guarded(
      step,
      resultArgument(step, 'buildResult', 'FAILURE'),
      resultArgument(step, 'stageResult', 'SUCCESS'),
    ),
  warnError: (step) => guarded(step, 'UNSTABLE', 'UNSTABLE'),
}

function withLayer({ build }: Performance, layer: Layer): Context {
  return { ...build.context, layers: [...build.context.layers, layer] }
}

function assignment(pair: unknown): readonly [string, string] {
  const variable = String(pair)
  const equals = variable.indexOf('=')
  if (equals < 0) throw new TypeError(`"${variable}" in withEnv has no "=".`)
  return [variable.slice(0, equals), variable.slice(equals + 1)]
}

/** Each variable that a binding names, with a stand-in for the secret. */
function credentialVariables(binding: unknown): readonly (readonly [string, string])[] {
  const named = isDescribable(binding) ? binding.arguments : isNamed(binding) ? binding : {}
  return Object.entries(named)
    .filter(([parameter, name]) => parameter.toLowerCase().endsWith('variable') && typeof name === 'string')
    .map(([, name]) => [String(name), `****${String(name)}****`])
}

function stage(step: Performance): unknown {
  const record = { name: text(step, 'name'), result: 'SUCCESS' as BuildResult }
  step.build.stages.push(record)
  try {
    return runBody(step, { ...step.build.context, stage: record })
  } catch (failure) {
    record.result = failure instanceof Interruption ? failure.result : 'FAILURE'
    throw failure
  }
}

function retry(step: Performance): unknown {
  const count = Number(argument(step.call, 'count') ?? 1)
  // Conditions are about lost agents; no failure of a recorded run is one.
  const conditional = list(step, 'conditions').length > 0
  for (let attempt = 1; ; attempt += 1) {
    try {
      return runBody(step)
    } catch (failure) {
      if (attempt >= count || conditional || failure instanceof Interruption) throw failure
    }
  }
}

function waitUntil(step: Performance): undefined {
  for (let turn = 0; turn < mostTurns; turn += 1) if (runBody(step) === true) return undefined
  throw new StepFailure(`waitUntil was still false after ${mostTurns} turns`)
}

/** Runs the body; a failure becomes results of build and stage. */
function guarded(step: Performance, buildResult: BuildResult, stageResult: BuildResult): unknown {
  try {
    return runBody(step)
  } catch (failure) {
    const interrupted = failure instanceof Interruption
    if (interrupted && argument(step.call, 'catchInterruptions') === false) throw failure
    step.build.mark(interrupted ? failure.result : buildResult, stageResult)
    return undefined
  }
}

function resultArgument({ call }: Performance, parameter: string, otherwise: BuildResult): BuildResult {
  const given = argument(call, parameter)
  return results.find((result) => result === given) ?? otherwise
}
