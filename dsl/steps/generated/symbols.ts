// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../runtime/describable.ts'
import type { Describable } from '../../runtime/describable.ts'
import type {
  BuildDiscarder,
  ChangelogToBranchOptions,
  ParameterDefinition,
  ReportScanningTool,
  SCM,
  SCMSource,
  SparseCheckoutPath,
  Throttle,
  Trigger,
} from './types.ts'
import type { AwsCredentialsBinding } from './plugins/aws-credentials.ts'
import type { OverrideIndexTriggersJobProperty, RateLimitBuildsJobProperty } from './plugins/branch-api.ts'
import type { ConfigFileManagedFile } from './plugins/config-file-provider.ts'
import type {
  BuildParameterBuildSelector,
  BuildSelectorParameterDefinition,
  CopyArtifactPermissionJobProperty,
  DownstreamBuildSelector,
  LastSuccessfulBuildSelector,
  PermalinkBuildSelector,
  SpecificBuildSelector,
  UpstreamBuildSelector,
} from './plugins/copyartifact.ts'
import type {
  BooleanParamParameterDefinition,
  BuildDiscarderJobProperty,
  ChoiceParameterDefinition,
  CronTrigger,
  FileParameterDefinition,
  LogRotatorBuildDiscarder,
  ParametersJobProperty,
  PasswordParameterDefinition,
  PollSCMTrigger,
  RunParameterDefinition,
  StringParameterDefinition,
  TextParameterDefinition,
  UpstreamTrigger,
} from './plugins/core.ts'
import type { CredentialsParameterDefinition } from './plugins/credentials.ts'
import type {
  CertificateCredentialsBinding,
  FileCredentialsBinding,
  SshUserPrivateKeyCredentialsBinding,
  StringCredentialsBinding,
  UsernameColonPasswordCredentialsBinding,
  UsernamePasswordCredentialsBinding,
  ZipCredentialsBinding,
} from './plugins/credentials-binding.ts'
import type { DockerCertCredentialsBinding } from './plugins/docker-commons.ts'
import type {
  FileCopyOperationFileOperation,
  FileCreateOperationFileOperation,
  FileDeleteOperationFileOperation,
  FileDownloadOperationFileOperation,
  FileJoinOperationFileOperation,
  FilePropertiesToJsonOperationFileOperation,
  FileRenameOperationFileOperation,
  FileTransformOperationFileOperation,
  FileUnTarOperationFileOperation,
  FileUnZipOperationFileOperation,
  FileZipOperationFileOperation,
  FolderCopyOperationFileOperation,
  FolderCreateOperationFileOperation,
  FolderDeleteOperationFileOperation,
  FolderRenameOperationFileOperation,
} from './plugins/file-operations.ts'
import type { GenericTriggerTrigger } from './plugins/generic-webhook-trigger.ts'
import type {
  AssemblaGitRepositoryBrowser,
  BitbucketGitRepositoryBrowser,
  BitbucketServerGitRepositoryBrowser,
  CgitGitRepositoryBrowser,
  ChangelogBaseChangelogToBranchOptions,
  ChangelogToBranchGitSCMExtension,
  CheckoutOptionGitSCMExtension,
  CleanAfterCheckoutGitSCMExtension,
  CleanBeforeCheckoutGitSCMExtension,
  CloneOptionGitSCMExtension,
  FirstBuildChangelogGitSCMExtension,
  FisheyeGitRepositoryBrowser,
  GitLabGitRepositoryBrowser,
  GitListGitRepositoryBrowser,
  GitSourceSCMSource,
  GitUsernamePasswordCredentialsBinding,
  GitWebGitRepositoryBrowser,
  GitblitGitRepositoryBrowser,
  GithubGitRepositoryBrowser,
  GitilesGitRepositoryBrowser,
  GogsGitRepositoryBrowser,
  KilnGitRepositoryBrowser,
  LocalBranchGitSCMExtension,
  PhabricatorGitRepositoryBrowser,
  PruneTagsGitSCMExtension,
  RedmineGitRepositoryBrowser,
  RhodeCodeGitRepositoryBrowser,
  ScmGitSCM,
  SparseCheckoutGitSCMExtension,
  SubmoduleGitSCMExtension,
  TeamFoundationGitRepositoryBrowser,
  ViewgitGitRepositoryBrowser,
} from './plugins/git.ts'
import type { GithubProjectPropertyJobProperty } from './plugins/github.ts'
import type {
  GitLabConnectionJobProperty,
  GitlabApiTokenCredentialsBinding,
  GitlabTrigger,
} from './plugins/gitlab-plugin.ts'
import type {
  VaultFileCredentialsBinding,
  VaultStringCredentialsBinding,
} from './plugins/hashicorp-vault-plugin.ts'
import type {
  ConfigMapVolumePodVolume,
  ContainerEnvVarTemplateEnvVar,
  ContainerLivenessProbeArguments,
  ContainerTemplateArguments,
  DynamicPVCPodVolume,
  DynamicPVCWorkspaceVolume,
  EmptyDirVolumePodVolume,
  EmptyDirWorkspaceVolumeWorkspaceVolume,
  EnvVarTemplateEnvVar,
  GenericEphemeralVolumePodVolume,
  GenericEphemeralVolumeWorkspaceVolume,
  HostPathVolumePodVolume,
  HostPathWorkspaceVolumeWorkspaceVolume,
  KubernetesAgentErrorCondition,
  NfsVolumePodVolume,
  NfsWorkspaceVolumeWorkspaceVolume,
  PersistentVolumeClaimPodVolume,
  PersistentVolumeClaimWorkspaceVolumeWorkspaceVolume,
  PodAnnotationArguments,
  PodEnvVarTemplateEnvVar,
  PortMappingArguments,
  SecretEnvVarTemplateEnvVar,
  SecretVolumePodVolume,
} from './plugins/kubernetes.ts'
import type { AuthorizationMatrixJobProperty } from './plugins/matrix-auth.ts'
import type {
  BooleanParamParameterValue,
  CredentialsParameterValue,
  PasswordParameterValue,
  RunParameterValue,
  StringParameterValue,
  TextParameterValue,
} from './plugins/pipeline-build-step.ts'
import type { LegacySCMLibraryRetriever, ModernSCMLibraryRetriever } from './plugins/pipeline-groovy-lib.ts'
import type {
  ArtifactsPublisherMavenPublisher,
  ConcordionPublisherMavenPublisher,
  CoveragePublisherMavenPublisher,
  DependenciesFingerprintPublisherMavenPublisher,
  FindbugsPublisherMavenPublisher,
  InvokerPublisherMavenPublisher,
  JacocoPublisherMavenPublisher,
  JgivenPublisherMavenPublisher,
  JunitPublisherMavenPublisher,
  MavenLinkerPublisherMavenPublisher,
  OpenTasksPublisherMavenPublisher,
  PipelineGraphPublisherMavenPublisher,
  SpotbugsPublisherMavenPublisher,
} from './plugins/pipeline-maven.ts'
import type { PreserveStashesJobProperty } from './plugins/pipeline-model-definition.ts'
import type { ThrottleJobPropertyJobProperty } from './plugins/throttle-concurrents.ts'
import type {
  AnalysisParserAnalysisTool,
  AxivionSuiteAnalysisTool,
  CpdAnalysisTool,
  DupFinderAnalysisTool,
  ExcludeCategoryIssueFilter,
  ExcludeFileIssueFilter,
  ExcludeMessageIssueFilter,
  ExcludeModuleIssueFilter,
  ExcludePackageIssueFilter,
  ExcludeTypeIssueFilter,
  FindBugsAnalysisTool,
  GroovyScriptAnalysisTool,
  IncludeCategoryIssueFilter,
  IncludeFileIssueFilter,
  IncludeMessageIssueFilter,
  IncludeModuleIssueFilter,
  IncludePackageIssueFilter,
  IncludeTypeIssueFilter,
  SimianAnalysisTool,
  SpotBugsAnalysisTool,
  TaskScannerAnalysisTool,
} from './plugins/warnings-ng.ts'
import type {
  DisableConcurrentBuildsJobProperty,
  DurabilityHintJobProperty,
  PipelineTriggersJobProperty,
} from './plugins/workflow-job.ts'

/** A configuration file that Jenkins keeps. */
export const configFile = defineSymbol<
  (options: ConfigFileManagedFile | string) => Describable<'ManagedFile'>
>({ symbol: 'configFile', positional: 'fileId' })

