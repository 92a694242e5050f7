// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { ClassDescribable, Describable } from '../../runtime/describable.ts'
import type { Scm } from '../../runtime/globals.ts'
import type { Secret } from '../../secret.ts'

/** What a person entered for a parameter. */
export type InputValue = string | boolean

/**
 * A host to log in to: `name`, `host`, `user`, `password` or `identityFile`, `allowAnyHosts` and the
 * like.
 */
export type SshRemote = Readonly<Record<string, unknown>>

/** Unit of a time span. */
export type TimeUnit =
  'NANOSECONDS' | 'MICROSECONDS' | 'MILLISECONDS' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS'

/** A configuration file that Jenkins keeps. */
export type ManagedFile = Describable<'ManagedFile'>

/** Which build of a job is meant. */
export type BuildSelector = Describable<'BuildSelector'>

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

/** Who gets a mail of `emailext`. */
export type RecipientProvider = Describable<'RecipientProvider'>

/** Operations on files, for `fileOperations`. */
export type FileOperation = Describable<'FileOperation'>

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

/** A connection to GitLab. */
export type GitLabConnectionProperty = ClassDescribable | Describable<'JobProperty'>

/** Credentials for Vault. */
export type VaultCredential = ClassDescribable | Describable

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

/** Which rights a job takes from above. */
export type InheritanceStrategy = Describable<'InheritanceStrategy'>

/** Where npm keeps its cache. */
export type CacheLocationLocator = Describable<'CacheLocationLocator'>

/** Values for the parameters of a job that `build` starts. */
export type ParameterValue = Describable<'ParameterValue'>

/** How a shared library is fetched. */
export type LibraryRetriever = Describable<'LibraryRetriever'>

/** What `withMaven` publishes after the build. */
export type MavenPublisher = Describable<'MavenPublisher'>

/** Programs whose reports are read. */
export type AnalysisTool = Describable<'AnalysisTool'>

/** Which problems count. */
export type IssueFilter = Describable<'IssueFilter'>

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

/** How many tests may fail or be skipped. */
export type XUnitThreshold = FailedThreshold | PassedThreshold | SkippedThreshold

/** Test reports of a tool, such as `{ $class: 'GoogleTestType', pattern: 'reports/*.xml' }`. */
export type TestType = ClassDescribable | Describable

/** A folder of Allure results. */
export interface ResultsConfig {
  /** Path of the folder. */
  readonly path: string
}

/** A property of the report. */
export interface PropertyConfig {
  /** Its name. */
  readonly key: string
  /** Its value. */
  readonly value: string
}

/** The report as one object, as earlier versions took it. */
export interface AllureReportConfig {
  /** Folders with results. */
  readonly results: readonly ResultsConfig[]
  /** Name of the JDK installation to run Allure with. */
  readonly jdk?: string
  /** Name of the Allure installation. */
  readonly commandline?: string
  /** Properties of the report. Default: empty. */
  readonly properties?: readonly PropertyConfig[]
  /** After which builds a report is made. Default: `'ALWAYS'`. */
  readonly reportBuildPolicy?: 'ALWAYS' | 'UNSTABLE' | 'UNSUCCESSFUL'
  /** Puts the build's environment variables into the report. */
  readonly includeProperties?: boolean
  /** Path of Allure's configuration file. */
  readonly configPath?: string
}

/** A variable for Ansible. */
export interface ExtraVar {
  /** Its name. */
  readonly key?: string
  /** Keeps the value out of the log. Default: `true`. */
  readonly hidden?: boolean
  /** Its value. */
  readonly secretValue?: string | Secret
}

/** How many builds are allowed in a span of time. */
export interface Throttle {
  /** How many builds. */
  readonly count: number
  /** The span of time. */
  readonly durationName: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
  /** Lets builds that people start pass. Default: `false`. */
  readonly userBoost?: boolean
}

/** A button of a check. */
export interface StepChecksAction {
  /** Its text. */
  readonly label: string
  /** Name that the platform sends back. */
  readonly identifier: string
  /** What it does. */
  readonly description?: string
}

