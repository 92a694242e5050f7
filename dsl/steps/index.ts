// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

export type {
  InputValue,
  TimeUnit,
  BuildDiscarder,
  ParameterDefinition,
  Trigger,
  JobProperty,
  CredentialsBinding,
  GitSCMExtension,
  GitRepositoryBrowser,
  BuildChooser,
  ChangelogToBranchOptions,
  SCMSourceTrait,
  TestDataPublisher,
  PodVolume,
  WorkspaceVolume,
  PodRetention,
  YamlMergeStrategy,
  TemplateEnvVar,
  ContainerTemplate,
  PortMapping,
  ContainerLivenessProbe,
  PodAnnotation,
  ParameterValue,
  ErrorCondition,
  SimpleBuildStep,
  SimpleBuildWrapper,
  SCM,
  SCMSource,
  Throttle,
  UserRemoteConfig,
  BranchSpec,
  SubmoduleConfig,
  UserMergeOptions,
  SparseCheckoutPath,
  BuildChooserSetting,
  DisableRemotePoll,
  IgnoreNotifyCommit,
  MessageExclusion,
  PathRestriction,
  PreBuildMerge,
  RelativeTargetDirectory,
  ScmName,
  UserExclusion,
  UserIdentity,
  WipeWorkspace,
  AncestryBuildChooser,
  DefaultBuildChooser,
  InverseBuildChooser,
  GitoriousWeb,
  Stash,
  VaultTokenCredentialBinding,
  TestResultSummary,
  LockStepResource,
  SlackResponse,
} from './generated/types.ts'
export { archiveArtifacts, fingerprint } from './generated/core.ts'
export type { ArchiveArtifactsOptions, FingerprintOptions } from './generated/core.ts'
export { withCredentials } from './generated/credentials-binding.ts'
export type { WithCredentialsOptions } from './generated/credentials-binding.ts'
export { git } from './generated/git.ts'
export type { GitOptions } from './generated/git.ts'
export { junit } from './generated/junit.ts'
export type { JunitOptions } from './generated/junit.ts'
export { container, containerLog, kubeconfig, podTemplate } from './generated/kubernetes.ts'
export type {
  ContainerOptions,
  ContainerLogOptions,
  ContainerLogReturnLogOptions,
  KubeconfigOptions,
  PodTemplateOptions,
} from './generated/kubernetes.ts'
export { lock, updateLock } from './generated/lockable-resources.ts'
export type { LockOptions, UpdateLockOptions } from './generated/lockable-resources.ts'
export { build, waitForBuild } from './generated/pipeline-build-step.ts'
export type { BuildOptions, WaitForBuildOptions } from './generated/pipeline-build-step.ts'
export { input } from './generated/pipeline-input-step.ts'
export type { InputOptions } from './generated/pipeline-input-step.ts'
export { milestone } from './generated/pipeline-milestone-step.ts'
export type { MilestoneOptions } from './generated/pipeline-milestone-step.ts'
export { stageStep } from './generated/pipeline-stage-step.ts'
export type { StageOptions } from './generated/pipeline-stage-step.ts'
export {
  slackSend,
  slackUploadFile,
  slackUserIdFromEmail,
  slackUserIdsFromCommitters,
} from './generated/slack.ts'
export type {
  SlackSendOptions,
  SlackUploadFileOptions,
  SlackUserIdFromEmailOptions,
  SlackUserIdsFromCommittersOptions,
} from './generated/slack.ts'
export {
  archive,
  catchError,
  deleteDir,
  echo,
  error,
  fileExists,
  getContext,
  isUnix,
  mail,
  pwd,
  readFile,
  retry,
  sleep,
  stash,
  step,
  timeout,
  tool,
  unarchive,
  unstable,
  unstash,
  waitUntil,
  warnError,
  withContext,
  withEnv,
  wrap,
  writeFile,
} from './generated/workflow-basic-steps.ts'
export type {
  ArchiveOptions,
  CatchErrorOptions,
  EchoOptions,
  ErrorOptions,
  FileExistsOptions,
  GetContextOptions,
  MailOptions,
  PwdOptions,
  ReadFileOptions,
  RetryOptions,
  SleepOptions,
  StashOptions,
  StepOptions,
  TimeoutOptions,
  ToolOptions,
  UnarchiveOptions,
  UnstableOptions,
  UnstashOptions,
  WaitUntilOptions,
  WarnErrorOptions,
  WithContextOptions,
  WithEnvOptions,
  WrapOptions,
  WriteFileOptions,
} from './generated/workflow-basic-steps.ts'
export { load, parallel } from './generated/workflow-cps.ts'
export type { LoadOptions } from './generated/workflow-cps.ts'
export { sh, bat, powershell, pwsh, dir, node, ws } from './generated/workflow-durable-task-step.ts'
export type {
  ShOptions,
  ShReturnStdoutOptions,
  ShReturnStatusOptions,
  BatOptions,
  BatReturnStdoutOptions,
  BatReturnStatusOptions,
  PowershellOptions,
  PowershellReturnStdoutOptions,
  PowershellReturnStatusOptions,
  PwshOptions,
  PwshReturnStdoutOptions,
  PwshReturnStatusOptions,
  DirOptions,
  NodeOptions,
  WsOptions,
} from './generated/workflow-durable-task-step.ts'
export { properties, readTrusted, resolveScm } from './generated/workflow-multibranch.ts'
export type {
  PropertiesOptions,
  ReadTrustedOptions,
  ResolveScmOptions,
} from './generated/workflow-multibranch.ts'
export { checkout, readScmFile } from './generated/workflow-scm-step.ts'
export type { CheckoutOptions, ReadScmFileOptions } from './generated/workflow-scm-step.ts'
export { logRotator } from './generated/describables/build-discarder.ts'
export { parameterDefinitions } from './generated/describables/parameter-definition.ts'
export { jobTriggers } from './generated/describables/trigger.ts'
export { jobProperties } from './generated/describables/job-property.ts'
export { bindings } from './generated/describables/credentials-binding.ts'
export { gitExtensions } from './generated/describables/git-scm-extension.ts'
export { gitBrowsers } from './generated/describables/git-repository-browser.ts'
export { changelogBase } from './generated/describables/changelog-to-branch-options.ts'
export { podVolumes } from './generated/describables/pod-volume.ts'
export { workspaceVolumes } from './generated/describables/workspace-volume.ts'
export { podRetentions } from './generated/describables/pod-retention.ts'
export { yamlMergeStrategies } from './generated/describables/yaml-merge-strategy.ts'
export { podEnvVars } from './generated/describables/template-env-var.ts'
export { containerTemplate } from './generated/describables/container-template.ts'
export { portMapping } from './generated/describables/port-mapping.ts'
export { containerLivenessProbe } from './generated/describables/container-liveness-probe.ts'
export { podAnnotation } from './generated/describables/pod-annotation.ts'
export { parameterValues } from './generated/describables/parameter-value.ts'
export { errorConditions } from './generated/describables/error-condition.ts'
export { scmGit } from './generated/describables/scm.ts'
export { scmSources } from './generated/describables/scm-source.ts'