/** Which build of a job is meant. */
export const buildSelectors = {
  /** The build that a parameter names. */
  buildParameter: defineSymbol<
    (options: BuildParameterBuildSelector | string) => Describable<'BuildSelector'>
  >({ symbol: 'buildParameter', positional: 'parameterName' }),
  /** The build that was started by a build of a certain job. */
  downstream: defineSymbol<(options: DownstreamBuildSelector) => Describable<'BuildSelector'>>({
    symbol: 'downstream',
    positional: null,
  }),
  /**
   * The last one that is done, whatever its result.
   * Plugin `copyartifact`, `hudson.plugins.copyartifact.LastCompletedBuildSelector`.
   */
  lastCompleted: defineSymbol<() => Describable<'BuildSelector'>>({
    symbol: 'lastCompleted',
    positional: null,
  }),
  /** The last one that did not fail. */
  lastSuccessful: defineSymbol<(options?: LastSuccessfulBuildSelector) => Describable<'BuildSelector'>>({
    symbol: 'lastSuccessful',
    positional: null,
  }),
  /**
   * The last one that has artifacts.
   * Plugin `copyartifact`, `hudson.plugins.copyartifact.LastBuildWithArtifactSelector`.
   */
  lastWithArtifacts: defineSymbol<() => Describable<'BuildSelector'>>({
    symbol: 'lastWithArtifacts',
    positional: null,
  }),
  /**
   * The last one that is marked to be kept.
   * Plugin `copyartifact`, `hudson.plugins.copyartifact.SavedBuildSelector`.
   */
  latestSavedBuild: defineSymbol<() => Describable<'BuildSelector'>>({
    symbol: 'latestSavedBuild',
    positional: null,
  }),
  /** The build of a permanent link, such as `lastStableBuild`. */
  permalink: defineSymbol<(options: PermalinkBuildSelector | string) => Describable<'BuildSelector'>>({
    symbol: 'permalink',
    positional: 'id',
  }),
  /** The build of a number. */
  specific: defineSymbol<(options: SpecificBuildSelector | string) => Describable<'BuildSelector'>>({
    symbol: 'specific',
    positional: 'buildNumber',
  }),
  /** The build that started this one. */
  upstream: defineSymbol<(options?: UpstreamBuildSelector) => Describable<'BuildSelector'>>({
    symbol: 'upstream',
    positional: null,
  }),
  /**
   * The workspace of the last build.
   * Plugin `copyartifact`, `hudson.plugins.copyartifact.WorkspaceSelector`.
   */
  workspace: defineSymbol<() => Describable<'BuildSelector'>>({ symbol: 'workspace', positional: null }),
} as const

/** Deletes old builds and artifacts by age and number. */
export const logRotator = defineSymbol<(options?: LogRotatorBuildDiscarder) => Describable<'BuildDiscarder'>>(
  { symbol: 'logRotator', positional: null },
)

/** Parameters of a job with their names, for `input` and `properties`. */
export const parameterDefinitions = {
  /** Choice of a build for `copyArtifacts`. */
  buildSelector: defineSymbol<
    (options: BuildSelectorParameterDefinition) => Describable<'ParameterDefinition'>
  >({ symbol: 'buildSelector', positional: null }),
  /** A check box. */
  booleanParam: defineSymbol<
    (options: BooleanParamParameterDefinition | string) => Describable<'ParameterDefinition'>
  >({ symbol: 'booleanParam', positional: 'name' }),
  /** One of several texts. */
  choice: defineSymbol<(options: ChoiceParameterDefinition) => Describable<'ParameterDefinition'>>({
    symbol: 'choice',
    positional: null,
  }),
  /** A file to upload. */
  file: defineSymbol<(options: FileParameterDefinition | string) => Describable<'ParameterDefinition'>>({
    symbol: 'file',
    positional: 'name',
  }),
  /** A text that is not shown. */
  password: defineSymbol<(options: PasswordParameterDefinition) => Describable<'ParameterDefinition'>>({
    symbol: 'password',
    positional: null,
  }),
  /** A build of another job. */
  run: defineSymbol<(options: RunParameterDefinition) => Describable<'ParameterDefinition'>>({
    symbol: 'run',
    positional: null,
  }),
  /** A line of text. */
  string: defineSymbol<(options: StringParameterDefinition | string) => Describable<'ParameterDefinition'>>({
    symbol: 'string',
    positional: 'name',
  }),
  /** Several lines of text. */
  text: defineSymbol<(options: TextParameterDefinition | string) => Describable<'ParameterDefinition'>>({
    symbol: 'text',
    positional: 'name',
  }),
  /** Choice of a credential. */
  credentials: defineSymbol<(options: CredentialsParameterDefinition) => Describable<'ParameterDefinition'>>({
    symbol: 'credentials',
    positional: null,
  }),
} as const

/** What starts builds, for `properties`. */
export const jobTriggers = {
  /** Starts builds by the clock. */
  cron: defineSymbol<(options: CronTrigger | string) => Describable<'Trigger'>>({
    symbol: 'cron',
    positional: 'spec',
  }),
  /** Looks for new commits by the clock. */
  pollSCM: defineSymbol<(options: PollSCMTrigger | string) => Describable<'Trigger'>>({
    symbol: 'pollSCM',
    positional: 'scmpoll_spec',
  }),
  /** Starts a build after one of another job. */
  upstream: defineSymbol<(options: UpstreamTrigger | string) => Describable<'Trigger'>>({
    symbol: 'upstream',
    positional: 'upstreamProjects',
  }),
  /** Starts a build on any webhook. */
  GenericTrigger: defineSymbol<(options?: GenericTriggerTrigger) => Describable<'Trigger'>>({
    symbol: 'GenericTrigger',
    positional: null,
  }),
  /**
   * Starts a build when GitHub tells of a push.
   * Plugin `github`, `com.cloudbees.jenkins.GitHubPushTrigger`.
   */
  githubPush: defineSymbol<() => Describable<'Trigger'>>({ symbol: 'githubPush', positional: null }),
  /** Starts builds on events of GitLab. */
  gitlab: defineSymbol<(options?: GitlabTrigger) => Describable<'Trigger'>>({
    symbol: 'gitlab',
    positional: null,
  }),
  /**
   * Starts a build when a job built a snapshot that this one depends on.
   * Plugin `pipeline-maven`,
   * `org.jenkinsci.plugins.pipeline.maven.trigger.WorkflowJobDependencyTrigger`.
   */
  snapshotDependencies: defineSymbol<() => Describable<'Trigger'>>({
    symbol: 'snapshotDependencies',
    positional: null,
  }),
} as const

/** Properties of a job, for `properties`. */
export const jobProperties = {
  /** Whether finding a branch builds it. */
  overrideIndexTriggers: defineSymbol<
    (options?: OverrideIndexTriggersJobProperty | boolean) => Describable<'JobProperty'>
  >({ symbol: 'overrideIndexTriggers', positional: 'enableTriggers' }),
  /** Limits how many builds start. */
  rateLimitBuilds: defineSymbol<
    (options: RateLimitBuildsJobProperty | Throttle) => Describable<'JobProperty'>
  >({ symbol: 'rateLimitBuilds', positional: 'throttle' }),
  /** Jobs that may copy artifacts from this one. */
  copyArtifactPermission: defineSymbol<
    (options: CopyArtifactPermissionJobProperty | string) => Describable<'JobProperty'>
  >({ symbol: 'copyArtifactPermission', positional: 'projectNames' }),
  /** Deletes old builds. */
  buildDiscarder: defineSymbol<
    (options: BuildDiscarderJobProperty | BuildDiscarder) => Describable<'JobProperty'>
  >({ symbol: 'buildDiscarder', positional: 'strategy' }),
  /** Parameters that a build asks for. */
  parameters: defineSymbol<
    (options: ParametersJobProperty | readonly ParameterDefinition[]) => Describable<'JobProperty'>
  >({ symbol: 'parameters', positional: 'parameterDefinitions' }),
  /** Links the job to its project on GitHub. */
  githubProjectProperty: defineSymbol<
    (options: GithubProjectPropertyJobProperty | string) => Describable<'JobProperty'>
  >({ symbol: 'githubProjectProperty', positional: 'projectUrlStr' }),
  /** The job's connection to GitLab. */
  gitLabConnection: defineSymbol<
    (options: GitLabConnectionJobProperty | string) => Describable<'JobProperty'>
  >({ symbol: 'gitLabConnection', positional: 'gitLabConnection' }),
  /** Who may do what with the job. */
  authorizationMatrix: defineSymbol<
    (options: AuthorizationMatrixJobProperty | readonly unknown[]) => Describable<'JobProperty'>
  >({ symbol: 'authorizationMatrix', positional: 'entries' }),
  /** Keeps stashes for a restart from a stage. */
  preserveStashes: defineSymbol<(options?: PreserveStashesJobProperty) => Describable<'JobProperty'>>({
    symbol: 'preserveStashes',
    positional: null,
  }),
  /** Limits how many builds of the job run at once. */
  throttleJobProperty: defineSymbol<(options: ThrottleJobPropertyJobProperty) => Describable<'JobProperty'>>({
    symbol: 'throttleJobProperty',
    positional: null,
  }),
  /** Runs one build of the job at a time. */
  disableConcurrentBuilds: defineSymbol<
    (options?: DisableConcurrentBuildsJobProperty) => Describable<'JobProperty'>
  >({ symbol: 'disableConcurrentBuilds', positional: null }),
  /**
   * Does not go on with builds after a restart of the controller.
   * Plugin `workflow-job`, `org.jenkinsci.plugins.workflow.job.properties.DisableResumeJobProperty`.
   */
  disableResume: defineSymbol<() => Describable<'JobProperty'>>({
    symbol: 'disableResume',
    positional: null,
  }),
  /** How carefully the progress of builds is written to disk. */
  durabilityHint: defineSymbol<
    (
      options:
        DurabilityHintJobProperty | 'PERFORMANCE_OPTIMIZED' | 'SURVIVABLE_NONATOMIC' | 'MAX_SURVIVABILITY',
    ) => Describable<'JobProperty'>
  >({ symbol: 'durabilityHint', positional: 'hint' }),
  /** What starts builds. */
  pipelineTriggers: defineSymbol<
    (options: PipelineTriggersJobProperty | readonly Trigger[]) => Describable<'JobProperty'>
  >({ symbol: 'pipelineTriggers', positional: 'triggers' }),
} as const