/** A remark of a check on lines of a file. */
export interface StepChecksAnnotation {
  /** Path of the file. */
  readonly path: string
  /** First line. */
  readonly startLine: number
  /** Last line. */
  readonly endLine: number
  /** The remark. */
  readonly message: string
  /** First column. */
  readonly startColumn?: number
  /** Last column. */
  readonly endColumn?: number
  /** Title of the remark. */
  readonly title?: string
  /** Details of the remark. */
  readonly rawDetails?: string
  /** How grave it is. Default: `'WARNING'`. */
  readonly annotationLevel?: 'NONE' | 'NOTICE' | 'WARNING' | 'FAILURE'
}

/** A tool whose coverage reports are read. */
export interface CoverageTool {
  /** Format of the reports. Default: `'JACOCO'`. */
  readonly parser?:
    | 'COBERTURA'
    | 'CLOVER'
    | 'GO_COV'
    | 'JACOCO'
    | 'JUNIT'
    | 'LCOV'
    | 'METRICS'
    | 'NUNIT'
    | 'OPENCOVER'
    | 'PIT'
    | 'STRYKER'
    | 'TRACE32'
    | 'VECTORCAST'
    | 'XUNIT'
  /** Ant pattern of the reports. */
  readonly pattern?: string
}

/** A limit that coverage has to reach. */
export interface CoverageQualityGate {
  /** What is measured, such as `LINE` or `BRANCH`. */
  readonly metric: string
  /** Which code is measured. Default: `'PROJECT'`. */
  readonly baseline?:
    | 'PROJECT'
    | 'PROJECT_DELTA'
    | 'MODIFIED_LINES'
    | 'MODIFIED_LINES_DELTA'
    | 'MODIFIED_FILES'
    | 'MODIFIED_FILES_DELTA'
    | 'INDIRECT'
  /** The limit. */
  readonly threshold?: number
  /** The limit as a whole number. */
  readonly integerThreshold?: number
  /** What happens below it. Default: `'UNSTABLE'`. */
  readonly criticality?: 'NOTE' | 'UNSTABLE' | 'ERROR' | 'FAILURE'
}

/** A Docker registry. */
export interface DockerRegistryEndpoint {
  /** Address of the registry; Docker Hub when left out. */
  readonly url?: string
  /** Id of the credentials for the registry. */
  readonly credentialsId?: string
}

/** A Docker server. */
export interface DockerServerEndpoint {
  /** Address of the server, such as `tcp://docker:2376`. */
  readonly uri: string
  /** Id of the certificates for the server. */
  readonly credentialsId?: string
}

/** A variable out of the body of a webhook. */
export interface GenericVariable {
  /** Name of the variable. */
  readonly key: string
  /** Path of the value in the body. */
  readonly value: string
  /** Value when there is none. */
  readonly defaultValue?: string
  /** Kind of path. */
  readonly expressionType?: 'JSONPath' | 'XPath'
  /** Regular expression for what is removed from the value. */
  readonly regexpFilter?: string
}

/** A variable out of the query of a webhook. */
export interface GenericRequestVariable {
  /** Name of the parameter. */
  readonly key: string
  /** Regular expression for what is removed from the value. */
  readonly regexpFilter: string
}

