// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineJenkinsStep } from '../../runtime/step-function.ts'
import type { AllureStep } from './plugins/allure-jenkins-plugin.ts'
import type { AnsibleAdhocStep, AnsiblePlaybookStep, AnsibleVaultStep } from './plugins/ansible.ts'
import type { AnsiColorStep } from './plugins/ansicolor.ts'
import type { WithBuildUserStep } from './plugins/build-user-vars-plugin.ts'
import type { PublishChecksStep, WithChecksStep } from './plugins/checks-api.ts'
import type { CoberturaStep } from './plugins/cobertura.ts'
import type { ConfigFileProviderStep } from './plugins/config-file-provider.ts'
import type { CopyArtifactsStep } from './plugins/copyartifact.ts'
import type { ArchiveArtifactsStep, FingerprintStep } from './plugins/core.ts'
import type { RecordCoverageStep } from './plugins/coverage.ts'
import type { WithCredentialsStep } from './plugins/credentials-binding.ts'
import type {
  DockerFingerprintFromStep,
  DockerFingerprintRunStep,
  WithDockerContainerStep,
  WithDockerRegistryStep,
  WithDockerServerStep,
} from './plugins/docker-workflow.ts'
import type { EmailextStep, EmailextrecipientsStep } from './plugins/email-ext.ts'
import type { FileOperationsStep } from './plugins/file-operations.ts'
import type { GitStep } from './plugins/git.ts'
import type {
  AcceptGitLabMRStep,
  AddGitLabMRCommentStep,
  GitLabMergeRequestLabelExistsStep,
  GitlabBuildsStep,
  GitlabCommitStatusStep,
  UpdateGitlabCommitStatusStep,
} from './plugins/gitlab-plugin.ts'
import type { WithVaultStep } from './plugins/hashicorp-vault-plugin.ts'
import type { PublishHTMLStep } from './plugins/htmlpublisher.ts'
import type { HttpRequestStep } from './plugins/http-request.ts'
import type { JacocoStep } from './plugins/jacoco.ts'
import type { JunitStep } from './plugins/junit.ts'
import type {
  ContainerLogStep,
  ContainerStep,
  KubeconfigStep,
  PodTemplateStep,
} from './plugins/kubernetes.ts'
import type { WithKubeConfigStep, WithKubeCredentialsStep } from './plugins/kubernetes-cli.ts'
import type { LockStep, UpdateLockStep } from './plugins/lockable-resources.ts'
import type { NexusArtifactUploaderStep } from './plugins/nexus-artifact-uploader.ts'
import type { NodejsStep } from './plugins/nodejs.ts'
import type {
  AwaitDeploymentCompletionStep,
  AwsIdentityStep,
  CfInvalidateStep,
  CfnCreateChangeSetStep,
  CfnDeleteStackSetStep,
  CfnDeleteStep,
  CfnDescribeStep,
  CfnExecuteChangeSetStep,
  CfnExportsStep,
  CfnUpdateStackSetStep,
  CfnUpdateStep,
  CfnValidateStep,
  CreateDeploymentStep,
  DeployAPIStep,
  EbCreateApplicationStep,
  EbCreateApplicationVersionStep,
  EbCreateConfigurationTemplateStep,
  EbCreateEnvironmentStep,
  EbSwapEnvironmentCNAMEsStep,
  EbWaitOnEnvironmentHealthStep,
  EbWaitOnEnvironmentStatusStep,
  Ec2ShareAmiStep,
  EcrDeleteImageStep,
  EcrListImagesStep,
  EcrLoginStep,
  EcrSetRepositoryPolicyStep,
  ElbDeregisterInstanceStep,
  ElbIsInstanceDeregisteredStep,
  ElbIsInstanceRegisteredStep,
  ElbRegisterInstanceStep,
  InvokeLambdaStep,
  LambdaVersionCleanupStep,
  ListAWSAccountsStep,
  S3CopyStep,
  S3DeleteStep,
  S3DoesObjectExistStep,
  S3DownloadStep,
  S3FindFilesStep,
  S3PresignURLStep,
  S3UploadStep,
  SetAccountAliasStep,
  SnsPublishStep,
  UpdateIdPStep,
  UpdateTrustPolicyStep,
  WithAWSStep,
} from './plugins/pipeline-aws.ts'
import type { BuildStep, WaitForBuildStep } from './plugins/pipeline-build-step.ts'
import type { GithubNotifyStep } from './plugins/pipeline-githubnotify-step.ts'
import type { HideFromViewStep } from './plugins/pipeline-graph-view.ts'
import type { LibraryResourceStep, LibraryStep } from './plugins/pipeline-groovy-lib.ts'
import type { InputStep } from './plugins/pipeline-input-step.ts'
import type { WithMavenStep } from './plugins/pipeline-maven.ts'
import type { MilestoneStep } from './plugins/pipeline-milestone-step.ts'
import type {
  EnvVarsForToolStep,
  ValidateDeclarativePipelineStep,
} from './plugins/pipeline-model-definition.ts'
import type { StageStep } from './plugins/pipeline-stage-step.ts'
import type {
  CompareVersionsStep,
  FindFilesStep,
  Md5Step,
  NodesByLabelStep,
  PrependToFileStep,
  ReadCSVStep,
  ReadJSONStep,
  ReadManifestStep,
  ReadMavenPomStep,
  ReadPropertiesStep,
  ReadTOMLStep,
  ReadYamlStep,
  Sha1Step,
  Sha256Step,
  TarStep,
  TeeStep,
  TouchStep,
  UntarStep,
  UnzipStep,
  VerifyMd5Step,
  VerifySha1Step,
  VerifySha256Step,
  WriteCSVStep,
  WriteJSONStep,
  WriteMavenPomStep,
  WriteTOMLStep,
  WriteYamlStep,
  ZipStep,
} from './plugins/pipeline-utility-steps.ts'
import type {
  SlackSendStep,
  SlackUploadFileStep,
  SlackUserIdFromEmailStep,
  SlackUserIdsFromCommittersStep,
} from './plugins/slack.ts'
import type { WaitForQualityGateStep, WithSonarQubeEnvStep } from './plugins/sonar.ts'
import type { SshagentStep } from './plugins/ssh-agent.ts'
import type {
  SshCommandStep,
  SshGetStep,
  SshPutStep,
  SshRemoveStep,
  SshScriptStep,
} from './plugins/ssh-steps.ts'
import type { ThrottleStep } from './plugins/throttle-concurrents.ts'
import type { TimestampsStep } from './plugins/timestamper.ts'
import type { PublishIssuesStep, RecordIssuesStep, ScanForIssuesStep } from './plugins/warnings-ng.ts'
import type {
  ArchiveStep,
  CatchErrorStep,
  DeleteDirStep,
  EchoStep,
  ErrorStep,
  FileExistsStep,
  GetContextStep,
  IsUnixStep,
  MailStep,
  PwdStep,
  ReadFileStep,
  RetryStep,
  SleepStep,
  StashStep,
  StepStep,
  TimeoutStep,
  ToolStep,
  UnarchiveStep,
  UnstableStep,
  UnstashStep,
  WaitUntilStep,
  WarnErrorStep,
  WithContextStep,
  WithEnvStep,
  WrapStep,
  WriteFileStep,
} from './plugins/workflow-basic-steps.ts'
import type { LoadStep, ParallelStep } from './plugins/workflow-cps.ts'
import type {
  BatStep,
  DirStep,
  NodeStep,
  PowershellStep,
  PwshStep,
  ShStep,
  WsStep,
} from './plugins/workflow-durable-task-step.ts'
import type { PropertiesStep, ReadTrustedStep, ResolveScmStep } from './plugins/workflow-multibranch.ts'
import type { CheckoutStep, ReadScmFileStep } from './plugins/workflow-scm-step.ts'
import type { CleanWsStep } from './plugins/ws-cleanup.ts'
import type { XunitStep } from './plugins/xunit.ts'

