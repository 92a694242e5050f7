// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { KubectlCredential } from '../types.ts'

/** Named arguments of `withKubeConfig`. */
export interface WithKubeConfigOptions {
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
  /** Lets only the agent's user read the configuration. */
  readonly restrictKubeConfigAccess?: boolean
}

export interface WithKubeConfigStep {
  /**
   * Makes a kubectl configuration for the body.
   * Needs an agent.
   *
   * - `serverUrl`: Address of the Kubernetes API.
   * - `credentialsId`: Id of the credentials to use.
   * - `caCertificate`: Certificate of the API server's authority as PEM text.
   * - `contextName`: Name of the context in the configuration.
   * - `clusterName`: Name of the cluster in the configuration.
   * - `namespace`: Namespace of the context.
   * - `restrictKubeConfigAccess`: Lets only the agent's user read the configuration.
   *
   * Plugin `kubernetes-cli`, `org.jenkinsci.plugins.kubernetes.cli.KubectlBuildStep`.
   * @example
   * withKubeConfig({ credentialsId: 'cluster', serverUrl: 'https://k8s.example.com' }, () => {
   *   sh('kubectl get pods')
   * })
   */
  <Result>(body: () => Result): Result
  /** Makes a kubectl configuration for the body. */
  <Result>(options: WithKubeConfigOptions, body: () => Result): Result
}

/** Named arguments of `withKubeCredentials`. */
export interface WithKubeCredentialsOptions {
  /** The clusters. */
  readonly kubectlCredentials: readonly KubectlCredential[]
}

export interface WithKubeCredentialsStep {
  /**
   * Makes a kubectl configuration with several clusters for the body.
   * Needs an agent.
   *
   * - `kubectlCredentials`: The clusters.
   *
   * Plugin `kubernetes-cli`, `org.jenkinsci.plugins.kubernetes.cli.MultiKubectlBuildStep`.
   * @example
   * withKubeCredentials([{ credentialsId: 'staging' }, { credentialsId: 'production' }], () => {
   *   sh('kubectl config get-contexts')
   * })
   */
  <Result>(kubectlCredentials: readonly KubectlCredential[], body: () => Result): Result
  /** Makes a kubectl configuration with several clusters for the body. */
  <Result>(options: WithKubeCredentialsOptions, body: () => Result): Result
}