/** A variable out of a header of a webhook. */
export interface GenericHeaderVariable {
  /** Name of the header. */
  readonly key: string
  /** Regular expression for what is removed from the value. */
  readonly regexpFilter: string
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

/** A commit to report to GitLab. */
export interface GitLabBranchBuild {
  /** Name of the status. */
  readonly name?: string
  /** Id or path of the project. */
  readonly projectId?: string
  /** The commit. */
  readonly revisionHash?: string
  /** Which GitLab connection to use. */
  readonly connection?: GitLabConnectionProperty
}

/** Which merge requests count, by label. */
export interface MergeRequestLabelFilterConfig {
  /** Labels that must be there. */
  readonly include?: string
  /** Labels that must not. */
  readonly exclude?: string
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

/** A value of a secret. */
export interface VaultSecretValue {
  /** Key in the secret. */
  readonly vaultKey: string
  /** Variable that gets it; the key when left out. */
  readonly envVar?: string
  /** Whether it must be there. */
  readonly isRequired?: boolean
}

/** A secret of Vault. */
export interface VaultSecret {
  /** Path of the secret. */
  readonly path: string
  /** Which values go into which variables. */
  readonly secretValues: readonly VaultSecretValue[]
  /** Version of the secrets engine. */
  readonly engineVersion?: number
}

/** How to reach Vault. */
export interface VaultConfiguration {
  /** Address of Vault. */
  readonly vaultUrl?: string
  /** Id of the credentials for Vault. */
  readonly vaultCredentialId?: string
  /** Credentials for Vault. */
  readonly vaultCredential?: VaultCredential
  /** Fails when a secret is missing. */
  readonly failIfNotFound?: boolean
  /** Does not check the server's certificate. */
  readonly skipSslVerification?: boolean
  /** Version of the secrets engine. */
  readonly engineVersion?: number
  /** Namespace in Vault. */
  readonly vaultNamespace?: string
  /** Start of all paths. */
  readonly prefixPath?: string
  /** Policies to restrict the token to. */
  readonly policies?: string
  /** Does not let folders change the policies. */
  readonly disableChildPoliciesOverride?: boolean
  /** Seconds to wait for Vault. */
  readonly timeout?: number
}

/** An HTML report. */
export interface HtmlPublisherTarget {
  /** Name of the report. */
  readonly reportName: string
  /** Folder of the report. */
  readonly reportDir: string
  /** Pages of the report, separated by commas. */
  readonly reportFiles: string
  /** Keeps the reports of all builds. Default: `false`. */
  readonly keepAll?: boolean
  /** Links to the last build's report even when that build failed. Default: `false`. */
  readonly alwaysLinkToLastBuild?: boolean
  /** Whether it is fine that there is no report. Default: `false`. */
  readonly allowMissing?: boolean
  /** Icon of the link. */
  readonly icon?: string
  /** Escapes underscores in the report's address. Default: `false`. */
  readonly escapeUnderscores?: boolean
  /** Shows the report inside Jenkins' frame. Default: `false`. */
  readonly useWrapperFileDirectly?: boolean
  /** How many files are copied at once; 0 for one after another. */
  readonly numberOfWorkers?: number
  /** Titles of the pages, separated by commas. */
  readonly reportTitles?: string
  /** Ant pattern of the files to publish. */
  readonly includes?: string
}

/** A header. */
export interface HttpRequestNameValuePair {
  /** Name of the header. */
  readonly name: string
  /** Value of the header. */
  readonly value: string | Secret
  /** Keeps the value out of the log. Default: `false`. */
  readonly maskValue?: boolean
}

/** A part of a form. */
export interface HttpRequestFormDataPart {
  /** Path of a file to send. */
  readonly uploadFile?: string
  /** Name of the part. */
  readonly name: string
  /** Name that the file is sent by. */
  readonly fileName?: string
  /** Type of the content. */
  readonly contentType?: string
  /** Text to send. */
  readonly body?: string
}

/** The answer to an HTTP request. */
export interface HttpResponse {
  /** The status code. */
  readonly status: number
  /** The body. */
  readonly content: string
  /** Character set of the body. */
  readonly charset: string | null
  /** Headers by name. */
  readonly headers: Readonly<Record<string, readonly string[]>>
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

/** A cluster for kubectl. */
export interface KubectlCredential {
  /** Address of the Kubernetes API. */
  readonly serverUrl?: string
  /** Id of the credentials to use. */
  readonly credentialsId?: string
  /** Certificate of the API server's authority as PEM text. */
  readonly caCertificate?: string
  /** Name of the context in the configuration. */
  readonly contextName?: string
  /** Name of the cluster in the configuration. */
  readonly clusterName?: string
  /** Namespace of the context. */
  readonly namespace?: string
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

/** A file for Nexus. */
export interface Artifact {
  /** Id of the artifact. */
  readonly artifactId: string
  /** Type, such as `jar`. */
  readonly type: string
  /** Classifier; may be empty. */
  readonly classifier: string
  /** Path of the file. */
  readonly file: string
}

/** An image of a repository. */
export interface JenkinsImageIdentifier {
  /** Its digest. */
  readonly imageDigest?: string
  /** Its tag. */
  readonly imageTag?: string
}

/** Which images are listed. */
export interface JenkinsListImageFilter {
  /** `TAGGED` or `UNTAGGED`. */
  readonly tagStatus?: string
}

/** How a change is brought to the accounts of a stack set. */
export interface JenkinsStackSetOperationPreferences {
  /** Regions in the order in which they are changed. */
  readonly regionOrder?: readonly string[]
  /** How many accounts may fail. */
  readonly failureToleranceCount?: number
  /** Which share of the accounts may fail. */
  readonly failureTolerancePercentage?: number
  /** How many accounts are changed at once. */
  readonly maxConcurrentCount?: number
  /** Which share of the accounts is changed at once. */
  readonly maxConcurrentPercentage?: number
}

/** How a change of a stack set is split. */
export interface BatchingOptions {
  /** Changes one region after another. Default: `false`. */
  readonly regions?: boolean
}

/** An account of an organisation. */
export interface AwsAccount {
  /** Number of the account. */
  readonly id: string
  /** ARN of the account. */
  readonly arn: string
  /** Name of the account. */
  readonly name: string
  /** Name in characters that are fit for other names. */
  readonly safeName: string
  /** Status of the account. */
  readonly status: string
}

/** An image of a registry. */
export interface EcrImage {
  /** Its digest. */
  readonly imageDigest: string
  /** Its tag. */
  readonly imageTag: string | null
}

/** An object in a bucket. */
export interface S3File {
  /** Name without folders. */
  readonly name: string
  /** Path from where the search began. */
  readonly path: string
  /** Whether it is a folder. */
  readonly directory: boolean
  /** Size in bytes. */
  readonly length: number
  /** When it was changed, in milliseconds since 1970. */
  readonly lastModified: number
}

/** A file that a step found or made. */
export interface FileWrapper {
  /** Name without folders. */
  readonly name: string
  /** Path from the current directory. */
  readonly path: string
  /** Whether it is a folder. */
  readonly directory: boolean
  /** Size in bytes. */
  readonly length: number
  /** When it was changed, in milliseconds since 1970. */
  readonly lastModified: number
}

/** A line of CSV. */
export interface CsvRecord {
  /** Gives the value of a column, by position from 0 or by name. */
  readonly get: (column: number | string) => string
  /** Tells how many columns there are. */
  readonly size: () => number
  /** Gives the values by column name. */
  readonly toMap: () => Readonly<Record<string, string>>
}

/** The manifest of a JAR file. */
export interface SimpleManifest {
  /** The main attributes. */
  readonly main: Readonly<Record<string, string>>
  /** The attributes of each entry. */
  readonly entries: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A Maven project. */
export interface MavenModel {
  /** Group, where it is not inherited. */
  readonly groupId: string | null
  /** Id of the artifact. */
  readonly artifactId: string
  /** Version, where it is not inherited. */
  readonly version: string | null
  /** Kind of artifact. */
  readonly packaging: string
  /** Name. */
  readonly name: string | null
  /** Description. */
  readonly description: string | null
}

/** A folder with sources. */
export interface SourceCodeDirectory {
  /** Path of the folder. */
  readonly path: string
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

/** What SonarQube decided. */
export interface QualityGateStatus {
  /** `OK`, `WARN`, `ERROR` or `NONE`. */
  readonly status: string
}

/** How a limit counts builds of matrix jobs. */
export interface ThrottleMatrixProjectOptions {
  /** Counts the parent builds. Default: `false`. */
  readonly throttleMatrixBuilds?: boolean
  /** Counts the builds of combinations. Default: `false`. */
  readonly throttleMatrixConfigurations?: boolean
}

/** Settings that all analysis tools share. */
export interface ReportScanningTool {
  /** Ant pattern of the reports; the log when left out. */
  readonly pattern?: string
  /** Does not follow symbolic links. Default: `false`. */
  readonly skipSymbolicLinks?: boolean
  /** Character set of the reports. */
  readonly reportEncoding?: string
  /** How many further lines a problem may span. Default: `3`. */
  readonly linesLookAhead?: number
  /** Name of the results in addresses. */
  readonly id?: string
  /** Title of the results. */
  readonly name?: string
  /** Icon of the results. */
  readonly icon?: string
}

/** A limit for the number of problems. */
export interface WarningsQualityGate {
  /** Which problems count. */
  readonly type:
    | 'TOTAL'
    | 'TOTAL_ERROR'
    | 'TOTAL_HIGH'
    | 'TOTAL_NORMAL'
    | 'TOTAL_LOW'
    | 'TOTAL_MODIFIED'
    | 'NEW'
    | 'NEW_ERROR'
    | 'NEW_HIGH'
    | 'NEW_NORMAL'
    | 'NEW_LOW'
    | 'NEW_MODIFIED'
    | 'DELTA'
    | 'DELTA_ERROR'
    | 'DELTA_HIGH'
    | 'DELTA_NORMAL'
    | 'DELTA_LOW'
  /**
   * Makes the build unstable instead of failing it. Default: `false`.
   * @deprecated Use `criticality`.
   */
  readonly unstable?: boolean
  /** The limit. */
  readonly threshold?: number
  /** The limit as a whole number. */
  readonly integerThreshold?: number
  /** What happens when it is reached. Default: `'UNSTABLE'`. */
  readonly criticality?: 'NOTE' | 'UNSTABLE' | 'ERROR' | 'FAILURE'
}

/** A tool, wrapped. */
export interface ToolProxy {
  /** The tool. */
  readonly tool: AnalysisTool
}

/** Problems that were recorded for one tool. */
export interface AnalysisResult {
  /** Name of the results in addresses. */
  readonly id: string
  /** All problems. */
  readonly totalSize: number
  /** Problems that the build before had not. */
  readonly newSize: number
  /** Problems that are gone. */
  readonly fixedSize: number
  /** What went wrong while reading the reports. */
  readonly errorMessages: readonly string[]
}

/** Problems that were found and not yet recorded. */
export interface AnnotatedReport {
  /** Name of the results in addresses. */
  readonly id: string
  /** Tells how many problems there are. */
  readonly size: () => number
}

/** Recorded problems. */
export interface ResultAction {
  /** Name of the results in addresses. */
  readonly id: string
  /** Tells whether all limits are kept. */
  readonly isSuccessful: () => boolean
}

/** Files to delete or to keep. */
export interface Pattern {
  /** Ant pattern. */
  readonly pattern: string
  /** Whether the files are deleted or kept. */
  readonly type: 'INCLUDE' | 'EXCLUDE'
}

/** How many tests may fail. */
export interface FailedThreshold {
  /** Class name, in place of a symbol. */
  readonly $class: 'FailedThreshold'
  /** Number or share that makes the build unstable. */
  readonly unstableThreshold?: string
  /** The same, for new ones only. */
  readonly unstableNewThreshold?: string
  /** Number or share that fails the build. */
  readonly failureThreshold?: string
  /** The same, for new ones only. */
  readonly failureNewThreshold?: string
}

/** How many tests must pass. */
export interface PassedThreshold {
  /** Class name, in place of a symbol. */
  readonly $class: 'PassedThreshold'
  /** Number or share that makes the build unstable. */
  readonly unstableThreshold?: string
  /** The same, for new ones only. */
  readonly unstableNewThreshold?: string
  /** Number or share that fails the build. */
  readonly failureThreshold?: string
  /** The same, for new ones only. */
  readonly failureNewThreshold?: string
}

/** How many tests may be skipped. */
export interface SkippedThreshold {
  /** Class name, in place of a symbol. */
  readonly $class: 'SkippedThreshold'
  /** Number or share that makes the build unstable. */
  readonly unstableThreshold?: string
  /** The same, for new ones only. */
  readonly unstableNewThreshold?: string
  /** Number or share that fails the build. */
  readonly failureThreshold?: string
  /** The same, for new ones only. */
  readonly failureNewThreshold?: string
}
