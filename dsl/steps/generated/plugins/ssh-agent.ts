// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/** Named arguments of `sshagent`. */
export interface SshagentOptions {
  /** Ids of the keys. */
  readonly credentials: readonly string[]
  /** Goes on when a key is missing. Default: `false`. */
  readonly ignoreMissing?: boolean
}

export interface SshagentStep {
  /**
   * Runs an ssh-agent with keys for the body.
   * Needs an agent.
   *
   * - `credentials`: Ids of the keys.
   * - `ignoreMissing`: Goes on when a key is missing. Default: `false`.
   *
   * Plugin `ssh-agent`, `com.cloudbees.jenkins.plugins.sshagent.SSHAgentStep`.
   * @example
   * sshagent(['deploy-key'], () => {
   *   sh('git push')
   * })
   */
  <Result>(credentials: readonly string[], body: () => Result): Result
  /** Runs an ssh-agent with keys for the body. */
  <Result>(options: SshagentOptions, body: () => Result): Result
}