/** Which credential goes into which environment variables, for `withCredentials`. */
export const bindings = {
  /** Keys for Amazon Web Services. */
  aws: defineSymbol<(options: AwsCredentialsBinding) => Describable<'CredentialsBinding'>>({
    symbol: 'aws',
    positional: null,
  }),
  /** A keystore with a certificate. */
  certificate: defineSymbol<(options: CertificateCredentialsBinding) => Describable<'CredentialsBinding'>>({
    symbol: 'certificate',
    positional: null,
  }),
  /** A secret file. */
  file: defineSymbol<(options: FileCredentialsBinding) => Describable<'CredentialsBinding'>>({
    symbol: 'file',
    positional: null,
  }),
  /** An SSH key. */
  sshUserPrivateKey: defineSymbol<
    (options: SshUserPrivateKeyCredentialsBinding) => Describable<'CredentialsBinding'>
  >({ symbol: 'sshUserPrivateKey', positional: null }),
  /** A secret text. */
  string: defineSymbol<(options: StringCredentialsBinding) => Describable<'CredentialsBinding'>>({
    symbol: 'string',
    positional: null,
  }),
  /** User name and password in one variable, with a colon between. */
  usernameColonPassword: defineSymbol<
    (options: UsernameColonPasswordCredentialsBinding) => Describable<'CredentialsBinding'>
  >({ symbol: 'usernameColonPassword', positional: null }),
  /** User name and password in two variables. */
  usernamePassword: defineSymbol<
    (options: UsernamePasswordCredentialsBinding) => Describable<'CredentialsBinding'>
  >({ symbol: 'usernamePassword', positional: null }),
  /** A secret ZIP file, unpacked. */
  zip: defineSymbol<(options: ZipCredentialsBinding) => Describable<'CredentialsBinding'>>({
    symbol: 'zip',
    positional: null,
  }),
  /** Certificates for a Docker server. */
  dockerCert: defineSymbol<(options: DockerCertCredentialsBinding) => Describable<'CredentialsBinding'>>({
    symbol: 'dockerCert',
    positional: null,
  }),
  /** User name and password or token, for git commands of the body. */
  gitUsernamePassword: defineSymbol<
    (options: GitUsernamePasswordCredentialsBinding) => Describable<'CredentialsBinding'>
  >({ symbol: 'gitUsernamePassword', positional: null }),
  /** A token for GitLab's API. */
  gitlabApiToken: defineSymbol<
    (options: GitlabApiTokenCredentialsBinding) => Describable<'CredentialsBinding'>
  >({ symbol: 'gitlabApiToken', positional: null }),
  /** A secret of Vault as a file. */
  vaultFile: defineSymbol<(options: VaultFileCredentialsBinding) => Describable<'CredentialsBinding'>>({
    symbol: 'vaultFile',
    positional: null,
  }),
  /** A secret of Vault as text. */
  vaultString: defineSymbol<(options: VaultStringCredentialsBinding) => Describable<'CredentialsBinding'>>({
    symbol: 'vaultString',
    positional: null,
  }),
} as const

/** Who gets a mail of `emailext`. */
export const recipientProviders = {
  /**
   * Who may have broken the build first.
   * Plugin `email-ext`,
   * `hudson.plugins.emailext.plugins.recipients.FirstFailingBuildSuspectsRecipientProvider`.
   */
  brokenBuildSuspects: defineSymbol<() => Describable<'RecipientProvider'>>({
    symbol: 'brokenBuildSuspects',
    positional: null,
  }),
  /**
   * Who may have broken tests.
   * Plugin `email-ext`,
   * `hudson.plugins.emailext.plugins.recipients.FailingTestSuspectsRecipientProvider`.
   */
  brokenTestsSuspects: defineSymbol<() => Describable<'RecipientProvider'>>({
    symbol: 'brokenTestsSuspects',
    positional: null,
  }),
  /**
   * Who started the build, also through other jobs.
   * Plugin `email-ext`, `hudson.plugins.emailext.plugins.recipients.BuildUserRecipientProvider`.
   */
  buildUser: defineSymbol<() => Describable<'RecipientProvider'>>({ symbol: 'buildUser', positional: null }),
  /**
   * Who the source platform says contributed.
   * Plugin `email-ext`,
   * `hudson.plugins.emailext.plugins.recipients.ContributorMetadataRecipientProvider`.
   */
  contributor: defineSymbol<() => Describable<'RecipientProvider'>>({
    symbol: 'contributor',
    positional: null,
  }),
  /**
   * Whoever committed since the last successful build.
   * Plugin `email-ext`, `hudson.plugins.emailext.plugins.recipients.CulpritsRecipientProvider`.
   */
  culprits: defineSymbol<() => Describable<'RecipientProvider'>>({ symbol: 'culprits', positional: null }),
  /**
   * Whoever committed since the last build.
   * Plugin `email-ext`, `hudson.plugins.emailext.plugins.recipients.DevelopersRecipientProvider`.
   */
  developers: defineSymbol<() => Describable<'RecipientProvider'>>({
    symbol: 'developers',
    positional: null,
  }),
  /**
   * Who committed to the build before.
   * Plugin `email-ext`, `hudson.plugins.emailext.plugins.recipients.PreviousRecipientProvider`.
   */
  previous: defineSymbol<() => Describable<'RecipientProvider'>>({ symbol: 'previous', positional: null }),
  /**
   * The configured list.
   * Plugin `email-ext`, `hudson.plugins.emailext.plugins.recipients.ListRecipientProvider`.
   */
  recipients: defineSymbol<() => Describable<'RecipientProvider'>>({
    symbol: 'recipients',
    positional: null,
  }),
  /**
   * Who started the build.
   * Plugin `email-ext`, `hudson.plugins.emailext.plugins.recipients.RequesterRecipientProvider`.
   */
  requestor: defineSymbol<() => Describable<'RecipientProvider'>>({ symbol: 'requestor', positional: null }),
  /**
   * Who committed to the builds that started this one.
   * Plugin `email-ext`, `hudson.plugins.emailext.plugins.recipients.UpstreamComitterRecipientProvider`.
   */
  upstreamDevelopers: defineSymbol<() => Describable<'RecipientProvider'>>({
    symbol: 'upstreamDevelopers',
    positional: null,
  }),
  /**
   * Who committed to those builds since the last success.
   * Plugin `email-ext`,
   * `hudson.plugins.emailext.plugins.recipients.UpstreamComitterSinceLastSuccessRecipientProvider`.
   */
  upstreamDevelopersSinceLastSuccess: defineSymbol<() => Describable<'RecipientProvider'>>({
    symbol: 'upstreamDevelopersSinceLastSuccess',
    positional: null,
  }),
} as const

/** Operations on files, for `fileOperations`. */
export const fileOperation = {
  /** Copies files. */
  fileCopyOperation: defineSymbol<(options: FileCopyOperationFileOperation) => Describable<'FileOperation'>>({
    symbol: 'fileCopyOperation',
    positional: null,
  }),
  /** Creates a file. */
  fileCreateOperation: defineSymbol<
    (options: FileCreateOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'fileCreateOperation', positional: null }),
  /** Deletes files. */
  fileDeleteOperation: defineSymbol<
    (options: FileDeleteOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'fileDeleteOperation', positional: null }),
  /** Downloads a file. */
  fileDownloadOperation: defineSymbol<
    (options: FileDownloadOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'fileDownloadOperation', positional: null }),
  /** Appends a file to another. */
  fileJoinOperation: defineSymbol<(options: FileJoinOperationFileOperation) => Describable<'FileOperation'>>({
    symbol: 'fileJoinOperation',
    positional: null,
  }),
  /** Turns a properties file into JSON. */
  filePropertiesToJsonOperation: defineSymbol<
    (options: FilePropertiesToJsonOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'filePropertiesToJsonOperation', positional: null }),
  /** Renames a file. */
  fileRenameOperation: defineSymbol<
    (options: FileRenameOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'fileRenameOperation', positional: null }),
  /** Replaces tokens in files. */
  fileTransformOperation: defineSymbol<
    (options: FileTransformOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'fileTransformOperation', positional: null }),
  /** Unpacks a tar file. */
  fileUnTarOperation: defineSymbol<
    (options: FileUnTarOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'fileUnTarOperation', positional: null }),
  /** Unpacks a zip file. */
  fileUnZipOperation: defineSymbol<
    (options: FileUnZipOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'fileUnZipOperation', positional: null }),
  /** Packs a folder into a zip file. */
  fileZipOperation: defineSymbol<(options: FileZipOperationFileOperation) => Describable<'FileOperation'>>({
    symbol: 'fileZipOperation',
    positional: null,
  }),
  /** Copies a folder. */
  folderCopyOperation: defineSymbol<
    (options: FolderCopyOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'folderCopyOperation', positional: null }),
  /** Creates a folder. */
  folderCreateOperation: defineSymbol<
    (options: FolderCreateOperationFileOperation | string) => Describable<'FileOperation'>
  >({ symbol: 'folderCreateOperation', positional: 'folderPath' }),
  /** Deletes a folder. */
  folderDeleteOperation: defineSymbol<
    (options: FolderDeleteOperationFileOperation | string) => Describable<'FileOperation'>
  >({ symbol: 'folderDeleteOperation', positional: 'folderPath' }),
  /** Renames a folder. */
  folderRenameOperation: defineSymbol<
    (options: FolderRenameOperationFileOperation) => Describable<'FileOperation'>
  >({ symbol: 'folderRenameOperation', positional: null }),
} as const

