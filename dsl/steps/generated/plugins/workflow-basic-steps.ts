// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { BuildResult } from '../../../runtime/globals.ts'
import type { ErrorCondition, SimpleBuildStep, SimpleBuildWrapper, TimeUnit } from '../types.ts'

/** Named arguments of `archive`. */
export interface ArchiveOptions {
  /** Ant patterns of the files to keep, separated by commas. */
  readonly includes: string
  /** Ant patterns of files to leave out. */
  readonly excludes?: string
}

export interface ArchiveStep {
  /**
   * Keeps files of the workspace with the build, in the old way.
   * Needs an agent.
   *
   * - `includes`: Ant patterns of the files to keep, separated by commas.
   * - `excludes`: Ant patterns of files to leave out.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.ArtifactArchiverStep`.
   * @deprecated Use `archiveArtifacts`.
   * @example
   * archive({ includes: 'dist/**' })
   */
  (includes: string): void
  /**
   * Keeps files of the workspace with the build, in the old way.
   * @deprecated Use `archiveArtifacts`.
   */
  (options: ArchiveOptions): void
}

/** Named arguments of `catchError`. */
export interface CatchErrorOptions {
  /** Text to print in the log when the body fails. */
  readonly message?: string
  /**
   * Result that the build gets when the body fails; it never becomes better than it is. Default:
   * `'FAILURE'`.
   */
  readonly buildResult?: BuildResult
  /** Result that the stage shows when the body fails. Default: `'SUCCESS'`. */
  readonly stageResult?: BuildResult
  /**
   * Whether an abort or a timeout counts as a failure of the body too; `false` lets it stop the build.
   * Default: `true`.
   */
  readonly catchInterruptions?: boolean
}

export interface CatchErrorStep {
  /**
   * Runs the body and, when it fails, sets results and goes on instead of stopping the build.
   *
   * - `message`: Text to print in the log when the body fails.
   * - `buildResult`: Result that the build gets when the body fails; it never becomes better than it is.
   * Default: `'FAILURE'`.
   * - `stageResult`: Result that the stage shows when the body fails. Default: `'SUCCESS'`.
   * - `catchInterruptions`: Whether an abort or a timeout counts as a failure of the body too; `false`
   * lets it stop the build. Default: `true`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.CatchErrorStep`.
   * @example
   * catchError({ buildResult: 'UNSTABLE', stageResult: 'FAILURE' }, () => {
   *   sh('make lint')
   * })
   */
  (body: () => void): void
  /** Runs the body and, when it fails, sets results and goes on instead of stopping the build. */
  (options: CatchErrorOptions, body: () => void): void
}

export interface DeleteDirStep {
  /**
   * Deletes the current directory with all that is in it; in a workspace root the directory is made
   * again when needed.
   * Needs an agent.
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.DeleteDirStep`.
   * @example
   * dir('build', () => {
   *   deleteDir()
   * })
   */
  (): void
}

/** Named arguments of `echo`. */
export interface EchoOptions {
  /** Text to print. */
  readonly message: string
}

export interface EchoStep {
  /**
   * Prints a line in the build log.
   *
   * - `message`: Text to print.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.EchoStep`.
   * @example
   * echo(`Deploying ${env.JOB_NAME}`)
   */
  (message: string): void
  /** Prints a line in the build log. */
  (options: EchoOptions): void
}

/** Named arguments of `error`. */
export interface ErrorOptions {
  /** Text of the error. */
  readonly message: string
}

export interface ErrorStep {
  /**
   * Stops with an error: the stage and the build fail, unless something around catches it.
   *
   * - `message`: Text of the error.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.ErrorStep`.
   * @example
   * if (!fileExists('Dockerfile')) error('There is no Dockerfile')
   */
  (message: string): never
  /** Stops with an error: the stage and the build fail, unless something around catches it. */
  (options: ErrorOptions): never
}

