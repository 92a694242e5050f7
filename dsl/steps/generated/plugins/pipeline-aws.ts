// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type {
  AwsAccount,
  BatchingOptions,
  EcrImage,
  JenkinsImageIdentifier,
  JenkinsListImageFilter,
  JenkinsStackSetOperationPreferences,
  S3File,
} from '../types.ts'

/** Named arguments of `awaitDeploymentCompletion`. */
export interface AwaitDeploymentCompletionOptions {
  /** Id of the deployment. */
  readonly deploymentId: string
}

export interface AwaitDeploymentCompletionStep {
  /**
   * Waits until a CodeDeploy deployment is done.
   *
   * - `deploymentId`: Id of the deployment.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.code.deploy.WaitDeployStep`.
   * @example
   * awaitDeploymentCompletion(deploymentId)
   */
  (deploymentId: string): void
  /** Waits until a CodeDeploy deployment is done. */
  (options: AwaitDeploymentCompletionOptions): void
}

export interface AwsIdentityStep {
  /**
   * Gives account, user and ARN of the AWS credentials in use.
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.AWSIdentityStep`.
   * @example
   * const { account } = awsIdentity()
   */
  (): Readonly<Record<string, string>>
}

/** Named arguments of `cfInvalidate`. */
export interface CfInvalidateOptions {
  /** Id of the distribution. */
  readonly distribution: string
  /** The paths. */
  readonly paths: readonly string[]
  /** Waits until it is done. Default: `false`. */
  readonly waitForCompletion?: boolean
}

export interface CfInvalidateStep {
  /**
   * Removes paths from the cache of a CloudFront distribution.
   *
   * - `distribution`: Id of the distribution.
   * - `paths`: The paths.
   * - `waitForCompletion`: Waits until it is done. Default: `false`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.CFInvalidateStep`.
   * @example
   * cfInvalidate({ distribution: 'E2EXAMPLE', paths: ['/*'] })
   */
  (options: CfInvalidateOptions): void
}

/** Named arguments of `cfnCreateChangeSet`. */
export interface CfnCreateChangeSetOptions {
  /** Name of the change set. */
  readonly changeSet: string
  /** Name of the stack. */
  readonly stack: string
  /** ARN of the role to work with. */
  readonly roleArn?: string
  /** What happens to a stack that cannot be created. Default: `'DELETE'`. */
  readonly onFailure?: string
  /** Path of the file. */
  readonly file?: string
  /** The template as text. */
  readonly template?: string
  /** Address of the template in S3. */
  readonly url?: string
  /** Parameters by name, or as `NAME=value` texts. */
  readonly params?: unknown
  /** Parameters that keep their value. */
  readonly keepParams?: readonly string[]
  /** Tags as `NAME=value`. */
  readonly tags?: readonly string[]
  /** Topics that are told. */
  readonly notificationARNs?: readonly string[]
  /** Path of a file with tags. */
  readonly tagsFile?: string
  /** Path of a file with parameters. */
  readonly paramsFile?: string
  /** Milliseconds between looks at the progress. */
  readonly pollInterval?: number
  /** Seconds to wait; 0 for no own limit. */
  readonly timeoutInSeconds?: number
  /** Minutes to wait; 0 for no own limit. */
  readonly timeoutInMinutes?: number
  /** Creates the stack when it is missing. Default: `true`. */
  readonly create?: boolean
  /** Minutes to watch the alarms after the change. */
  readonly rollbackTimeoutInMinutes?: number
  /** Alarms that undo the change. */
  readonly rollbackTriggers?: readonly string[]
}

export interface CfnCreateChangeSetStep {
  /**
   * Makes a change set for a CloudFormation stack.
   * Needs an agent.
   *
   * - `changeSet`: Name of the change set.
   * - `stack`: Name of the stack.
   * - `roleArn`: ARN of the role to work with.
   * - `onFailure`: What happens to a stack that cannot be created. Default: `'DELETE'`.
   * - `file`: Path of the file.
   * - `template`: The template as text.
   * - `url`: Address of the template in S3.
   * - `params`: Parameters by name, or as `NAME=value` texts.
   * - `keepParams`: Parameters that keep their value.
   * - `tags`: Tags as `NAME=value`.
   * - `notificationARNs`: Topics that are told.
   * - `tagsFile`: Path of a file with tags.
   * - `paramsFile`: Path of a file with parameters.
   * - `pollInterval`: Milliseconds between looks at the progress.
   * - `timeoutInSeconds`: Seconds to wait; 0 for no own limit.
   * - `timeoutInMinutes`: Minutes to wait; 0 for no own limit.
   * - `create`: Creates the stack when it is missing. Default: `true`.
   * - `rollbackTimeoutInMinutes`: Minutes to watch the alarms after the change.
   * - `rollbackTriggers`: Alarms that undo the change.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.CFNCreateChangeSetStep`.
   * @example
   * cfnCreateChangeSet({ stack: 'app', changeSet: 'next', file: 'stack.yaml' })
   */
  (options: CfnCreateChangeSetOptions): void
}

/** Named arguments of `cfnDelete`. */
export interface CfnDeleteOptions {
  /** Name of the stack. */
  readonly stack: string
  /** Resources to keep. */
  readonly retainResources?: readonly string[]
  /** ARN of the role to work with. */
  readonly roleArn?: string
  /** Token that makes repeated requests one. */
  readonly clientRequestToken?: string
  /** Milliseconds between looks at the progress. */
  readonly pollInterval?: number
  /** Minutes to wait; 0 for ever. */
  readonly timeoutInMinutes?: number
}

export interface CfnDeleteStep {
  /**
   * Deletes a CloudFormation stack and waits.
   *
   * - `stack`: Name of the stack.
   * - `retainResources`: Resources to keep.
   * - `roleArn`: ARN of the role to work with.
   * - `clientRequestToken`: Token that makes repeated requests one.
   * - `pollInterval`: Milliseconds between looks at the progress.
   * - `timeoutInMinutes`: Minutes to wait; 0 for ever.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.CFNDeleteStep`.
   * @example
   * cfnDelete('app')
   */
  (stack: string): void
  /** Deletes a CloudFormation stack and waits. */
  (options: CfnDeleteOptions): void
}

/** Named arguments of `cfnDeleteStackSet`. */
export interface CfnDeleteStackSetOptions {
  /** Name of the stack set. */
  readonly stackSet: string
  /** Milliseconds between looks at the progress. Default: `1000`. */
  readonly pollInterval?: number
}