/** What a git checkout does besides: how it clones, cleans, and which commits start a build. */
export const gitExtensions = {
  /**
   * Shows authors instead of committers in the list of changes.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.AuthorInChangelog`.
   */
  authorInChangelog: defineSymbol<() => Describable<'GitSCMExtension'>>({
    symbol: 'authorInChangelog',
    positional: null,
  }),
  /**
   * Builds one commit only when the branch pattern matches several.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.BuildSingleRevisionOnly`.
   */
  buildSingleRevisionOnly: defineSymbol<() => Describable<'GitSCMExtension'>>({
    symbol: 'buildSingleRevisionOnly',
    positional: null,
  }),
  /** Lists the changes against another branch. */
  changelogToBranch: defineSymbol<
    (options: ChangelogToBranchGitSCMExtension | ChangelogToBranchOptions) => Describable<'GitSCMExtension'>
  >({ symbol: 'changelogToBranch', positional: 'options' }),
  /** Limits the time of the checkout. */
  checkoutOption: defineSymbol<
    (options?: CheckoutOptionGitSCMExtension | number) => Describable<'GitSCMExtension'>
  >({ symbol: 'checkoutOption', positional: 'timeout' }),
  /** Removes what git does not track, after the checkout. */
  cleanAfterCheckout: defineSymbol<
    (options?: CleanAfterCheckoutGitSCMExtension) => Describable<'GitSCMExtension'>
  >({ symbol: 'cleanAfterCheckout', positional: null }),
  /** Removes what git does not track, before the checkout. */
  cleanBeforeCheckout: defineSymbol<
    (options?: CleanBeforeCheckoutGitSCMExtension) => Describable<'GitSCMExtension'>
  >({ symbol: 'cleanBeforeCheckout', positional: null }),
  /** How much is cloned. */
  cloneOption: defineSymbol<(options?: CloneOptionGitSCMExtension) => Describable<'GitSCMExtension'>>({
    symbol: 'cloneOption',
    positional: null,
  }),
  /** Lists changes in the first build of a branch too. */
  firstBuildChangelog: defineSymbol<
    (options?: FirstBuildChangelogGitSCMExtension) => Describable<'GitSCMExtension'>
  >({ symbol: 'firstBuildChangelog', positional: null }),
  /**
   * Fetches the files that git LFS keeps elsewhere.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.GitLFSPull`.
   */
  lfs: defineSymbol<() => Describable<'GitSCMExtension'>>({ symbol: 'lfs', positional: null }),
  /** Checks out a local branch instead of a detached commit. */
  localBranch: defineSymbol<
    (options?: LocalBranchGitSCMExtension | string) => Describable<'GitSCMExtension'>
  >({ symbol: 'localBranch', positional: 'localBranch' }),
  /**
   * Tags each commit that is built.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.PerBuildTag`.
   */
  perBuildTag: defineSymbol<() => Describable<'GitSCMExtension'>>({
    symbol: 'perBuildTag',
    positional: null,
  }),
  /**
   * Forgets branches that the remote has no more.
   * Plugin `git`, `hudson.plugins.git.extensions.impl.PruneStaleBranch`.
   */
  pruneStaleBranch: defineSymbol<() => Describable<'GitSCMExtension'>>({
    symbol: 'pruneStaleBranch',
    positional: null,
  }),
  /** Forgets tags that the remote has no more. */
  pruneTags: defineSymbol<(options?: PruneTagsGitSCMExtension | boolean) => Describable<'GitSCMExtension'>>({
    symbol: 'pruneTags',
    positional: 'pruneTags',
  }),
  /** Checks out some paths only. */
  sparseCheckout: defineSymbol<
    (options: SparseCheckoutGitSCMExtension | readonly SparseCheckoutPath[]) => Describable<'GitSCMExtension'>
  >({ symbol: 'sparseCheckout', positional: 'sparseCheckoutPaths' }),
  /** How submodules are checked out. */
  submodule: defineSymbol<(options?: SubmoduleGitSCMExtension) => Describable<'GitSCMExtension'>>({
    symbol: 'submodule',
    positional: null,
  }),
} as const

/** Web pages that show the commits of a repository. */
export const gitBrowsers = {
  /** Assembla. */
  assembla: defineSymbol<
    (options: AssemblaGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'assembla', positional: 'repoUrl' }),
  /** Bitbucket. */
  bitbucket: defineSymbol<
    (options: BitbucketGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'bitbucket', positional: 'repoUrl' }),
  /** Bitbucket Server. */
  bitbucketServer: defineSymbol<
    (options: BitbucketServerGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'bitbucketServer', positional: 'repoUrl' }),
  /** CGit. */
  cgit: defineSymbol<(options: CgitGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'cgit',
    positional: 'repoUrl',
  }),
  /** FishEye. */
  fisheye: defineSymbol<
    (options: FisheyeGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'fisheye', positional: 'repoUrl' }),
  /** GitLab. */
  gitLab: defineSymbol<(options: GitLabGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>>(
    { symbol: 'gitLab', positional: 'repoUrl' },
  ),
  /** GitList. */
  gitList: defineSymbol<
    (options: GitListGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'gitList', positional: 'repoUrl' }),
  /** GitWeb. */
  gitWeb: defineSymbol<(options: GitWebGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>>(
    { symbol: 'gitWeb', positional: 'repoUrl' },
  ),
  /** Gitblit. */
  gitblit: defineSymbol<(options: GitblitGitRepositoryBrowser) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'gitblit',
    positional: null,
  }),
  /** GitHub. */
  github: defineSymbol<(options: GithubGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>>(
    { symbol: 'github', positional: 'repoUrl' },
  ),
  /** Gitiles. */
  gitiles: defineSymbol<
    (options: GitilesGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'gitiles', positional: 'repoUrl' }),
  /** Gogs. */
  gogs: defineSymbol<(options: GogsGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'gogs',
    positional: 'repoUrl',
  }),
  /** Kiln. */
  kiln: defineSymbol<(options: KilnGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'kiln',
    positional: 'repoUrl',
  }),
  /** Phabricator. */
  phabricator: defineSymbol<
    (options: PhabricatorGitRepositoryBrowser) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'phabricator', positional: null }),
  /** Redmine. */
  redmine: defineSymbol<
    (options: RedmineGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'redmine', positional: 'repoUrl' }),
  /** RhodeCode. */
  rhodeCode: defineSymbol<
    (options: RhodeCodeGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'rhodeCode', positional: 'repoUrl' }),
  /** Team Foundation Server. */
  teamFoundation: defineSymbol<
    (options: TeamFoundationGitRepositoryBrowser | string) => Describable<'GitRepositoryBrowser'>
  >({ symbol: 'teamFoundation', positional: 'repoUrl' }),
  /** ViewGit. */
  viewgit: defineSymbol<(options: ViewgitGitRepositoryBrowser) => Describable<'GitRepositoryBrowser'>>({
    symbol: 'viewgit',
    positional: null,
  }),
} as const

/** The branch that changes are listed against. */
export const changelogBase = defineSymbol<
  (options: ChangelogBaseChangelogToBranchOptions) => Describable<'ChangelogToBranchOptions'>
>({ symbol: 'changelogBase', positional: null })

/** Volumes of a pod. */
export const podVolumes = {
  /** A ConfigMap. */
  configMapVolume: defineSymbol<(options: ConfigMapVolumePodVolume) => Describable<'PodVolume'>>({
    symbol: 'configMapVolume',
    positional: null,
  }),
  /** A fresh claim on a persistent volume. */
  dynamicPVC: defineSymbol<(options?: DynamicPVCPodVolume) => Describable<'PodVolume'>>({
    symbol: 'dynamicPVC',
    positional: null,
  }),
  /** An empty directory. */
  emptyDirVolume: defineSymbol<(options: EmptyDirVolumePodVolume) => Describable<'PodVolume'>>({
    symbol: 'emptyDirVolume',
    positional: null,
  }),
  /** A volume that lives as long as the pod. */
  genericEphemeralVolume: defineSymbol<
    (options?: GenericEphemeralVolumePodVolume) => Describable<'PodVolume'>
  >({ symbol: 'genericEphemeralVolume', positional: null }),
  /** A directory of the host. */
  hostPathVolume: defineSymbol<(options: HostPathVolumePodVolume) => Describable<'PodVolume'>>({
    symbol: 'hostPathVolume',
    positional: null,
  }),
  /** A directory of an NFS server. */
  nfsVolume: defineSymbol<(options: NfsVolumePodVolume) => Describable<'PodVolume'>>({
    symbol: 'nfsVolume',
    positional: null,
  }),
  /** A claim that is there already. */
  persistentVolumeClaim: defineSymbol<(options: PersistentVolumeClaimPodVolume) => Describable<'PodVolume'>>({
    symbol: 'persistentVolumeClaim',
    positional: null,
  }),
  /** A Secret. */
  secretVolume: defineSymbol<(options: SecretVolumePodVolume) => Describable<'PodVolume'>>({
    symbol: 'secretVolume',
    positional: null,
  }),
} as const

