// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { ShellScript, ShellValue } from '../../../runtime/shell.ts'

/** Named arguments of `sh`. */
export interface ShOptions {
  /** The script: plain text, or made with `shell` when it has holes. */
  readonly script: string | ShellScript
  /** Character set of the output; the agent's own when left out. */
  readonly encoding?: string
  /** Text that stands for the script in Jenkins' pages. */
  readonly label?: string
}

/** Named arguments of `sh` with `returnStdout` set. */
export interface ShReturnStdoutOptions extends ShOptions {
  /** Gives what the script prints, line end included, instead of showing it in the log. */
  readonly returnStdout: true
  /** Gives the script's status instead of failing on another than 0. */
  readonly returnStatus?: false
}

/** Named arguments of `sh` with `returnStatus` set. */
export interface ShReturnStatusOptions extends ShOptions {
  /** Gives the script's status instead of failing on another than 0. */
  readonly returnStatus: true
  /** Gives what the script prints, line end included, instead of showing it in the log. */
  readonly returnStdout?: false
}

export interface ShStep {
  /**
   * Runs a shell script; the step fails when the script ends with another status than 0.
   * As a tagged template it is the normal way to run a command: each hole stays one word, whatever value
   * it holds.
   * Without a `#!` line the script runs with `sh -xe`: commands are printed and the first that fails
   * ends it.
   * Needs an agent.
   *
   * - `script`: The script: plain text, or made with `shell` when it has holes.
   * - `returnStdout`: Gives what the script prints, line end included, instead of showing it in the log.
   * Default: `false`.
   * - `encoding`: Character set of the output; the agent's own when left out.
   * - `returnStatus`: Gives the script's status instead of failing on another than 0. Default: `false`.
   * - `label`: Text that stands for the script in Jenkins' pages.
   *
   * Plugin `workflow-durable-task-step`, `org.jenkinsci.plugins.workflow.steps.durable_task.ShellStep`.
   * @example
   * sh`docker push ${image}`
   * const revision = sh({ script: 'git rev-parse HEAD', returnStdout: true }).trim()
   * const status = sh({ script: 'make check', returnStatus: true })
   */
  (strings: TemplateStringsArray, ...values: readonly ShellValue[]): void
  /** Runs a shell script; the step fails when the script ends with another status than 0. */
  (script: string | ShellScript): void
  /** Runs a shell script; the step fails when the script ends with another status than 0. */
  (options: ShOptions & { readonly returnStdout?: false; readonly returnStatus?: false }): void
  /** Runs a shell script; the step fails when the script ends with another status than 0. */
  (options: ShReturnStdoutOptions): string
  /** Runs a shell script; the step fails when the script ends with another status than 0. */
  (options: ShReturnStatusOptions): number
}

/** Named arguments of `bat`. */
export interface BatOptions {
  /** The script: plain text, or made with `shell` when it has holes. */
  readonly script: string | ShellScript
  /** Character set of the output; the agent's own when left out. */
  readonly encoding?: string
  /** Text that stands for the script in Jenkins' pages. */
  readonly label?: string
}

/** Named arguments of `bat` with `returnStdout` set. */
export interface BatReturnStdoutOptions extends BatOptions {
  /**
   * Gives what the script prints instead of showing it in the log; begin the script with `@` or the
   * command line is in it too.
   */
  readonly returnStdout: true
  /** Gives the script's status instead of failing on another than 0. */
  readonly returnStatus?: false
}

/** Named arguments of `bat` with `returnStatus` set. */
export interface BatReturnStatusOptions extends BatOptions {
  /** Gives the script's status instead of failing on another than 0. */
  readonly returnStatus: true
  /**
   * Gives what the script prints instead of showing it in the log; begin the script with `@` or the
   * command line is in it too.
   */
  readonly returnStdout?: false
}