export interface CfnDeleteStackSetStep {
  /**
   * Deletes a stack set.
   *
   * - `stackSet`: Name of the stack set.
   * - `pollInterval`: Milliseconds between looks at the progress. Default: `1000`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.stacksets.CFNDeleteStackSetStep`.
   * @example
   * cfnDeleteStackSet('baseline')
   */
  (stackSet: string): void
  /** Deletes a stack set. */
  (options: CfnDeleteStackSetOptions): void
}

/** Named arguments of `cfnDescribe`. */
export interface CfnDescribeOptions {
  /** Name of the stack. */
  readonly stack: string
}

export interface CfnDescribeStep {
  /**
   * Gives the outputs of a CloudFormation stack.
   *
   * - `stack`: Name of the stack.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.CFNDescribeStep`.
   * @example
   * const { Url } = cfnDescribe('app')
   */
  (stack: string): Readonly<Record<string, string>>
  /** Gives the outputs of a CloudFormation stack. */
  (options: CfnDescribeOptions): Readonly<Record<string, string>>
}

/** Named arguments of `cfnExecuteChangeSet`. */
export interface CfnExecuteChangeSetOptions {
  /** Name of the change set. */
  readonly changeSet: string
  /** Name of the stack. */
  readonly stack: string
  /** Milliseconds between looks at the progress. */
  readonly pollInterval?: number
  /** Seconds to wait; 0 for no own limit. */
  readonly timeoutInSeconds?: number
  /** Minutes to wait; 0 for no own limit. */
  readonly timeoutInMinutes?: number
}

export interface CfnExecuteChangeSetStep {
  /**
   * Carries out a change set.
   *
   * - `changeSet`: Name of the change set.
   * - `stack`: Name of the stack.
   * - `pollInterval`: Milliseconds between looks at the progress.
   * - `timeoutInSeconds`: Seconds to wait; 0 for no own limit.
   * - `timeoutInMinutes`: Minutes to wait; 0 for no own limit.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.CFNExecuteChangeSetStep`.
   * @example
   * cfnExecuteChangeSet({ stack: 'app', changeSet: 'next' })
   */
  (options: CfnExecuteChangeSetOptions): void
}

export interface CfnExportsStep {
  /**
   * Gives the exports of all CloudFormation stacks of the region.
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.CFNExportsStep`.
   * @example
   * const exports = cfnExports()
   */
  (): Readonly<Record<string, string>>
}

/** Named arguments of `cfnUpdate`. */
export interface CfnUpdateOptions {
  /** Name of the stack. */
  readonly stack: string
  /** Protects the stack from deletion. */
  readonly enableTerminationProtection?: boolean
  /** ARN of the role to work with. */
  readonly roleArn?: string
  /** What happens to a stack that cannot be created. Default: `'DELETE'`. */
  readonly onFailure?: string
  /** Path of the file. */
  readonly file?: string
  /** The template as text. */
  readonly template?: string
  /** Address of the template in S3. */
  readonly url?: string
  /** Parameters by name, or as `NAME=value` texts. */
  readonly params?: unknown
  /** Parameters that keep their value. */
  readonly keepParams?: readonly string[]
  /** Tags as `NAME=value`. */
  readonly tags?: readonly string[]
  /** Topics that are told. */
  readonly notificationARNs?: readonly string[]
  /** Path of a file with tags. */
  readonly tagsFile?: string
  /** Path of a file with parameters. */
  readonly paramsFile?: string
  /** Milliseconds between looks at the progress. */
  readonly pollInterval?: number
  /** Seconds to wait; 0 for no own limit. */
  readonly timeoutInSeconds?: number
  /** Minutes to wait; 0 for no own limit. */
  readonly timeoutInMinutes?: number
  /** Creates the stack when it is missing. Default: `true`. */
  readonly create?: boolean
  /** Minutes to watch the alarms after the change. */
  readonly rollbackTimeoutInMinutes?: number
  /** Alarms that undo the change. */
  readonly rollbackTriggers?: readonly string[]
}

export interface CfnUpdateStep {
  /**
   * Creates or updates a CloudFormation stack, waits, and gives its outputs.
   * Needs an agent.
   *
   * - `stack`: Name of the stack.
   * - `enableTerminationProtection`: Protects the stack from deletion.
   * - `roleArn`: ARN of the role to work with.
   * - `onFailure`: What happens to a stack that cannot be created. Default: `'DELETE'`.
   * - `file`: Path of the file.
   * - `template`: The template as text.
   * - `url`: Address of the template in S3.
   * - `params`: Parameters by name, or as `NAME=value` texts.
   * - `keepParams`: Parameters that keep their value.
   * - `tags`: Tags as `NAME=value`.
   * - `notificationARNs`: Topics that are told.
   * - `tagsFile`: Path of a file with tags.
   * - `paramsFile`: Path of a file with parameters.
   * - `pollInterval`: Milliseconds between looks at the progress.
   * - `timeoutInSeconds`: Seconds to wait; 0 for no own limit.
   * - `timeoutInMinutes`: Minutes to wait; 0 for no own limit.
   * - `create`: Creates the stack when it is missing. Default: `true`.
   * - `rollbackTimeoutInMinutes`: Minutes to watch the alarms after the change.
   * - `rollbackTriggers`: Alarms that undo the change.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.CFNUpdateStep`.
   * @example
   * const outputs = cfnUpdate({ stack: 'app', file: 'stack.yaml', params: { Version: version } })
   */
  (stack: string): Readonly<Record<string, string>>
  /** Creates or updates a CloudFormation stack, waits, and gives its outputs. */
  (options: CfnUpdateOptions): Readonly<Record<string, string>>
}