/** Volumes for the workspace of a pod. */
export const workspaceVolumes = {
  /** A fresh claim on a persistent volume. */
  dynamicPVC: defineSymbol<(options?: DynamicPVCWorkspaceVolume) => Describable<'WorkspaceVolume'>>({
    symbol: 'dynamicPVC',
    positional: null,
  }),
  /** An empty directory. */
  emptyDirWorkspaceVolume: defineSymbol<
    (options?: EmptyDirWorkspaceVolumeWorkspaceVolume | boolean) => Describable<'WorkspaceVolume'>
  >({ symbol: 'emptyDirWorkspaceVolume', positional: 'memory' }),
  /** A volume that lives as long as the pod. */
  genericEphemeralVolume: defineSymbol<
    (options?: GenericEphemeralVolumeWorkspaceVolume) => Describable<'WorkspaceVolume'>
  >({ symbol: 'genericEphemeralVolume', positional: null }),
  /** A directory of the host. */
  hostPathWorkspaceVolume: defineSymbol<
    (options: HostPathWorkspaceVolumeWorkspaceVolume | string) => Describable<'WorkspaceVolume'>
  >({ symbol: 'hostPathWorkspaceVolume', positional: 'hostPath' }),
  /** A directory of an NFS server. */
  nfsWorkspaceVolume: defineSymbol<
    (options: NfsWorkspaceVolumeWorkspaceVolume) => Describable<'WorkspaceVolume'>
  >({ symbol: 'nfsWorkspaceVolume', positional: null }),
  /** A claim that is there already. */
  persistentVolumeClaimWorkspaceVolume: defineSymbol<
    (options: PersistentVolumeClaimWorkspaceVolumeWorkspaceVolume) => Describable<'WorkspaceVolume'>
  >({ symbol: 'persistentVolumeClaimWorkspaceVolume', positional: null }),
} as const

/** When a pod stays after the build. */
export const podRetentions = {
  /**
   * It stays.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.Always`.
   */
  always: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'always', positional: null }),
  /**
   * As the cloud's configuration says.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.Default`.
   */
  default: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'default', positional: null }),
  /**
   * It stays when it was evicted.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.Evicted`.
   */
  evicted: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'evicted', positional: null }),
  /**
   * It is deleted.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.Never`.
   */
  never: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'never', positional: null }),
  /**
   * It stays when the build failed.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.retention.OnFailure`.
   */
  onFailure: defineSymbol<() => Describable<'PodRetention'>>({ symbol: 'onFailure', positional: null }),
} as const

/** How pod YAML is put together with the inherited one. */
export const yamlMergeStrategies = {
  /**
   * The inherited YAML and the own are merged.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.yaml.Merge`.
   */
  merge: defineSymbol<() => Describable<'YamlMergeStrategy'>>({ symbol: 'merge', positional: null }),
  /**
   * The own YAML takes the place of the inherited.
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.pod.yaml.Overrides`.
   */
  override: defineSymbol<() => Describable<'YamlMergeStrategy'>>({ symbol: 'override', positional: null }),
} as const

/** Environment variables of pods and containers. */
export const podEnvVars = {
  /** A variable of a container. */
  containerEnvVar: defineSymbol<(options: ContainerEnvVarTemplateEnvVar) => Describable<'TemplateEnvVar'>>({
    symbol: 'containerEnvVar',
    positional: null,
  }),
  /** A variable. */
  envVar: defineSymbol<(options: EnvVarTemplateEnvVar) => Describable<'TemplateEnvVar'>>({
    symbol: 'envVar',
    positional: null,
  }),
  /** A variable of all containers. */
  podEnvVar: defineSymbol<(options: PodEnvVarTemplateEnvVar) => Describable<'TemplateEnvVar'>>({
    symbol: 'podEnvVar',
    positional: null,
  }),
  /** A variable with a value out of a Secret. */
  secretEnvVar: defineSymbol<(options: SecretEnvVarTemplateEnvVar) => Describable<'TemplateEnvVar'>>({
    symbol: 'secretEnvVar',
    positional: null,
  }),
} as const

/** A container of a pod. */
export const containerTemplate = defineSymbol<
  (options: ContainerTemplateArguments) => Describable<'ContainerTemplate'>
>({ symbol: 'containerTemplate', positional: null })

/** A port of a container. */
export const portMapping = defineSymbol<(options: PortMappingArguments) => Describable<'PortMapping'>>({
  symbol: 'portMapping',
  positional: null,
})

/** A command that tells whether the container lives. */
export const containerLivenessProbe = defineSymbol<
  (options: ContainerLivenessProbeArguments) => Describable<'ContainerLivenessProbe'>
>({ symbol: 'containerLivenessProbe', positional: null })

/** An annotation of a pod. */
export const podAnnotation = defineSymbol<(options: PodAnnotationArguments) => Describable<'PodAnnotation'>>({
  symbol: 'podAnnotation',
  positional: null,
})

/** Which rights a job takes from above. */
export const inheritanceStrategies = {
  /**
   * Those of the folder.
   * Plugin `matrix-auth`, `org.jenkinsci.plugins.matrixauth.inheritance.InheritParentStrategy`.
   */
  inheriting: defineSymbol<() => Describable<'InheritanceStrategy'>>({
    symbol: 'inheriting',
    positional: null,
  }),
  /**
   * The global ones.
   * Plugin `matrix-auth`, `org.jenkinsci.plugins.matrixauth.inheritance.InheritGlobalStrategy`.
   */
  inheritingGlobal: defineSymbol<() => Describable<'InheritanceStrategy'>>({
    symbol: 'inheritingGlobal',
    positional: null,
  }),
  /**
   * None.
   * Plugin `matrix-auth`, `org.jenkinsci.plugins.matrixauth.inheritance.NonInheritingStrategy`.
   */
  nonInheriting: defineSymbol<() => Describable<'InheritanceStrategy'>>({
    symbol: 'nonInheriting',
    positional: null,
  }),
} as const

/** Where npm keeps its cache. */
export const nodeCacheLocations = {
  /**
   * In the user's home.
   * Plugin `nodejs`, `jenkins.plugins.nodejs.cache.DefaultCacheLocationLocator`.
   */
  default: defineSymbol<() => Describable<'CacheLocationLocator'>>({ symbol: 'default', positional: null }),
  /**
   * In a folder for each executor.
   * Plugin `nodejs`, `jenkins.plugins.nodejs.cache.PerExecutorCacheLocationLocator`.
   */
  executor: defineSymbol<() => Describable<'CacheLocationLocator'>>({ symbol: 'executor', positional: null }),
  /**
   * In the workspace.
   * Plugin `nodejs`, `jenkins.plugins.nodejs.cache.PerJobCacheLocationLocator`.
   */
  workspace: defineSymbol<() => Describable<'CacheLocationLocator'>>({
    symbol: 'workspace',
    positional: null,
  }),
} as const

/** Values for the parameters of a job that `build` starts. */
export const parameterValues = {
  /** Value of a string or choice parameter. */
  string: defineSymbol<(options: StringParameterValue) => Describable<'ParameterValue'>>({
    symbol: 'string',
    positional: null,
  }),
  /** Value of a boolean parameter. */
  booleanParam: defineSymbol<(options: BooleanParamParameterValue) => Describable<'ParameterValue'>>({
    symbol: 'booleanParam',
    positional: null,
  }),
  /** Value of a parameter of several lines. */
  text: defineSymbol<(options: TextParameterValue) => Describable<'ParameterValue'>>({
    symbol: 'text',
    positional: null,
  }),
  /** Value of a password parameter. */
  password: defineSymbol<(options: PasswordParameterValue) => Describable<'ParameterValue'>>({
    symbol: 'password',
    positional: null,
  }),
  /** Value of a run parameter. */
  run: defineSymbol<(options: RunParameterValue) => Describable<'ParameterValue'>>({
    symbol: 'run',
    positional: null,
  }),
  /** Value of a credentials parameter. */
  credentials: defineSymbol<(options: CredentialsParameterValue) => Describable<'ParameterValue'>>({
    symbol: 'credentials',
    positional: null,
  }),
} as const

/** How a shared library is fetched. */
export const libraryRetrievers = {
  /** With any repository. */
  legacySCM: defineSymbol<(options: LegacySCMLibraryRetriever | SCM) => Describable<'LibraryRetriever'>>({
    symbol: 'legacySCM',
    positional: 'scm',
  }),
  /** From the branches of a repository. */
  modernSCM: defineSymbol<
    (options: ModernSCMLibraryRetriever | SCMSource) => Describable<'LibraryRetriever'>
  >({ symbol: 'modernSCM', positional: 'scm' }),
} as const

