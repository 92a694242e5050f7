// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { DockerRegistryEndpoint, DockerServerEndpoint } from '../types.ts'

/** Named arguments of `dockerFingerprintFrom`. */
export interface DockerFingerprintFromOptions {
  /** Path of the Dockerfile. */
  readonly dockerfile: string
  /** Name of the image. */
  readonly image: string
  /** Name of the Docker installation. */
  readonly toolName?: string
  /** The command that built it. */
  readonly commandLine?: string
}

export interface DockerFingerprintFromStep {
  /**
   * Records the base image of an image that was built.
   * Needs an agent.
   *
   * - `dockerfile`: Path of the Dockerfile.
   * - `image`: Name of the image.
   * - `toolName`: Name of the Docker installation.
   * - `commandLine`: The command that built it.
   *
   * Plugin `docker-workflow`, `org.jenkinsci.plugins.docker.workflow.FromFingerprintStep`.
   * @example
   * dockerFingerprintFrom({ dockerfile: 'Dockerfile', image: 'app:1' })
   */
  (options: DockerFingerprintFromOptions): void
}

/** Named arguments of `dockerFingerprintRun`. */
export interface DockerFingerprintRunOptions {
  /** Id of the container. */
  readonly containerId: string
  /** Name of the Docker installation. */
  readonly toolName?: string
}

export interface DockerFingerprintRunStep {
  /**
   * Records the image of a container that runs.
   * Needs an agent.
   *
   * - `containerId`: Id of the container.
   * - `toolName`: Name of the Docker installation.
   *
   * Plugin `docker-workflow`, `org.jenkinsci.plugins.docker.workflow.RunFingerprintStep`.
   * @example
   * dockerFingerprintRun({ containerId: id })
   */
  (containerId: string): void
  /** Records the image of a container that runs. */
  (options: DockerFingerprintRunOptions): void
}

/** Named arguments of `withDockerContainer`. */
export interface WithDockerContainerOptions {
  /** Image of the container. */
  readonly image: string
  /** Further arguments of `docker run`. */
  readonly args?: string
  /** Name of the Docker installation. */
  readonly toolName?: string
}

export interface WithDockerContainerStep {
  /**
   * Runs the `sh` steps of the body in a container that it starts on the agent.
   * Needs an agent.
   *
   * - `image`: Image of the container.
   * - `args`: Further arguments of `docker run`.
   * - `toolName`: Name of the Docker installation.
   *
   * Plugin `docker-workflow`, `org.jenkinsci.plugins.docker.workflow.WithContainerStep`.
   * @example
   * withDockerContainer({ image: 'golang:1.23' }, () => {
   *   sh('go build ./...')
   * })
   */
  <Result>(image: string, body: () => Result): Result
  /** Runs the `sh` steps of the body in a container that it starts on the agent. */
  <Result>(options: WithDockerContainerOptions, body: () => Result): Result
}

/** Named arguments of `withDockerRegistry`. */
export interface WithDockerRegistryOptions {
  /** The registry. */
  readonly registry?: DockerRegistryEndpoint
  /** Name of the Docker installation. */
  readonly toolName?: string
  /** Address of the registry, in place of `registry`. */
  readonly url?: string
  /** Id of its credentials, in place of `registry`. */
  readonly credentialsId?: string
}

export interface WithDockerRegistryStep {
  /**
   * Logs in to a Docker registry for the body.
   * Needs an agent.
   *
   * - `registry`: The registry.
   * - `toolName`: Name of the Docker installation.
   * - `url`: Address of the registry, in place of `registry`.
   * - `credentialsId`: Id of its credentials, in place of `registry`.
   *
   * Plugin `docker-workflow`, `org.jenkinsci.plugins.docker.workflow.RegistryEndpointStep`.
   * @example
   * withDockerRegistry({ url: 'https://registry.example.com', credentialsId: 'registry' }, () => {
   *   sh('docker push registry.example.com/app')
   * })
   */
  <Result>(registry: DockerRegistryEndpoint, body: () => Result): Result
  /** Logs in to a Docker registry for the body. */
  <Result>(body: () => Result): Result
  /** Logs in to a Docker registry for the body. */
  <Result>(options: WithDockerRegistryOptions, body: () => Result): Result
}

/** Named arguments of `withDockerServer`. */
export interface WithDockerServerOptions {
  /** The server. */
  readonly server: DockerServerEndpoint
  /** Address of the server, in place of `server`. */
  readonly uri?: string
  /** Id of its certificates, in place of `server`. */
  readonly credentialsId?: string
}

export interface WithDockerServerStep {
  /**
   * Points the docker commands of the body to a server.
   * Needs an agent.
   *
   * - `server`: The server.
   * - `uri`: Address of the server, in place of `server`.
   * - `credentialsId`: Id of its certificates, in place of `server`.
   *
   * Plugin `docker-workflow`, `org.jenkinsci.plugins.docker.workflow.ServerEndpointStep`.
   * @example
   * withDockerServer({ server: { uri: 'tcp://docker:2376', credentialsId: 'docker-cert' } }, () => {
   *   sh('docker ps')
   * })
   */
  <Result>(server: DockerServerEndpoint, body: () => Result): Result
  /** Points the docker commands of the body to a server. */
  <Result>(options: WithDockerServerOptions, body: () => Result): Result
}