/** Named arguments of `cfnUpdateStackSet`. */
export interface CfnUpdateStackSetOptions {
  /** Name of the stack set. */
  readonly stackSet: string
  /** How the change is brought to the accounts. */
  readonly operationPreferences?: JenkinsStackSetOperationPreferences
  /** How the change is split. */
  readonly batchingOptions?: BatchingOptions
  /** What happens to a stack that cannot be created. Default: `'DELETE'`. */
  readonly onFailure?: string
  /** ARN of the administrator's role. */
  readonly administratorRoleArn?: string
  /** Name of the role in the accounts. */
  readonly executionRoleName?: string
  /** Path of the file. */
  readonly file?: string
  /** The template as text. */
  readonly template?: string
  /** Address of the template in S3. */
  readonly url?: string
  /** Parameters by name, or as `NAME=value` texts. */
  readonly params?: unknown
  /** Parameters that keep their value. */
  readonly keepParams?: readonly string[]
  /** Tags as `NAME=value`. */
  readonly tags?: readonly string[]
  /** Topics that are told. */
  readonly notificationARNs?: readonly string[]
  /** Path of a file with tags. */
  readonly tagsFile?: string
  /** Path of a file with parameters. */
  readonly paramsFile?: string
  /** Milliseconds between looks at the progress. */
  readonly pollInterval?: number
  /** Seconds to wait; 0 for no own limit. */
  readonly timeoutInSeconds?: number
  /** Minutes to wait; 0 for no own limit. */
  readonly timeoutInMinutes?: number
  /** Creates the stack when it is missing. Default: `true`. */
  readonly create?: boolean
  /** Minutes to watch the alarms after the change. */
  readonly rollbackTimeoutInMinutes?: number
  /** Alarms that undo the change. */
  readonly rollbackTriggers?: readonly string[]
}

export interface CfnUpdateStackSetStep {
  /**
   * Creates or updates a stack set.
   *
   * - `stackSet`: Name of the stack set.
   * - `operationPreferences`: How the change is brought to the accounts.
   * - `batchingOptions`: How the change is split.
   * - `onFailure`: What happens to a stack that cannot be created. Default: `'DELETE'`.
   * - `administratorRoleArn`: ARN of the administrator's role.
   * - `executionRoleName`: Name of the role in the accounts.
   * - `file`: Path of the file.
   * - `template`: The template as text.
   * - `url`: Address of the template in S3.
   * - `params`: Parameters by name, or as `NAME=value` texts.
   * - `keepParams`: Parameters that keep their value.
   * - `tags`: Tags as `NAME=value`.
   * - `notificationARNs`: Topics that are told.
   * - `tagsFile`: Path of a file with tags.
   * - `paramsFile`: Path of a file with parameters.
   * - `pollInterval`: Milliseconds between looks at the progress.
   * - `timeoutInSeconds`: Seconds to wait; 0 for no own limit.
   * - `timeoutInMinutes`: Minutes to wait; 0 for no own limit.
   * - `create`: Creates the stack when it is missing. Default: `true`.
   * - `rollbackTimeoutInMinutes`: Minutes to watch the alarms after the change.
   * - `rollbackTriggers`: Alarms that undo the change.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.stacksets.CFNUpdateStackSetStep`.
   * @example
   * cfnUpdateStackSet({ stackSet: 'baseline', file: 'baseline.yaml' })
   */
  (stackSet: string): void
  /** Creates or updates a stack set. */
  (options: CfnUpdateStackSetOptions): void
}

/** Named arguments of `cfnValidate`. */
export interface CfnValidateOptions {
  /** Path of the file. */
  readonly file?: string
  /** Address of the template in S3. */
  readonly url?: string
}

export interface CfnValidateStep {
  /**
   * Checks a CloudFormation template.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   * - `url`: Address of the template in S3.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.cloudformation.CFNValidateStep`.
   * @example
   * cfnValidate({ file: 'stack.yaml' })
   */
  (options?: CfnValidateOptions): void
}

/** Named arguments of `createDeployment`. */
export interface CreateDeploymentOptions {
  /** Bucket of the revision. */
  readonly s3Bucket?: string
  /** Key of the revision. */
  readonly s3Key?: string
  /** Kind of file, such as `zip`. */
  readonly s3BundleType?: string
  /** Repository of the revision on GitHub. */
  readonly gitHubRepository?: string
  /** Commit of the revision on GitHub. */
  readonly gitHubCommitId?: string
  /** Name of the application. */
  readonly applicationName?: string
  /** Deployment group. */
  readonly deploymentGroupName?: string
  /** Deployment configuration. */
  readonly deploymentConfigName?: string
  /** Description of the deployment. */
  readonly description?: string
  /** Waits until it is done. */
  readonly waitForCompletion?: boolean
  /** Goes on when the running application does not stop. */
  readonly ignoreApplicationStopFailures?: boolean
  /** What happens to files that are there: `DISALLOW`, `OVERWRITE` or `RETAIN`. */
  readonly fileExistsBehavior?: string
}

export interface CreateDeploymentStep {
  /**
   * Starts a CodeDeploy deployment and gives its id.
   *
   * - `s3Bucket`: Bucket of the revision.
   * - `s3Key`: Key of the revision.
   * - `s3BundleType`: Kind of file, such as `zip`.
   * - `gitHubRepository`: Repository of the revision on GitHub.
   * - `gitHubCommitId`: Commit of the revision on GitHub.
   * - `applicationName`: Name of the application.
   * - `deploymentGroupName`: Deployment group.
   * - `deploymentConfigName`: Deployment configuration.
   * - `description`: Description of the deployment.
   * - `waitForCompletion`: Waits until it is done.
   * - `ignoreApplicationStopFailures`: Goes on when the running application does not stop.
   * - `fileExistsBehavior`: What happens to files that are there: `DISALLOW`, `OVERWRITE` or `RETAIN`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.code.deploy.CreateDeployStep`.
   * @example
   * const id = createDeployment({ s3Bucket: 'releases', s3Key: 'app.zip', s3BundleType: 'zip',
   * applicationName: 'app', deploymentGroupName: 'production' })
   */
  (options?: CreateDeploymentOptions): string
}

/** Named arguments of `deployAPI`. */
export interface DeployAPIOptions {
  /** Id of the API. */
  readonly api: string
  /** Name of the stage. */
  readonly stage: string
  /** Description of the deployment. */
  readonly description?: string
  /** Variables of the stage as `NAME=value`. */
  readonly variables?: readonly string[]
}

export interface DeployAPIStep {
  /**
   * Deploys an API of API Gateway to a stage.
   *
   * - `api`: Id of the API.
   * - `stage`: Name of the stage.
   * - `description`: Description of the deployment.
   * - `variables`: Variables of the stage as `NAME=value`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.DeployAPIStep`.
   * @example
   * deployAPI({ api: 'a1b2c3', stage: 'prod' })
   */
  (options: DeployAPIOptions): void
}

/** Named arguments of `ebCreateApplication`. */
export interface EbCreateApplicationOptions {
  /** Name of the application. */
  readonly applicationName: string
  /** Description of the application. */
  readonly description?: string
}