/** What `withMaven` publishes after the build. */
export const mavenPublishers = {
  /** Keeps the artifacts. */
  artifactsPublisher: defineSymbol<
    (options?: ArtifactsPublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'artifactsPublisher', positional: null }),
  /** Concordion tests. */
  concordionPublisher: defineSymbol<
    (options?: ConcordionPublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'concordionPublisher', positional: null }),
  /** Coverage. */
  coveragePublisher: defineSymbol<
    (options?: CoveragePublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'coveragePublisher', positional: null }),
  /** Checksums of dependencies. */
  dependenciesFingerprintPublisher: defineSymbol<
    (options?: DependenciesFingerprintPublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'dependenciesFingerprintPublisher', positional: null }),
  /** FindBugs reports. */
  findbugsPublisher: defineSymbol<
    (options?: FindbugsPublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'findbugsPublisher', positional: null }),
  /** Runs of the invoker plugin. */
  invokerPublisher: defineSymbol<(options?: InvokerPublisherMavenPublisher) => Describable<'MavenPublisher'>>(
    { symbol: 'invokerPublisher', positional: null },
  ),
  /** JaCoCo reports. */
  jacocoPublisher: defineSymbol<(options?: JacocoPublisherMavenPublisher) => Describable<'MavenPublisher'>>({
    symbol: 'jacocoPublisher',
    positional: null,
  }),
  /** JGiven tests. */
  jgivenPublisher: defineSymbol<(options?: JgivenPublisherMavenPublisher) => Describable<'MavenPublisher'>>({
    symbol: 'jgivenPublisher',
    positional: null,
  }),
  /** JUnit tests. */
  junitPublisher: defineSymbol<(options?: JunitPublisherMavenPublisher) => Describable<'MavenPublisher'>>({
    symbol: 'junitPublisher',
    positional: null,
  }),
  /** Links to artifacts. */
  mavenLinkerPublisher: defineSymbol<
    (options?: MavenLinkerPublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'mavenLinkerPublisher', positional: null }),
  /** Open tasks in comments. */
  openTasksPublisher: defineSymbol<
    (options?: OpenTasksPublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'openTasksPublisher', positional: null }),
  /** The graph of jobs that depend on each other. */
  pipelineGraphPublisher: defineSymbol<
    (options?: PipelineGraphPublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'pipelineGraphPublisher', positional: null }),
  /** SpotBugs reports. */
  spotbugsPublisher: defineSymbol<
    (options?: SpotbugsPublisherMavenPublisher) => Describable<'MavenPublisher'>
  >({ symbol: 'spotbugsPublisher', positional: null }),
} as const

