// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { ClassDescribable, Describable } from '../../runtime/describable.ts'
import type { Scm } from '../../runtime/globals.ts'

/** What a person entered for a parameter. */
export type InputValue = string | boolean

/** Unit of a time span. */
export type TimeUnit =
  'NANOSECONDS' | 'MICROSECONDS' | 'MILLISECONDS' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS'

/** How old builds are deleted. */
export type BuildDiscarder = Describable<'BuildDiscarder'>

/** Parameters of a job with their names, for `input` and `properties`. */
export type ParameterDefinition = Describable<'ParameterDefinition'>

/** What starts builds, for `properties`. */
export type Trigger = Describable<'Trigger'>

/** Properties of a job, for `properties`. */
export type JobProperty = Describable<'JobProperty'> | ClassDescribable

/** Which credential goes into which environment variables, for `withCredentials`. */
export type CredentialsBinding = Describable<'CredentialsBinding'> | VaultTokenCredentialBinding

/** What a git checkout does besides: how it clones, cleans, and which commits start a build. */
export type GitSCMExtension =
  | Describable<'GitSCMExtension'>
  | BuildChooserSetting
  | DisableRemotePoll
  | IgnoreNotifyCommit
  | MessageExclusion
  | PathRestriction
  | PreBuildMerge
  | RelativeTargetDirectory
  | ScmName
  | UserExclusion
  | UserIdentity
  | WipeWorkspace

/** Web pages that show the commits of a repository. */
export type GitRepositoryBrowser = Describable<'GitRepositoryBrowser'> | GitoriousWeb | Stash

/** How the commit to build is chosen among several. */
export type BuildChooser = AncestryBuildChooser | DefaultBuildChooser | InverseBuildChooser

/** The branch that changes are listed against. */
export type ChangelogToBranchOptions = Describable<'ChangelogToBranchOptions'>

/** Which branches a source sees, and how they are checked out. */
export type SCMSourceTrait = ClassDescribable | Describable

/** Adds data to recorded test results. */
export type TestDataPublisher = ClassDescribable

/** Volumes of a pod. */
export type PodVolume = Describable<'PodVolume'>

/** Volumes for the workspace of a pod. */
export type WorkspaceVolume = Describable<'WorkspaceVolume'>

/** When a pod stays after the build. */
export type PodRetention = Describable<'PodRetention'>

/** How pod YAML is put together with the inherited one. */
export type YamlMergeStrategy = Describable<'YamlMergeStrategy'>

/** Environment variables of pods and containers. */
export type TemplateEnvVar = Describable<'TemplateEnvVar'>

/** A container of a pod. */
export type ContainerTemplate = Describable<'ContainerTemplate'>

/** A port of a container. */
export type PortMapping = Describable<'PortMapping'>

/** How Kubernetes finds out whether a container lives. */
export type ContainerLivenessProbe = Describable<'ContainerLivenessProbe'>

/** An annotation of a pod. */
export type PodAnnotation = Describable<'PodAnnotation'>

/** Values for the parameters of a job that `build` starts. */
export type ParameterValue = Describable<'ParameterValue'>

/** Kinds of errors after which `retry` tries again. */
export type ErrorCondition = Describable<'ErrorCondition'>

/** A build step or publisher of a plugin that has no step of its own. */
export type SimpleBuildStep = ClassDescribable | Describable

/** A build wrapper of a plugin that has no step of its own. */
export type SimpleBuildWrapper = ClassDescribable | Describable

/** A repository to check out: `scm`, `scmGit({ … })` or an object with `$class`. */
export type SCM = Describable<'SCM'> | Scm | ClassDescribable

/** Repositories whose branches can be looked up. */
export type SCMSource = Describable<'SCMSource'> | ClassDescribable

/** How many builds are allowed in a span of time. */
export interface Throttle {
  /** How many builds. */
  readonly count: number
  /** The span of time. */
  readonly durationName: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
  /** Lets builds that people start pass. Default: `false`. */
  readonly userBoost?: boolean
}

/** A repository to fetch from. */
export interface UserRemoteConfig {
  /** Address of the repository. */
  readonly url: string
  /** Name of the remote; `origin` when left out. */
  readonly name?: string
  /** Which references to fetch, such as `+refs/heads/main:refs/remotes/origin/main`. */
  readonly refspec?: string
  /** Id of the credentials for the repository. */
  readonly credentialsId?: string
}

/** Which commits to build. */
export interface BranchSpec {
  /** Branch, tag or commit: `main`, `refs/tags/v1`, a commit's id, `release-*`. */
  readonly name: string
}

/** Branches of a submodule. */
export interface SubmoduleConfig {
  /** Name of the submodule. */
  readonly submoduleName: string
  /** Branches to build. */
  readonly branches: readonly string[]
}

/** What to merge with before the build. */
export interface UserMergeOptions {
  /** Branch to merge into. */
  readonly mergeTarget: string
  /** Name of the remote that has it. */
  readonly mergeRemote?: string
  /** How git merges. */
  readonly mergeStrategy?:
    'DEFAULT' | 'RESOLVE' | 'RECURSIVE' | 'OCTOPUS' | 'OURS' | 'SUBTREE' | 'RECURSIVE_THEIRS'
  /** Whether a merge without own commits makes one. */
  readonly fastForwardMode?: 'FF' | 'FF_ONLY' | 'NO_FF'
}

/** A path to check out. */
export interface SparseCheckoutPath {
  /** Path in the repository. */
  readonly path: string
}

