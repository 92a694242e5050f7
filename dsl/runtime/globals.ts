import { runTimeValue } from './run-time-value.ts'

/**
 * The environment of the build. A variable that is not set reads as undefined. Assigning sets the variable for the rest of
 * the build; inside an `environment` section or `withEnv` that names it, their value wins.
 */
export interface Env {
  /** Number of the build: `153`. */
  readonly BUILD_NUMBER: string
  /** Same as `BUILD_NUMBER`. */
  readonly BUILD_ID: string
  /** `jenkins-` with job name and build number: `jenkins-app-153`. */
  readonly BUILD_TAG: string
  /** Display name of the build: `#153` unless it was given another. */
  readonly BUILD_DISPLAY_NAME: string
  /** Name of the job with its folders: `team/app/main`. */
  readonly JOB_NAME: string
  /** Name of the job without its folders: `main`. */
  readonly JOB_BASE_NAME: string

  /** Address of the build. Jenkins sets it once its own address is configured. */
  readonly BUILD_URL: string
  /** Address of the job. Jenkins sets it once its own address is configured. */
  readonly JOB_URL: string
  /** Address of Jenkins, with a slash at the end. Jenkins sets it once its own address is configured. */
  readonly JENKINS_URL: string

  /** Absolute path of the workspace, where an agent is held. */
  readonly WORKSPACE: string
  /** Folder for temporary files near the workspace, where an agent is held. */
  readonly WORKSPACE_TMP: string
  /** Name of the agent, where one is held. */
  readonly NODE_NAME: string
  /** Labels of the agent with spaces between, where one is held. */
  readonly NODE_LABELS: string
  /** Which executor of the agent runs the build, where one is held. */
  readonly EXECUTOR_NUMBER: string

  /** Name of the stage that is running. */
  readonly STAGE_NAME: string

  /** Branch, or the name of the change request (`PR-12`), in multibranch jobs. */
  readonly BRANCH_NAME: string | undefined
  /** `true` when the branch is the repository's main one, in multibranch jobs. */
  readonly BRANCH_IS_PRIMARY: string | undefined
  /** Tag that is being built, in multibranch jobs. */
  readonly TAG_NAME: string | undefined
  /** Number of the change request, in multibranch jobs. */
  readonly CHANGE_ID: string | undefined
  /** Address of the change request. */
  readonly CHANGE_URL: string | undefined
  /** Title of the change request. Anyone who may open one chooses it. */
  readonly CHANGE_TITLE: string | undefined
  /** User who opened the change request. */
  readonly CHANGE_AUTHOR: string | undefined
  /** Branch that the change request comes from. Anyone who may open one chooses it. */
  readonly CHANGE_BRANCH: string | undefined
  /** Branch that the change request is to be merged into. */
  readonly CHANGE_TARGET: string | undefined

  /** Commit that was checked out, after a checkout by `agent` or the `git` plugin. */
  readonly GIT_COMMIT: string | undefined
  /** Remote branch that was checked out: `origin/main`. */
  readonly GIT_BRANCH: string | undefined
  /** Local branch that was checked out, when there is one. */
  readonly GIT_LOCAL_BRANCH: string | undefined
  /** Commit of the job's previous build. */
  readonly GIT_PREVIOUS_COMMIT: string | undefined
  /** Commit of the job's last successful build. */
  readonly GIT_PREVIOUS_SUCCESSFUL_COMMIT: string | undefined
  /** Address of the repository. */
  readonly GIT_URL: string | undefined
  /** Search path for programs; always set where an agent is held. */
  PATH: string

  /** Home folder of the user that runs the agent. */
  HOME: string | undefined

  [name: string]: string | undefined
}

/** How a build may end, from best to worst. */
export type BuildResult = 'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'NOT_BUILT' | 'ABORTED'

/** Why a build was started. */
export interface BuildCause {
  /** Java class of the cause: `hudson.model.Cause$UserIdCause`. */
  readonly _class: string
  /** Sentence that Jenkins shows for it. */
  readonly shortDescription: string
  readonly [name: string]: unknown
}

/** A file that a commit touches. */
export interface ChangedFile {
  readonly path: string
  /** What happened to it: `add`, `edit` or `delete`. */
  readonly editType: { readonly name: string }
}

/** One commit in the list of changes. */
export interface ChangeLogEntry {
  readonly commitId: string
  readonly author: { readonly id: string; readonly fullName: string }
  readonly msg: string
  readonly timestamp: number
  readonly affectedFiles: readonly ChangedFile[]
}

/** The commits that a checkout found new. */
export interface ChangeLogSet {
  /** Kind of repository: `git`. */
  readonly kind: string
  readonly items: readonly ChangeLogEntry[]
}

/** A build of any job: what `build` returns, and what `currentBuild` leads to. */
export interface RunWrapper {
  readonly number: number
  /** Result so far; null while the build runs without trouble. */
  readonly result: BuildResult | null
  /** Result so far; `SUCCESS` while the build runs without trouble. */
  readonly currentResult: BuildResult
  /** Name of the build in Jenkins' pages: `#153`. */
  readonly displayName: string
  readonly fullDisplayName: string
  readonly description: string | null
  readonly id: string
  /** Name of the job without its folders. */
  readonly projectName: string
  /** Name of the job with its folders. */
  readonly fullProjectName: string
  readonly absoluteUrl: string
  /** True when Jenkins must not delete the build. */
  readonly keepLog: boolean
  /** When the build was put in the queue, in milliseconds since 1970. */
  readonly timeInMillis: number
  /** When the build began to run, in milliseconds since 1970. */
  readonly startTimeInMillis: number
  /** How long it has run, in milliseconds. */
  readonly duration: number
  /** How long it has run, as text. */
  readonly durationString: string
  /** Job name and number, as `waitForBuild` takes it. */
  readonly externalizableId: string
  readonly previousBuild: RunWrapper | null
  readonly previousBuildInProgress: RunWrapper | null
  readonly previousBuiltBuild: RunWrapper | null
  readonly previousCompletedBuild: RunWrapper | null
  readonly previousFailedBuild: RunWrapper | null
  readonly previousNotFailedBuild: RunWrapper | null
  readonly previousSuccessfulBuild: RunWrapper | null
  readonly nextBuild: RunWrapper | null
  /** Variables that a pipeline build set through `env`. */
  readonly buildVariables: Readonly<Record<string, string | undefined>>
  readonly changeSets: readonly ChangeLogSet[]
  readonly upstreamBuilds: readonly RunWrapper[]
  /** Tells why the build was started; with a class name only the causes of that class. */
  getBuildCauses(className?: string): readonly BuildCause[]
  resultIsBetterOrEqualTo(result: BuildResult): boolean
  resultIsWorseOrEqualTo(result: BuildResult): boolean
}

/** The build that is running. */
export interface CurrentBuild extends Omit<RunWrapper, 'result' | 'displayName' | 'description' | 'keepLog'> {
  /** Setting it can only make the result worse. */
  result: BuildResult | null
  displayName: string
  description: string | null
  keepLog: boolean
}

declare const scmBrand: unique symbol

/** The repository that the Jenkinsfile came from. There is nothing to read in it: hand it to `checkout`. */
export interface Scm {
  readonly [scmBrand]: true
}

/** The environment of the build, inside functions that Jenkins calls. */
export const env = runTimeValue<Env>('env')

/** The build that is running, inside functions that Jenkins calls. */
export const currentBuild = runTimeValue<CurrentBuild>('currentBuild')

/** The repository that the Jenkinsfile came from, inside functions that Jenkins calls: `checkout(scm)`. */
export const scm = runTimeValue<Scm>('scm')