/** Programs whose reports are read. */
export const analysisTools = {
  /**
   * Reports of `CrossCoreEmbeddedStudioParser`.
   * Plugin `warnings-ng`.
   */
  CrossCoreEmbeddedStudioParser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'CrossCoreEmbeddedStudioParser',
    positional: null,
  }),
  /**
   * Reports of `PVSStudio`.
   * Plugin `warnings-ng`.
   */
  PVSStudio: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'PVSStudio',
    positional: null,
  }),
  /**
   * Reports of AcuCobol.
   * Plugin `warnings-ng`.
   */
  acuCobol: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'acuCobol',
    positional: null,
  }),
  /**
   * Reports of AspectJ.
   * Plugin `warnings-ng`.
   */
  ajc: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'ajc',
    positional: null,
  }),
  /** Reports of a parser named by its id. */
  analysisParser: defineSymbol<(options: AnalysisParserAnalysisTool | string) => Describable<'AnalysisTool'>>(
    { symbol: 'analysisParser', positional: 'analysisModelId' },
  ),
  /**
   * Reports of anchorectl.
   * Plugin `warnings-ng`.
   */
  anchoreCtl: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'anchoreCtl',
    positional: null,
  }),
  /**
   * Reports of Android Lint.
   * Plugin `warnings-ng`.
   */
  androidLintParser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'androidLintParser',
    positional: null,
  }),
  /**
   * Reports of Ansible Lint.
   * Plugin `warnings-ng`.
   */
  ansibleLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'ansibleLint',
    positional: null,
  }),
  /**
   * Reports of Aqua Scanner.
   * Plugin `warnings-ng`.
   */
  aquaScanner: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'aquaScanner',
    positional: null,
  }),
  /**
   * Reports of `armCc`.
   * Plugin `warnings-ng`.
   */
  armCc: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'armCc',
    positional: null,
  }),
  /**
   * Reports of Axivion.
   * Plugin `warnings-ng`.
   */
  axivion: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'axivion',
    positional: null,
  }),
  /** Reports of the Axivion Suite. */
  axivionSuite: defineSymbol<(options?: AxivionSuiteAnalysisTool) => Describable<'AnalysisTool'>>({
    symbol: 'axivionSuite',
    positional: null,
  }),
  /**
   * Reports of `bluepearl`.
   * Plugin `warnings-ng`.
   */
  bluepearl: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'bluepearl',
    positional: null,
  }),
  /**
   * Reports of Brakeman.
   * Plugin `warnings-ng`.
   */
  brakeman: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'brakeman',
    positional: null,
  }),
  /**
   * Reports of `buckminster`.
   * Plugin `warnings-ng`.
   */
  buckminster: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'buckminster',
    positional: null,
  }),
  /**
   * Reports of `cadence`.
   * Plugin `warnings-ng`.
   */
  cadence: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'cadence',
    positional: null,
  }),
  /**
   * Reports of Cargo.
   * Plugin `warnings-ng`.
   */
  cargo: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'cargo',
    positional: null,
  }),
  /**
   * Reports of CCM.
   * Plugin `warnings-ng`.
   */
  ccm: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'ccm',
    positional: null,
  }),
  /**
   * Reports of CheckStyle.
   * Plugin `warnings-ng`.
   */
  checkStyle: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'checkStyle',
    positional: null,
  }),
  /**
   * Reports of Clair.
   * Plugin `warnings-ng`.
   */
  clair: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'clair',
    positional: null,
  }),
  /**
   * Reports of Clang.
   * Plugin `warnings-ng`.
   */
  clang: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'clang',
    positional: null,
  }),
  /**
   * Reports of Clang's static analyser.
   * Plugin `warnings-ng`.
   */
  clangAnalyzer: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'clangAnalyzer',
    positional: null,
  }),
  /**
   * Reports of Clang-Tidy.
   * Plugin `warnings-ng`.
   */
  clangTidy: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'clangTidy',
    positional: null,
  }),
  /**
   * Reports of CMake.
   * Plugin `warnings-ng`.
   */
  cmake: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'cmake',
    positional: null,
  }),
  /**
   * Reports of Visual Studio Code Analysis.
   * Plugin `warnings-ng`.
   */
  codeAnalysis: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'codeAnalysis',
    positional: null,
  }),
  /**
   * Reports of CodeChecker.
   * Plugin `warnings-ng`.
   */
  codeChecker: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'codeChecker',
    positional: null,
  }),
  /**
   * Reports of `codeGeneratorParser`.
   * Plugin `warnings-ng`.
   */
  codeGeneratorParser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'codeGeneratorParser',
    positional: null,
  }),
  /**
   * Reports of CodeNarc.
   * Plugin `warnings-ng`.
   */
  codeNarc: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'codeNarc',
    positional: null,
  }),
  /**
   * Reports of `coolflux`.
   * Plugin `warnings-ng`.
   */
  coolflux: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'coolflux',
    positional: null,
  }),
  /** Reports of CPD. */
  cpd: defineSymbol<(options?: CpdAnalysisTool) => Describable<'AnalysisTool'>>({
    symbol: 'cpd',
    positional: null,
  }),
  /**
   * Reports of Cppcheck.
   * Plugin `warnings-ng`.
   */
  cppCheck: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'cppCheck',
    positional: null,
  }),
  /**
   * Reports of cpplint.
   * Plugin `warnings-ng`.
   */
  cppLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'cppLint',
    positional: null,
  }),
  /**
   * Reports of CSSLint.
   * Plugin `warnings-ng`.
   */
  cssLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'cssLint',
    positional: null,
  }),
  /**
   * Reports of Dart.
   * Plugin `warnings-ng`.
   */
  dart: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'dart',
    positional: null,
  }),
  /**
   * Reports of Detekt.
   * Plugin `warnings-ng`.
   */
  detekt: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'detekt',
    positional: null,
  }),
  /**
   * Reports of `diabC`.
   * Plugin `warnings-ng`.
   */
  diabC: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'diabC',
    positional: null,
  }),
  /**
   * Reports of DocFX.
   * Plugin `warnings-ng`.
   */
  docFx: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'docFx',
    positional: null,
  }),
  /**
   * Reports of Dockerfile Lint.
   * Plugin `warnings-ng`.
   */
  dockerLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'dockerLint',
    positional: null,
  }),
  /**
   * Reports of Doxygen.
   * Plugin `warnings-ng`.
   */
  doxygen: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'doxygen',
    positional: null,
  }),
  /**
   * Reports of `drMemory`.
   * Plugin `warnings-ng`.
   */
  drMemory: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'drMemory',
    positional: null,
  }),
  /**
   * Reports of `dscanner`.
   * Plugin `warnings-ng`.
   */
  dscanner: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'dscanner',
    positional: null,
  }),
  /** Reports of ReSharper DupFinder. */
  dupFinder: defineSymbol<(options?: DupFinderAnalysisTool) => Describable<'AnalysisTool'>>({
    symbol: 'dupFinder',
    positional: null,
  }),
  /**
   * Reports of the Eclipse compiler.
   * Plugin `warnings-ng`.
   */
  eclipse: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'eclipse',
    positional: null,
  }),
  /**
   * Reports of Embedded Engineer.
   * Plugin `warnings-ng`.
   */
  embeddedEngineerParser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'embeddedEngineerParser',
    positional: null,
  }),
  /**
   * Reports of `erlc`.
   * Plugin `warnings-ng`.
   */
  erlc: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'erlc',
    positional: null,
  }),
  /**
   * Reports of Error Prone.
   * Plugin `warnings-ng`.
   */
  errorProne: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'errorProne',
    positional: null,
  }),
  /**
   * Reports of ESLint.
   * Plugin `warnings-ng`.
   */
  esLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'esLint',
    positional: null,
  }),
  /** Reports of FindBugs. */
  findBugs: defineSymbol<(options?: FindBugsAnalysisTool) => Describable<'AnalysisTool'>>({
    symbol: 'findBugs',
    positional: null,
  }),
  /**
   * Reports of Flake8.
   * Plugin `warnings-ng`.
   */
  flake8: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'flake8',
    positional: null,
  }),
  /**
   * Reports of Flawfinder.
   * Plugin `warnings-ng`.
   */
  flawfinder: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'flawfinder',
    positional: null,
  }),
  /**
   * Reports of `flexSdk`.
   * Plugin `warnings-ng`.
   */
  flexSdk: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'flexSdk',
    positional: null,
  }),
  /**
   * Reports of FxCop.
   * Plugin `warnings-ng`.
   */
  fxcop: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'fxcop',
    positional: null,
  }),
  /**
   * Reports of GCC.
   * Plugin `warnings-ng`.
   */
  gcc: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'gcc',
    positional: null,
  }),
  /**
   * Reports of GCC 3.
   * Plugin `warnings-ng`.
   */
  gcc3: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'gcc3',
    positional: null,
  }),
  /**
   * Reports of GCC 4.
   * Plugin `warnings-ng`.
   */
  gcc4: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'gcc4',
    positional: null,
  }),
  /**
   * Reports of `gendarme`.
   * Plugin `warnings-ng`.
   */
  gendarme: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'gendarme',
    positional: null,
  }),
  /**
   * Reports of `ghsMulti`.
   * Plugin `warnings-ng`.
   */
  ghsMulti: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'ghsMulti',
    positional: null,
  }),
  /**
   * Reports of `gnat`.
   * Plugin `warnings-ng`.
   */
  gnat: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'gnat',
    positional: null,
  }),
  /**
   * Reports of `gnuFortran`.
   * Plugin `warnings-ng`.
   */
  gnuFortran: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'gnuFortran',
    positional: null,
  }),
  /**
   * Reports of golint.
   * Plugin `warnings-ng`.
   */
  goLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'goLint',
    positional: null,
  }),
  /**
   * Reports of go vet.
   * Plugin `warnings-ng`.
   */
  goVet: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'goVet',
    positional: null,
  }),
  /** Reports of a parser written in Groovy. */
  groovyScript: defineSymbol<(options: GroovyScriptAnalysisTool | string) => Describable<'AnalysisTool'>>({
    symbol: 'groovyScript',
    positional: 'parserId',
  }),
  /**
   * Reports of Grype.
   * Plugin `warnings-ng`.
   */
  grype: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'grype',
    positional: null,
  }),
  /**
   * Reports of Hadolint.
   * Plugin `warnings-ng`.
   */
  hadoLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'hadoLint',
    positional: null,
  }),
  /**
   * Reports of IAR compilers.
   * Plugin `warnings-ng`.
   */
  iar: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'iar',
    positional: null,
  }),
  /**
   * Reports of IAR C-STAT.
   * Plugin `warnings-ng`.
   */
  iarCstat: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'iarCstat',
    positional: null,
  }),
  /**
   * Reports of `ibLinter`.
   * Plugin `warnings-ng`.
   */
  ibLinter: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'ibLinter',
    positional: null,
  }),
  /**
   * Reports of IntelliJ inspections.
   * Plugin `warnings-ng`.
   */
  ideaInspection: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'ideaInspection',
    positional: null,
  }),
  /**
   * Reports of Infer.
   * Plugin `warnings-ng`.
   */
  infer: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'infer',
    positional: null,
  }),
  /**
   * Reports of Intel compilers.
   * Plugin `warnings-ng`.
   */
  intel: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'intel',
    positional: null,
  }),
  /**
   * Reports of invalid Oracle PL/SQL packages.
   * Plugin `warnings-ng`.
   */
  invalids: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'invalids',
    positional: null,
  }),
  /**
   * Reports of any tool, in the plugin's own format.
   * Plugin `warnings-ng`.
   */
  issues: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'issues',
    positional: null,
  }),
  /**
   * Reports of the Java compiler.
   * Plugin `warnings-ng`.
   */
  java: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'java',
    positional: null,
  }),
  /**
   * Reports of Javadoc.
   * Plugin `warnings-ng`.
   */
  javaDoc: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'javaDoc',
    positional: null,
  }),
  /**
   * Reports of JcReport.
   * Plugin `warnings-ng`.
   */
  jcReport: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'jcReport',
    positional: null,
  }),
  /**
   * Reports of JSHint.
   * Plugin `warnings-ng`.
   */
  jsHint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'jsHint',
    positional: null,
  }),
  /**
   * Reports of JSLint.
   * Plugin `warnings-ng`.
   */
  jsLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'jsLint',
    positional: null,
  }),
  /**
   * Reports of JUnit, failed tests as problems.
   * Plugin `warnings-ng`.
   */
  junitParser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'junitParser',
    positional: null,
  }),
  /**
   * Reports of Klocwork.
   * Plugin `warnings-ng`.
   */
  klocWork: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'klocWork',
    positional: null,
  }),
  /**
   * Reports of the Kotlin compiler.
   * Plugin `warnings-ng`.
   */
  kotlin: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'kotlin',
    positional: null,
  }),
  /**
   * Reports of ktlint.
   * Plugin `warnings-ng`.
   */
  ktLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'ktLint',
    positional: null,
  }),
  /**
   * Reports of Maven's log.
   * Plugin `warnings-ng`.
   */
  mavenConsole: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'mavenConsole',
    positional: null,
  }),
  /**
   * Reports of `metrowerksCodeWarrior`.
   * Plugin `warnings-ng`.
   */
  metrowerksCodeWarrior: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'metrowerksCodeWarrior',
    positional: null,
  }),
  /**
   * Reports of `modelsim`.
   * Plugin `warnings-ng`.
   */
  modelsim: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'modelsim',
    positional: null,
  }),
  /**
   * Reports of MSBuild.
   * Plugin `warnings-ng`.
   */
  msBuild: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'msBuild',
    positional: null,
  }),
  /**
   * Reports of mypy.
   * Plugin `warnings-ng`.
   */
  myPy: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'myPy',
    positional: null,
  }),
  /**
   * Reports of `nagFortran`.
   * Plugin `warnings-ng`.
   */
  nagFortran: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'nagFortran',
    positional: null,
  }),
  /**
   * Reports of npm audit.
   * Plugin `warnings-ng`.
   */
  npmAudit: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'npmAudit',
    positional: null,
  }),
  /**
   * Reports of oelint-adv.
   * Plugin `warnings-ng`.
   */
  oelintAdv: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'oelintAdv',
    positional: null,
  }),
  /**
   * Reports of dockerlint.
   * Plugin `warnings-ng`.
   */
  otDockerLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'otDockerLint',
    positional: null,
  }),
  /**
   * Reports of OWASP Dependency-Check.
   * Plugin `warnings-ng`.
   */
  owaspDependencyCheck: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'owaspDependencyCheck',
    positional: null,
  }),
  /**
   * Reports of `pcLint`.
   * Plugin `warnings-ng`.
   */
  pcLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'pcLint',
    positional: null,
  }),
  /**
   * Reports of pycodestyle.
   * Plugin `warnings-ng`.
   */
  pep8: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'pep8',
    positional: null,
  }),
  /**
   * Reports of Perforce compiler.
   * Plugin `warnings-ng`.
   */
  perforce: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'perforce',
    positional: null,
  }),
  /**
   * Reports of Perl::Critic.
   * Plugin `warnings-ng`.
   */
  perlCritic: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'perlCritic',
    positional: null,
  }),
  /**
   * Reports of PHP.
   * Plugin `warnings-ng`.
   */
  php: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'php',
    positional: null,
  }),
  /**
   * Reports of PHP_CodeSniffer.
   * Plugin `warnings-ng`.
   */
  phpCodeSniffer: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'phpCodeSniffer',
    positional: null,
  }),
  /**
   * Reports of PHPStan.
   * Plugin `warnings-ng`.
   */
  phpStan: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'phpStan',
    positional: null,
  }),
  /**
   * Reports of PIT.
   * Plugin `warnings-ng`.
   */
  pit: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'pit',
    positional: null,
  }),
  /**
   * Reports of PMD.
   * Plugin `warnings-ng`.
   */
  pmdParser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'pmdParser',
    positional: null,
  }),
  /**
   * Reports of Polyspace.
   * Plugin `warnings-ng`.
   */
  polyspaceParser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'polyspaceParser',
    positional: null,
  }),
  /**
   * Reports of `prefast`.
   * Plugin `warnings-ng`.
   */
  prefast: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'prefast',
    positional: null,
  }),
  /**
   * Reports of protolint.
   * Plugin `warnings-ng`.
   */
  protoLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'protoLint',
    positional: null,
  }),
  /**
   * Reports of Puppet Lint.
   * Plugin `warnings-ng`.
   */
  puppetLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'puppetLint',
    positional: null,
  }),
  /**
   * Reports of pydocstyle.
   * Plugin `warnings-ng`.
   */
  pyDocStyle: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'pyDocStyle',
    positional: null,
  }),
  /**
   * Reports of Pylint.
   * Plugin `warnings-ng`.
   */
  pyLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'pyLint',
    positional: null,
  }),
  /**
   * Reports of `qacSourceCodeAnalyser`.
   * Plugin `warnings-ng`.
   */
  qacSourceCodeAnalyser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'qacSourceCodeAnalyser',
    positional: null,
  }),
  /**
   * Reports of `qtTranslation`.
   * Plugin `warnings-ng`.
   */
  qtTranslation: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'qtTranslation',
    positional: null,
  }),
  /**
   * Reports of ReSharper InspectCode.
   * Plugin `warnings-ng`.
   */
  resharperInspectCode: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'resharperInspectCode',
    positional: null,
  }),
  /**
   * Reports of Revapi.
   * Plugin `warnings-ng`.
   */
  revApi: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'revApi',
    positional: null,
  }),
  /**
   * Reports of `rfLint`.
   * Plugin `warnings-ng`.
   */
  rfLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'rfLint',
    positional: null,
  }),
  /**
   * Reports of Robocopy.
   * Plugin `warnings-ng`.
   */
  robocopy: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'robocopy',
    positional: null,
  }),
  /**
   * Reports of RuboCop.
   * Plugin `warnings-ng`.
   */
  ruboCop: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'ruboCop',
    positional: null,
  }),
  /**
   * Reports of any tool, in SARIF.
   * Plugin `warnings-ng`.
   */
  sarif: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'sarif',
    positional: null,
  }),
  /**
   * Reports of the Scala compiler.
   * Plugin `warnings-ng`.
   */
  scala: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'scala',
    positional: null,
  }),
  /** Reports of Simian. */
  simian: defineSymbol<(options?: SimianAnalysisTool) => Describable<'AnalysisTool'>>({
    symbol: 'simian',
    positional: null,
  }),
  /**
   * Reports of Simulink Check.
   * Plugin `warnings-ng`.
   */
  simulinkCheckParser: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'simulinkCheckParser',
    positional: null,
  }),
  /**
   * Reports of SonarQube.
   * Plugin `warnings-ng`.
   */
  sonarQube: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'sonarQube',
    positional: null,
  }),
  /**
   * Reports of Sphinx.
   * Plugin `warnings-ng`.
   */
  sphinxBuild: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'sphinxBuild',
    positional: null,
  }),
  /** Reports of SpotBugs. */
  spotBugs: defineSymbol<(options?: SpotBugsAnalysisTool) => Describable<'AnalysisTool'>>({
    symbol: 'spotBugs',
    positional: null,
  }),
  /**
   * Reports of StyleCop.
   * Plugin `warnings-ng`.
   */
  styleCop: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'styleCop',
    positional: null,
  }),
  /**
   * Reports of stylelint.
   * Plugin `warnings-ng`.
   */
  styleLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'styleLint',
    positional: null,
  }),
  /**
   * Reports of `sunC`.
   * Plugin `warnings-ng`.
   */
  sunC: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'sunC',
    positional: null,
  }),
  /**
   * Reports of SwiftLint.
   * Plugin `warnings-ng`.
   */
  swiftLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'swiftLint',
    positional: null,
  }),
  /**
   * Reports of Maven's taglist.
   * Plugin `warnings-ng`.
   */
  tagList: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'tagList',
    positional: null,
  }),
  /** Reports of comments that name open tasks. */
  taskScanner: defineSymbol<(options?: TaskScannerAnalysisTool) => Describable<'AnalysisTool'>>({
    symbol: 'taskScanner',
    positional: null,
  }),
  /**
   * Reports of `taskingVx`.
   * Plugin `warnings-ng`.
   */
  taskingVx: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'taskingVx',
    positional: null,
  }),
  /**
   * Reports of `tiCss`.
   * Plugin `warnings-ng`.
   */
  tiCss: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'tiCss',
    positional: null,
  }),
  /**
   * Reports of `tnsdl`.
   * Plugin `warnings-ng`.
   */
  tnsdl: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'tnsdl',
    positional: null,
  }),
  /**
   * Reports of Trivy.
   * Plugin `warnings-ng`.
   */
  trivy: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'trivy',
    positional: null,
  }),
  /**
   * Reports of TSLint.
   * Plugin `warnings-ng`.
   */
  tsLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'tsLint',
    positional: null,
  }),
  /**
   * Reports of Vale.
   * Plugin `warnings-ng`.
   */
  vale: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'vale',
    positional: null,
  }),
  /**
   * Reports of Valgrind.
   * Plugin `warnings-ng`.
   */
  valgrind: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'valgrind',
    positional: null,
  }),
  /**
   * Reports of the Veracode Pipeline Scanner.
   * Plugin `warnings-ng`.
   */
  veracodePipelineScanner: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'veracodePipelineScanner',
    positional: null,
  }),
  /**
   * Reports of `xlc`.
   * Plugin `warnings-ng`.
   */
  xlc: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'xlc',
    positional: null,
  }),
  /**
   * Reports of xmllint.
   * Plugin `warnings-ng`.
   */
  xmlLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'xmlLint',
    positional: null,
  }),
  /**
   * Reports of yamllint.
   * Plugin `warnings-ng`.
   */
  yamlLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'yamlLint',
    positional: null,
  }),
  /**
   * Reports of `yoctoScanner`.
   * Plugin `warnings-ng`.
   */
  yoctoScanner: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'yoctoScanner',
    positional: null,
  }),
  /**
   * Reports of YUI Compressor.
   * Plugin `warnings-ng`.
   */
  yuiCompressor: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'yuiCompressor',
    positional: null,
  }),
  /**
   * Reports of ZPT Lint.
   * Plugin `warnings-ng`.
   */
  zptLint: defineSymbol<(options?: ReportScanningTool) => Describable<'AnalysisTool'>>({
    symbol: 'zptLint',
    positional: null,
  }),
} as const