/** Chooses the commit to build among several. */
export interface BuildChooserSetting {
  /** Class name, in place of a symbol. */
  readonly $class: 'BuildChooserSetting'
  /** How it chooses. */
  readonly buildChooser: BuildChooser
}

/** Polls in a workspace instead of asking the remote. */
export interface DisableRemotePoll {
  /** Class name, in place of a symbol. */
  readonly $class: 'DisableRemotePoll'
}

/** Starts no build when the repository tells of a commit. */
export interface IgnoreNotifyCommit {
  /** Class name, in place of a symbol. */
  readonly $class: 'IgnoreNotifyCommit'
}

/** Starts no build for commits with a certain message. */
export interface MessageExclusion {
  /** Class name, in place of a symbol. */
  readonly $class: 'MessageExclusion'
  /** Regular expression for the message. */
  readonly excludedMessage: string
}

/** Starts builds only for commits that touch certain paths. */
export interface PathRestriction {
  /** Class name, in place of a symbol. */
  readonly $class: 'PathRestriction'
  /** Regular expressions for paths that count, one a line. */
  readonly includedRegions?: string
  /** Regular expressions for paths that do not, one a line. */
  readonly excludedRegions?: string
}

/** Merges with another branch before the build. */
export interface PreBuildMerge {
  /** Class name, in place of a symbol. */
  readonly $class: 'PreBuildMerge'
  /** What to merge with. */
  readonly options: UserMergeOptions
}

/** Checks out into a directory of the workspace. */
export interface RelativeTargetDirectory {
  /** Class name, in place of a symbol. */
  readonly $class: 'RelativeTargetDirectory'
  /** The directory, relative to the workspace. */
  readonly relativeTargetDir: string
}

/** Names the repository, to tell several apart. */
export interface ScmName {
  /** Class name, in place of a symbol. */
  readonly $class: 'ScmName'
  /** The name. */
  readonly name: string
}

/** Starts no build for commits of certain users. */
export interface UserExclusion {
  /** Class name, in place of a symbol. */
  readonly $class: 'UserExclusion'
  /** Names of users, one a line. */
  readonly excludedUsers: string
}

/** Sets git's user for the build. */
export interface UserIdentity {
  /** Class name, in place of a symbol. */
  readonly $class: 'UserIdentity'
  /** Name for `GIT_COMMITTER_NAME` and `GIT_AUTHOR_NAME`. */
  readonly name: string
  /** Address for `GIT_COMMITTER_EMAIL` and `GIT_AUTHOR_EMAIL`. */
  readonly email: string
}

/** Deletes the workspace before it clones afresh. */
export interface WipeWorkspace {
  /** Class name, in place of a symbol. */
  readonly $class: 'WipeWorkspace'
}

/** Builds young commits only, or those that come after a certain one. */
export interface AncestryBuildChooser {
  /** Class name, in place of a symbol. */
  readonly $class: 'AncestryBuildChooser'
  /** Age that a commit may have. */
  readonly maximumAgeInDays?: number
  /** Commit that must come before. */
  readonly ancestorCommitSha1?: string
}

/** Builds what is new on the matching branches. */
export interface DefaultBuildChooser {
  /** Class name, in place of a symbol. */
  readonly $class: 'DefaultBuildChooser'
}

/** Builds all branches except the matching ones. */
export interface InverseBuildChooser {
  /** Class name, in place of a symbol. */
  readonly $class: 'InverseBuildChooser'
}

/** Gitorious. */
export interface GitoriousWeb {
  /** Class name, in place of a symbol. */
  readonly $class: 'GitoriousWeb'
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** Stash. */
export interface Stash {
  /** Class name, in place of a symbol. */
  readonly $class: 'Stash'
  /** Address of the repository's pages. */
  readonly repoUrl: string
}

/** A token for Vault. */
export interface VaultTokenCredentialBinding {
  /** Class name, in place of a symbol. */
  readonly $class: 'VaultTokenCredentialBinding'
  /** Variable that gets the address of Vault. */
  readonly addrVariable?: string
  /** Variable that gets the token. */
  readonly tokenVariable?: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Address of Vault. */
  readonly vaultAddr: string
  /** Namespace in Vault. */
  readonly vaultNamespace?: string
  /** Variable that gets the namespace; `VAULT_NAMESPACE` when left out. */
  readonly namespaceVariable?: string
}

/** Numbers of the test reports that were recorded. */
export interface TestResultSummary {
  /** Tests that failed. */
  readonly failCount: number
  /** Tests that were skipped. */
  readonly skipCount: number
  /** Tests that passed. */
  readonly passCount: number
  /** All tests. */
  readonly totalCount: number
  /** Time that the tests took, in seconds. */
  readonly duration: number
}

/** A further resource of `lock`. */
export interface LockStepResource {
  /** Name of the resource. */
  readonly resource?: string
  /** Takes any resources that carry this label. */
  readonly label?: string
  /** How many resources with the label; 0 for all. */
  readonly quantity?: number
  /** Why the resource is held. */
  readonly reason?: string
}

/** What Slack answered: enough to reply in the thread or to react. */
export interface SlackResponse {
  /** Id of the channel. */
  readonly channelId: string
  /** Time stamp that names the message. */
  readonly ts: string
  /** What to give as `channel` to reply in the thread. */
  readonly threadId: string
  /** Adds a reaction by the emoji's name. */
  readonly addReaction: (emoji: string) => void
  /** Takes a reaction back. */
  readonly removeReaction: (emoji: string) => void
}