export interface EbCreateApplicationStep {
  /**
   * Creates an Elastic Beanstalk application.
   *
   * - `applicationName`: Name of the application.
   * - `description`: Description of the application.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.eb.EBCreateApplicationStep`.
   * @example
   * ebCreateApplication('app')
   */
  (applicationName: string): void
  /** Creates an Elastic Beanstalk application. */
  (options: EbCreateApplicationOptions): void
}

/** Named arguments of `ebCreateApplicationVersion`. */
export interface EbCreateApplicationVersionOptions {
  /** Name of the application. */
  readonly applicationName: string
  /** Name of the version. */
  readonly versionLabel: string
  /** Bucket of the version. */
  readonly s3Bucket: string
  /** Key of the version. */
  readonly s3Key: string
  /** Description of the version. */
  readonly description?: string
}

export interface EbCreateApplicationVersionStep {
  /**
   * Creates a version of an Elastic Beanstalk application.
   *
   * - `applicationName`: Name of the application.
   * - `versionLabel`: Name of the version.
   * - `s3Bucket`: Bucket of the version.
   * - `s3Key`: Key of the version.
   * - `description`: Description of the version.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.eb.EBCreateApplicationVersionStep`.
   * @example
   * ebCreateApplicationVersion({ applicationName: 'app', versionLabel: version, s3Bucket: 'releases',
   * s3Key: 'app.zip' })
   */
  (options: EbCreateApplicationVersionOptions): void
}

/** Named arguments of `ebCreateConfigurationTemplate`. */
export interface EbCreateConfigurationTemplateOptions {
  /** Name of the application. */
  readonly applicationName: string
  /** Name of the saved configuration. */
  readonly templateName: string
  /** Description of the configuration. */
  readonly description?: string
  /** Environment to take it from. */
  readonly environmentId?: string
  /** Platform of the environment. */
  readonly solutionStackName?: string
  /** Application of the configuration to copy. */
  readonly sourceConfigurationApplication?: string
  /** Configuration to copy. */
  readonly sourceConfigurationTemplate?: string
}

export interface EbCreateConfigurationTemplateStep {
  /**
   * Creates a saved configuration of an Elastic Beanstalk application.
   *
   * - `applicationName`: Name of the application.
   * - `templateName`: Name of the saved configuration.
   * - `description`: Description of the configuration.
   * - `environmentId`: Environment to take it from.
   * - `solutionStackName`: Platform of the environment.
   * - `sourceConfigurationApplication`: Application of the configuration to copy.
   * - `sourceConfigurationTemplate`: Configuration to copy.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.eb.EBCreateConfigurationTemplateStep`.
   * @example
   * ebCreateConfigurationTemplate({ applicationName: 'app', templateName: 'base' })
   */
  (options: EbCreateConfigurationTemplateOptions): void
}

/** Named arguments of `ebCreateEnvironment`. */
export interface EbCreateEnvironmentOptions {
  /** Name of the application. */
  readonly applicationName: string
  /** Name of the environment. */
  readonly environmentName: string
  /** Description of the environment. */
  readonly description?: string
  /** Name of the saved configuration. */
  readonly templateName?: string
  /** Platform of the environment. */
  readonly solutionStackName?: string
  /** Name of the version. */
  readonly versionLabel?: string
  /** Updates an environment that is there. Default: `true`. */
  readonly updateOnExisting?: boolean
}

export interface EbCreateEnvironmentStep {
  /**
   * Creates or updates an Elastic Beanstalk environment.
   *
   * - `applicationName`: Name of the application.
   * - `environmentName`: Name of the environment.
   * - `description`: Description of the environment.
   * - `templateName`: Name of the saved configuration.
   * - `solutionStackName`: Platform of the environment.
   * - `versionLabel`: Name of the version.
   * - `updateOnExisting`: Updates an environment that is there. Default: `true`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.eb.EBCreateEnvironmentStep`.
   * @example
   * ebCreateEnvironment({ applicationName: 'app', environmentName: 'staging', versionLabel: version })
   */
  (options: EbCreateEnvironmentOptions): void
}

/** Named arguments of `ebSwapEnvironmentCNAMEs`. */
export interface EbSwapEnvironmentCNAMEsOptions {
  /** Id of the one environment. */
  readonly sourceEnvironmentId?: string
  /** Name of the one environment. */
  readonly sourceEnvironmentName?: string
  /** Id of the other environment. */
  readonly destinationEnvironmentId?: string
  /** Name of the other environment. */
  readonly destinationEnvironmentName?: string
  /** Address of the other environment. */
  readonly destinationEnvironmentCNAME?: string
  /** Address of the one environment. */
  readonly sourceEnvironmentCNAME?: string
}

export interface EbSwapEnvironmentCNAMEsStep {
  /**
   * Swaps the addresses of two Elastic Beanstalk environments.
   *
   * - `sourceEnvironmentId`: Id of the one environment.
   * - `sourceEnvironmentName`: Name of the one environment.
   * - `destinationEnvironmentId`: Id of the other environment.
   * - `destinationEnvironmentName`: Name of the other environment.
   * - `destinationEnvironmentCNAME`: Address of the other environment.
   * - `sourceEnvironmentCNAME`: Address of the one environment.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.eb.EBSwapEnvironmentCNAMEsStep`.
   * @example
   * ebSwapEnvironmentCNAMEs({ sourceEnvironmentName: 'blue', destinationEnvironmentName: 'green' })
   */
  (options?: EbSwapEnvironmentCNAMEsOptions): void
}

/** Named arguments of `ebWaitOnEnvironmentHealth`. */
export interface EbWaitOnEnvironmentHealthOptions {
  /** Name of the application. */
  readonly applicationName: string
  /** Name of the environment. */
  readonly environmentName: string
  /** The health. Default: `'Green'`. */
  readonly health?: string
  /** Seconds that it must last. Default: `60`. */
  readonly stabilityThreshold?: number
}

export interface EbWaitOnEnvironmentHealthStep {
  /**
   * Waits until an Elastic Beanstalk environment has a certain health.
   *
   * - `applicationName`: Name of the application.
   * - `environmentName`: Name of the environment.
   * - `health`: The health. Default: `'Green'`.
   * - `stabilityThreshold`: Seconds that it must last. Default: `60`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.eb.EBWaitOnEnvironmentHealthStep`.
   * @example
   * ebWaitOnEnvironmentHealth({ applicationName: 'app', environmentName: 'staging' })
   */
  (options: EbWaitOnEnvironmentHealthOptions): void
}