/** Which problems count. */
export const issueFilters = {
  /** Leaves out problems of a category. */
  excludeCategory: defineSymbol<(options: ExcludeCategoryIssueFilter | string) => Describable<'IssueFilter'>>(
    { symbol: 'excludeCategory', positional: 'pattern' },
  ),
  /** Leaves out problems in files. */
  excludeFile: defineSymbol<(options: ExcludeFileIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'excludeFile',
    positional: 'pattern',
  }),
  /** Leaves out problems with a message. */
  excludeMessage: defineSymbol<(options: ExcludeMessageIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'excludeMessage',
    positional: 'pattern',
  }),
  /** Leaves out problems of a module. */
  excludeModule: defineSymbol<(options: ExcludeModuleIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'excludeModule',
    positional: 'pattern',
  }),
  /** Leaves out problems of a package. */
  excludePackage: defineSymbol<(options: ExcludePackageIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'excludePackage',
    positional: 'pattern',
  }),
  /** Leaves out problems of a type. */
  excludeType: defineSymbol<(options: ExcludeTypeIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'excludeType',
    positional: 'pattern',
  }),
  /** Counts problems of a category only. */
  includeCategory: defineSymbol<(options: IncludeCategoryIssueFilter | string) => Describable<'IssueFilter'>>(
    { symbol: 'includeCategory', positional: 'pattern' },
  ),
  /** Counts problems in files only. */
  includeFile: defineSymbol<(options: IncludeFileIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'includeFile',
    positional: 'pattern',
  }),
  /** Counts problems with a message only. */
  includeMessage: defineSymbol<(options: IncludeMessageIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'includeMessage',
    positional: 'pattern',
  }),
  /** Counts problems of a module only. */
  includeModule: defineSymbol<(options: IncludeModuleIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'includeModule',
    positional: 'pattern',
  }),
  /** Counts problems of a package only. */
  includePackage: defineSymbol<(options: IncludePackageIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'includePackage',
    positional: 'pattern',
  }),
  /** Counts problems of a type only. */
  includeType: defineSymbol<(options: IncludeTypeIssueFilter | string) => Describable<'IssueFilter'>>({
    symbol: 'includeType',
    positional: 'pattern',
  }),
} as const

/** Kinds of errors after which `retry` tries again. */
export const errorConditions = {
  /** The loss of a pod, such as an eviction. */
  kubernetesAgent: defineSymbol<(options?: KubernetesAgentErrorCondition) => Describable<'ErrorCondition'>>({
    symbol: 'kubernetesAgent',
    positional: null,
  }),
  /**
   * The error of a step that cannot go on after a restart of the controller.
   * Plugin `workflow-basic-steps`,
   * `org.jenkinsci.plugins.workflow.steps.SynchronousResumeNotSupportedErrorCondition`.
   */
  nonresumable: defineSymbol<() => Describable<'ErrorCondition'>>({
    symbol: 'nonresumable',
    positional: null,
  }),
  /**
   * The loss of the agent, such as a deleted pod or a closed connection.
   * Plugin `workflow-durable-task-step`,
   * `org.jenkinsci.plugins.workflow.support.steps.AgentErrorCondition`.
   */
  agent: defineSymbol<() => Describable<'ErrorCondition'>>({ symbol: 'agent', positional: null }),
} as const

/** A git repository with all that its checkout can do. */
export const scmGit = defineSymbol<(options: ScmGitSCM) => Describable<'SCM'>>({
  symbol: 'scmGit',
  positional: null,
})

/** Repositories whose branches can be looked up. */
export const scmSources = {
  /** The branches of a git repository. */
  gitSource: defineSymbol<(options: GitSourceSCMSource | string) => Describable<'SCMSource'>>({
    symbol: 'gitSource',
    positional: 'remote',
  }),
} as const
