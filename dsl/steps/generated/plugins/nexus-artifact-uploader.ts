// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { Artifact } from '../types.ts'

/** Named arguments of `nexusArtifactUploader`. */
export interface NexusArtifactUploaderOptions {
  /** `nexus2` or `nexus3`. */
  readonly nexusVersion: string
  /** `http` or `https`. */
  readonly protocol: string
  /** Address without the protocol. */
  readonly nexusUrl: string
  /** Group of the artifacts. */
  readonly groupId: string
  /** Version of the artifacts. */
  readonly version: string
  /** Name of the repository. */
  readonly repository: string
  /** Id of the credentials for Nexus. */
  readonly credentialsId: string
  /** The files. */
  readonly artifacts: readonly Artifact[]
}

export interface NexusArtifactUploaderStep {
  /**
   * Uploads files to Nexus.
   * Needs an agent.
   *
   * - `nexusVersion`: `nexus2` or `nexus3`.
   * - `protocol`: `http` or `https`.
   * - `nexusUrl`: Address without the protocol.
   * - `groupId`: Group of the artifacts.
   * - `version`: Version of the artifacts.
   * - `repository`: Name of the repository.
   * - `credentialsId`: Id of the credentials for Nexus.
   * - `artifacts`: The files.
   *
   * Plugin `nexus-artifact-uploader`, `sp.sd.nexusartifactuploader.steps.NexusArtifactUploaderStep`.
   * @example
   * nexusArtifactUploader({
   *   nexusVersion: 'nexus3',
   *   protocol: 'https',
   *   nexusUrl: 'nexus.example.com',
   *   groupId: 'com.example',
   *   version,
   *   repository: 'releases',
   *   credentialsId: 'nexus',
   *   artifacts: [{ artifactId: 'app', type: 'jar', classifier: '', file: 'target/app.jar' }],
   * })
   */
  (options: NexusArtifactUploaderOptions): void
}