/** Named arguments of `ebWaitOnEnvironmentStatus`. */
export interface EbWaitOnEnvironmentStatusOptions {
  /** Name of the application. */
  readonly applicationName: string
  /** Name of the environment. */
  readonly environmentName: string
  /** The status. Default: `'Ready'`. */
  readonly status?: string
}

export interface EbWaitOnEnvironmentStatusStep {
  /**
   * Waits until an Elastic Beanstalk environment has a certain status.
   *
   * - `applicationName`: Name of the application.
   * - `environmentName`: Name of the environment.
   * - `status`: The status. Default: `'Ready'`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.eb.EBWaitOnEnvironmentStatusStep`.
   * @example
   * ebWaitOnEnvironmentStatus({ applicationName: 'app', environmentName: 'staging' })
   */
  (options: EbWaitOnEnvironmentStatusOptions): void
}

/** Named arguments of `ec2ShareAmi`. */
export interface Ec2ShareAmiOptions {
  /** The accounts. */
  readonly accountIds?: readonly string[]
  /** Id of the image. */
  readonly amiId?: string
}

export interface Ec2ShareAmiStep {
  /**
   * Shares a machine image with accounts.
   *
   * - `accountIds`: The accounts.
   * - `amiId`: Id of the image.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.EC2ShareAmiStep`.
   * @example
   * ec2ShareAmi({ amiId: 'ami-123', accountIds: ['123456789012'] })
   */
  (options?: Ec2ShareAmiOptions): void
}

/** Named arguments of `ecrDeleteImage`. */
export interface EcrDeleteImageOptions {
  /** The images. */
  readonly imageIds?: readonly JenkinsImageIdentifier[]
  /** Account of the registry. */
  readonly registryId?: string
  /** Name of the repository. */
  readonly repositoryName?: string
}

export interface EcrDeleteImageStep {
  /**
   * Deletes images of an ECR repository.
   *
   * - `imageIds`: The images.
   * - `registryId`: Account of the registry.
   * - `repositoryName`: Name of the repository.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.ecr.ECRDeleteImagesStep`.
   * @example
   * ecrDeleteImage({ repositoryName: 'app', imageIds: [{ imageTag: 'old' }] })
   */
  (options?: EcrDeleteImageOptions): void
}

/** Named arguments of `ecrListImages`. */
export interface EcrListImagesOptions {
  /** Account of the registry. */
  readonly registryId?: string
  /** Name of the repository. */
  readonly repositoryName?: string
  /** Which images are listed. */
  readonly filter?: JenkinsListImageFilter
}

export interface EcrListImagesStep {
  /**
   * Lists the images of an ECR repository.
   *
   * - `registryId`: Account of the registry.
   * - `repositoryName`: Name of the repository.
   * - `filter`: Which images are listed.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.ecr.ECRListImagesStep`.
   * @example
   * const images = ecrListImages({ repositoryName: 'app' })
   */
  (options?: EcrListImagesOptions): readonly EcrImage[]
}

/** Named arguments of `ecrLogin`. */
export interface EcrLoginOptions {
  /** Puts an e-mail option into the command, for old versions of docker. Default: `false`. */
  readonly email?: boolean
  /** Accounts of the registries. */
  readonly registryIds?: readonly string[]
}

export interface EcrLoginStep {
  /**
   * Gives the docker command that logs in to ECR.
   *
   * - `email`: Puts an e-mail option into the command, for old versions of docker. Default: `false`.
   * - `registryIds`: Accounts of the registries.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.ECRLoginStep`.
   * @example
   * sh(ecrLogin())
   */
  (options?: EcrLoginOptions): string
}

/** Named arguments of `ecrSetRepositoryPolicy`. */
export interface EcrSetRepositoryPolicyOptions {
  /** Account of the registry. */
  readonly registryId?: string
  /** The policy as JSON. */
  readonly policyText?: string
  /** Name of the repository. */
  readonly repositoryName?: string
}

export interface EcrSetRepositoryPolicyStep {
  /**
   * Sets the policy of an ECR repository.
   *
   * - `registryId`: Account of the registry.
   * - `policyText`: The policy as JSON.
   * - `repositoryName`: Name of the repository.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.ecr.ECRSetRepositoryPolicyStep`.
   * @example
   * ecrSetRepositoryPolicy({ repositoryName: 'app', policyText: policy })
   */
  (options?: EcrSetRepositoryPolicyOptions): void
}

/** Named arguments of `elbDeregisterInstance`. */
export interface ElbDeregisterInstanceOptions {
  /** ARN of the target group. */
  readonly targetGroupARN: string
  /** Id of the instance. */
  readonly instanceID: string
  /** Port of the instance. */
  readonly port: number
}

export interface ElbDeregisterInstanceStep {
  /**
   * Takes an instance out of a load balancer's target group.
   *
   * - `targetGroupARN`: ARN of the target group.
   * - `instanceID`: Id of the instance.
   * - `port`: Port of the instance.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.elb.ELBDeregisterInstanceStep`.
   * @example
   * elbDeregisterInstance({ targetGroupARN: group, instanceID: 'i-1', port: 8080 })
   */
  (options: ElbDeregisterInstanceOptions): void
}

/** Named arguments of `elbIsInstanceDeregistered`. */
export interface ElbIsInstanceDeregisteredOptions {
  /** ARN of the target group. */
  readonly targetGroupARN: string
  /** Id of the instance. */
  readonly instanceID: string
  /** Port of the instance. */
  readonly port: number
}

export interface ElbIsInstanceDeregisteredStep {
  /**
   * Tells whether an instance is out of a load balancer's target group.
   *
   * - `targetGroupARN`: ARN of the target group.
   * - `instanceID`: Id of the instance.
   * - `port`: Port of the instance.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.elb.ELBIsInstanceDeregisteredStep`.
   * @example
   * const gone = elbIsInstanceDeregistered({ targetGroupARN: group, instanceID: 'i-1', port: 8080 })
   */
  (options: ElbIsInstanceDeregisteredOptions): boolean
}

/** Named arguments of `elbIsInstanceRegistered`. */
export interface ElbIsInstanceRegisteredOptions {
  /** ARN of the target group. */
  readonly targetGroupARN: string
  /** Id of the instance. */
  readonly instanceID: string
  /** Port of the instance. */
  readonly port: number
}