/** Named arguments of `fileExists`. */
export interface FileExistsOptions {
  /** Path, relative to the current directory or absolute on the agent. */
  readonly file: string
}

export interface FileExistsStep {
  /**
   * Tells whether a file or directory exists.
   * Needs an agent.
   *
   * - `file`: Path, relative to the current directory or absolute on the agent.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.FileExistsStep`.
   * @example
   * if (fileExists('package-lock.json')) sh('npm ci')
   */
  (file: string): boolean
  /** Tells whether a file or directory exists. */
  (options: FileExistsOptions): boolean
}

/** Named arguments of `getContext`. */
export interface GetContextOptions {
  /** Java class of the object. */
  readonly type: unknown
}

export interface GetContextStep {
  /**
   * Gives an internal object of Jenkins out of the context of the step.
   * The sandbox refuses it.
   *
   * - `type`: Java class of the object.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.GetContextStep`.
   * @example
   * getContext({ type: 'hudson.FilePath' })
   */
  (options: GetContextOptions): unknown
}

export interface IsUnixStep {
  /**
   * Tells whether the agent runs Linux, macOS or another Unix.
   * Needs an agent.
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.IsUnixStep`.
   * @example
   * if (isUnix()) sh('make')
   * else bat('build.cmd')
   */
  (): boolean
}

/** Named arguments of `mail`. */
export interface MailOptions {
  /** Subject line. */
  readonly subject: string
  /** Text of the mail. */
  readonly body: string
  /** Sender; the administrator's address of Jenkins when left out. */
  readonly from?: string
  /** Recipients, separated by commas. */
  readonly to?: string
  /** Recipients of a copy, separated by commas. */
  readonly cc?: string
  /** Recipients of a hidden copy, separated by commas. */
  readonly bcc?: string
  /** Address for answers. */
  readonly replyTo?: string
  /** Character set of the text. Default: `'UTF-8'`. */
  readonly charset?: string
  /** Type of the text, such as `text/html`. Default: `'text/plain'`. */
  readonly mimeType?: string
}

export interface MailStep {
  /**
   * Sends a plain mail through the mail server that is configured in Jenkins.
   * At least one of `to`, `cc` and `bcc` has to be given.
   *
   * - `subject`: Subject line.
   * - `body`: Text of the mail.
   * - `from`: Sender; the administrator's address of Jenkins when left out.
   * - `to`: Recipients, separated by commas.
   * - `cc`: Recipients of a copy, separated by commas.
   * - `bcc`: Recipients of a hidden copy, separated by commas.
   * - `replyTo`: Address for answers.
   * - `charset`: Character set of the text. Default: `'UTF-8'`.
   * - `mimeType`: Type of the text, such as `text/html`. Default: `'text/plain'`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.MailStep`.
   * @example
   * mail({ to: 'team@example.com', subject: `Failed: ${env.JOB_NAME}`, body: env.BUILD_URL })
   */
  (options: MailOptions): void
}

/** Named arguments of `pwd`. */
export interface PwdOptions {
  /** Gives a directory for temporary files beside the workspace instead. Default: `false`. */
  readonly tmp?: boolean
}

export interface PwdStep {
  /**
   * Gives the absolute path of the current directory.
   * Needs an agent.
   *
   * - `tmp`: Gives a directory for temporary files beside the workspace instead. Default: `false`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.PwdStep`.
   * @example
   * const here = pwd()
   */
  (options?: PwdOptions): string
}

/** Named arguments of `readFile`. */
export interface ReadFileOptions {
  /** Path, relative to the current directory. */
  readonly file: string
  /** Character set of the file, or `Base64` to get bytes as Base64 text; the agent's own when left out. */
  readonly encoding?: string
}

export interface ReadFileStep {
  /**
   * Reads a file of the workspace as text.
   * Needs an agent.
   *
   * - `file`: Path, relative to the current directory.
   * - `encoding`: Character set of the file, or `Base64` to get bytes as Base64 text; the agent's own
   * when left out.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.ReadFileStep`.
   * @example
   * const version = readFile('VERSION').trim()
   */
  (file: string): string
  /** Reads a file of the workspace as text. */
  (options: ReadFileOptions): string
}

