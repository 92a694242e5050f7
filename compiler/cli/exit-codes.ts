/** What the process exits with. */
export const exitCodes = {
  /** Nothing to complain about. */
  fine: 0,
  /** The input has errors, or a committed output differs from what its source gives. */
  findings: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A bug of ours. */
  internal: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