export interface ElbIsInstanceRegisteredStep {
  /**
   * Tells whether an instance is in a load balancer's target group.
   *
   * - `targetGroupARN`: ARN of the target group.
   * - `instanceID`: Id of the instance.
   * - `port`: Port of the instance.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.elb.ELBIsInstanceRegisteredStep`.
   * @example
   * const there = elbIsInstanceRegistered({ targetGroupARN: group, instanceID: 'i-1', port: 8080 })
   */
  (options: ElbIsInstanceRegisteredOptions): boolean
}

/** Named arguments of `elbRegisterInstance`. */
export interface ElbRegisterInstanceOptions {
  /** ARN of the target group. */
  readonly targetGroupARN: string
  /** Id of the instance. */
  readonly instanceID: string
  /** Port of the instance. */
  readonly port: number
}

export interface ElbRegisterInstanceStep {
  /**
   * Puts an instance into a load balancer's target group.
   *
   * - `targetGroupARN`: ARN of the target group.
   * - `instanceID`: Id of the instance.
   * - `port`: Port of the instance.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.elb.ELBRegisterInstanceStep`.
   * @example
   * elbRegisterInstance({ targetGroupARN: group, instanceID: 'i-1', port: 8080 })
   */
  (options: ElbRegisterInstanceOptions): void
}

/** Named arguments of `invokeLambda`. */
export interface InvokeLambdaOptions {
  /** Name of the function. */
  readonly functionName: string
  /** Argument of the function. */
  readonly payload?: unknown
  /** Argument of the function as JSON. */
  readonly payloadAsString?: string
  /** Gives the answer as JSON instead of parsing it. Default: `false`. */
  readonly returnValueAsString?: boolean
}

export interface InvokeLambdaStep {
  /**
   * Calls a Lambda function and gives its answer.
   *
   * - `functionName`: Name of the function.
   * - `payload`: Argument of the function.
   * - `payloadAsString`: Argument of the function as JSON.
   * - `returnValueAsString`: Gives the answer as JSON instead of parsing it. Default: `false`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.InvokeLambdaStep`.
   * @example
   * const answer = invokeLambda({ functionName: 'greet', payload: { name: 'Ada' } })
   */
  (functionName: string): unknown
  /** Calls a Lambda function and gives its answer. */
  (options: InvokeLambdaOptions): unknown
}

/** Named arguments of `lambdaVersionCleanup`. */
export interface LambdaVersionCleanupOptions {
  /** Age in days from which versions are deleted. */
  readonly daysAgo: number
  /** Name of the function. */
  readonly functionName?: string
  /** CloudFormation stack whose functions are meant. */
  readonly stackName?: string
}

export interface LambdaVersionCleanupStep {
  /**
   * Deletes old versions of Lambda functions.
   *
   * - `daysAgo`: Age in days from which versions are deleted.
   * - `functionName`: Name of the function.
   * - `stackName`: CloudFormation stack whose functions are meant.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.LambdaVersionCleanupStep`.
   * @example
   * lambdaVersionCleanup({ functionName: 'greet', daysAgo: 30 })
   */
  (daysAgo: number): void
  /** Deletes old versions of Lambda functions. */
  (options: LambdaVersionCleanupOptions): void
}

/** Named arguments of `listAWSAccounts`. */
export interface ListAWSAccountsOptions {
  /** Organisational unit whose accounts are meant. */
  readonly parent?: string
}

export interface ListAWSAccountsStep {
  /**
   * Lists the accounts of the organisation.
   *
   * - `parent`: Organisational unit whose accounts are meant.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.ListAWSAccountsStep`.
   * @example
   * for (const account of listAWSAccounts()) echo(account.name)
   */
  (options?: ListAWSAccountsOptions): readonly AwsAccount[]
}

/** Named arguments of `s3Copy`. */
export interface S3CopyOptions {
  /** Bucket of the object. */
  readonly fromBucket: string
  /** Key of the object. */
  readonly fromPath: string
  /** Bucket of the copy. */
  readonly toBucket: string
  /** Key of the copy. */
  readonly toPath: string
  /** Puts the bucket into the path of the address. Default: `false`. */
  readonly pathStyleAccessEnabled?: boolean
  /** Signs what is sent. Default: `false`. */
  readonly payloadSigningEnabled?: boolean
  /** Id of the key to encrypt with. */
  readonly kmsId?: string
  /** Metadata as `NAME:value`. */
  readonly metadatas?: readonly string[]
  /** Who may read it, such as `PublicRead`. */
  readonly acl?: string
  /** Cache header of the object. */
  readonly cacheControl?: string
  /** Type of the object. */
  readonly contentType?: string
  /** Disposition header of the object. */
  readonly contentDisposition?: string
  /** Algorithm to encrypt with. */
  readonly sseAlgorithm?: string
}

export interface S3CopyStep {
  /**
   * Copies an object of S3.
   *
   * - `fromBucket`: Bucket of the object.
   * - `fromPath`: Key of the object.
   * - `toBucket`: Bucket of the copy.
   * - `toPath`: Key of the copy.
   * - `pathStyleAccessEnabled`: Puts the bucket into the path of the address. Default: `false`.
   * - `payloadSigningEnabled`: Signs what is sent. Default: `false`.
   * - `kmsId`: Id of the key to encrypt with.
   * - `metadatas`: Metadata as `NAME:value`.
   * - `acl`: Who may read it, such as `PublicRead`.
   * - `cacheControl`: Cache header of the object.
   * - `contentType`: Type of the object.
   * - `contentDisposition`: Disposition header of the object.
   * - `sseAlgorithm`: Algorithm to encrypt with.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.S3CopyStep`.
   * @example
   * s3Copy({ fromBucket: 'a', fromPath: 'x', toBucket: 'b', toPath: 'y' })
   */
  (options: S3CopyOptions): void
}

/** Named arguments of `s3Delete`. */
export interface S3DeleteOptions {
  /** Name of the bucket. */
  readonly bucket: string
  /** Key of the object. */
  readonly path: string
  /** Puts the bucket into the path of the address. Default: `false`. */
  readonly pathStyleAccessEnabled?: boolean
  /** Signs what is sent. Default: `false`. */
  readonly payloadSigningEnabled?: boolean
}

