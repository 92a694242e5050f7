/** The conditions of `post`, in the order in which Jenkins runs them. */
export const postConditions = [
  'always',
  'changed',
  'fixed',
  'regression',
  'aborted',
  'success',
  'unsuccessful',
  'unstable',
  'failure',
  'notBuilt',
  'cleanup',
] as const

export type PostCondition = (typeof postConditions)[number]

/** The `post` section: steps to run when the pipeline or stage has ended. Jenkins runs them in the order listed here. */
export interface Post {
  /** Whatever the result. */
  always?(): void
  /** When the result differs from that of the previous completed build. */
  changed?(): void
  /** When the build succeeds and the previous one failed or was unstable. */
  fixed?(): void
  /** When the result is worse than that of the previous build. */
  regression?(): void
  aborted?(): void
  success?(): void
  /** When the result is anything but success. */
  unsuccessful?(): void
  unstable?(): void
  failure?(): void
  notBuilt?(): void
  /** After all others, whatever the result. */
  cleanup?(): void
}