/** Makes an Allure report of test results and shows it on the build's page. */
export const allure = defineJenkinsStep<AllureStep>({
  name: 'allure',
  positional: 'results',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs one Ansible module on hosts. */
export const ansibleAdhoc = defineJenkinsStep<AnsibleAdhocStep>({
  name: 'ansibleAdhoc',
  positional: 'hosts',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs an Ansible playbook. */
export const ansiblePlaybook = defineJenkinsStep<AnsiblePlaybookStep>({
  name: 'ansiblePlaybook',
  positional: 'playbook',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Encrypts, decrypts or rekeys with ansible-vault. */
export const ansibleVault = defineJenkinsStep<AnsibleVaultStep>({
  name: 'ansibleVault',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Shows the colours that programs of the body print. */
export const ansiColor = defineJenkinsStep<AnsiColorStep>({
  name: 'ansiColor',
  positional: 'colorMapName',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/**
 * Sets variables that tell who started the build: `BUILD_USER`, `BUILD_USER_ID`, `BUILD_USER_EMAIL`
 * and others.
 */
export const withBuildUser = defineJenkinsStep<WithBuildUserStep>({
  name: 'withBuildUser',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Publishes a check of the commit to the source platform. */
export const publishChecks = defineJenkinsStep<PublishChecksStep>({
  name: 'publishChecks',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Names the check that steps of the body publish. */
export const withChecks = defineJenkinsStep<WithChecksStep>({
  name: 'withChecks',
  positional: 'name',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/**
 * Publishes coverage in Cobertura's format.
 * @deprecated Use `recordCoverage`.
 */
export const cobertura = defineJenkinsStep<CoberturaStep>({
  name: 'cobertura',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Puts configuration files that Jenkins keeps in place for the body. */
export const configFileProvider = defineJenkinsStep<ConfigFileProviderStep>({
  name: 'configFileProvider',
  positional: 'managedFiles',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Copies artifacts of another build to the workspace. */
export const copyArtifacts = defineJenkinsStep<CopyArtifactsStep>({
  name: 'copyArtifacts',
  positional: 'projectName',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Keeps files of the workspace with the build, to be downloaded from its page. */
export const archiveArtifacts = defineJenkinsStep<ArchiveArtifactsStep>({
  name: 'archiveArtifacts',
  positional: 'artifacts',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Records checksums of files, so that their use by other jobs can be traced. */
export const fingerprint = defineJenkinsStep<FingerprintStep>({
  name: 'fingerprint',
  positional: 'targets',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Records code coverage and applies limits to it. */
export const recordCoverage = defineJenkinsStep<RecordCoverageStep>({
  name: 'recordCoverage',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Puts credentials into environment variables for the body; the log shows them as `****`. */
export const withCredentials = defineJenkinsStep<WithCredentialsStep>({
  name: 'withCredentials',
  positional: 'bindings',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Records the base image of an image that was built. */
export const dockerFingerprintFrom = defineJenkinsStep<DockerFingerprintFromStep>({
  name: 'dockerFingerprintFrom',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Records the image of a container that runs. */
export const dockerFingerprintRun = defineJenkinsStep<DockerFingerprintRunStep>({
  name: 'dockerFingerprintRun',
  positional: 'containerId',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs the `sh` steps of the body in a container that it starts on the agent. */
export const withDockerContainer = defineJenkinsStep<WithDockerContainerStep>({
  name: 'withDockerContainer',
  positional: 'image',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Logs in to a Docker registry for the body. */
export const withDockerRegistry = defineJenkinsStep<WithDockerRegistryStep>({
  name: 'withDockerRegistry',
  positional: 'registry',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Points the docker commands of the body to a server. */
export const withDockerServer = defineJenkinsStep<WithDockerServerStep>({
  name: 'withDockerServer',
  positional: 'server',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Sends a mail with attachments, to recipients that Jenkins finds. */
export const emailext = defineJenkinsStep<EmailextStep>({
  name: 'emailext',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Gives the addresses that recipient providers find, separated by spaces. */
export const emailextrecipients = defineJenkinsStep<EmailextrecipientsStep>({
  name: 'emailextrecipients',
  positional: 'recipientProviders',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Runs operations on files of the workspace. */
export const fileOperations = defineJenkinsStep<FileOperationsStep>({
  name: 'fileOperations',
  positional: 'fileOperations',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Checks out one branch of a git repository, in the short form, and gives the variables that it sets. */
export const git = defineJenkinsStep<GitStep>({
  name: 'git',
  positional: 'url',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Tells whether the merge request has a label. */
export const GitLabMergeRequestLabelExists = defineJenkinsStep<GitLabMergeRequestLabelExistsStep>({
  name: 'GitLabMergeRequestLabelExists',
  positional: 'label',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Merges the merge request of the build. */
export const acceptGitLabMR = defineJenkinsStep<AcceptGitLabMRStep>({
  name: 'acceptGitLabMR',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Comments on the merge request of the build. */
export const addGitLabMRComment = defineJenkinsStep<AddGitLabMRCommentStep>({
  name: 'addGitLabMRComment',
  positional: 'comment',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Announces to GitLab which statuses are to come, and cancels those that the body does not reach. */
export const gitlabBuilds = defineJenkinsStep<GitlabBuildsStep>({
  name: 'gitlabBuilds',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Reports the progress of the body to GitLab. */
export const gitlabCommitStatus = defineJenkinsStep<GitlabCommitStatusStep>({
  name: 'gitlabCommitStatus',
  positional: 'name',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Sets a status of the commit in GitLab. */
export const updateGitlabCommitStatus = defineJenkinsStep<UpdateGitlabCommitStatusStep>({
  name: 'updateGitlabCommitStatus',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Puts secrets of Vault into environment variables for the body. */
export const withVault = defineJenkinsStep<WithVaultStep>({
  name: 'withVault',
  positional: 'vaultSecrets',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
  declarativeValues: { vaultSecrets: null },
})

/** Shows an HTML report on the build's page. */
export const publishHTML = defineJenkinsStep<PublishHTMLStep>({
  name: 'publishHTML',
  positional: 'target',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Makes an HTTP request and gives the answer. */
export const httpRequest = defineJenkinsStep<HttpRequestStep>({
  name: 'httpRequest',
  positional: 'url',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/**
 * Publishes coverage in JaCoCo's format.
 * @deprecated Use `recordCoverage`.
 */
export const jacoco = defineJenkinsStep<JacocoStep>({
  name: 'jacoco',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Records test reports in JUnit's XML format; failed tests make the build unstable. */
export const junit = defineJenkinsStep<JunitStep>({
  name: 'junit',
  positional: 'testResults',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Makes a kubectl configuration for the body. */
export const withKubeConfig = defineJenkinsStep<WithKubeConfigStep>({
  name: 'withKubeConfig',
  positional: null,
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Makes a kubectl configuration with several clusters for the body. */
export const withKubeCredentials = defineJenkinsStep<WithKubeCredentialsStep>({
  name: 'withKubeCredentials',
  positional: 'kubectlCredentials',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs the body in another container of the agent's pod. */
export const container = defineJenkinsStep<ContainerStep>({
  name: 'container',
  positional: 'name',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Prints the log of a container of the agent's pod. */
export const containerLog = defineJenkinsStep<ContainerLogStep>({
  name: 'containerLog',
  positional: 'name',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/**
 * Makes a kubectl configuration for the body, in the old way.
 * @deprecated Use `withKubeConfig`.
 */
export const kubeconfig = defineJenkinsStep<KubeconfigStep>({
  name: 'kubeconfig',
  positional: null,
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Describes a pod for `node` steps of the body to run in; inside, `POD_LABEL` is its label. */
export const podTemplate = defineJenkinsStep<PodTemplateStep>({
  name: 'podTemplate',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Holds a resource for the body; other builds that want it wait. */
export const lock = defineJenkinsStep<LockStep>({
  name: 'lock',
  positional: 'resource',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
  declarativeValues: { resource: null },
})

/** Changes a lockable resource: makes it, deletes it or gives it other labels. */
export const updateLock = defineJenkinsStep<UpdateLockStep>({
  name: 'updateLock',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Uploads files to Nexus. */
export const nexusArtifactUploader = defineJenkinsStep<NexusArtifactUploaderStep>({
  name: 'nexusArtifactUploader',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Puts a Node.js installation on the search path for the body. */
export const nodejs = defineJenkinsStep<NodejsStep>({
  name: 'nodejs',
  positional: 'nodeJSInstallationName',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Waits until a CodeDeploy deployment is done. */
export const awaitDeploymentCompletion = defineJenkinsStep<AwaitDeploymentCompletionStep>({
  name: 'awaitDeploymentCompletion',
  positional: 'deploymentId',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Gives account, user and ARN of the AWS credentials in use. */
export const awsIdentity = defineJenkinsStep<AwsIdentityStep>({
  name: 'awsIdentity',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Removes paths from the cache of a CloudFront distribution. */
export const cfInvalidate = defineJenkinsStep<CfInvalidateStep>({
  name: 'cfInvalidate',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Makes a change set for a CloudFormation stack. */
export const cfnCreateChangeSet = defineJenkinsStep<CfnCreateChangeSetStep>({
  name: 'cfnCreateChangeSet',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Deletes a CloudFormation stack and waits. */
export const cfnDelete = defineJenkinsStep<CfnDeleteStep>({
  name: 'cfnDelete',
  positional: 'stack',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Deletes a stack set. */
export const cfnDeleteStackSet = defineJenkinsStep<CfnDeleteStackSetStep>({
  name: 'cfnDeleteStackSet',
  positional: 'stackSet',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Gives the outputs of a CloudFormation stack. */
export const cfnDescribe = defineJenkinsStep<CfnDescribeStep>({
  name: 'cfnDescribe',
  positional: 'stack',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Carries out a change set. */
export const cfnExecuteChangeSet = defineJenkinsStep<CfnExecuteChangeSetStep>({
  name: 'cfnExecuteChangeSet',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Gives the exports of all CloudFormation stacks of the region. */
export const cfnExports = defineJenkinsStep<CfnExportsStep>({
  name: 'cfnExports',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Creates or updates a CloudFormation stack, waits, and gives its outputs. */
export const cfnUpdate = defineJenkinsStep<CfnUpdateStep>({
  name: 'cfnUpdate',
  positional: 'stack',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Creates or updates a stack set. */
export const cfnUpdateStackSet = defineJenkinsStep<CfnUpdateStackSetStep>({
  name: 'cfnUpdateStackSet',
  positional: 'stackSet',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Checks a CloudFormation template. */
export const cfnValidate = defineJenkinsStep<CfnValidateStep>({
  name: 'cfnValidate',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Starts a CodeDeploy deployment and gives its id. */
export const createDeployment = defineJenkinsStep<CreateDeploymentStep>({
  name: 'createDeployment',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Deploys an API of API Gateway to a stage. */
export const deployAPI = defineJenkinsStep<DeployAPIStep>({
  name: 'deployAPI',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Creates an Elastic Beanstalk application. */
export const ebCreateApplication = defineJenkinsStep<EbCreateApplicationStep>({
  name: 'ebCreateApplication',
  positional: 'applicationName',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Creates a version of an Elastic Beanstalk application. */
export const ebCreateApplicationVersion = defineJenkinsStep<EbCreateApplicationVersionStep>({
  name: 'ebCreateApplicationVersion',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Creates a saved configuration of an Elastic Beanstalk application. */
export const ebCreateConfigurationTemplate = defineJenkinsStep<EbCreateConfigurationTemplateStep>({
  name: 'ebCreateConfigurationTemplate',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Creates or updates an Elastic Beanstalk environment. */
export const ebCreateEnvironment = defineJenkinsStep<EbCreateEnvironmentStep>({
  name: 'ebCreateEnvironment',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Swaps the addresses of two Elastic Beanstalk environments. */
export const ebSwapEnvironmentCNAMEs = defineJenkinsStep<EbSwapEnvironmentCNAMEsStep>({
  name: 'ebSwapEnvironmentCNAMEs',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Waits until an Elastic Beanstalk environment has a certain health. */
export const ebWaitOnEnvironmentHealth = defineJenkinsStep<EbWaitOnEnvironmentHealthStep>({
  name: 'ebWaitOnEnvironmentHealth',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Waits until an Elastic Beanstalk environment has a certain status. */
export const ebWaitOnEnvironmentStatus = defineJenkinsStep<EbWaitOnEnvironmentStatusStep>({
  name: 'ebWaitOnEnvironmentStatus',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Shares a machine image with accounts. */
export const ec2ShareAmi = defineJenkinsStep<Ec2ShareAmiStep>({
  name: 'ec2ShareAmi',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Deletes images of an ECR repository. */
export const ecrDeleteImage = defineJenkinsStep<EcrDeleteImageStep>({
  name: 'ecrDeleteImage',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Lists the images of an ECR repository. */
export const ecrListImages = defineJenkinsStep<EcrListImagesStep>({
  name: 'ecrListImages',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Gives the docker command that logs in to ECR. */
export const ecrLogin = defineJenkinsStep<EcrLoginStep>({
  name: 'ecrLogin',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Sets the policy of an ECR repository. */
export const ecrSetRepositoryPolicy = defineJenkinsStep<EcrSetRepositoryPolicyStep>({
  name: 'ecrSetRepositoryPolicy',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Takes an instance out of a load balancer's target group. */
export const elbDeregisterInstance = defineJenkinsStep<ElbDeregisterInstanceStep>({
  name: 'elbDeregisterInstance',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Tells whether an instance is out of a load balancer's target group. */
export const elbIsInstanceDeregistered = defineJenkinsStep<ElbIsInstanceDeregisteredStep>({
  name: 'elbIsInstanceDeregistered',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Tells whether an instance is in a load balancer's target group. */
export const elbIsInstanceRegistered = defineJenkinsStep<ElbIsInstanceRegisteredStep>({
  name: 'elbIsInstanceRegistered',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Puts an instance into a load balancer's target group. */
export const elbRegisterInstance = defineJenkinsStep<ElbRegisterInstanceStep>({
  name: 'elbRegisterInstance',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Calls a Lambda function and gives its answer. */
export const invokeLambda = defineJenkinsStep<InvokeLambdaStep>({
  name: 'invokeLambda',
  positional: 'functionName',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Deletes old versions of Lambda functions. */
export const lambdaVersionCleanup = defineJenkinsStep<LambdaVersionCleanupStep>({
  name: 'lambdaVersionCleanup',
  positional: 'daysAgo',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Lists the accounts of the organisation. */
export const listAWSAccounts = defineJenkinsStep<ListAWSAccountsStep>({
  name: 'listAWSAccounts',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Copies an object of S3. */
export const s3Copy = defineJenkinsStep<S3CopyStep>({
  name: 's3Copy',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
  declarativeValues: { pathStyleAccessEnabled: false, payloadSigningEnabled: false },
})

/** Deletes an object of S3, or all below a path that ends in a slash. */
export const s3Delete = defineJenkinsStep<S3DeleteStep>({
  name: 's3Delete',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
  declarativeValues: { pathStyleAccessEnabled: false, payloadSigningEnabled: false },
})

/** Tells whether an object of S3 exists. */
export const s3DoesObjectExist = defineJenkinsStep<S3DoesObjectExistStep>({
  name: 's3DoesObjectExist',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
  declarativeValues: { pathStyleAccessEnabled: false, payloadSigningEnabled: false },
})

/** Downloads an object of S3, or all below a path that ends in a slash. */
export const s3Download = defineJenkinsStep<S3DownloadStep>({
  name: 's3Download',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
  declarativeValues: { pathStyleAccessEnabled: false, payloadSigningEnabled: false },
})

/** Lists objects of S3. */
export const s3FindFiles = defineJenkinsStep<S3FindFilesStep>({
  name: 's3FindFiles',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
  declarativeValues: { pathStyleAccessEnabled: false, payloadSigningEnabled: false },
})

/** Gives an address by which an object of S3 can be reached for a while. */
export const s3PresignURL = defineJenkinsStep<S3PresignURLStep>({
  name: 's3PresignURL',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
  declarativeValues: { pathStyleAccessEnabled: false, payloadSigningEnabled: false },
})

/** Uploads a file, a folder or text to S3. */
export const s3Upload = defineJenkinsStep<S3UploadStep>({
  name: 's3Upload',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
  declarativeValues: { pathStyleAccessEnabled: false, payloadSigningEnabled: false },
})

/** Sets the alias of the account. */
export const setAccountAlias = defineJenkinsStep<SetAccountAliasStep>({
  name: 'setAccountAlias',
  positional: 'name',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Publishes a message to an SNS topic. */
export const snsPublish = defineJenkinsStep<SnsPublishStep>({
  name: 'snsPublish',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Creates or updates a SAML identity provider. */
export const updateIdP = defineJenkinsStep<UpdateIdPStep>({
  name: 'updateIdP',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Sets the trust policy of a role. */
export const updateTrustPolicy = defineJenkinsStep<UpdateTrustPolicyStep>({
  name: 'updateTrustPolicy',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Sets AWS credentials and region for the body. */
export const withAWS = defineJenkinsStep<WithAWSStep>({
  name: 'withAWS',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Starts a build of another job, and by default waits for it and fails when it fails. */
export const build = defineJenkinsStep<BuildStep>({
  name: 'build',
  positional: 'job',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Waits for a build that runs already. */
export const waitForBuild = defineJenkinsStep<WaitForBuildStep>({
  name: 'waitForBuild',
  positional: 'runId',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Sets a status of a commit on GitHub. */
export const githubNotify = defineJenkinsStep<GithubNotifyStep>({
  name: 'githubNotify',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Hides the steps of the body in the graph of the build. */
export const hideFromView = defineJenkinsStep<HideFromViewStep>({
  name: 'hideFromView',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Loads a shared library while the build runs. */
export const library = defineJenkinsStep<LibraryStep>({
  name: 'library',
  positional: 'identifier',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Reads a file from the `resources` folder of a loaded library. */
export const libraryResource = defineJenkinsStep<LibraryResourceStep>({
  name: 'libraryResource',
  positional: 'resource',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Waits until a person goes on or aborts, and gives what they entered. */
export const input = defineJenkinsStep<InputStep>({
  name: 'input',
  positional: 'message',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Prepares Maven for the body: installation, settings, and what is published afterwards. */
export const withMaven = defineJenkinsStep<WithMavenStep>({
  name: 'withMaven',
  positional: null,
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Lets only the newest build pass: older builds that have not come so far are aborted. */
export const milestone = defineJenkinsStep<MilestoneStep>({
  name: 'milestone',
  positional: 'ordinal',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
  declarativeValues: { ordinal: null },
})

/** Gives the `NAME=value` pairs that a tool sets. */
export const envVarsForTool = defineJenkinsStep<EnvVarsForToolStep>({
  name: 'envVarsForTool',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Tells whether a file is a valid Declarative Pipeline. */
export const validateDeclarativePipeline = defineJenkinsStep<ValidateDeclarativePipelineStep>({
  name: 'validateDeclarativePipeline',
  positional: 'path',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs the body as a named stage of its own, inside a stage of the pipeline. */
export const stageStep = defineJenkinsStep<StageStep>({
  name: 'stage',
  positional: 'name',
  takesBody: true,
  requiresNode: false,
  scriptOnly: true,
})

/** Compares two versions: less than 0, 0 or more than 0. */
export const compareVersions = defineJenkinsStep<CompareVersionsStep>({
  name: 'compareVersions',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Lists files and folders of the workspace. */
export const findFiles = defineJenkinsStep<FindFilesStep>({
  name: 'findFiles',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Gives the MD5 checksum of a file. */
export const md5 = defineJenkinsStep<Md5Step>({
  name: 'md5',
  positional: 'file',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Lists the agents that carry a label. */
export const nodesByLabel = defineJenkinsStep<NodesByLabelStep>({
  name: 'nodesByLabel',
  positional: 'label',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Writes text at the start of a file. */
export const prependToFile = defineJenkinsStep<PrependToFileStep>({
  name: 'prependToFile',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Reads CSV from a file or from text. */
export const readCSV = defineJenkinsStep<ReadCSVStep>({
  name: 'readCSV',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Reads JSON from a file or from text. */
export const readJSON = defineJenkinsStep<ReadJSONStep>({
  name: 'readJSON',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Reads the manifest of a JAR file, from the JAR, from a manifest file or from text. */
export const readManifest = defineJenkinsStep<ReadManifestStep>({
  name: 'readManifest',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Reads a Maven project file. */
export const readMavenPom = defineJenkinsStep<ReadMavenPomStep>({
  name: 'readMavenPom',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Reads Java properties from a file, from text, or from both. */
export const readProperties = defineJenkinsStep<ReadPropertiesStep>({
  name: 'readProperties',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Reads TOML from a file or from text. */
export const readTOML = defineJenkinsStep<ReadTOMLStep>({
  name: 'readTOML',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Reads YAML from a file or from text; several documents give a list. */
export const readYaml = defineJenkinsStep<ReadYamlStep>({
  name: 'readYaml',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Gives the SHA-1 checksum of a file. */
export const sha1 = defineJenkinsStep<Sha1Step>({
  name: 'sha1',
  positional: 'file',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Gives the SHA-256 checksum of a file. */
export const sha256 = defineJenkinsStep<Sha256Step>({
  name: 'sha256',
  positional: 'file',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Packs files into a tar file. */
export const tar = defineJenkinsStep<TarStep>({
  name: 'tar',
  positional: 'file',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Writes the log of the body to a file as well. */
export const tee = defineJenkinsStep<TeeStep>({
  name: 'tee',
  positional: 'file',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Creates a file, or sets its time when it is there. */
export const touch = defineJenkinsStep<TouchStep>({
  name: 'touch',
  positional: 'file',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Unpacks a tar file. */
export const untar = defineJenkinsStep<UntarStep>({
  name: 'untar',
  positional: 'file',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Unpacks a zip file. */
export const unzip = defineJenkinsStep<UnzipStep>({
  name: 'unzip',
  positional: 'zipFile',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Fails when a file has not the expected MD5 checksum. */
export const verifyMd5 = defineJenkinsStep<VerifyMd5Step>({
  name: 'verifyMd5',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Fails when a file has not the expected SHA-1 checksum. */
export const verifySha1 = defineJenkinsStep<VerifySha1Step>({
  name: 'verifySha1',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Fails when a file has not the expected SHA-256 checksum. */
export const verifySha256 = defineJenkinsStep<VerifySha256Step>({
  name: 'verifySha256',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Writes lines of values to a CSV file. */
export const writeCSV = defineJenkinsStep<WriteCSVStep>({
  name: 'writeCSV',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Writes a value as JSON to a file, or gives the text. */
export const writeJSON = defineJenkinsStep<WriteJSONStep>({
  name: 'writeJSON',
  positional: 'json',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Writes a Maven project to a file. */
export const writeMavenPom = defineJenkinsStep<WriteMavenPomStep>({
  name: 'writeMavenPom',
  positional: 'model',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Writes a value as TOML to a file, or gives the text. */
export const writeTOML = defineJenkinsStep<WriteTOMLStep>({
  name: 'writeTOML',
  positional: 'toml',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Writes one or several values as YAML to a file, or gives the text. */
export const writeYaml = defineJenkinsStep<WriteYamlStep>({
  name: 'writeYaml',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Packs files into a zip file. */
export const zip = defineJenkinsStep<ZipStep>({
  name: 'zip',
  positional: 'zipFile',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Sends a message to Slack; gives null when nothing was sent. */
export const slackSend = defineJenkinsStep<SlackSendStep>({
  name: 'slackSend',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Uploads files of the workspace to Slack. */
export const slackUploadFile = defineJenkinsStep<SlackUploadFileStep>({
  name: 'slackUploadFile',
  positional: 'filePath',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Gives the Slack user id of an e-mail address. */
export const slackUserIdFromEmail = defineJenkinsStep<SlackUserIdFromEmailStep>({
  name: 'slackUserIdFromEmail',
  positional: 'email',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Gives the Slack user ids of the people whose commits the build holds. */
export const slackUserIdsFromCommitters = defineJenkinsStep<SlackUserIdsFromCommittersStep>({
  name: 'slackUserIdsFromCommitters',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Waits until SonarQube tells whether the quality gate is passed. */
export const waitForQualityGate = defineJenkinsStep<WaitForQualityGateStep>({
  name: 'waitForQualityGate',
  positional: 'abortPipeline',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
  declarativeValues: { abortPipeline: false },
})

/** Sets the variables of a SonarQube server for the body. */
export const withSonarQubeEnv = defineJenkinsStep<WithSonarQubeEnvStep>({
  name: 'withSonarQubeEnv',
  positional: 'installationName',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
  declarativeValues: { installationName: null },
})

/** Runs an ssh-agent with keys for the body. */
export const sshagent = defineJenkinsStep<SshagentStep>({
  name: 'sshagent',
  positional: 'credentials',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs a command on another host and gives what it prints. */
export const sshCommand = defineJenkinsStep<SshCommandStep>({
  name: 'sshCommand',
  positional: 'command',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Copies a file or folder from another host. */
export const sshGet = defineJenkinsStep<SshGetStep>({
  name: 'sshGet',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Copies a file or folder to another host. */
export const sshPut = defineJenkinsStep<SshPutStep>({
  name: 'sshPut',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Deletes a file or folder on another host. */
export const sshRemove = defineJenkinsStep<SshRemoveStep>({
  name: 'sshRemove',
  positional: 'path',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs a script of the workspace on another host and gives what it prints. */
export const sshScript = defineJenkinsStep<SshScriptStep>({
  name: 'sshScript',
  positional: 'script',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Counts the `node` steps of the body against the limits of categories. */
export const throttle = defineJenkinsStep<ThrottleStep>({
  name: 'throttle',
  positional: 'categories',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Puts the time before each line that the body prints. */
export const timestamps = defineJenkinsStep<TimestampsStep>({
  name: 'timestamps',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Publishes problems that `scanForIssues` found. */
export const publishIssues = defineJenkinsStep<PublishIssuesStep>({
  name: 'publishIssues',
  positional: 'issues',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
  declarativeValues: { issues: null },
})

/** Reads the reports of analysis tools, publishes the problems and applies limits. */
export const recordIssues = defineJenkinsStep<RecordIssuesStep>({
  name: 'recordIssues',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Reads the reports of an analysis tool and gives the problems. */
export const scanForIssues = defineJenkinsStep<ScanForIssuesStep>({
  name: 'scanForIssues',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/**
 * Keeps files of the workspace with the build, in the old way.
 * @deprecated Use `archiveArtifacts`.
 */
export const archive = defineJenkinsStep<ArchiveStep>({
  name: 'archive',
  positional: 'includes',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs the body and, when it fails, sets results and goes on instead of stopping the build. */
export const catchError = defineJenkinsStep<CatchErrorStep>({
  name: 'catchError',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/**
 * Deletes the current directory with all that is in it; in a workspace root the directory is made
 * again when needed.
 */
export const deleteDir = defineJenkinsStep<DeleteDirStep>({
  name: 'deleteDir',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Prints a line in the build log. */
export const echo = defineJenkinsStep<EchoStep>({
  name: 'echo',
  positional: 'message',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Stops with an error: the stage and the build fail, unless something around catches it. */
export const error = defineJenkinsStep<ErrorStep>({
  name: 'error',
  positional: 'message',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Tells whether a file or directory exists. */
export const fileExists = defineJenkinsStep<FileExistsStep>({
  name: 'fileExists',
  positional: 'file',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Gives an internal object of Jenkins out of the context of the step. */
export const getContext = defineJenkinsStep<GetContextStep>({
  name: 'getContext',
  positional: 'type',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Tells whether the agent runs Linux, macOS or another Unix. */
export const isUnix = defineJenkinsStep<IsUnixStep>({
  name: 'isUnix',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Sends a plain mail through the mail server that is configured in Jenkins. */
export const mail = defineJenkinsStep<MailStep>({
  name: 'mail',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Gives the absolute path of the current directory. */
export const pwd = defineJenkinsStep<PwdStep>({
  name: 'pwd',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Reads a file of the workspace as text. */
export const readFile = defineJenkinsStep<ReadFileStep>({
  name: 'readFile',
  positional: 'file',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs the body again when it fails, until it succeeds or has run `count` times. */
export const retry = defineJenkinsStep<RetryStep>({
  name: 'retry',
  positional: 'count',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Waits for a while. */
export const sleep = defineJenkinsStep<SleepStep>({
  name: 'sleep',
  positional: 'time',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Keeps files of the workspace so that another agent of the same build can take them with `unstash`. */
export const stash = defineJenkinsStep<StashStep>({
  name: 'stash',
  positional: 'name',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs a build step or publisher that has no pipeline step of its own. */
export const step = defineJenkinsStep<StepStep>({
  name: 'step',
  positional: 'delegate',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Runs the body and aborts it when the time is over. */
export const timeout = defineJenkinsStep<TimeoutStep>({
  name: 'timeout',
  positional: 'time',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Installs a tool that is configured in Jenkins, if the agent lacks it, and gives its home directory. */
export const tool = defineJenkinsStep<ToolStep>({
  name: 'tool',
  positional: 'name',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Copies archived files of this build back to the workspace. */
export const unarchive = defineJenkinsStep<UnarchiveStep>({
  name: 'unarchive',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Marks the stage and the build unstable, prints a message and goes on. */
export const unstable = defineJenkinsStep<UnstableStep>({
  name: 'unstable',
  positional: 'message',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Puts the files of a stash into the current directory. */
export const unstash = defineJenkinsStep<UnstashStep>({
  name: 'unstash',
  positional: 'name',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs the body again and again, with growing pauses, until it returns true. */
export const waitUntil = defineJenkinsStep<WaitUntilStep>({
  name: 'waitUntil',
  positional: null,
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Runs the body and, when it fails, marks the stage and the build unstable and goes on. */
export const warnError = defineJenkinsStep<WarnErrorStep>({
  name: 'warnError',
  positional: 'message',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Puts an internal object of Jenkins into the context of the body. */
export const withContext = defineJenkinsStep<WithContextStep>({
  name: 'withContext',
  positional: 'context',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Sets environment variables for the body. */
export const withEnv = defineJenkinsStep<WithEnvStep>({
  name: 'withEnv',
  positional: 'overrides',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Runs the body in a build wrapper that has no pipeline step of its own. */
export const wrap = defineJenkinsStep<WrapStep>({
  name: 'wrap',
  positional: 'delegate',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
})

/** Writes text to a file of the workspace; missing directories are made. */
export const writeFile = defineJenkinsStep<WriteFileStep>({
  name: 'writeFile',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs a Groovy file of the workspace and gives the value of its last expression. */
export const load = defineJenkinsStep<LoadStep>({
  name: 'load',
  positional: 'path',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs branches at the same time, and waits for all of them. */
export const parallel = defineJenkinsStep<ParallelStep>({
  name: 'parallel',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: true,
})

/** Runs a shell script; the step fails when the script ends with another status than 0. */
export const sh = defineJenkinsStep<ShStep>({
  name: 'sh',
  positional: 'script',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs a batch script on Windows; the step fails when the script ends with another status than 0. */
export const bat = defineJenkinsStep<BatStep>({
  name: 'bat',
  positional: 'script',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs a script in Windows PowerShell; the step fails when the script fails. */
export const powershell = defineJenkinsStep<PowershellStep>({
  name: 'powershell',
  positional: 'script',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs a script in PowerShell 6 or later; the step fails when the script fails. */
export const pwsh = defineJenkinsStep<PwshStep>({
  name: 'pwsh',
  positional: 'script',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Runs the body with another current directory, which is made if it is missing. */
export const dir = defineJenkinsStep<DirStep>({
  name: 'dir',
  positional: 'path',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Takes an agent and a workspace on it, and runs the body there. */
export const node = defineJenkinsStep<NodeStep>({
  name: 'node',
  positional: 'label',
  takesBody: true,
  requiresNode: false,
  scriptOnly: false,
  declarativeValues: { label: '' },
})

/** Runs the body in another workspace directory of the same agent. */
export const ws = defineJenkinsStep<WsStep>({
  name: 'ws',
  positional: 'dir',
  takesBody: true,
  requiresNode: true,
  scriptOnly: false,
})

/** Sets the properties of the job. */
export const properties = defineJenkinsStep<PropertiesStep>({
  name: 'properties',
  positional: 'properties',
  takesBody: false,
  requiresNode: false,
  scriptOnly: true,
})

/**
 * Reads a file from the repository of the Jenkinsfile; a change to it by someone without the right to
 * change the Jenkinsfile stops the build.
 */
export const readTrusted = defineJenkinsStep<ReadTrustedStep>({
  name: 'readTrusted',
  positional: 'path',
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Finds the first of several branches that exists in a repository. */
export const resolveScm = defineJenkinsStep<ResolveScmStep>({
  name: 'resolveScm',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Checks out sources and gives the variables that it sets, such as `GIT_COMMIT`. */
export const checkout = defineJenkinsStep<CheckoutStep>({
  name: 'checkout',
  positional: 'scm',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Reads one file of a repository without checking it out. */
export const readScmFile = defineJenkinsStep<ReadScmFileStep>({
  name: 'readScmFile',
  positional: null,
  takesBody: false,
  requiresNode: false,
  scriptOnly: false,
})

/** Deletes the workspace. */
export const cleanWs = defineJenkinsStep<CleanWsStep>({
  name: 'cleanWs',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Records test reports of many tools. */
export const xunit = defineJenkinsStep<XunitStep>({
  name: 'xunit',
  positional: null,
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
  declarativeValues: { tools: null, thresholds: null, testTimeMargin: null },
})
