// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineJenkinsStep } from '../../runtime/step-function.ts'

/** Named arguments of `archiveArtifacts`. */
export interface ArchiveArtifactsOptions {
  /** Ant patterns of the files, separated by commas. */
  readonly artifacts: string
  /** Ant patterns of files to leave out. */
  readonly excludes?: string
  /** Keeps files only while the build is successful. Default: `false`. */
  readonly onlyIfSuccessful?: boolean
  /** Records a checksum of each file, so that its use by other jobs can be traced. Default: `false`. */
  readonly fingerprint?: boolean
  /** Whether it is fine that no file matches. Default: `false`. */
  readonly allowEmptyArchive?: boolean
  /** Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`. */
  readonly defaultExcludes?: boolean
  /** Tells upper and lower case apart in patterns. Default: `true`. */
  readonly caseSensitive?: boolean
  /** Follows symbolic links. Default: `true`. */
  readonly followSymlinks?: boolean
}

interface ArchiveArtifactsStep {
  /** Keeps files of the workspace with the build, to be downloaded from its page. */
  (artifacts: string): void
  /** Keeps files of the workspace with the build, to be downloaded from its page. */
  (options: ArchiveArtifactsOptions): void
}

/**
 * Keeps files of the workspace with the build, to be downloaded from its page.
 * Needs an agent.
 *
 * - `artifacts`: Ant patterns of the files, separated by commas.
 * - `excludes`: Ant patterns of files to leave out.
 * - `onlyIfSuccessful`: Keeps files only while the build is successful. Default: `false`.
 * - `fingerprint`: Records a checksum of each file, so that its use by other jobs can be traced.
 * Default: `false`.
 * - `allowEmptyArchive`: Whether it is fine that no file matches. Default: `false`.
 * - `defaultExcludes`: Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`.
 * - `caseSensitive`: Tells upper and lower case apart in patterns. Default: `true`.
 * - `followSymlinks`: Follows symbolic links. Default: `true`.
 *
 * Plugin `core`, `hudson.tasks.ArtifactArchiver`.
 * @example
 * archiveArtifacts({ artifacts: 'dist/*.tar.gz', fingerprint: true })
 */
export const archiveArtifacts: ArchiveArtifactsStep = defineJenkinsStep<ArchiveArtifactsStep>({
  name: 'archiveArtifacts',
  positional: 'artifacts',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})

/** Named arguments of `fingerprint`. */
export interface FingerprintOptions {
  /** Ant patterns of the files, separated by commas. */
  readonly targets: string
  /** Ant patterns of files to leave out. */
  readonly excludes?: string
  /** Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`. */
  readonly defaultExcludes?: boolean
  /** Tells upper and lower case apart in patterns. Default: `true`. */
  readonly caseSensitive?: boolean
}

interface FingerprintStep {
  /** Records checksums of files, so that their use by other jobs can be traced. */
  (targets: string): void
  /** Records checksums of files, so that their use by other jobs can be traced. */
  (options: FingerprintOptions): void
}

/**
 * Records checksums of files, so that their use by other jobs can be traced.
 * Needs an agent.
 *
 * - `targets`: Ant patterns of the files, separated by commas.
 * - `excludes`: Ant patterns of files to leave out.
 * - `defaultExcludes`: Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`.
 * - `caseSensitive`: Tells upper and lower case apart in patterns. Default: `true`.
 *
 * Plugin `core`, `hudson.tasks.Fingerprinter`.
 * @example
 * fingerprint('dist/*.tar.gz')
 */
export const fingerprint: FingerprintStep = defineJenkinsStep<FingerprintStep>({
  name: 'fingerprint',
  positional: 'targets',
  takesBody: false,
  requiresNode: true,
  scriptOnly: false,
})
