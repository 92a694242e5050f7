/** What `parallel` takes: a function for each branch, and `failFast` to stop the others when one fails. */
export type ParallelBranches<Branches> = {
  readonly [Name in keyof Branches]: Name extends 'failFast' ? boolean : () => unknown
}

/** What `parallel` gives: the value of each branch by its name. */
export type ParallelResults<Branches> = {
  readonly [Name in Exclude<keyof Branches, 'failFast'>]: Branches[Name] extends () => infer Result
    ? Result
    : never
}
