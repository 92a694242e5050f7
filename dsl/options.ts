import type { Computed } from './computed.ts'
import type { BuildResult } from './runtime/globals.ts'
import type { WithChecksOptions } from './steps/generated/plugins/checks-api.ts'
import type {
  GitlabBuildsOptions,
  GitlabCommitStatusOptions,
} from './steps/generated/plugins/gitlab-plugin.ts'
import type { WithVaultOptions } from './steps/generated/plugins/hashicorp-vault-plugin.ts'
import type {
  WithKubeConfigOptions,
  WithKubeCredentialsOptions,
} from './steps/generated/plugins/kubernetes-cli.ts'
import type { PodTemplateOptions } from './steps/generated/plugins/kubernetes.ts'
import type { AuthorizationMatrixJobProperty } from './steps/generated/plugins/matrix-auth.ts'
import type { WithAWSOptions } from './steps/generated/plugins/pipeline-aws.ts'
import type { ThrottleJobPropertyJobProperty } from './steps/generated/plugins/throttle-concurrents.ts'
import type {
  BuildDiscarder,
  CredentialsBinding,
  ErrorCondition,
  KubectlCredential,
  SimpleBuildWrapper,
  TimeUnit,
  VaultSecret,
} from './steps/generated/types.ts'

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
  /** Describes a pod for agents that the body asks for by label. */
  readonly podTemplate?: ComputedFields<PodTemplateOptions>
  readonly withAWS?: ComputedFields<WithAWSOptions>
  /** Secrets of HashiCorp Vault as environment variables. */
  readonly withVault?: readonly VaultSecret[] | ComputedFields<WithVaultOptions>
  /** Name of the checks that the steps publish. */
  readonly withChecks?: Computed<string> | ComputedFields<WithChecksOptions>
  /** The user who started the build as environment variables. */
  readonly withBuildUser?: boolean
  readonly withKubeConfig?: ComputedFields<WithKubeConfigOptions>
  readonly withKubeCredentials?: readonly KubectlCredential[] | WithKubeCredentialsOptions
  /** Tells GitLab of the builds to come. */
  readonly gitlabBuilds?: ComputedFields<GitlabBuildsOptions>
  /** Tells GitLab how the stage goes. */
  readonly gitlabCommitStatus?: Computed<string> | ComputedFields<GitlabCommitStatusOptions>
  /** Leaves the stage out of the graph of the build. */
  readonly hideFromView?: boolean
  /** Workspace to run in instead of the agent's. */
  readonly ws?: Computed<string>
  /** A build wrapper without a step of its own. */
  readonly wrap?: SimpleBuildWrapper
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
  /** Limits how many builds run at once, by the Throttle Concurrent Builds plugin. */
  readonly throttleJobProperty?: ComputedFields<ThrottleJobPropertyJobProperty>
  /** Who may do what with the job. */
  readonly authorizationMatrix?: AuthorizationMatrixJobProperty | readonly unknown[]
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

/** The arguments of a step, each known now or computed by Jenkins. */
type ComputedFields<Fields> = { readonly [Name in keyof Fields]: Fields[Name] | (() => Fields[Name]) }

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