/** Named arguments of `retry`. */
export interface RetryOptions {
  /** How often the body runs at most, the first time included. */
  readonly count: number
  /** Errors after which it is tried again; any but an abort when left out. */
  readonly conditions?: readonly ErrorCondition[]
}

export interface RetryStep {
  /**
   * Runs the body again when it fails, until it succeeds or has run `count` times.
   *
   * - `count`: How often the body runs at most, the first time included.
   * - `conditions`: Errors after which it is tried again; any but an abort when left out.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.RetryStep`.
   * @example
   * retry(3, () => {
   *   sh('npm ci')
   * })
   */
  <Result>(count: number, body: () => Result): Result
  /** Runs the body again when it fails, until it succeeds or has run `count` times. */
  <Result>(options: RetryOptions, body: () => Result): Result
}

/** Named arguments of `sleep`. */
export interface SleepOptions {
  /** How long. */
  readonly time: number
  /** Unit of `time`. Default: `'SECONDS'`. */
  readonly unit?: TimeUnit
}

export interface SleepStep {
  /**
   * Waits for a while.
   *
   * - `time`: How long.
   * - `unit`: Unit of `time`. Default: `'SECONDS'`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.SleepStep`.
   * @example
   * sleep({ time: 30, unit: 'SECONDS' })
   */
  (time: number): void
  /** Waits for a while. */
  (options: SleepOptions): void
}

/** Named arguments of `stash`. */
export interface StashOptions {
  /** Name to ask for in `unstash`. */
  readonly name: string
  /** Ant patterns of the files, separated by commas; all files when left out. */
  readonly includes?: string
  /** Ant patterns of files to leave out. */
  readonly excludes?: string
  /** Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`. */
  readonly useDefaultExcludes?: boolean
  /** Whether it is fine that no file matches. Default: `false`. */
  readonly allowEmpty?: boolean
}

export interface StashStep {
  /**
   * Keeps files of the workspace so that another agent of the same build can take them with `unstash`.
   * The files travel through the controller: for large ones use an artifact store.
   * Needs an agent.
   *
   * - `name`: Name to ask for in `unstash`.
   * - `includes`: Ant patterns of the files, separated by commas; all files when left out.
   * - `excludes`: Ant patterns of files to leave out.
   * - `useDefaultExcludes`: Whether Ant's usual exclusions (such as `.git`) stay out. Default: `true`.
   * - `allowEmpty`: Whether it is fine that no file matches. Default: `false`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.support.steps.stash.StashStep`.
   * @example
   * stash({ name: 'binaries', includes: 'bin/**' })
   */
  (name: string): void
  /** Keeps files of the workspace so that another agent of the same build can take them with `unstash`. */
  (options: StashOptions): void
}

/** Named arguments of `step`. */
export interface StepOptions {
  /** The build step: a symbol or an object with `$class`. */
  readonly delegate: SimpleBuildStep
}

export interface StepStep {
  /**
   * Runs a build step or publisher that has no pipeline step of its own.
   *
   * - `delegate`: The build step: a symbol or an object with `$class`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.CoreStep`.
   * @example
   * step({ $class: 'ArtifactArchiver', artifacts: 'dist/**' })
   */
  (delegate: SimpleBuildStep): void
  /** Runs a build step or publisher that has no pipeline step of its own. */
  (options: StepOptions): void
}

/** Named arguments of `timeout`. */
export interface TimeoutOptions {
  /** How long the body may take. */
  readonly time: number
  /** Unit of `time`. Default: `'MINUTES'`. */
  readonly unit?: TimeUnit
  /** Measures the time since the last output of the body instead of since its start. Default: `false`. */
  readonly activity?: boolean
}

