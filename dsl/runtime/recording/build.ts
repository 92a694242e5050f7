import type { BuildResult } from '../globals.ts'
import type { RunTimeValues } from '../run-time-value.ts'
import { type Context, environmentIn, outermostContext, type RecordedStage } from './context.ts'
import { worse } from './failures.ts'
import { Variables } from './variables.ts'

/** What a run starts from. */
export interface BuildOptions {
  readonly params?: Readonly<Record<string, unknown>>
  /** Environment variables beside those that Jenkins sets. */
  readonly env?: Readonly<Record<string, string>>
  /** The workspace: text by path. */
  readonly files?: Readonly<Record<string, string>>
  /** What `libraryResource` finds. */
  readonly resources?: Readonly<Record<string, string>>
  readonly previousBuild?: { readonly result: BuildResult; readonly number?: number }
  /** False runs outside of any agent. */
  readonly node?: boolean
}

/** The build that a run pretends to be: its result, variables and files, and where it is now. */
export class RecordedBuild {
  readonly files: Map<string, string>
  readonly resources: Readonly<Record<string, string>>
  readonly stages: RecordedStage[] = []
  readonly #options: BuildOptions
  readonly #written = new Variables()
  context: Context
  result: BuildResult | null = null

  constructor(options: BuildOptions) {
    this.#options = options
    this.files = new Map(Object.entries(options.files ?? {}))
    this.resources = options.resources ?? {}
    this.context = outermostContext(options.node ?? true)
  }

  /** Runs a body with another context, and comes back whatever happens. */
  within<Value>(context: Context, body: () => Value): Value {
    const outer = this.context
    this.context = context
    try {
      return body()
    } finally {
      this.context = outer
    }
  }

  /** Makes the result of the build worse, never better. */
  worsen(result: BuildResult): void {
    this.result = worse(this.result, result)
  }

  /** Worsens build and stage as `unstable` and `catchError` do. */
  mark(buildResult: BuildResult, stageResult: BuildResult): void {
    if (buildResult !== 'SUCCESS') this.worsen(buildResult)
    const { stage } = this.context
    if (stage !== undefined) stage.result = worse(stage.result, stageResult)
  }

  /** Everything that `env` can read now. */
  environment(): Variables {
    const variables = new Variables()
    for (const [name, value] of Object.entries(this.#ownVariables())) variables.put(name, value)
    variables.overrideAll(Object.entries(this.#options.env ?? {}))
    for (const [name, value] of Object.entries(this.#options.params ?? {}))
      variables.override(name, String(value))
    variables.overrideAll(this.#written)
    return environmentIn(this.context, variables)
  }

  /** What the pipeline itself set around the present call; null where it unset a variable. */
  overlay(): Readonly<Record<string, string | null>> {
    const names = new Variables()
    for (const name of this.#written.names()) names.put(name, '')
    for (const { values } of this.context.layers) {
      for (const [name] of values) names.put(name.replace(/\+.*/u, ''), '')
    }
    const environment = this.environment()
    return Object.fromEntries(names.names().map((name) => [name, environment.get(name) ?? null]))
  }

  /** What stands behind `params`, `env`, `currentBuild` and `scm` during the run. */
  runTimeValues(): RunTimeValues {
    return {
      params: Object.freeze({ ...this.#options.params }),
      env: this.#environmentHandle(),
      currentBuild: this.#currentBuild(),
      scm: {},
    }
  }

  #ownVariables(): Readonly<Record<string, string>> {
    const { workspace } = this.context
    return {
      BUILD_NUMBER: '1',
      BUILD_ID: '1',
      BUILD_DISPLAY_NAME: '#1',
      BUILD_TAG: 'jenkins-job-1',
      JOB_NAME: 'job',
      JOB_BASE_NAME: 'job',
      JENKINS_URL: 'http://jenkins.example/',
      JOB_URL: 'http://jenkins.example/job/job/',
      BUILD_URL: 'http://jenkins.example/job/job/1/',
      ...(workspace !== undefined && {
        NODE_NAME: 'agent-1',
        NODE_LABELS: 'agent-1',
        EXECUTOR_NUMBER: '0',
        WORKSPACE: workspace,
        WORKSPACE_TMP: `${workspace}@tmp`,
        HOME: '/home/jenkins',
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      }),
    }
  }

  #environmentHandle(): object {
    return new Proxy(
      {},
      {
        get: (_target, name) => (typeof name === 'string' ? this.environment().get(name) : undefined),
        has: (_target, name) => typeof name === 'string' && this.environment().get(name) !== undefined,
        set: (_target, name, value) => {
          if (typeof name === 'string') this.#written.put(name, String(value))
          return typeof name === 'string'
        },
      },
    )
  }

  #currentBuild(): object {
    const { previousBuild } = this.#options
    const previous =
      previousBuild === undefined
        ? null
        : { ...buildInformation(previousBuild.number ?? 1), ...previousBuild }
    const current = (): BuildResult => this.result ?? 'SUCCESS'
    const information = {
      ...buildInformation(1),
      previousBuild: previous,
      previousBuiltBuild: previous,
      previousCompletedBuild: previous,
      previousSuccessfulBuild: previous?.result === 'SUCCESS' ? previous : null,
      resultIsBetterOrEqualTo: (other: BuildResult) => worse(current(), other) === other,
      resultIsWorseOrEqualTo: (other: BuildResult) => worse(other, current()) === current(),
    }
    return Object.defineProperties(information, {
      result: { get: () => this.result, set: this.worsen.bind(this), enumerable: true },
      currentResult: { get: current, enumerable: true },
    })
  }
}

/** What is the same for every build of a run. */
function buildInformation(number: number): object {
  return {
    number,
    id: String(number),
    displayName: `#${number}`,
    fullDisplayName: `job #${number}`,
    description: null,
    keepLog: false,
    projectName: 'job',
    fullProjectName: 'job',
    absoluteUrl: `http://jenkins.example/job/job/${number}/`,
    duration: 0,
    durationString: '0 ms and counting',
    timeInMillis: 0,
    startTimeInMillis: 0,
    buildVariables: {},
    changeSets: [],
    upstreamBuilds: [],
    getBuildCauses: () => [],
  }
}
