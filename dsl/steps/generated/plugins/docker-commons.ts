// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/**
 * Named arguments of `dockerCert`.
 * Plugin `docker-commons`,
 * `org.jenkinsci.plugins.docker.commons.credentials.DockerServerCredentialsBinding`.
 */
export interface DockerCertCredentialsBinding {
  /** Variable that gets the path of the directory with the certificates. */
  readonly variable: string
  /** Id of the credentials to use. */
  readonly credentialsId: string
}