export interface TimeoutStep {
  /**
   * Runs the body and aborts it when the time is over.
   *
   * - `time`: How long the body may take.
   * - `unit`: Unit of `time`. Default: `'MINUTES'`.
   * - `activity`: Measures the time since the last output of the body instead of since its start.
   * Default: `false`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.TimeoutStep`.
   * @example
   * timeout({ time: 10, unit: 'MINUTES' }, () => {
   *   sh('make test')
   * })
   */
  <Result>(time: number, body: () => Result): Result
  /** Runs the body and aborts it when the time is over. */
  <Result>(options: TimeoutOptions, body: () => Result): Result
}

/** Named arguments of `tool`. */
export interface ToolOptions {
  /** Name of the installation in Jenkins' configuration. */
  readonly name: string
  /** Kind of tool, such as `jdk`, `maven` or `go`; needed when several kinds share the name. */
  readonly type?: string
}

export interface ToolStep {
  /**
   * Installs a tool that is configured in Jenkins, if the agent lacks it, and gives its home directory.
   * Needs an agent.
   *
   * - `name`: Name of the installation in Jenkins' configuration.
   * - `type`: Kind of tool, such as `jdk`, `maven` or `go`; needed when several kinds share the name.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.ToolStep`.
   * @example
   * const go = tool({ name: 'go-1.23', type: 'go' })
   */
  (name: string): string
  /** Installs a tool that is configured in Jenkins, if the agent lacks it, and gives its home directory. */
  (options: ToolOptions): string
}

/** Named arguments of `unarchive`. */
export interface UnarchiveOptions {
  /** Path in the archive to path in the workspace. */
  readonly mapping?: Readonly<Record<string, string>>
}

export interface UnarchiveStep {
  /**
   * Copies archived files of this build back to the workspace.
   * Needs an agent.
   *
   * - `mapping`: Path in the archive to path in the workspace.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.ArtifactUnarchiverStep`.
   * @example
   * unarchive({ mapping: { 'dist/': '.' } })
   */
  (options?: UnarchiveOptions): readonly unknown[]
}

/** Named arguments of `unstable`. */
export interface UnstableOptions {
  /** Text to print in the log. */
  readonly message: string
}

export interface UnstableStep {
  /**
   * Marks the stage and the build unstable, prints a message and goes on.
   *
   * - `message`: Text to print in the log.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.UnstableStep`.
   * @example
   * unstable('Coverage fell below 80 %')
   */
  (message: string): void
  /** Marks the stage and the build unstable, prints a message and goes on. */
  (options: UnstableOptions): void
}

/** Named arguments of `unstash`. */
export interface UnstashOptions {
  /** Name that was given to `stash`. */
  readonly name: string
}

export interface UnstashStep {
  /**
   * Puts the files of a stash into the current directory.
   * Needs an agent.
   *
   * - `name`: Name that was given to `stash`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.support.steps.stash.UnstashStep`.
   * @example
   * unstash('binaries')
   */
  (name: string): void
  /** Puts the files of a stash into the current directory. */
  (options: UnstashOptions): void
}

/** Named arguments of `waitUntil`. */
export interface WaitUntilOptions {
  /** Pause before the second run in milliseconds; it grows up to 15 seconds. Default: `250`. */
  readonly initialRecurrencePeriod?: number
  /** Prints nothing for each run. Default: `false`. */
  readonly quiet?: boolean
}

export interface WaitUntilStep {
  /**
   * Runs the body again and again, with growing pauses, until it returns true.
   *
   * - `initialRecurrencePeriod`: Pause before the second run in milliseconds; it grows up to 15 seconds.
   * Default: `250`.
   * - `quiet`: Prints nothing for each run. Default: `false`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.WaitForConditionStep`.
   * @example
   * waitUntil({ initialRecurrencePeriod: 1000 }, () => sh({ script: 'curl -fs http://localhost:8080',
   * returnStatus: true }) === 0)
   */
  (body: () => boolean): void
  /** Runs the body again and again, with growing pauses, until it returns true. */
  (options: WaitUntilOptions, body: () => boolean): void
}

