import type { z } from 'zod'
import {
  anything,
  boolean,
  computed,
  count,
  either,
  fields,
  listOf,
  oneOf,
  positiveCount,
  string,
  symbol,
  text,
  wholeCount,
  wholeNumber,
} from './fields.ts'

const timeUnit = oneOf(['NANOSECONDS', 'MICROSECONDS', 'MILLISECONDS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS'])
const buildResult = oneOf(['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED'])
const stashedBuilds = wholeNumber.min(1).max(50).describe('a whole number from 1 to 50')

/** How an option is written in TypeScript, and how in Groovy. */
export interface OptionDefinition {
  readonly schema: z.ZodType
  /** Whether a stage may have it. */
  readonly stage: boolean
  /**
   * `flag`: `name()` for true, nothing for false. `switch`: a boolean parameter that is true by default.
   * `argument`: its value is the sole argument, or an object's properties are named arguments.
   */
  readonly form: 'flag' | 'switch' | 'argument'
  /** Arguments that Jenkins demands even where it takes null for them. */
  readonly demanded?: readonly string[]
  /** The one parameter's name, when a structure is its value. */
  readonly parameter?: string
}

/** An option whose arguments only the types know. */
const stageArguments = { schema: anything, stage: true, form: 'argument' } as const

const pipelineFlag = { schema: boolean, stage: false, form: 'flag' } as const

const definitions = {
  buildDiscarder: { schema: symbol('logRotator({ numToKeepStr: "10" })'), stage: false, form: 'argument' },
  disableConcurrentBuilds: {
    schema: either(boolean, fields({ abortPrevious: boolean.optional() })),
    stage: false,
    form: 'flag',
  },
  disableResume: pipelineFlag,
  durabilityHint: {
    schema: oneOf(['PERFORMANCE_OPTIMIZED', 'SURVIVABLE_NONATOMIC', 'MAX_SURVIVABILITY']),
    stage: false,
    form: 'argument',
  },
  overrideIndexTriggers: { schema: boolean, stage: false, form: 'argument' },
  preserveStashes: {
    schema: either(boolean, fields({ buildCount: stashedBuilds.optional() })),
    stage: false,
    form: 'flag',
  },
  rateLimitBuilds: {
    schema: fields({
      count: wholeNumber,
      durationName: oneOf(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']),
      userBoost: boolean.optional(),
    }),
    stage: false,
    form: 'argument',
    parameter: 'throttle',
  },
  copyArtifactPermission: { schema: text, stage: false, form: 'argument' },
  githubProjectProperty: {
    schema: fields({ projectUrlStr: string, displayName: string.optional() }),
    stage: false,
    form: 'argument',
  },
  throttleJobProperty: { ...stageArguments, stage: false },
  authorizationMatrix: { ...stageArguments, stage: false },
  gitLabConnection: {
    schema: either(
      string,
      fields({
        gitLabConnection: string,
        jobCredentialId: string.optional(),
        useAlternativeCredential: boolean.optional(),
      }),
    ),
    stage: false,
    form: 'argument',
  },
  disableRestartFromStage: pipelineFlag,
  newContainerPerStage: pipelineFlag,
  parallelsAlwaysFailFast: pipelineFlag,
  quietPeriod: { schema: count, stage: false, form: 'argument' },
  skipStagesAfterUnstable: pipelineFlag,
  skipDefaultCheckout: { schema: boolean, stage: true, form: 'switch' },
  checkoutToSubdirectory: { schema: text, stage: true, form: 'argument' },
  timeout: {
    schema: either(
      positiveCount,
      fields({ time: positiveCount, unit: timeUnit.optional(), activity: boolean.optional() }),
    ),
    stage: true,
    form: 'argument',
  },
  retry: {
    schema: either(
      positiveCount,
      fields({ count: positiveCount, conditions: listOf(symbol('nonresumable()')).optional() }),
    ),
    stage: true,
    form: 'argument',
  },
  timestamps: { schema: boolean, stage: true, form: 'flag' },
  ansiColor: { schema: text, stage: true, form: 'argument' },
  lock: {
    schema: either(
      text,
      fields({
        resource: text.optional(),
        label: text.optional(),
        quantity: count.optional(),
        variable: string.optional(),
        inversePrecedence: boolean.optional(),
        priority: wholeCount.optional(),
        resourceSelectStrategy: oneOf(['SEQUENTIAL', 'RANDOM']).optional(),
        skipIfLocked: boolean.optional(),
        reason: text.optional(),
        timeoutForAllocateResource: wholeNumber.optional(),
        timeoutUnit: timeUnit.optional(),
      }),
    ),
    stage: true,
    form: 'argument',
    demanded: ['resource'],
  },
  throttle: { schema: listOf(string), stage: true, form: 'argument' },
  withEnv: { schema: listOf(computed(string)), stage: true, form: 'argument' },
  withCredentials: { schema: listOf(symbol('usernamePassword({ … })')), stage: true, form: 'argument' },
  podTemplate: stageArguments,
  withAWS: stageArguments,
  withVault: { ...stageArguments, demanded: ['vaultSecrets'] },
  withChecks: stageArguments,
  withBuildUser: { schema: boolean, stage: true, form: 'flag' },
  withKubeConfig: stageArguments,
  withKubeCredentials: stageArguments,
  gitlabBuilds: stageArguments,
  gitlabCommitStatus: stageArguments,
  hideFromView: { schema: boolean, stage: true, form: 'flag' },
  ws: { schema: text, stage: true, form: 'argument' },
  wrap: stageArguments,
  catchError: {
    schema: either(
      boolean,
      fields({
        message: text.optional(),
        buildResult: buildResult.optional(),
        stageResult: buildResult.optional(),
        catchInterruptions: boolean.optional(),
      }),
    ),
    stage: true,
    form: 'flag',
  },
  warnError: {
    schema: either(text, fields({ message: text, catchInterruptions: boolean.optional() })),
    stage: true,
    form: 'argument',
  },
} as const satisfies Readonly<Record<string, OptionDefinition>>

export type OptionName = keyof typeof definitions

/** Jenkins' options by name. */
export const optionDefinitions: Readonly<Record<string, OptionDefinition>> = definitions
