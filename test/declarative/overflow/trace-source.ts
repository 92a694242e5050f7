/** What a recorded pipeline is made of; see the recordings' own description. */
export interface TraceModel {
  readonly options?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly stages: readonly TraceStage[]
  readonly post?: TracePost
}

interface TraceStage {
  readonly name: string
  readonly when?: { readonly expression: boolean; readonly readsEnv?: string }
  readonly environment?: Readonly<Record<string, string>>
  readonly failFast?: boolean
  readonly steps?: readonly TraceStep[]
  readonly stages?: readonly TraceStage[]
  readonly parallel?: readonly TraceStage[]
  readonly matrix?: TraceMatrix
  readonly post?: TracePost
}

interface TraceMatrix {
  readonly axes: Readonly<Record<string, readonly string[]>>
  readonly excludes?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly stages: readonly TraceStage[]
}

type TracePost = Readonly<Record<string, readonly TraceStep[]>>

interface TraceStep {
  readonly echo?: string
  readonly error?: string
  readonly unstable?: string
  readonly echoEnv?: string
  readonly setEnv?: Readonly<Record<string, string>>
  readonly setResult?: string
  readonly catchError?: {
    readonly buildResult: string
    readonly stageResult: string
    readonly body: readonly TraceStep[]
  }
  readonly warnError?: { readonly message: string; readonly body: readonly TraceStep[] }
  readonly withEnv?: { readonly vars: Readonly<Record<string, string>>; readonly body: readonly TraceStep[] }
  readonly retry?: { readonly count: number; readonly body: readonly TraceStep[] }
}

const text = (value: unknown): string => JSON.stringify(value)

/** The module that exports the recorded pipelines, each with `overflow: 'scripted'` or as Declarative. */
export function moduleOfTraces(models: Readonly<Record<string, TraceModel>>, overflow: boolean): string {
  const imports =
    'catchError, currentBuild, echo, env, error, pipeline, retry, stage, unstable, warnError, withEnv'
  const pipelines = Object.entries(models).map(
    ([name, model]) => `export const ${name} = ${pipelineOf(model, overflow)}`,
  )
  return [`import { ${imports} } from 'jenkins-ts'`, ...pipelines, ''].join('\n')
}

function pipelineOf({ options = [], environment, stages, post }: TraceModel, overflow: boolean): string {
  return `pipeline({
    agent: 'any',
    ${overflow ? "overflow: 'scripted'," : ''}
    ${options.length === 0 ? '' : `options: { ${options.map((name) => `${name}: true`).join(', ')} },`}
    ${environment === undefined ? '' : `environment: ${text(environment)},`}
    stages: [${stages.map(stageOf).join(',\n')}],
    ${postOf(post)}
  })`
}

function stageOf({
  name,
  when,
  environment,
  failFast,
  steps,
  stages,
  parallel,
  matrix,
  post,
}: TraceStage): string {
  const sections = [
    when &&
      `when: () => ${when.readsEnv === undefined ? when.expression : `env.${when.readsEnv} !== undefined`}`,
    environment && `environment: ${text(environment)}`,
    failFast !== undefined && `failFast: ${failFast}`,
    steps && `steps() { ${steps.map(stepOf).join('; ')} }`,
    stages && `stages: [${stages.map(stageOf).join(', ')}]`,
    parallel && `parallel: [${parallel.map(stageOf).join(', ')}]`,
    matrix && matrixOf(matrix),
    post && postOf(post),
  ]
  return `stage(${text(name)}, { ${sections.filter((section) => typeof section === 'string').join(', ')} })`
}

function matrixOf({ axes, excludes = [], stages }: TraceMatrix): string {
  return `matrix: { axes: ${text(axes)}, excludes: ${text(excludes)}, stages: [${stages.map(stageOf).join(', ')}] }`
}

function postOf(post: TracePost | undefined): string {
  if (post === undefined) return ''
  const conditions = Object.entries(post).map(
    ([name, steps]) => `${name}() { ${steps.map(stepOf).join('; ')} }`,
  )
  return `post: { ${conditions.join(', ')} }`
}

function stepOf(step: TraceStep): string {
  const bodyOf = (body: readonly TraceStep[]): string => `() => { ${body.map(stepOf).join('; ')} }`
  const { catchError, warnError, withEnv, retry } = step
  if (step.echo !== undefined) return `echo(${text(step.echo)})`
  if (step.error !== undefined) return `error(${text(step.error)})`
  if (step.unstable !== undefined) return `unstable(${text(step.unstable)})`
  if (step.echoEnv !== undefined) return `echo(\`${step.echoEnv}=\${env.${step.echoEnv} ?? 'null'}\`)`
  if (step.setResult !== undefined) return `currentBuild.result = ${text(step.setResult)}`
  if (step.setEnv !== undefined)
    return Object.entries(step.setEnv)
      .map(([name, value]) => `env.${name} = ${text(value)}`)
      .join('; ')
  if (catchError !== undefined) {
    const { buildResult, stageResult, body } = catchError
    return `catchError(${text({ buildResult, stageResult })}, ${bodyOf(body)})`
  }
  if (warnError !== undefined) return `warnError(${text(warnError.message)}, ${bodyOf(warnError.body)})`
  if (withEnv !== undefined) {
    const variables = Object.entries(withEnv.vars).map(([name, value]) => `${name}=${value}`)
    return `withEnv(${text(variables)}, ${bodyOf(withEnv.body)})`
  }
  return `retry(${retry?.count ?? 1}, ${bodyOf(retry?.body ?? [])})`
}
