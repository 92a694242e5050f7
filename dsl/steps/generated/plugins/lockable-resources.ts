// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { LockStepResource, TimeUnit } from '../types.ts'

/** Named arguments of `lock`. */
export interface LockOptions {
  /** Name of the resource; it is made when there is none. */
  readonly resource?: string
  /** Lets the build that came last go first. Default: `false`. */
  readonly inversePrecedence?: boolean
  /** Which of the free resources with the label is taken. Default: `'SEQUENTIAL'`. */
  readonly resourceSelectStrategy?: 'SEQUENTIAL' | 'RANDOM'
  /** Leaves the body out instead of waiting. Default: `false`. */
  readonly skipIfLocked?: boolean
  /** Id of a remote Jenkins that owns the resource. */
  readonly serverId?: string
  /** Takes any resources that carry this label. */
  readonly label?: string
  /** Why the resource is held, for its page. */
  readonly reason?: string
  /** Environment variable that gets the names of the resources that were taken. */
  readonly variable?: string
  /** How many resources with the label; 0 for all. */
  readonly quantity?: number
  /** Waiting builds with a higher number go first. */
  readonly priority?: number
  /** Further resources to take with it. */
  readonly extra?: readonly LockStepResource[]
  /** How long to wait before it fails; 0 for ever. */
  readonly timeoutForAllocateResource?: number
  /** Unit of `timeoutForAllocateResource`. Default: `'MINUTES'`. */
  readonly timeoutUnit?: TimeUnit
}

export interface LockStep {
  /**
   * Holds a resource for the body; other builds that want it wait.
   *
   * - `resource`: Name of the resource; it is made when there is none.
   * - `inversePrecedence`: Lets the build that came last go first. Default: `false`.
   * - `resourceSelectStrategy`: Which of the free resources with the label is taken. Default:
   * `'SEQUENTIAL'`.
   * - `skipIfLocked`: Leaves the body out instead of waiting. Default: `false`.
   * - `serverId`: Id of a remote Jenkins that owns the resource.
   * - `label`: Takes any resources that carry this label.
   * - `reason`: Why the resource is held, for its page.
   * - `variable`: Environment variable that gets the names of the resources that were taken.
   * - `quantity`: How many resources with the label; 0 for all.
   * - `priority`: Waiting builds with a higher number go first.
   * - `extra`: Further resources to take with it.
   * - `timeoutForAllocateResource`: How long to wait before it fails; 0 for ever.
   * - `timeoutUnit`: Unit of `timeoutForAllocateResource`. Default: `'MINUTES'`.
   *
   * Plugin `lockable-resources`, `org.jenkins.plugins.lockableresources.LockStep`.
   * @example
   * lock('staging', () => {
   *   sh('./deploy staging')
   * })
   */
  <Result>(resource: string, body: () => Result): Result
  /** Holds a resource for the body; other builds that want it wait. */
  <Result>(body: () => Result): Result
  /** Holds a resource for the body; other builds that want it wait. */
  <Result>(options: LockOptions, body: () => Result): Result
}

/** Named arguments of `updateLock`. */
export interface UpdateLockOptions {
  /** Name of the resource. */
  readonly resource?: string
  /** Labels to add, separated by spaces. */
  readonly addLabels?: string
  /** Labels to have instead of the present ones. */
  readonly setLabels?: string
  /** Labels to take away. */
  readonly removeLabels?: string
  /** Note for the resource's page. */
  readonly setNote?: string
  /** Makes the resource when there is none. Default: `false`. */
  readonly createResource?: boolean
  /** Deletes the resource. Default: `false`. */
  readonly deleteResource?: boolean
}

export interface UpdateLockStep {
  /**
   * Changes a lockable resource: makes it, deletes it or gives it other labels.
   *
   * - `resource`: Name of the resource.
   * - `addLabels`: Labels to add, separated by spaces.
   * - `setLabels`: Labels to have instead of the present ones.
   * - `removeLabels`: Labels to take away.
   * - `setNote`: Note for the resource's page.
   * - `createResource`: Makes the resource when there is none. Default: `false`.
   * - `deleteResource`: Deletes the resource. Default: `false`.
   *
   * Plugin `lockable-resources`, `org.jenkins.plugins.lockableresources.UpdateLockStep`.
   * @example
   * updateLock({ resource: 'staging', addLabels: 'env', createResource: true })
   */
  (options?: UpdateLockOptions): void
}
