// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `changelogBase`. */
interface ChangelogBaseArguments {
  /** Name of the remote that has it. */
  readonly compareRemote: string
  /** Name of the branch. */
  readonly compareTarget: string
}

/**
 * The branch that changes are listed against.
 *
 * - `compareRemote`: Name of the remote that has it.
 * - `compareTarget`: Name of the branch.
 *
 * Plugin `git`, `hudson.plugins.git.ChangelogToBranchOptions`.
 */
export const changelogBase = defineSymbol<
  (options: ChangelogBaseArguments) => Describable<'ChangelogToBranchOptions'>
>({ symbol: 'changelogBase', positional: null })