export interface S3DeleteStep {
  /**
   * Deletes an object of S3, or all below a path that ends in a slash.
   *
   * - `bucket`: Name of the bucket.
   * - `path`: Key of the object.
   * - `pathStyleAccessEnabled`: Puts the bucket into the path of the address. Default: `false`.
   * - `payloadSigningEnabled`: Signs what is sent. Default: `false`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.S3DeleteStep`.
   * @example
   * s3Delete({ bucket: 'releases', path: 'old/' })
   */
  (options: S3DeleteOptions): void
}

/** Named arguments of `s3DoesObjectExist`. */
export interface S3DoesObjectExistOptions {
  /** Name of the bucket. */
  readonly bucket: string
  /** Key of the object. */
  readonly path: string
  /** Puts the bucket into the path of the address. Default: `false`. */
  readonly pathStyleAccessEnabled?: boolean
  /** Signs what is sent. Default: `false`. */
  readonly payloadSigningEnabled?: boolean
}

export interface S3DoesObjectExistStep {
  /**
   * Tells whether an object of S3 exists.
   * Needs an agent.
   *
   * - `bucket`: Name of the bucket.
   * - `path`: Key of the object.
   * - `pathStyleAccessEnabled`: Puts the bucket into the path of the address. Default: `false`.
   * - `payloadSigningEnabled`: Signs what is sent. Default: `false`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.S3DoesObjectExistStep`.
   * @example
   * const exists = s3DoesObjectExist({ bucket: 'releases', path: 'app.zip' })
   */
  (options: S3DoesObjectExistOptions): boolean
}

/** Named arguments of `s3Download`. */
export interface S3DownloadOptions {
  /** Path of the file. */
  readonly file: string
  /** Name of the bucket. */
  readonly bucket: string
  /** Puts the bucket into the path of the address. Default: `false`. */
  readonly pathStyleAccessEnabled?: boolean
  /** Signs what is sent. Default: `false`. */
  readonly payloadSigningEnabled?: boolean
  /** Replaces files that are there. Default: `false`. */
  readonly force?: boolean
  /** Key of the object. */
  readonly path?: string
}

export interface S3DownloadStep {
  /**
   * Downloads an object of S3, or all below a path that ends in a slash.
   * Needs an agent.
   *
   * - `file`: Path of the file.
   * - `bucket`: Name of the bucket.
   * - `pathStyleAccessEnabled`: Puts the bucket into the path of the address. Default: `false`.
   * - `payloadSigningEnabled`: Signs what is sent. Default: `false`.
   * - `force`: Replaces files that are there. Default: `false`.
   * - `path`: Key of the object.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.S3DownloadStep`.
   * @example
   * s3Download({ bucket: 'releases', path: 'app.zip', file: 'app.zip' })
   */
  (options: S3DownloadOptions): void
}

/** Named arguments of `s3FindFiles`. */
export interface S3FindFilesOptions {
  /** Name of the bucket. */
  readonly bucket: string
  /** Puts the bucket into the path of the address. Default: `false`. */
  readonly pathStyleAccessEnabled?: boolean
  /** Signs what is sent. Default: `false`. */
  readonly payloadSigningEnabled?: boolean
  /** Key of the object. */
  readonly path?: string
  /** Ant pattern. */
  readonly glob?: string
  /** Leaves out folders. Default: `false`. */
  readonly onlyFiles?: boolean
}

export interface S3FindFilesStep {
  /**
   * Lists objects of S3.
   * Needs an agent.
   *
   * - `bucket`: Name of the bucket.
   * - `pathStyleAccessEnabled`: Puts the bucket into the path of the address. Default: `false`.
   * - `payloadSigningEnabled`: Signs what is sent. Default: `false`.
   * - `path`: Key of the object.
   * - `glob`: Ant pattern.
   * - `onlyFiles`: Leaves out folders. Default: `false`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.S3FindFilesStep`.
   * @example
   * const files = s3FindFiles({ bucket: 'releases', glob: '*.zip' })
   */
  (options: S3FindFilesOptions): readonly S3File[]
}

/** Named arguments of `s3PresignURL`. */
export interface S3PresignURLOptions {
  /** Name of the bucket. */
  readonly bucket: string
  /** Key of the object. */
  readonly key: string
  /** Method that is allowed. */
  readonly httpMethod: string
  /** Seconds that the address works. */
  readonly durationInSeconds: number
  /** Puts the bucket into the path of the address. Default: `false`. */
  readonly pathStyleAccessEnabled?: boolean
  /** Signs what is sent. Default: `false`. */
  readonly payloadSigningEnabled?: boolean
}

export interface S3PresignURLStep {
  /**
   * Gives an address by which an object of S3 can be reached for a while.
   * Needs an agent.
   *
   * - `bucket`: Name of the bucket.
   * - `key`: Key of the object.
   * - `httpMethod`: Method that is allowed.
   * - `durationInSeconds`: Seconds that the address works.
   * - `pathStyleAccessEnabled`: Puts the bucket into the path of the address. Default: `false`.
   * - `payloadSigningEnabled`: Signs what is sent. Default: `false`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.S3PresignUrlStep`.
   * @example
   * const url = s3PresignURL({ bucket: 'releases', key: 'app.zip', httpMethod: 'GET', durationInSeconds:
   * 3600 })
   */
  (options: S3PresignURLOptions): string
}

/** Named arguments of `s3Upload`. */
export interface S3UploadOptions {
  /** Name of the bucket. */
  readonly bucket: string
  /** Puts the bucket into the path of the address. Default: `false`. */
  readonly pathStyleAccessEnabled?: boolean
  /** Signs what is sent. Default: `false`. */
  readonly payloadSigningEnabled?: boolean
  /** Path of the file or folder. */
  readonly file?: string
  /** Text to upload. */
  readonly text?: string
  /** Id of the key to encrypt with. */
  readonly kmsId?: string
  /** Key of the object. */
  readonly path?: string
  /** Ant pattern of files to upload. */
  readonly includePathPattern?: string
  /** Ant pattern of files to leave out. */
  readonly excludePathPattern?: string
  /** Folder that the patterns start from. */
  readonly workingDir?: string
  /** Address to redirect to. */
  readonly redirectLocation?: string
  /** Metadata as `NAME:value`. */
  readonly metadatas?: readonly string[]
  /** Tags as JSON. */
  readonly tags?: string
  /** Who may read it, such as `PublicRead`. */
  readonly acl?: string
  /** Cache header of the object. */
  readonly cacheControl?: string
  /** Encoding of the object. */
  readonly contentEncoding?: string
  /** Type of the object. */
  readonly contentType?: string
  /** Disposition header of the object. */
  readonly contentDisposition?: string
  /** Algorithm to encrypt with. */
  readonly sseAlgorithm?: string
  /** Prints each file. Default: `true`. */
  readonly verbose?: boolean
}

