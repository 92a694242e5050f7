import type { Computed } from './computed.ts'
import type { BuildResult } from './runtime/globals.ts'
import type { BuildDiscarder, CredentialsBinding, ErrorCondition, TimeUnit } from './steps/generated/types.ts'

/** The `options` section of a stage, by Jenkins' names. Wrappers nest in the order given. */
export interface StageOptions {
  /** Aborts the stage after a time; a number alone means minutes. */
  readonly timeout?: Computed<number> | Timeout
  /** Runs the stage again on failure, this often at most in all. */
  readonly retry?: Computed<number> | Retry
  /** Puts a time before each line of the log. */
  readonly timestamps?: boolean
  /** True leaves out the checkout that Jenkins makes on entering an agent. */
  readonly skipDefaultCheckout?: boolean
  /** Checks out into this folder of the workspace. */
  readonly checkoutToSubdirectory?: Computed<string>
  /** Shows ANSI colours in the log: `'xterm'`. */
  readonly ansiColor?: Computed<string>
  /** Holds a lockable resource, given by name or described. */
  readonly lock?: Computed<string> | Lock
  /** Categories of the Throttle Concurrent Builds plugin. */
  readonly throttle?: readonly string[]
  /** `NAME=value` pairs. */
  readonly withEnv?: readonly Computed<string>[]
  /** Credentials as environment variables: `[bindings.string({ … })]`. */
  readonly withCredentials?: readonly CredentialsBinding[]
  /** Goes on after an error, with these results set. */
  readonly catchError?: boolean | CatchError
  /** Goes on after an error, with stage and build unstable and this message in the log. */
  readonly warnError?: Computed<string> | WarnError
}

/** The `options` section of a pipeline, by Jenkins' names. Wrappers nest in the order given. */
export interface PipelineOptions extends StageOptions {
  /** Which old builds are deleted: `logRotator({ numToKeepStr: '10' })`. */
  readonly buildDiscarder?: BuildDiscarder
  /** One build at a time; with `abortPrevious` the newer one wins. */
  readonly disableConcurrentBuilds?: boolean | { readonly abortPrevious?: boolean }
  /** The build does not go on after a restart of the controller. */
  readonly disableResume?: boolean
  readonly durabilityHint?: 'PERFORMANCE_OPTIMIZED' | 'SURVIVABLE_NONATOMIC' | 'MAX_SURVIVABILITY'
  /** Whether new branches are built when indexing finds them. */
  readonly overrideIndexTriggers?: boolean
  /** Keeps stashes for a restart from a stage; 1 build by default, 50 at most. */
  readonly preserveStashes?: boolean | { readonly buildCount?: number }
  readonly rateLimitBuilds?: RateLimit
  /** Jobs that may copy artifacts from this one, separated by commas. */
  readonly copyArtifactPermission?: Computed<string>
  readonly githubProjectProperty?: { readonly projectUrlStr: string; readonly displayName?: string }
  readonly gitLabConnection?:
    | string
    | {
        readonly gitLabConnection: string
        readonly jobCredentialId?: string
        readonly useAlternativeCredential?: boolean
      }
  readonly disableRestartFromStage?: boolean
  /** A `docker` or `dockerfile` agent of the pipeline starts a fresh container for each stage. */
  readonly newContainerPerStage?: boolean
  /** One failing branch aborts the other branches of every parallel stage. */
  readonly parallelsAlwaysFailFast?: boolean
  /** Seconds that a build waits before it starts. */
  readonly quietPeriod?: Computed<number>
  /** Skips the stages after one that made the build unstable. */
  readonly skipStagesAfterUnstable?: boolean
}

interface Timeout {
  readonly time: Computed<number>
  /** `MINUTES` by default. */
  readonly unit?: TimeUnit
  /** True counts only the time in which the log is silent. */
  readonly activity?: boolean
}

interface Retry {
  readonly count: Computed<number>
  /** Errors after which it is tried again: `[errorConditions.agent()]`; all by default. */
  readonly conditions?: readonly ErrorCondition[]
}

interface Lock {
  readonly resource?: Computed<string>
  /** Any resources with this label. */
  readonly label?: Computed<string>
  /** How many of the labelled resources; 0 means all. */
  readonly quantity?: Computed<number>
  /** Environment variable that gets the names of what was locked. */
  readonly variable?: string
  readonly inversePrecedence?: boolean
  readonly priority?: Computed<number>
  readonly resourceSelectStrategy?: 'SEQUENTIAL' | 'RANDOM'
  readonly skipIfLocked?: boolean
  readonly reason?: Computed<string>
  readonly timeoutForAllocateResource?: number
  readonly timeoutUnit?: TimeUnit
}

interface CatchError {
  readonly message?: Computed<string>
  readonly buildResult?: BuildResult
  readonly stageResult?: BuildResult
  /** False lets an abort pass. */
  readonly catchInterruptions?: boolean
}

interface WarnError {
  readonly message: Computed<string>
  readonly catchInterruptions?: boolean
}

interface RateLimit {
  readonly count: number
  readonly durationName: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
  /** True lets people start builds without the limit. */
  readonly userBoost?: boolean
}