export interface BatStep {
  /**
   * Runs a batch script on Windows; the step fails when the script ends with another status than 0.
   * Needs an agent.
   *
   * - `script`: The script: plain text, or made with `shell` when it has holes.
   * - `returnStdout`: Gives what the script prints instead of showing it in the log; begin the script
   * with `@` or the command line is in it too. Default: `false`.
   * - `encoding`: Character set of the output; the agent's own when left out.
   * - `returnStatus`: Gives the script's status instead of failing on another than 0. Default: `false`.
   * - `label`: Text that stands for the script in Jenkins' pages.
   *
   * Plugin `workflow-durable-task-step`,
   * `org.jenkinsci.plugins.workflow.steps.durable_task.BatchScriptStep`.
   * @example
   * bat('build.cmd')
   * const version = bat({ script: '@type VERSION', returnStdout: true }).trim()
   */
  (strings: TemplateStringsArray, ...values: readonly ShellValue[]): void
  /** Runs a batch script on Windows; the step fails when the script ends with another status than 0. */
  (script: string | ShellScript): void
  /** Runs a batch script on Windows; the step fails when the script ends with another status than 0. */
  (options: BatOptions & { readonly returnStdout?: false; readonly returnStatus?: false }): void
  /** Runs a batch script on Windows; the step fails when the script ends with another status than 0. */
  (options: BatReturnStdoutOptions): string
  /** Runs a batch script on Windows; the step fails when the script ends with another status than 0. */
  (options: BatReturnStatusOptions): number
}

/** Named arguments of `powershell`. */
export interface PowershellOptions {
  /** The script: plain text, or made with `shell` when it has holes. */
  readonly script: string | ShellScript
  /** Character set of the output; the agent's own when left out. */
  readonly encoding?: string
  /** Text that stands for the script in Jenkins' pages. */
  readonly label?: string
}

/** Named arguments of `powershell` with `returnStdout` set. */
export interface PowershellReturnStdoutOptions extends PowershellOptions {
  /** Gives what the script prints instead of showing it in the log. */
  readonly returnStdout: true
  /** Gives the script's status instead of failing on another than 0. */
  readonly returnStatus?: false
}

/** Named arguments of `powershell` with `returnStatus` set. */
export interface PowershellReturnStatusOptions extends PowershellOptions {
  /** Gives the script's status instead of failing on another than 0. */
  readonly returnStatus: true
  /** Gives what the script prints instead of showing it in the log. */
  readonly returnStdout?: false
}

export interface PowershellStep {
  /**
   * Runs a script in Windows PowerShell; the step fails when the script fails.
   * Needs an agent.
   *
   * - `script`: The script: plain text, or made with `shell` when it has holes.
   * - `returnStdout`: Gives what the script prints instead of showing it in the log. Default: `false`.
   * - `encoding`: Character set of the output; the agent's own when left out.
   * - `returnStatus`: Gives the script's status instead of failing on another than 0. Default: `false`.
   * - `label`: Text that stands for the script in Jenkins' pages.
   *
   * Plugin `workflow-durable-task-step`,
   * `org.jenkinsci.plugins.workflow.steps.durable_task.PowershellScriptStep`.
   * @example
   * powershell('Get-ChildItem')
   * const version = powershell({ script: 'Get-Content VERSION', returnStdout: true }).trim()
   */
  (strings: TemplateStringsArray, ...values: readonly ShellValue[]): void
  /** Runs a script in Windows PowerShell; the step fails when the script fails. */
  (script: string | ShellScript): void
  /** Runs a script in Windows PowerShell; the step fails when the script fails. */
  (options: PowershellOptions & { readonly returnStdout?: false; readonly returnStatus?: false }): void
  /** Runs a script in Windows PowerShell; the step fails when the script fails. */
  (options: PowershellReturnStdoutOptions): string
  /** Runs a script in Windows PowerShell; the step fails when the script fails. */
  (options: PowershellReturnStatusOptions): number
}

/** Named arguments of `pwsh`. */
export interface PwshOptions {
  /** The script: plain text, or made with `shell` when it has holes. */
  readonly script: string | ShellScript
  /** Character set of the output; the agent's own when left out. */
  readonly encoding?: string
  /** Text that stands for the script in Jenkins' pages. */
  readonly label?: string
}

/** Named arguments of `pwsh` with `returnStdout` set. */
export interface PwshReturnStdoutOptions extends PwshOptions {
  /** Gives what the script prints instead of showing it in the log. */
  readonly returnStdout: true
  /** Gives the script's status instead of failing on another than 0. */
  readonly returnStatus?: false
}

