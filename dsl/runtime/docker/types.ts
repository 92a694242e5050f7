import type { DockerArguments } from './arguments.ts'

/**
 * What the Docker Pipeline plugin calls `docker`. It needs the docker command and an engine where the build is at that moment;
 * outside of any agent it takes a node for each call.
 */
export interface Docker {
  /**
   * Builds an image: `docker build -t IMAGE ARGS`.
   * @param image name of the image, with its tag
   * @param args further arguments, the folder of the build last; that folder is `.` when they are left out
   * @example const image = docker.build('registry.example.com/app:1', ['--build-arg', `VERSION=${version}`, 'app'])
   */
  build(image: string, args?: DockerArguments): DockerImage
  /** Names an image, which need not exist yet. */
  image(id: string): DockerImage
  /**
   * Runs a body with a login to a registry, to which `push` and `pull` in it go. Of nested ones the innermost counts alone.
   * @param url address with its scheme; `''` is Docker Hub
   * @param credentialsId id of a username and password; without it nobody logs in
   * @returns what the body gives
   */
  withRegistry<Result>(url: string, body: () => Result): Result
  withRegistry<Result>(url: string, credentialsId: string | undefined, body: () => Result): Result
  /**
   * Runs a body with the engine of another machine.
   * @param uri address such as `tcp://docker.example.com:2376`
   * @param credentialsId id of a server's certificate
   */
  withServer<Result>(uri: string, body: () => Result): Result
  withServer<Result>(uri: string, credentialsId: string | undefined, body: () => Result): Result
  /** Runs a body with the docker command of a tool that Jenkins installs. */
  withTool<Result>(name: string, body: () => Result): Result
}

/** An image, as `docker.build` and `docker.image` give it. It lives across steps and has no JSON. */
export interface DockerImage {
  /** The name that it was given. */
  readonly id: string
  /** The name with the registry of `withRegistry` in front. */
  imageName(): string
  /** Tags the image in the registry of `withRegistry` and pushes it; with the tag of its name when none is given. */
  push(tag?: string): void
  /** Pulls the image from the registry of `withRegistry`. */
  pull(): void
  /** Tags the image in the registry of `withRegistry`. @param force has had no effect for long */
  tag(tag?: string, force?: boolean): void
  /**
   * Runs the `sh` steps of a body in a container of the image.
   * @param args further arguments of `docker run`
   */
  inside<Result>(body: () => Result): Result
  inside<Result>(args: DockerArguments, body: () => Result): Result
  /**
   * Starts a container in the background; it goes on until `stop`.
   * @param args further arguments of `docker run`
   * @param command what it runs instead of the image's own command
   */
  run(args?: DockerArguments, command?: DockerArguments): DockerContainer
  /** Runs a body beside a container of the image, and stops that however the body ends. */
  withRun<Result>(body: (container: DockerContainer) => Result): Result
  withRun<Result>(args: DockerArguments, body: (container: DockerContainer) => Result): Result
  withRun<Result>(
    args: DockerArguments,
    command: DockerArguments,
    body: (container: DockerContainer) => Result,
  ): Result
}

/** A container that `run` or `withRun` started. It lives across steps and has no JSON. */
export interface DockerContainer {
  readonly id: string
  /** Stops and removes the container. */
  stop(): void
  /** Address of a published port, such as `0.0.0.0:32768`. @param port the port inside */
  port(port: number): string
}
