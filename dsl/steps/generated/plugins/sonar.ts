// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { QualityGateStatus } from '../types.ts'

/** Named arguments of `waitForQualityGate`. */
export interface WaitForQualityGateOptions {
  /** Fails the build when it is not passed. Default: `false`. */
  readonly abortPipeline?: boolean
  /** Id of the secret that SonarQube signs its answer with. */
  readonly webhookSecretId?: string
  /** Id of the credentials for SonarQube. */
  readonly credentialsId?: string
}

export interface WaitForQualityGateStep {
  /**
   * Waits until SonarQube tells whether the quality gate is passed.
   *
   * - `abortPipeline`: Fails the build when it is not passed. Default: `false`.
   * - `webhookSecretId`: Id of the secret that SonarQube signs its answer with.
   * - `credentialsId`: Id of the credentials for SonarQube.
   *
   * Plugin `sonar`, `org.sonarsource.scanner.jenkins.pipeline.WaitForQualityGateStep`.
   * @example
   * if (waitForQualityGate().status !== 'OK') unstable('The quality gate is not passed')
   */
  (abortPipeline: boolean): QualityGateStatus
  /** Waits until SonarQube tells whether the quality gate is passed. */
  (options?: WaitForQualityGateOptions): QualityGateStatus
}

/** Named arguments of `withSonarQubeEnv`. */
export interface WithSonarQubeEnvOptions {
  /** Name of the server in Jenkins' configuration; the first when left out. */
  readonly installationName?: string
  /** Id of the credentials for SonarQube. */
  readonly credentialsId?: string
  /** Sets nothing but variables. Default: `false`. */
  readonly envOnly?: boolean
}

export interface WithSonarQubeEnvStep {
  /**
   * Sets the variables of a SonarQube server for the body.
   * Needs an agent.
   *
   * - `installationName`: Name of the server in Jenkins' configuration; the first when left out.
   * - `credentialsId`: Id of the credentials for SonarQube.
   * - `envOnly`: Sets nothing but variables. Default: `false`.
   *
   * Plugin `sonar`, `hudson.plugins.sonar.SonarBuildWrapper`.
   * @example
   * withSonarQubeEnv('sonar', () => {
   *   sh('sonar-scanner')
   * })
   */
  <Result>(installationName: string, body: () => Result): Result
  /** Sets the variables of a SonarQube server for the body. */
  <Result>(body: () => Result): Result
  /** Sets the variables of a SonarQube server for the body. */
  <Result>(options: WithSonarQubeEnvOptions, body: () => Result): Result
}