/** Named arguments of `warnError`. */
export interface WarnErrorOptions {
  /** Text to print in the log when the body fails. */
  readonly message: string
  /**
   * Whether an abort or a timeout counts as a failure of the body too; `false` lets it stop the build.
   * Default: `true`.
   */
  readonly catchInterruptions?: boolean
}

export interface WarnErrorStep {
  /**
   * Runs the body and, when it fails, marks the stage and the build unstable and goes on.
   *
   * - `message`: Text to print in the log when the body fails.
   * - `catchInterruptions`: Whether an abort or a timeout counts as a failure of the body too; `false`
   * lets it stop the build. Default: `true`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.WarnErrorStep`.
   * @example
   * warnError('Lint found problems', () => {
   *   sh('make lint')
   * })
   */
  (message: string, body: () => void): void
  /** Runs the body and, when it fails, marks the stage and the build unstable and goes on. */
  (options: WarnErrorOptions, body: () => void): void
}

/** Named arguments of `withContext`. */
export interface WithContextOptions {
  /** The object. */
  readonly context: unknown
}

export interface WithContextStep {
  /**
   * Puts an internal object of Jenkins into the context of the body.
   * The sandbox refuses what it takes.
   *
   * - `context`: The object.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.WithContextStep`.
   * @example
   * withContext({ context: logger }, () => {
   *   echo('inside')
   * })
   */
  <Result>(options: WithContextOptions, body: () => Result): Result
}

/** Named arguments of `withEnv`. */
export interface WithEnvOptions {
  /** Pairs `NAME=value`; `PATH+NAME=dir` puts a directory in front of a search path. */
  readonly overrides: readonly string[]
}

export interface WithEnvStep {
  /**
   * Sets environment variables for the body.
   *
   * - `overrides`: Pairs `NAME=value`; `PATH+NAME=dir` puts a directory in front of a search path.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.EnvStep`.
   * @example
   * withEnv(['CGO_ENABLED=0', `VERSION=${version}`], () => {
   *   sh('make')
   * })
   */
  <Result>(overrides: readonly string[], body: () => Result): Result
  /** Sets environment variables for the body. */
  <Result>(options: WithEnvOptions, body: () => Result): Result
}

/** Named arguments of `wrap`. */
export interface WrapOptions {
  /** The build wrapper: a symbol or an object with `$class`. */
  readonly delegate: SimpleBuildWrapper
}

export interface WrapStep {
  /**
   * Runs the body in a build wrapper that has no pipeline step of its own.
   *
   * - `delegate`: The build wrapper: a symbol or an object with `$class`.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.CoreWrapperStep`.
   * @example
   * wrap({ $class: 'TimestamperBuildWrapper' }, () => {
   *   sh('make')
   * })
   */
  <Result>(delegate: SimpleBuildWrapper, body: () => Result): Result
  /** Runs the body in a build wrapper that has no pipeline step of its own. */
  <Result>(options: WrapOptions, body: () => Result): Result
}

/** Named arguments of `writeFile`. */
export interface WriteFileOptions {
  /** Path, relative to the current directory. */
  readonly file: string
  /** Content of the file. */
  readonly text: string
  /**
   * Character set of the file, or `Base64` when `text` holds bytes as Base64; the agent's own when left
   * out.
   */
  readonly encoding?: string
}

export interface WriteFileStep {
  /**
   * Writes text to a file of the workspace; missing directories are made.
   * Needs an agent.
   *
   * - `file`: Path, relative to the current directory.
   * - `text`: Content of the file.
   * - `encoding`: Character set of the file, or `Base64` when `text` holds bytes as Base64; the agent's
   * own when left out.
   *
   * Plugin `workflow-basic-steps`, `org.jenkinsci.plugins.workflow.steps.WriteFileStep`.
   * @example
   * writeFile({ file: 'build/version.txt', text: version })
   */
  (options: WriteFileOptions): void
}
