// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/**
 * Named arguments of `aws`.
 * Plugin `aws-credentials`,
 * `com.cloudbees.jenkins.plugins.awscredentials.AmazonWebServicesCredentialsBinding`.
 */
export interface AwsCredentialsBinding {
  /** Variable that gets the access key; `AWS_ACCESS_KEY_ID` when left out. */
  readonly accessKeyVariable?: string
  /** Variable that gets the secret key; `AWS_SECRET_ACCESS_KEY` when left out. */
  readonly secretKeyVariable?: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
  /** Role to take on. */
  readonly roleArn?: string
  /** Name of the role's session. */
  readonly roleSessionName?: string
  /** Seconds that the role's session lasts. */
  readonly roleSessionDurationSeconds?: number
}