export interface S3UploadStep {
  /**
   * Uploads a file, a folder or text to S3.
   * Needs an agent.
   *
   * - `bucket`: Name of the bucket.
   * - `pathStyleAccessEnabled`: Puts the bucket into the path of the address. Default: `false`.
   * - `payloadSigningEnabled`: Signs what is sent. Default: `false`.
   * - `file`: Path of the file or folder.
   * - `text`: Text to upload.
   * - `kmsId`: Id of the key to encrypt with.
   * - `path`: Key of the object.
   * - `includePathPattern`: Ant pattern of files to upload.
   * - `excludePathPattern`: Ant pattern of files to leave out.
   * - `workingDir`: Folder that the patterns start from.
   * - `redirectLocation`: Address to redirect to.
   * - `metadatas`: Metadata as `NAME:value`.
   * - `tags`: Tags as JSON.
   * - `acl`: Who may read it, such as `PublicRead`.
   * - `cacheControl`: Cache header of the object.
   * - `contentEncoding`: Encoding of the object.
   * - `contentType`: Type of the object.
   * - `contentDisposition`: Disposition header of the object.
   * - `sseAlgorithm`: Algorithm to encrypt with.
   * - `verbose`: Prints each file. Default: `true`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.S3UploadStep`.
   * @example
   * s3Upload({ bucket: 'releases', file: 'app.zip', path: 'app.zip' })
   */
  (options: S3UploadOptions): string
}

/** Named arguments of `setAccountAlias`. */
export interface SetAccountAliasOptions {
  /** The alias. */
  readonly name: string
}

export interface SetAccountAliasStep {
  /**
   * Sets the alias of the account.
   *
   * - `name`: The alias.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.SetAccountAliasStep`.
   * @example
   * setAccountAlias('example')
   */
  (name: string): void
  /** Sets the alias of the account. */
  (options: SetAccountAliasOptions): void
}

/** Named arguments of `snsPublish`. */
export interface SnsPublishOptions {
  /** ARN of the topic. */
  readonly topicArn: string
  /** Subject of the message. */
  readonly subject: string
  /** Text of the message. */
  readonly message: string
  /** Attributes of the message. */
  readonly messageAttributes?: Readonly<Record<string, unknown>>
}

export interface SnsPublishStep {
  /**
   * Publishes a message to an SNS topic.
   *
   * - `topicArn`: ARN of the topic.
   * - `subject`: Subject of the message.
   * - `message`: Text of the message.
   * - `messageAttributes`: Attributes of the message.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.SNSPublishStep`.
   * @example
   * snsPublish({ topicArn: topic, subject: 'Deployed', message: version })
   */
  (options: SnsPublishOptions): void
}

/** Named arguments of `updateIdP`. */
export interface UpdateIdPOptions {
  /** Name of the provider. */
  readonly name: string
  /** Path of the metadata file. */
  readonly metadata: string
}

export interface UpdateIdPStep {
  /**
   * Creates or updates a SAML identity provider.
   * Needs an agent.
   *
   * - `name`: Name of the provider.
   * - `metadata`: Path of the metadata file.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.UpdateIdP`.
   * @example
   * updateIdP({ name: 'corp', metadata: 'idp.xml' })
   */
  (options: UpdateIdPOptions): void
}

/** Named arguments of `updateTrustPolicy`. */
export interface UpdateTrustPolicyOptions {
  /** Name of the role. */
  readonly roleName: string
  /** Path of the policy. */
  readonly policyFile: string
}

export interface UpdateTrustPolicyStep {
  /**
   * Sets the trust policy of a role.
   * Needs an agent.
   *
   * - `roleName`: Name of the role.
   * - `policyFile`: Path of the policy.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.UpdateTrustPolicy`.
   * @example
   * updateTrustPolicy({ roleName: 'deploy', policyFile: 'trust.json' })
   */
  (options: UpdateTrustPolicyOptions): void
}

/** Named arguments of `withAWS`. */
export interface WithAWSOptions {
  /** Role to take on. */
  readonly role?: string
  /** Account of the role. */
  readonly roleAccount?: string
  /** The region. */
  readonly region?: string
  /** Address of a service compatible with AWS. */
  readonly endpointUrl?: string
  /** Profile of the configuration file. */
  readonly profile?: string
  /** Id of the credentials. */
  readonly credentials?: string
  /** External id for the role. */
  readonly externalId?: string
  /** Token of a second factor. */
  readonly iamMfaToken?: string
  /** User to get a federation token for. */
  readonly federatedUserId?: string
  /** Policy that narrows the rights. */
  readonly policy?: string
  /** Seconds that the rights last. Default: `3600`. */
  readonly duration?: number
  /** Name of the role's session. */
  readonly roleSessionName?: string
  /** ARN of the SAML provider. */
  readonly principalArn?: string
  /** SAML assertion. */
  readonly samlAssertion?: string
  /** Takes the credentials of the agent. Default: `false`. */
  readonly useNode?: boolean
}

export interface WithAWSStep {
  /**
   * Sets AWS credentials and region for the body.
   *
   * - `role`: Role to take on.
   * - `roleAccount`: Account of the role.
   * - `region`: The region.
   * - `endpointUrl`: Address of a service compatible with AWS.
   * - `profile`: Profile of the configuration file.
   * - `credentials`: Id of the credentials.
   * - `externalId`: External id for the role.
   * - `iamMfaToken`: Token of a second factor.
   * - `federatedUserId`: User to get a federation token for.
   * - `policy`: Policy that narrows the rights.
   * - `duration`: Seconds that the rights last. Default: `3600`.
   * - `roleSessionName`: Name of the role's session.
   * - `principalArn`: ARN of the SAML provider.
   * - `samlAssertion`: SAML assertion.
   * - `useNode`: Takes the credentials of the agent. Default: `false`.
   *
   * Plugin `pipeline-aws`, `de.taimos.pipeline.aws.WithAWSStep`.
   * @example
   * withAWS({ credentials: 'aws', region: 'eu-central-1' }, () => {
   *   sh('aws s3 ls')
   * })
   */
  <Result>(body: () => Result): Result
  /** Sets AWS credentials and region for the body. */
  <Result>(options: WithAWSOptions, body: () => Result): Result
}
