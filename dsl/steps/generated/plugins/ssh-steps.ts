// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { SshRemote } from '../types.ts'

/** Named arguments of `sshCommand`. */
export interface SshCommandOptions {
  /** The command. */
  readonly command: string
  /** Runs it through sudo. Default: `false`. */
  readonly sudo?: boolean
  /** The host. */
  readonly remote?: SshRemote
  /** Fails the build when it goes wrong. Default: `true`. */
  readonly failOnError?: boolean
  /** Only prints what would be done. Default: `false`. */
  readonly dryRun?: boolean
}

export interface SshCommandStep {
  /**
   * Runs a command on another host and gives what it prints.
   * Needs an agent.
   *
   * - `command`: The command.
   * - `sudo`: Runs it through sudo. Default: `false`.
   * - `remote`: The host.
   * - `failOnError`: Fails the build when it goes wrong. Default: `true`.
   * - `dryRun`: Only prints what would be done. Default: `false`.
   *
   * Plugin `ssh-steps`, `org.jenkinsci.plugins.sshsteps.steps.CommandStep`.
   * @example
   * sshCommand({ remote: host, command: 'systemctl restart app' })
   */
  (command: string): string
  /** Runs a command on another host and gives what it prints. */
  (options: SshCommandOptions): string
}

/** Named arguments of `sshGet`. */
export interface SshGetOptions {
  /** Path there. */
  readonly from: string
  /** Path here. */
  readonly into: string
  /** What `filterRegex` is compared with: `name` or `path`. Default: `'name'`. */
  readonly filterBy?: string
  /** Regular expression for the files. */
  readonly filterRegex?: string
  /** Replaces what is here. Default: `false`. */
  readonly override?: boolean
  /** The host. */
  readonly remote?: SshRemote
  /** Fails the build when it goes wrong. Default: `true`. */
  readonly failOnError?: boolean
  /** Only prints what would be done. Default: `false`. */
  readonly dryRun?: boolean
}

export interface SshGetStep {
  /**
   * Copies a file or folder from another host.
   * Needs an agent.
   *
   * - `from`: Path there.
   * - `into`: Path here.
   * - `filterBy`: What `filterRegex` is compared with: `name` or `path`. Default: `'name'`.
   * - `filterRegex`: Regular expression for the files.
   * - `override`: Replaces what is here. Default: `false`.
   * - `remote`: The host.
   * - `failOnError`: Fails the build when it goes wrong. Default: `true`.
   * - `dryRun`: Only prints what would be done. Default: `false`.
   *
   * Plugin `ssh-steps`, `org.jenkinsci.plugins.sshsteps.steps.GetStep`.
   * @example
   * sshGet({ remote: host, from: '/var/log/app.log', into: 'app.log' })
   */
  (options: SshGetOptions): void
}

/** Named arguments of `sshPut`. */
export interface SshPutOptions {
  /** Path here. */
  readonly from: string
  /** Path there. */
  readonly into: string
  /** What `filterRegex` is compared with: `name` or `path`. Default: `'name'`. */
  readonly filterBy?: string
  /** Regular expression for the files. */
  readonly filterRegex?: string
  /** The host. */
  readonly remote?: SshRemote
  /** Fails the build when it goes wrong. Default: `true`. */
  readonly failOnError?: boolean
  /** Only prints what would be done. Default: `false`. */
  readonly dryRun?: boolean
}

export interface SshPutStep {
  /**
   * Copies a file or folder to another host.
   * Needs an agent.
   *
   * - `from`: Path here.
   * - `into`: Path there.
   * - `filterBy`: What `filterRegex` is compared with: `name` or `path`. Default: `'name'`.
   * - `filterRegex`: Regular expression for the files.
   * - `remote`: The host.
   * - `failOnError`: Fails the build when it goes wrong. Default: `true`.
   * - `dryRun`: Only prints what would be done. Default: `false`.
   *
   * Plugin `ssh-steps`, `org.jenkinsci.plugins.sshsteps.steps.PutStep`.
   * @example
   * sshPut({ remote: host, from: 'dist', into: '/srv/app' })
   */
  (options: SshPutOptions): void
}

/** Named arguments of `sshRemove`. */
export interface SshRemoveOptions {
  /** Path there. */
  readonly path: string
  /** The host. */
  readonly remote?: SshRemote
  /** Fails the build when it goes wrong. Default: `true`. */
  readonly failOnError?: boolean
  /** Only prints what would be done. Default: `false`. */
  readonly dryRun?: boolean
}

export interface SshRemoveStep {
  /**
   * Deletes a file or folder on another host.
   * Needs an agent.
   *
   * - `path`: Path there.
   * - `remote`: The host.
   * - `failOnError`: Fails the build when it goes wrong. Default: `true`.
   * - `dryRun`: Only prints what would be done. Default: `false`.
   *
   * Plugin `ssh-steps`, `org.jenkinsci.plugins.sshsteps.steps.RemoveStep`.
   * @example
   * sshRemove({ remote: host, path: '/srv/app/old' })
   */
  (path: string): void
  /** Deletes a file or folder on another host. */
  (options: SshRemoveOptions): void
}

/** Named arguments of `sshScript`. */
export interface SshScriptOptions {
  /** Path of the script. */
  readonly script: string
  /** The host. */
  readonly remote?: SshRemote
  /** Fails the build when it goes wrong. Default: `true`. */
  readonly failOnError?: boolean
  /** Only prints what would be done. Default: `false`. */
  readonly dryRun?: boolean
}

export interface SshScriptStep {
  /**
   * Runs a script of the workspace on another host and gives what it prints.
   * Needs an agent.
   *
   * - `script`: Path of the script.
   * - `remote`: The host.
   * - `failOnError`: Fails the build when it goes wrong. Default: `true`.
   * - `dryRun`: Only prints what would be done. Default: `false`.
   *
   * Plugin `ssh-steps`, `org.jenkinsci.plugins.sshsteps.steps.ScriptStep`.
   * @example
   * sshScript({ remote: host, script: 'deploy.sh' })
   */
  (script: string): string
  /** Runs a script of the workspace on another host and gives what it prints. */
  (options: SshScriptOptions): string
}