/** Named arguments of `pwsh` with `returnStatus` set. */
export interface PwshReturnStatusOptions extends PwshOptions {
  /** Gives the script's status instead of failing on another than 0. */
  readonly returnStatus: true
  /** Gives what the script prints instead of showing it in the log. */
  readonly returnStdout?: false
}

export interface PwshStep {
  /**
   * Runs a script in PowerShell 6 or later; the step fails when the script fails.
   * Needs an agent.
   *
   * - `script`: The script: plain text, or made with `shell` when it has holes.
   * - `returnStdout`: Gives what the script prints instead of showing it in the log. Default: `false`.
   * - `encoding`: Character set of the output; the agent's own when left out.
   * - `returnStatus`: Gives the script's status instead of failing on another than 0. Default: `false`.
   * - `label`: Text that stands for the script in Jenkins' pages.
   *
   * Plugin `workflow-durable-task-step`,
   * `org.jenkinsci.plugins.workflow.steps.durable_task.PowerShellCoreScriptStep`.
   * @example
   * pwsh('Get-ChildItem')
   * const version = pwsh({ script: 'Get-Content VERSION', returnStdout: true }).trim()
   */
  (strings: TemplateStringsArray, ...values: readonly ShellValue[]): void
  /** Runs a script in PowerShell 6 or later; the step fails when the script fails. */
  (script: string | ShellScript): void
  /** Runs a script in PowerShell 6 or later; the step fails when the script fails. */
  (options: PwshOptions & { readonly returnStdout?: false; readonly returnStatus?: false }): void
  /** Runs a script in PowerShell 6 or later; the step fails when the script fails. */
  (options: PwshReturnStdoutOptions): string
  /** Runs a script in PowerShell 6 or later; the step fails when the script fails. */
  (options: PwshReturnStatusOptions): number
}

/** Named arguments of `dir`. */
export interface DirOptions {
  /** Path, relative to the current directory or absolute on the agent. */
  readonly path: string
}

export interface DirStep {
  /**
   * Runs the body with another current directory, which is made if it is missing.
   * Needs an agent.
   *
   * - `path`: Path, relative to the current directory or absolute on the agent.
   *
   * Plugin `workflow-durable-task-step`, `org.jenkinsci.plugins.workflow.support.steps.PushdStep`.
   * @example
   * dir('web', () => {
   *   sh('npm ci')
   * })
   */
  <Result>(path: string, body: () => Result): Result
  /** Runs the body with another current directory, which is made if it is missing. */
  <Result>(options: DirOptions, body: () => Result): Result
}

/** Named arguments of `node`. */
export interface NodeOptions {
  /** Name of an agent or an expression over labels; any agent when left out. */
  readonly label?: string
}

export interface NodeStep {
  /**
   * Takes an agent and a workspace on it, and runs the body there.
   *
   * - `label`: Name of an agent or an expression over labels; any agent when left out.
   *
   * Plugin `workflow-durable-task-step`, `org.jenkinsci.plugins.workflow.support.steps.ExecutorStep`.
   * @example
   * node('linux && amd64', () => {
   *   sh('make')
   * })
   */
  <Result>(label: string, body: () => Result): Result
  /** Takes an agent and a workspace on it, and runs the body there. */
  <Result>(body: () => Result): Result
  /** Takes an agent and a workspace on it, and runs the body there. */
  <Result>(options: NodeOptions, body: () => Result): Result
}

/** Named arguments of `ws`. */
export interface WsOptions {
  /** Path, relative to the agent's root directory or absolute. */
  readonly dir: string
}

export interface WsStep {
  /**
   * Runs the body in another workspace directory of the same agent.
   * Needs an agent.
   *
   * - `dir`: Path, relative to the agent's root directory or absolute.
   *
   * Plugin `workflow-durable-task-step`, `org.jenkinsci.plugins.workflow.support.steps.WorkspaceStep`.
   * @example
   * ws('/data/builds/app', () => {
   *   sh('make')
   * })
   */
  <Result>(dir: string, body: () => Result): Result
  /** Runs the body in another workspace directory of the same agent. */
  <Result>(options: WsOptions, body: () => Result): Result
}
